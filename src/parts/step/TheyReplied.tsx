import { useState } from 'preact/hooks';
import { REPLIES, type Reply } from '../../model/events';
import { daysAfter } from '../../model/steps/days';
import { TEXT_LIMIT } from '../../model/values';
import { inputDay } from '../../ui/dates';
import { t } from '../../ui/t';

/** What they answered, as the user sorts it. */
export interface Replied {
  says: Reply | 'no';
  text: string;
  /** When to come back, where they said so. */
  until: Date | null;
}

/** Asks what an answer says: one click logs it. Their words are kept where the user puts them in. */
export function TheyReplied({ now, onReplied }: { now: Date; onReplied: (replied: Replied) => void }) {
  const [text, setText] = useState('');
  const [until, setUntil] = useState('');
  return (
    <fieldset class="panel stack tight">
      <legend class="visually-hidden">{t('repliedTitle')}</legend>
      <p aria-hidden="true">{t('repliedTitle')}</p>
      <div class="row">
        {[...REPLIES, 'no' as const].map((says) => (
          <button
            key={says}
            type="button"
            class="button"
            data-action={`reply-${says}`}
            onClick={() =>
              onReplied({ says, text: text.trim(), until: until === '' ? null : new Date(`${until}T00:00`) })
            }
          >
            {t(`reply_${says}`)}
          </button>
        ))}
      </div>
      <details>
        <summary>{t('repliedMore')}</summary>
        <div class="stack tight">
          <label class="label">
            {t('repliedWords')}
            <textarea
              name="words"
              rows={3}
              dir="auto"
              maxLength={TEXT_LIMIT}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <label class="label">
            {t('repliedUntil')}
            <input
              type="date"
              name="comeBack"
              min={inputDay(daysAfter(now, 1))}
              value={until}
              onInput={(event) => setUntil(event.currentTarget.value)}
            />
          </label>
        </div>
      </details>
    </fieldset>
  );
}
