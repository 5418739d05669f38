import { useState } from 'preact/hooks';
import { isThin, type Me } from '../model/me';
import type { Contact } from '../model/person/contact';
import { meOfProfile } from '../model/person/ownProfile';
import { MessageEditor } from '../parts/message/MessageEditor';
import { Who } from '../parts/person/PersonHeader';
import { undoCapture } from '../store/people/capture';
import { contactFile, eraseCapture } from '../store/people/contacts';
import { askedSince } from '../store/people/events';
import { writeMe } from '../store/settings/me';
import { Fault } from '../ui/Fault';
import { openDashboard } from '../ui/openDashboard';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';
import { Next } from './Next';
import { OpenInroad } from './OpenInroad';

/** Whom this popup shows, and how they came to be kept. */
export interface KeptHere {
  contact: string;
  /** The capture that this popup made, which Undo takes back; null for somebody added by hand. */
  event: string | null;
  created: boolean;
}

/** The person on the page: who they are, the message to them, the next step. */
export function Person({ kept: { contact: id, event, created }, me }: { kept: KeptHere; me: Me }) {
  const file = useQuery(async () => {
    const [kept, asked] = await Promise.all([contactFile(id), askedSince(startOfMonth())]);
    return kept && { ...kept, asked };
  }, id);
  const { error, run } = useAction();
  const [undone, setUndone] = useState<string | null>(null);

  if (file.state === 'loading') return <main data-screen="working" aria-busy="true" />;
  if (file.state === 'failed')
    return (
      <main data-screen="error">
        <Fault error={file.error} />
      </main>
    );
  if (file.value === null)
    return (
      <main data-screen="undone">
        <p role="status">{undone === null ? t('notKept') : t('undone', undone)}</p>
        <footer class="next">
          <OpenInroad view="people" />
        </footer>
      </main>
    );

  const { contact, events, drafts, asked } = file.value;
  const capture = events.find((entry) => entry.id === event);
  const takeBack = () => (event === null ? eraseCapture(id, new Date()) : undoCapture(event, new Date()));
  const undo = async () => {
    if (await run(takeBack)) setUndone(contact.name.full);
  };
  const takeOver = (own: Contact) =>
    run(async () => {
      await writeMe(meOfProfile(me, own), new Date());
      await takeBack();
      await openDashboard('me');
    });
  return (
    <main data-screen="person">
      <Who
        contact={contact}
        created={created}
        changes={capture?.kind === 'captured' ? capture.payload.changes : []}
        undone={undone !== null}
        onUndo={() => void undo()}
        run={run}
      />
      {error !== null && <Fault error={error} />}
      <MessageEditor contact={contact} me={me} events={events} drafts={drafts} asked={asked} />
      <Next
        contact={contact}
        events={events}
        onThisIsMe={maybeOwn(contact, me) ? () => void takeOver(contact) : null}
      />
    </main>
  );
}

/** Whether the page may be the user's own: its name is theirs, or they have not said yet who they are. */
const maybeOwn = (contact: Contact, me: Me): boolean =>
  isThin(me) || me.name.localeCompare(contact.name.full, undefined, { sensitivity: 'base' }) === 0;

/** The first moment of this month on the user's clock. */
function startOfMonth(): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), 1);
}
