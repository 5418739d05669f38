import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Limit, limitOf, measure } from '../../draft/channels/limits';
import { isThin, type Me } from '../../model/me';
import type { Channel } from '../../model/message';
import { plural, t } from '../../ui/t';
import { MessageKind } from './MessageKind';
import './message.css';
import { SharedQuestion } from './choosing/SharedQuestion';
import { Review } from './Review';
import { StandsOn } from './StandsOn';
import { SignWith } from './sending/SignWith';
import { SubjectLine } from './sending/SubjectLine';
import type { Composer } from './useComposer';

/** What a later message can only say once it is logged; the user's own facts are asked for elsewhere. */
const LOGGED = ['earlierRequest', 'reply', 'appointment', 'talk', 'learned', 'did', 'introduced'] as const;

interface Props {
  composer: Composer;
  me: Me;
  /** Room is scarce: takes the focus, and folds what can wait. */
  compact?: boolean;
  /** What the user chooses about the message, between the text and its review. */
  children?: ComponentChildren;
  onOpen: (place: 'log' | 'me') => void;
}

/** The words of the message and what is said about them: kind, subject, text, choices, count, review. */
export function MessageText({ composer, me, compact = false, children, onOpen }: Props) {
  const editor = useRef<HTMLTextAreaElement>(null);
  const { channel, subject, text, offered, findings, question } = composer;
  const reason = offered.find((one) => one.channel === channel)?.reason ?? 'noOtherWay';
  const unlogged = LOGGED.find((one) => composer.missing.includes(one));
  useEffect(() => {
    if (!compact || editor.current === null) return;
    editor.current.focus({ preventScroll: true });
    editor.current.setSelectionRange(0, 0);
  }, [compact]);
  return (
    <>
      <MessageKind composer={composer} />
      <p class="quiet" data-part="rung" data-reason={reason}>
        {reason === 'notesLeft' ? plural('ladderNotesLeft', composer.notesLeft ?? 0) : t(`ladder_${reason}`)}
      </p>
      {subject !== null && (
        <SubjectLine subject={subject} onType={(typed) => composer.type({ subject: typed, text })} />
      )}
      <textarea
        ref={editor}
        name="message"
        dir="auto"
        rows={channel === 'note' ? 6 : 13}
        aria-label={t('messageLabel')}
        value={text}
        onInput={(event) => composer.type({ subject, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          composer.copying.copy();
        }}
      />
      {question && <SharedQuestion ground={question} me={me} run={composer.run} />}
      {children}
      <div class="row spread verdict">
        <Count channel={channel} text={text} limit={limitOf(channel, me.linkedin.tier)} />
        <Review
          findings={findings}
          folded={compact}
          onMend={(mended) => composer.type({ subject, text: mended })}
          onShow={({ start, end }) => {
            editor.current?.focus();
            editor.current?.setSelectionRange(start, end);
          }}
        />
        <span class="row wordings">
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
      {!compact && <StandsOn sentences={composer.sentences} />}
      {unlogged && (
        <p class="notice">
          {t(`missing_${unlogged}`)}{' '}
          <button type="button" class="link" data-action="logHere" onClick={() => onOpen('log')}>
            {t('logHere')}
          </button>
        </p>
      )}
      <SignWith me={me} run={composer.run} />
      {isThin(me) && !compact && (
        <p class="notice">
          {t('aboutYouThin')}{' '}
          <button type="button" class="link" data-action="aboutYou" onClick={() => onOpen('me')}>
            {t('aboutYouOpen')}
          </button>
        </p>
      )}
    </>
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
