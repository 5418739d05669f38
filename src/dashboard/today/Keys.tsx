import { type MessageKey, t } from '../../ui/t';

const KEYS: readonly [keys: readonly string[], does: MessageKey][] = [
  [['J', '↓'], 'keysNext'],
  [['K', '↑'], 'keysBack'],
  [['Enter'], 'keysTake'],
  [['R'], 'keysReplied'],
  [['S'], 'keysLater'],
  [['1', '2', '3'], 'keysPutOff'],
  [['X'], 'keysSkip'],
  [['E'], 'keysRest'],
  [['O'], 'keysOpen'],
  [['Esc'], 'keysClose'],
];

/** The keys of the list, which work while the focus is in one of its rows. */
export function Keys() {
  return (
    <details class="quiet" data-part="keys">
      <summary>{t('keysTitle')}</summary>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((keyLabel) => (
                <kbd key={keyLabel}>{keyLabel}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
