import { useState } from 'preact/hooks';
import { daysAfter, startOfDay } from '../../model/steps/days';
import { inputDay } from '../../ui/dates';
import { t } from '../../ui/t';

interface Props {
  now: Date;
  /** Puts the step off until a day. */
  onPutOff: (until: Date) => void;
  onSkip: () => void;
  onRest: () => void;
}

const MONDAY = 1;
const nextMonday = (now: Date): Date => startOfDay(daysAfter(now, (MONDAY - now.getDay() + 7) % 7 || 7));

/** The days to which a step is put off by one key. */
export const LATER = [
  { name: 'tomorrow', key: '1', label: 'laterTomorrow', until: (now: Date) => startOfDay(daysAfter(now, 1)) },
  { name: 'threeDays', key: '2', label: 'laterThreeDays', until: (now: Date) => startOfDay(daysAfter(now, 3)) },
  { name: 'nextWeek', key: '3', label: 'laterNextWeek', until: nextMonday },
] as const;

/** When instead: a few days, a date of one's own, not this step at all, or nothing until something happens. */
export function Later({ now, onPutOff, onSkip, onRest }: Props) {
  const [date, setDate] = useState('');
  const tomorrow = inputDay(daysAfter(now, 1));
  return (
    <fieldset class="panel row">
      <legend class="visually-hidden">{t('laterTitle')}</legend>
      {LATER.map(({ name, key, label, until }) => (
        <button
          key={name}
          type="button"
          class="button"
          data-action={name}
          aria-keyshortcuts={key}
          onClick={() => onPutOff(until(now))}
        >
          {t(label)}
        </button>
      ))}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onPutOff(new Date(`${date}T00:00`));
        }}
      >
        <input
          type="date"
          name="until"
          aria-label={t('laterDate')}
          required
          min={tomorrow}
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <button type="submit" class="button" data-action="putOff">
          {t('laterMove')}
        </button>
      </form>
      <button type="button" class="link" data-action="skip" aria-keyshortcuts="x" onClick={onSkip}>
        {t('laterSkip')}
      </button>
      <button type="button" class="link" data-action="rest" aria-keyshortcuts="e" onClick={onRest}>
        {t('laterRest')}
      </button>
    </fieldset>
  );
}
