import { useMemo, useRef, useState } from 'preact/hooks';
import { adviseChannel, notesLeft } from '../../draft/channels/advice';
import { type Limit, limitOf, measure } from '../../draft/channels/limits';
import { compose } from '../../draft/compose';
import { factsOf } from '../../draft/facts/facts';
import { review } from '../../draft/review/review';
import type { LedgerEvent } from '../../model/event';
import { isThin, type Me } from '../../model/me';
import type { Channel, KeptDraft, Purpose } from '../../model/message';
import { nextStep } from '../../model/nextStep';
import type { Contact } from '../../model/person/contact';
import { logSent, type Sent, undoSent } from '../../store/people/events';
import { Fault } from '../../ui/Fault';
import { openDashboard } from '../../ui/openDashboard';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { CopyButton } from './CopyButton';
import { channelsFor, purposeOf } from './channelsFor';
import { MailLinks } from './MailLinks';
import { MessageKind } from './MessageKind';
import { answered, openQuestion } from './openQuestion';
import { Review } from './Review';
import { SharedQuestion } from './SharedQuestion';
import { StandsOn } from './StandsOn';
import { useDraftKeeper } from './useDraftKeeper';
import { useMessage, type Written } from './useMessage';

/** What a later message can only say once it is logged; the user's own facts are asked for elsewhere. */
const LOGGED = ['earlierRequest', 'appointment', 'talk', 'learned', 'did', 'introduced'] as const;

/** What was sent, and from which slot, so that it can be taken back into it. */
interface SentFrom {
  logged: Sent;
  channel: Channel;
  purpose: Purpose;
  /** What the user had typed: its draft went with the sending. */
  own: Written | null;
}

interface Props {
  contact: Contact;
  me: Me;
  events: LedgerEvent[];
  drafts: KeptDraft[];
  /** Every request of this month, of all contacts: they use up the invitation notes. */
  asked: LedgerEvent[];
}

/** The message to the person: composed, edited in place, copied or opened in mail, and noted as sent. */
export function MessageEditor({ contact, me, events, drafts, asked }: Props) {
  const address = contact.fields.email?.value;
  const facts = useMemo(() => answered(factsOf(contact, me, events, new Date()), me), [contact, me, events]);
  const [chosenPurpose, setPurpose] = useState<Purpose | null>(null);
  const [chosenChannel, setChannel] = useState<Channel | null>(null);
  const purpose = chosenPurpose ?? purposeOf(nextStep(events).kind);
  const rung = adviseChannel(facts, {
    purpose,
    notesLeft: notesLeft(me, asked, new Date()),
    onLinkedIn: contact.sources.some(({ site }) => site === 'linkedin'),
  });
  const offered = channelsFor(purpose, me);
  const channel = [chosenChannel, rung.channel].find((one) => one !== null && offered.includes(one)) ?? 'email';
  const [sent, setSent] = useState<SentFrom | null>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const { error, run } = useAction();
  const keep = useDraftKeeper(run);

  const kept = drafts.find((draft) => draft.channel === channel && draft.purpose === purpose) ?? null;
  const composed = (seed: number) => compose(facts, { channel, purpose, goal: me.goal, seed });
  const message = useMessage(`${channel} ${purpose}`, kept, composed, (written) =>
    keep({ ...written, contact: contact.id, channel, purpose }),
  );
  const { subject, text } = message.shown;
  const findings = useMemo(
    () => review(text, subject, facts, { channel, purpose }),
    [text, subject, facts, channel, purpose],
  );
  const question = openQuestion(facts);
  const sentences = useMemo(
    () => (message.isOwn ? [] : compose(facts, { channel, purpose, goal: me.goal, seed: message.seed }).sentences),
    [facts, channel, purpose, me.goal, message.isOwn, message.seed],
  );
  const unlogged = useMemo(() => {
    const { missing } = compose(facts, { channel, purpose });
    return LOGGED.find((one) => missing.includes(one));
  }, [facts, channel, purpose]);

  const logAsSent = () =>
    run(async () => {
      const logged = await logSent(contact.id, { channel, purpose, subject, text }, new Date());
      setSent({ logged, channel, purpose, own: message.isOwn ? { subject, text } : null });
      setPurpose(null);
      setChannel(null);
    });
  const takeBack = (from: SentFrom) =>
    run(async () => {
      await undoSent(from.logged);
      if (from.own) keep({ ...from.own, contact: contact.id, channel: from.channel, purpose: from.purpose });
      setPurpose(from.purpose);
      setChannel(from.channel);
      setSent(null);
    });

  return (
    <section class="editor" aria-labelledby="message-title">
      <h2 id="message-title" class="visually-hidden">
        {t('messageTitle')}
      </h2>
      <MessageKind {...{ purpose, channel, offered }} onPurpose={setPurpose} onChannel={setChannel} />
      <p class="quiet" data-part="rung">
        {t(`ladder_${rung.reason}`, rung.notesLeft === null ? '' : String(rung.notesLeft))}
      </p>
      {subject !== null && (
        <input
          type="text"
          name="subject"
          dir="auto"
          aria-label={t('subjectLabel')}
          value={subject}
          onInput={(event) => message.type({ subject: event.currentTarget.value, text })}
        />
      )}
      <textarea
        ref={editor}
        name="message"
        dir="auto"
        rows={channel === 'note' ? 6 : 13}
        aria-label={t('messageLabel')}
        value={text}
        onInput={(event) => message.type({ subject, text: event.currentTarget.value })}
      />
      <div class="row spread">
        <Count channel={channel} text={text} limit={limitOf(channel, me.linkedin.tier)} />
        <span class="row">
          {message.back && (
            <button type="button" class="link" data-action="back" onClick={message.back}>
              {t('backToMine')}
            </button>
          )}
          <button type="button" class="link" data-action="another" onClick={message.another}>
            {t('anotherWording')}
          </button>
        </span>
      </div>
      <Review
        findings={findings}
        onMend={(mended) => message.type({ subject, text: mended })}
        onShow={({ start, end }) => {
          editor.current?.focus();
          editor.current?.setSelectionRange(start, end);
        }}
      />
      {question && <SharedQuestion ground={question} me={me} run={run} />}
      <StandsOn sentences={sentences} />
      {unlogged && (
        <p class="notice">
          {t(`missing_${unlogged}`)}{' '}
          <button
            type="button"
            class="link"
            data-action="log"
            onClick={() => void openDashboard(`contact/${contact.id}`)}
          >
            {t('logHere')}
          </button>
        </p>
      )}
      {isThin(me) && (
        <p class="notice">
          {t('aboutYouThin')}{' '}
          <button type="button" class="link" data-action="aboutYou" onClick={() => void openDashboard('me')}>
            {t('aboutYouOpen')}
          </button>
        </p>
      )}
      {error !== null && <Fault error={error} />}
      {channel === 'email' && <MailLinks letter={{ to: address ?? '', subject: subject ?? '', text }} />}
      <div class="row actions">
        <CopyButton text={text} caution={findings.some(({ weight }) => weight === 'hard')} />
        <button type="button" class="button" data-action="sent" onClick={() => void logAsSent()}>
          {t('sent')}
        </button>
        {sent && (
          <span role="status">
            {t('sentLogged')}{' '}
            <button type="button" class="link" data-action="undoSent" onClick={() => void takeBack(sent)}>
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
