import { useState } from 'preact/hooks';
import { LOGGED_KINDS, type LoggedKind } from '../../model/events';
import type { Contact } from '../../model/person/contact';
import { logEvent } from '../../store/people/events';
import { logIntroduction } from '../../store/steps/decide';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { EventFields } from './EventFields';
import { NO_ANSWERS, payloadOf } from './eventAnswers';

/** Logs what happened with a person, now or before: it sets the stage and the next step, and later messages draw on it. */
export function LogEvent({ contact }: { contact: Contact }) {
  const [kind, setKind] = useState<LoggedKind>('noted');
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const { error, run } = useAction();
  const save = async () => {
    const now = new Date();
    const at = answers.at === '' ? now : new Date(answers.at);
    const log = () =>
      kind === 'introduced'
        ? logIntroduction(contact.id, payloadOf(kind, answers), now, at)
        : logEvent(contact.id, kind, payloadOf(kind, answers), now, at);
    if (await run(log)) setAnswers(NO_ANSWERS);
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
      <EventFields kind={kind} answers={answers} onAnswer={setAnswers} />
      {error !== null && <Fault error={error} />}
      <div>
        <button type="submit" class="button" data-action="log">
          {t('logSave')}
        </button>
      </div>
    </form>
  );
}
