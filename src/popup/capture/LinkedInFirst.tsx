import { useEffect, useRef } from 'preact/hooks';
import type { LinkedInChoice } from '../../model/kept/settings';
import { changeSettings } from '../../store/settings/settings';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';

/** What Inroad reads on LinkedIn and what LinkedIn forbids, said once, before the first page is read. The answer is remembered. */
export function LinkedInFirst({ onChosen }: { onChosen: (choice: LinkedInChoice) => void }) {
  const { error, run } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choose = async (choice: LinkedInChoice) => {
    if (await run(() => changeSettings({ linkedIn: choice }))) onChosen(choice);
  };
  return (
    <main data-screen="linkedIn">
      <h1 ref={heading} tabIndex={-1}>
        {t('linkedInTitle')}
      </h1>
      <p>{t('linkedInReads')}</p>
      <p>{t('linkedInForbids')}</p>
      <p>{t('linkedInRisk')}</p>
      {error !== null && <Fault error={error} />}
      <div class="row">
        <button type="button" class="button primary" data-action="linkedInRead" onClick={() => void choose('read')}>
          {t('linkedInRead')}
        </button>
        <button type="button" class="button" data-action="linkedInType" onClick={() => void choose('type')}>
          {t('linkedInType')}
        </button>
      </div>
      <p class="quiet">{t('linkedInChange')}</p>
    </main>
  );
}
