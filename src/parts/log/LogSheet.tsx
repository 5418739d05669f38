import { useEffect, useRef, useState } from 'preact/hooks';
import { isLoggedBy, needsText } from '../../model/events';
import type { Contact } from '../../model/person/contact';
import { TEXT_LIMIT } from '../../model/values';
import { logEvent, type Sent } from '../../store/people/events';
import { inputMinute } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { type Answers, NO_ANSWERS, payloadOf } from './eventAnswers';
import type { StageAnswer } from './stageAnswers';
import { DAYS, type Day, momentOfDay } from './when';

interface Props {
  contact: Contact;
  kind: StageAnswer;
  /** When what this follows happened; null where it follows nothing. */
  since: Date | null;
  onLogged: (sent: Sent) => void;
  onClose: () => void;
}

/** Kinds of which the words are the other's, not the user's. */
const THEIRS: readonly StageAnswer[] = ['replied', 'declined'];

/** One small sheet about something that happened: when it was, whom as well, the words. Nothing but Save is needed. */
export function LogSheet({ contact, kind, since, onLogged, onClose }: Props) {
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [day, setDay] = useState<Day>('today');
  const [date, setDate] = useState('');
  const { error, run } = useAction();
  const sheet = useRef<HTMLFormElement>(null);
  useEffect(() => sheet.current?.querySelector<HTMLElement>('[name=person], [name=when], textarea')?.focus(), []);
  const save = () =>
    run(async () => {
      const now = new Date();
      onLogged(await logEvent(contact.id, kind, payloadOf(kind, answers), now, momentOfDay(day, date, now, since)));
    });
  return (
    <form
      ref={sheet}
      class="sheet stack tight"
      data-part="logSheet"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the browser closes the whole popup.
        event.preventDefault();
        onClose();
      }}
    >
      {isLoggedBy(kind, 'name') && (
        <label class="label">
          {t('logWhom')}
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
      {isLoggedBy(kind, 'time') ? (
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
      ) : (
        <fieldset class="row log-days">
          <legend class="visually-hidden">{t('logAt')}</legend>
          {DAYS.map((one) => (
            <label key={one} class="row check">
              <input type="radio" name="day" value={one} checked={day === one} onChange={() => setDay(one)} />
              {t(`logDay_${one}`)}
            </label>
          ))}
          {day === 'date' && (
            <input
              type="date"
              name="date"
              aria-label={t('logAt')}
              required
              max={inputMinute(new Date()).slice(0, 10)}
              value={date}
              onInput={(event) => setDate(event.currentTarget.value)}
            />
          )}
        </fieldset>
      )}
      <label class="label">
        {t(THEIRS.includes(kind) ? 'logTheirWords' : 'logText')}
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
      <div class="row">
        <button type="submit" class="button primary" data-action="saveLog">
          {t('logSave')}
        </button>
        <button type="button" class="button" data-action="cancelLog" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
