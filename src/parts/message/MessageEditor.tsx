import { useRef } from 'preact/hooks';
import { type Limit, limitOf, measure } from '../../draft/channels/limits';
import { isThin, type Me } from '../../model/me';
import type { Channel } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { CopyButton } from './CopyButton';
import { MailLinks } from './MailLinks';
import { MessageKind } from './MessageKind';
import './message.css';
import { Review } from './Review';
import { SharedQuestion } from './SharedQuestion';
import { StandsOn } from './StandsOn';
import type { Composer } from './useComposer';

/** What a later message can only say once it is logged; the user's own facts are asked for elsewhere. */
const LOGGED = ['earlierRequest', 'appointment', 'talk', 'learned', 'did', 'introduced'] as const;

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
  const editor = useRef<HTMLTextAreaElement>(null);
  const { channel, subject, text, advice, findings, question, error } = composer;
  const unlogged = LOGGED.find((one) => composer.missing.includes(one));
  return (
    <section class="editor" aria-labelledby="message-title">
      <h2 id="message-title" class={titled ? undefined : 'visually-hidden'}>
        {t('messageTitle')}
      </h2>
      <MessageKind composer={composer} />
      <p class="quiet" data-part="rung">
        {t(`ladder_${advice.reason}`, advice.notesLeft === null ? '' : String(advice.notesLeft))}
      </p>
      {subject !== null && (
        <input
          type="text"
          name="subject"
          dir="auto"
          aria-label={t('subjectLabel')}
          value={subject}
          onInput={(event) => composer.type({ subject: event.currentTarget.value, text })}
        />
      )}
      <textarea
        ref={editor}
        name="message"
        dir="auto"
        rows={channel === 'note' ? 6 : 13}
        aria-label={t('messageLabel')}
        value={text}
        onInput={(event) => composer.type({ subject, text: event.currentTarget.value })}
      />
      <div class="row spread">
        <Count channel={channel} text={text} limit={limitOf(channel, me.linkedin.tier)} />
        <span class="row">
          {composer.back && (
            <button type="button" class="link" data-action="back" onClick={composer.back}>
              {t('backToMine')}
            </button>
          )}
          <button type="button" class="link" data-action="another" onClick={composer.another}>
            {t('anotherWording')}
          </button>
        </span>
      </div>
      <Review
        findings={findings}
        onMend={(mended) => composer.type({ subject, text: mended })}
        onShow={({ start, end }) => {
          editor.current?.focus();
          editor.current?.setSelectionRange(start, end);
        }}
      />
      {question && <SharedQuestion ground={question} me={me} run={composer.run} />}
      <StandsOn sentences={composer.sentences} />
      {unlogged && (
        <p class="notice">
          {t(`missing_${unlogged}`)}{' '}
          <button type="button" class="link" data-action="logHere" onClick={() => onOpen('log')}>
            {t('logHere')}
          </button>
        </p>
      )}
      {isThin(me) && (
        <p class="notice">
          {t('aboutYouThin')}{' '}
          <button type="button" class="link" data-action="aboutYou" onClick={() => onOpen('me')}>
            {t('aboutYouOpen')}
          </button>
        </p>
      )}
      {error !== null && <Fault error={error} />}
      {channel === 'email' && (
        <MailLinks letter={{ to: contact.fields.email?.value ?? '', subject: subject ?? '', text }} />
      )}
      <div class="row actions">
        <CopyButton text={text} caution={findings.some(({ weight }) => weight === 'hard')} />
        <button
          type="button"
          class="button"
          data-action="sent"
          disabled={composer.isSending}
          onClick={composer.logAsSent}
        >
          {t('sent')}
        </button>
        {composer.takeBack && (
          <span role="status">
            {t('sentLogged')}{' '}
            <button type="button" class="link" data-action="undoSent" onClick={composer.takeBack}>
              {t('undo')}
            </button>
          </span>
        )}
      </div>
    </section>
  );
}

/** How long the message is, in the channel's own measure. */
function Count({ channel, text, limit }: { channel: Channel; text: string; limit: Limit }) {
  const used = measure(text, channel);
  const over = used > limit.most;
  const words = limit.unit === 'words' && !over;
  return (
    <span class={over ? 'over' : 'quiet'} data-part="count" role={over ? 'alert' : undefined}>
      {words ? plural('countWords', used) : t(over ? 'countTooLong' : 'count', String(used), String(limit.most))}
    </span>
  );
}
