import { useEffect, useRef, useState } from 'preact/hooks';
import { type EventPayloads, isEditable, type LedgerEvent } from '../../model/events';
import { deleteEvent, undoEventChange } from '../../store/people/events';
import { longDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { EditEvent } from './EditEvent';
import { eventSentence } from './eventSentence';

/** What happened with a person, the latest first. What the user logged can be corrected and taken out. */
export function Timeline({ events }: { events: LedgerEvent[] }) {
  const latest = [...events].sort((a, b) => (a.at < b.at ? 1 : -1));
  const [deleted, setDeleted] = useState<LedgerEvent | null>(null);
  const { error, run } = useAction();
  const remove = (event: LedgerEvent) =>
    run(async () => {
      await deleteEvent(event.id, new Date());
      setDeleted(event);
    });
  const bringBack = (event: LedgerEvent) =>
    run(async () => {
      await undoEventChange(event, new Date());
      setDeleted(null);
    });
  return (
    <section class="card stack" data-part="timeline">
      <h2>{t('timelineTitle')}</h2>
      {error !== null && <Fault error={error} />}
      {deleted && <Deleted key={deleted.id} onUndo={() => void bringBack(deleted)} />}
      <ol class="timeline">
        {latest.map((event) => (
          <Entry key={event.id} event={event} run={run} onDelete={() => void remove(event)} />
        ))}
      </ol>
    </section>
  );
}

/** Says that an entry is gone, where the keyboard is then: its own buttons went with it. */
function Deleted({ onUndo }: { onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p class="notice" role="status">
      {t('eventDeleted')}{' '}
      <button ref={undo} type="button" class="link" data-action="undoDeleteEvent" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}

interface EntryProps {
  event: LedgerEvent;
  run: ReturnType<typeof useAction>['run'];
  onDelete: () => void;
}

function Entry({ event, run, onDelete }: EntryProps) {
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const said = eventSentence(event);
  const close = () => {
    setEditing(false);
    edit.current?.focus();
  };
  return (
    <li>
      <time class="quiet" dateTime={event.at}>
        {longDay(new Date(event.at))}
      </time>
      <div class="stack tight">
        <p dir="auto">{said}</p>
        {event.kind === 'sent' && <Way {...event.payload} />}
        {event.kind === 'introduced' && <Other id={event.payload.other} name={event.payload.name} />}
        {event.kind === 'referred' && <Other id={event.payload.other} name={event.payload.by} />}
        {'text' in event.payload && event.kind !== 'noted' && event.payload.text !== '' && (
          <details>
            <summary>{t('eventText')}</summary>
            <p class="letter" dir="auto">
              {event.payload.text}
            </p>
          </details>
        )}
        {isEditable(event) && (
          <p class="row quiet">
            <button
              ref={edit}
              type="button"
              class="link"
              data-action="editEvent"
              aria-expanded={editing}
              aria-label={t('eventEditLabel', said)}
              onClick={() => setEditing(!editing)}
            >
              {t('eventEdit')}
            </button>
            <button
              type="button"
              class="link"
              data-action="deleteEvent"
              aria-label={t('eventDeleteLabel', said)}
              onClick={onDelete}
            >
              {t('eventDelete')}
            </button>
          </p>
        )}
        {editing && isEditable(event) && <EditEvent event={event} run={run} onDone={close} />}
      </div>
    </li>
  );
}

/** The person on the other side of an introduction, where they are kept. */
function Other({ id, name }: { id?: string | undefined; name: string }) {
  return id === undefined ? null : (
    <p>
      <a href={`#contact/${id}`}>
        <bdi>{name}</bdi>
      </a>
    </p>
  );
}

/** By which way a message went and what its subject was, as far as that is known. */
function Way({ channel, subject }: EventPayloads['sent']) {
  const known = [channel && t(`channel_${channel}`), subject].filter((part) => part !== null && part !== '');
  return known.length === 0 ? null : (
    <p class="quiet">
      <bdi>{known.join(' · ')}</bdi>
    </p>
  );
}
