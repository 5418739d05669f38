import { useState } from 'preact/hooks';
import { type EventPayloads, isLoggedBy, LOGGED_KINDS, type LoggedKind, needsText } from '../../model/events';
import type { Contact } from '../../model/person/contact';
import { TEXT_LIMIT } from '../../model/values';
import { logEvent } from '../../store/people/events';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';

interface Answers {
  text: string;
  name: string;
  when: string;
}
const NOTHING: Answers = { text: '', name: '', when: '' };
/** What such an event carries, of what the form asks. */
function payloadOf(kind: LoggedKind, { text, name, when }: Answers): EventPayloads[LoggedKind] {
  if (kind === 'referred') return { by: name, text };
  if (isLoggedBy(kind, 'name')) return { name, text };
  return isLoggedBy(kind, 'time') ? { for: new Date(when).toISOString(), medium: '', text } : { text };
}

/** Logs what happened with a person: it sets the stage and the next step, and later messages draw on it. */
export function LogEvent({ contact }: { contact: Contact }) {
  const [kind, setKind] = useState<LoggedKind>('noted');
  const [answers, setAnswers] = useState(NOTHING);
  const { error, run } = useAction();
  const named = isLoggedBy(kind, 'name');
  const save = async () => {
    const trimmed = { ...answers, text: answers.text.trim(), name: answers.name.trim() };
    if (await run(() => logEvent(contact.id, kind, payloadOf(kind, trimmed), new Date()))) setAnswers(NOTHING);
  };
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="label">
        {t('logTitle')}
        <select
          name="kind"
          value={kind}
          onChange={(event) => setKind(LOGGED_KINDS.find((one) => one === event.currentTarget.value) ?? 'noted')}
        >
          {LOGGED_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`log_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {named && (
        <label class="label">
          {t(kind === 'referred' ? 'logBy' : 'logWhom')}
          <input
            type="text"
            name="person"
            dir="auto"
            maxLength={300}
            required
            value={answers.name}
            onInput={(event) => setAnswers({ ...answers, name: event.currentTarget.value })}
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
            onInput={(event) => setAnswers({ ...answers, when: event.currentTarget.value })}
          />
        </label>
      )}
      <label class="label">
        {t('logText')}
        <textarea
          name="note"
          rows={2}
          dir="auto"
          maxLength={TEXT_LIMIT}
          required={needsText(kind)}
          value={answers.text}
          onInput={(event) => setAnswers({ ...answers, text: event.currentTarget.value })}
        />
      </label>
      {error !== null && <Fault error={error} />}
      <div>
        <button type="submit" class="button" data-action="log">
          {t('logSave')}
        </button>
      </div>
    </form>
  );
}
