import { useState } from 'preact/hooks';
import type { EventKind } from '../../model/event';
import { TEXT_LIMIT } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import { logEvent } from '../../store/people/events';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';

/** What the user can log, in the order in which things happen. Messages are logged where they are written. */
const KINDS = [
  'noted',
  'referred',
  'invited',
  'accepted',
  'replied',
  'scheduled',
  'met',
  'learned',
  'did',
  'introduced',
  'declined',
  'closed',
] as const satisfies EventKind[];
type Kind = (typeof KINDS)[number];

interface Answers {
  text: string;
  name: string;
  when: string;
}
const NOTHING: Answers = { text: '', name: '', when: '' };
/** Kinds that say nothing without their words. */
const NEEDS_TEXT: Kind[] = ['noted', 'learned', 'did'];

function log(contact: string, kind: Kind, { text, name, when }: Answers, now: Date): Promise<unknown> {
  switch (kind) {
    case 'referred':
      return logEvent(contact, kind, { by: name, text }, now);
    case 'introduced':
      return logEvent(contact, kind, { name, text }, now);
    case 'scheduled':
      return logEvent(contact, kind, { for: new Date(when).toISOString(), medium: '', text }, now);
    default:
      return logEvent(contact, kind, { text }, now);
  }
}

/** Logs what happened with a person: it sets the stage and the next step, and later messages draw on it. */
export function LogEvent({ contact }: { contact: Contact }) {
  const [kind, setKind] = useState<Kind>('noted');
  const [answers, setAnswers] = useState(NOTHING);
  const { error, run } = useAction();
  const named = kind === 'referred' || kind === 'introduced';
  const save = async () => {
    const trimmed = { ...answers, text: answers.text.trim(), name: answers.name.trim() };
    if (await run(() => log(contact.id, kind, trimmed, new Date()))) setAnswers(NOTHING);
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
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'noted')}
        >
          {KINDS.map((one) => (
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
      {kind === 'scheduled' && (
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
          required={NEEDS_TEXT.includes(kind)}
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
