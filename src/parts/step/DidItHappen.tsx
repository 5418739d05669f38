import { useState } from 'preact/hooks';
import { t } from '../../ui/t';

interface Props {
  onTalked: () => void;
  onMoved: (to: Date) => void;
  onMissed: () => void;
}

/** Asks what became of an appointment whose time is over. */
export function DidItHappen({ onTalked, onMoved, onMissed }: Props) {
  const [to, setTo] = useState('');
  return (
    <fieldset class="panel row">
      <legend class="visually-hidden">{t('do_didItHappen')}</legend>
      <button type="button" class="button primary" data-action="talked" onClick={onTalked}>
        {t('happenedYes')}
      </button>
      <button type="button" class="button" data-action="missed" onClick={onMissed}>
        {t('happenedNo')}
      </button>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onMoved(new Date(to));
        }}
      >
        <input
          type="datetime-local"
          name="movedTo"
          aria-label={t('happenedMovedTo')}
          required
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-action="moved">
          {t('happenedMoved')}
        </button>
      </form>
    </fieldset>
  );
}
