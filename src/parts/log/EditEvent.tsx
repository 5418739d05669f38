import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditableKind, EventOf } from '../../model/events';
import { editEvent } from '../../store/people/events';
import { t } from '../../ui/t';
import type { Action } from '../../ui/useAction';
import { EventFields } from './EventFields';
import { answersOf, momentOf, payloadOf } from './eventAnswers';

interface Props {
  event: EventOf<EditableKind>;
  run: Action['run'];
  onDone: () => void;
}

/** Corrects what was logged: when it was, and what the user said of it. */
export function EditEvent({ event, run, onDone }: Props) {
  const [answers, setAnswers] = useState(() => answersOf(event));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const save = async () => {
    const at = answers.at === '' ? new Date(event.at) : new Date(momentOf(answers.at, event.at));
    const payload = payloadOf(event.kind, answers, event.payload);
    if (await run(() => editEvent(event.id, { at, payload }, new Date()))) onDone();
  };
  return (
    <form
      ref={form}
      class="stack"
      data-part="editEvent"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Escape') onDone();
      }}
    >
      <EventFields kind={event.kind} answers={answers} onAnswer={setAnswers} />
      <div class="row">
        <button type="submit" class="button" data-action="saveEvent">
          {t('eventSave')}
        </button>
        <button type="button" class="button" data-action="cancelEvent" onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
