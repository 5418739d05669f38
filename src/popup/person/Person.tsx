import { useState } from 'preact/hooks';
import { isThin, type Me } from '../../model/me';
import type { Contact } from '../../model/person/contact';
import { meOfProfile } from '../../model/person/ownProfile';
import { PURPOSES } from '../../model/purposes';
import { StageLog } from '../../parts/log/StageLog';
import { MessageText } from '../../parts/message/MessageText';
import { type CopiedQuestion, DidYouSendIt, useCopiedQuestion } from '../../parts/message/sending/DidYouSend';
import { MessageActions } from '../../parts/message/sending/MessageActions';
import { Receipt } from '../../parts/message/sending/Receipt';
import { type Composing, useComposer } from '../../parts/message/useComposer';
import { WRITING, writingTo } from '../../parts/message/writingTo';
import { undoCapture } from '../../store/people/capture';
import { editContact, eraseCapture } from '../../store/people/contacts';
import { writeMe } from '../../store/settings/me';
import { Fault } from '../../ui/Fault';
import { openDashboard } from '../../ui/openDashboard';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import { Changes } from '../capture/Changes';
import { OpenInroad } from '../OpenInroad';
import { Choices } from './Choices';
import './person.css';
import { Next } from './Next';
import { Who } from './Who';

/** Whom this popup shows, and how they came to be kept. */
export interface KeptHere {
  contact: string;
  /** The capture that this popup made, which Undo takes back; null for somebody added by hand. */
  event: string | null;
  created: boolean;
}

/** The person on the page, or what became of them. */
export function Person({ kept }: { kept: KeptHere }) {
  const found = useQuery(() => writingTo(kept.contact), kept.contact, WRITING);
  /** The name of whom Undo took away. */
  const [undone, setUndone] = useState<string | null>(null);

  const question = useCopiedQuestion();

  // What is asked above the message is there when the message is: it shifts nothing.
  if (found.state === 'loading' || question.open.state === 'loading')
    return <main data-screen="working" aria-busy="true" />;
  if (found.state === 'failed')
    return (
      <main data-screen="error">
        <Fault error={found.error} />
      </main>
    );
  if (found.value === null)
    return (
      <main data-screen="undone">
        <p role="status">{undone === null ? t('notKept') : t('undone', undone)}</p>
        <footer class="next">
          <OpenInroad view="people" />
        </footer>
      </main>
    );
  return <Kept question={question} kept={kept} composing={found.value} undone={undone} onUndone={setUndone} />;
}

interface KeptProps {
  question: CopiedQuestion;
  kept: KeptHere;
  composing: Composing;
  undone: string | null;
  onUndone: (name: string) => void;
}

/** Who they are, the message to them, the next step. */
function Kept({ question, kept: { contact: id, event, created }, composing, undone, onUndone }: KeptProps) {
  const { file, me } = composing;
  const { contact, events } = file;
  const composer = useComposer(composing);
  const { error, run } = useAction();
  const capture = events.find((entry) => entry.id === event);
  const takeBack = () => (event === null ? eraseCapture(id, new Date()) : undoCapture(event, new Date()));
  const undo = async () => {
    if (await run(takeBack)) onUndone(contact.name.full);
  };
  const takeOver = (own: Contact) =>
    run(async () => {
      await writeMe(meOfProfile(me, own), new Date());
      await takeBack();
      await openDashboard('me');
    });
  const changes = capture?.kind === 'captured' && !created ? capture.payload.changes : [];
  const isUndone = undone !== null;
  const open = (place: 'log' | 'me') => void openDashboard(place === 'log' ? `contact/${contact.id}` : 'me');
  return (
    <main data-screen="person">
      <Who
        contact={contact}
        created={created}
        canUndo={!isUndone && (created || changes.length > 0)}
        onUndo={() => void undo()}
        onThisIsMe={maybeOwn(contact, me) ? () => void takeOver(contact) : null}
        run={run}
      />
      {isUndone && <p role="status">{t('undoneChanges', contact.name.full)}</p>}
      {!isUndone && changes.length > 0 && (
        <Changes
          changes={changes}
          onUse={(field, value) => void run(() => editContact(contact.id, field, value, new Date()))}
        />
      )}
      <DidYouSendIt question={question} />
      {error !== null && <Fault error={error} />}
      {composer.receipt && <Receipt {...composer.receipt} composer={composer} />}
      <StageLog contact={contact} events={events} />
      {composer.receipt ? null : (
        <section class="editor" aria-label={t('messageTitle')}>
          <MessageText composer={composer} me={me} compact onOpen={open}>
            {PURPOSES[composer.purpose].thread === 'begins' && <Choices composer={composer} contact={contact} />}
          </MessageText>
        </section>
      )}
      <footer>
        {composer.error !== null && <Fault error={composer.error} />}
        {!composer.receipt && <MessageActions composer={composer} contact={contact} />}
        <Next contact={contact} events={events} withStep={!composer.receipt} />
      </footer>
    </main>
  );
}

/** Whether the page may be the user's own: its name is theirs, or they have not said yet who they are. */
const maybeOwn = (contact: Contact, me: Me): boolean =>
  isThin(me) || me.name.localeCompare(contact.name.full, undefined, { sensitivity: 'base' }) === 0;
