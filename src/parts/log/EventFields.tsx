import { type EditableKind, isLoggedBy, needsText } from '../../model/events';
import { CHANNELS } from '../../model/message';
import { TEXT_LIMIT } from '../../model/values';
import { inputMinute } from '../../ui/dates';
import { t } from '../../ui/t';
import type { Answers } from './eventAnswers';

interface Props {
  kind: EditableKind;
  answers: Answers;
  onAnswer: (answers: Answers) => void;
}

/** What is asked of an event of a kind: when it was, whom as well, by which way it went, and the user's own words. */
export function EventFields({ kind, answers, onAnswer }: Props) {
  const now = inputMinute(new Date());
  const answer = (changed: Partial<Answers>) => onAnswer({ ...answers, ...changed });
  return (
    <>
      {isLoggedBy(kind, 'name') && (
        <label class="label">
          {t(kind === 'referred' ? 'logBy' : 'logWhom')}
          <input
            type="text"
            name="person"
            dir="auto"
            maxLength={300}
            required
            value={answers.name}
            onInput={(event) => answer({ name: event.currentTarget.value })}
          />
        </label>
      )}
      {isLoggedBy(kind, 'time') && (
        <label class="label">
          {t('logWhen')}
          <input
            type="datetime-local"
            name="when"
            required
            value={answers.when}
            onInput={(event) => answer({ when: event.currentTarget.value })}
          />
        </label>
      )}
      <label class="label">
        {t('logAt')}
        <input
          type="datetime-local"
          name="at"
          max={now}
          value={answers.at === '' ? now : answers.at}
          onInput={(event) => answer({ at: event.currentTarget.value })}
        />
      </label>
      {kind === 'sent' && <SentFields answers={answers} answer={answer} />}
      <label class="label">
        {t('logText')}
        <textarea
          name="note"
          rows={kind === 'sent' ? 8 : 2}
          dir="auto"
          maxLength={TEXT_LIMIT}
          required={needsText(kind)}
          value={answers.text}
          onInput={(event) => answer({ text: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

/** By which way a message went, and what its subject was. */
function SentFields({ answers, answer }: { answers: Answers; answer: (changed: Partial<Answers>) => void }) {
  return (
    <>
      <label class="label">
        {t('channelLabel')}
        <select
          name="channel"
          value={answers.channel}
          onChange={(event) => answer({ channel: event.currentTarget.value })}
        >
          {answers.channel === '' && <option value="">{t('eventChannelUnknown')}</option>}
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {t(`channel_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="label">
        {t('subjectLabel')}
        <input
          type="text"
          name="subject"
          dir="auto"
          maxLength={TEXT_LIMIT}
          value={answers.subject}
          onInput={(event) => answer({ subject: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
