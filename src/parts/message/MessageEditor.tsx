import type { Me } from '../../model/me';
import type { Contact } from '../../model/person/contact';
import { PURPOSES } from '../../model/purposes';
import { Fault } from '../../ui/Fault';
import { t } from '../../ui/t';
import { Links, Question } from './choosing/LetterChoices';
import { MessageText } from './MessageText';
import { MessageActions } from './sending/MessageActions';
import { Receipt } from './sending/Receipt';
import type { Composer } from './useComposer';

interface Props {
  composer: Composer;
  contact: Contact;
  me: Me;
  /** Whether the heading is seen, or only heard where the screen says itself what this is. */
  titled?: boolean;
  /** Opens where the user logs what happened, or tells about themselves. */
  onOpen: (place: 'log' | 'me') => void;
}

/** The message to the person: composed, edited in place, copied or opened in mail, and noted as sent. */
export function MessageEditor({ composer, contact, me, titled = false, onOpen }: Props) {
  if (composer.receipt) return <Receipt {...composer.receipt} composer={composer} />;
  return (
    <section class="editor" aria-labelledby="message-title">
      <h2 id="message-title" class={titled ? undefined : 'visually-hidden'}>
        {t('messageTitle')}
      </h2>
      <MessageText composer={composer} me={me} onOpen={onOpen}>
        {PURPOSES[composer.purpose].thread === 'begins' && (
          <>
            <Links composer={composer} />
            <Question composer={composer} contact={contact} />
          </>
        )}
      </MessageText>
      {composer.error !== null && <Fault error={composer.error} />}
      <MessageActions composer={composer} contact={contact} />
      {composer.takeBack && (
        <p role="status">
          {t('sentLogged')}{' '}
          <button type="button" class="link" data-action="undoSent" onClick={composer.takeBack}>
            {t('undo')}
          </button>
        </p>
      )}
    </section>
  );
}
