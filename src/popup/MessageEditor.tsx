import { useMemo, useState } from 'preact/hooks';
import { type Limit, limitOf, measure } from '../draft/channels';
import { compose } from '../draft/compose';
import { factsOf } from '../draft/facts';
import { mailtoLink } from '../draft/links';
import { review } from '../draft/review';
import type { Contact } from '../model/contact';
import type { LedgerEvent } from '../model/event';
import { isThin, type Me } from '../model/me';
import type { Channel, KeptDraft, Purpose } from '../model/message';
import { logSent, type Sent, undoSent } from '../store/events';
import { Fault } from '../ui/Fault';
import { openDashboard } from '../ui/openDashboard';
import { plural, t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { CopyButton } from './CopyButton';
import { Review } from './Review';
import { useDraftKeeper } from './useDraftKeeper';
import { useMessage } from './useMessage';

const OFFERED = ['note', 'email'] as const satisfies Channel[];
const PURPOSE: Purpose = 'request';

interface Props {
  contact: Contact;
  me: Me;
  events: LedgerEvent[];
  drafts: KeptDraft[];
}

/** The request to the person: composed, edited in place, copied or opened in mail, and noted as sent. */
export function MessageEditor({ contact, me, events, drafts }: Props) {
  const address = contact.fields.email?.value;
  const [channel, setChannel] = useState<(typeof OFFERED)[number]>(address ? 'email' : 'note');
  const [sent, setSent] = useState<Sent | null>(null);
  const { error, run } = useAction();
  const keep = useDraftKeeper(run);

  const facts = useMemo(() => factsOf(contact, me, events, new Date()), [contact, me, events]);
  const kept = drafts.find((draft) => draft.channel === channel && draft.purpose === PURPOSE) ?? null;
  const message = useMessage(
    channel,
    kept,
    (seed) => compose(facts, { channel, purpose: PURPOSE, seed }),
    (written) => keep({ ...written, contact: contact.id, channel, purpose: PURPOSE }),
  );
  const { subject, text } = message.shown;
  const findings = useMemo(
    () => review(text, subject, facts, { channel, purpose: PURPOSE }),
    [text, subject, facts, channel],
  );

  const logAsSent = () =>
    run(async () => {
      setSent(await logSent(contact.id, { channel, purpose: PURPOSE, subject, text }, new Date()));
      message.letGo();
    });
  const takeBack = (logged: Sent) =>
    run(async () => {
      await undoSent(logged);
      message.type({ subject, text });
      setSent(null);
    });

  return (
    <section class="editor" aria-labelledby="message-title">
      <h2 id="message-title" class="visually-hidden">
        {t('messageTitle')}
      </h2>
      <fieldset class="channels">
        <legend class="visually-hidden">{t('channelLabel')}</legend>
        {OFFERED.map((offered) => (
          <label key={offered}>
            <input
              type="radio"
              name="channel"
              value={offered}
              checked={channel === offered}
              onChange={() => setChannel(offered)}
            />
            {t(`channel_${offered}`)}
          </label>
        ))}
      </fieldset>
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
        name="message"
        dir="auto"
        rows={channel === 'email' ? 14 : 6}
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
      <Review findings={findings} onMend={(mended) => message.type({ subject, text: mended })} />
      {isThin(me) && (
        <p class="notice">
          {t('aboutYouThin')}{' '}
          <button type="button" class="link" data-action="aboutYou" onClick={() => void openDashboard('me')}>
            {t('aboutYouOpen')}
          </button>
        </p>
      )}
      {error !== null && <Fault error={error} />}
      <div class="row actions">
        <CopyButton text={text} caution={findings.some(({ weight }) => weight === 'hard')} />
        {channel === 'email' && <MailButton to={address ?? null} subject={subject ?? ''} text={text} />}
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

/** Opens the user's mail program on the message; it sends nothing. */
function MailButton({ to, subject, text }: { to: string | null; subject: string; text: string }) {
  const link = mailtoLink({ to: to ?? '', subject, text });
  if (link === null) return <p class="notice warn">{t('mailTooLong')}</p>;
  return (
    <a class="button" data-action="mail" href={link} target="_blank" rel="noreferrer" title={to ?? t('mailHint')}>
      {t('openInMail')}
    </a>
  );
}
