import type { LedgerEvent } from '../../model/event';
import type { Me } from '../../model/me';
import type { Channel, Purpose } from '../../model/message';
import type { Facts } from '../facts/types';

/** Why a rung is the open one; the UI's message is `ladder_<reason>`. */
export type AdviceReason =
  /** They wrote last, or were written to, by this channel: stay on it. */
  | 'answerWhereTheyWrote'
  | 'sameThread'
  /** First-degree contacts are written to, not invited. */
  | 'connected'
  /** They accepted the invitation. */
  | 'accepted'
  | 'notesLeft'
  | 'notesUnlimited'
  /** No note is left this month: invite without one, write after they accept. */
  | 'notesSpent'
  /** The invitation is out; nothing else on LinkedIn until it is accepted. */
  | 'invitationOpen'
  | 'emailKnown'
  /** Not on LinkedIn, and no address known: paste it where they can be reached. */
  | 'noOtherWay'
  /** A paid account may write to people it is not connected with. */
  | 'inmail'
  /** Two follow-ups are enough; they declined. */
  | 'letRest'
  | 'declined';

export interface ChannelAdvice {
  /** The channel to write for; null when now is not the time to write. */
  channel: Channel | null;
  reason: AdviceReason;
  /** With `notesSpent`: the invitation goes without a note, and the message is for after it is accepted. */
  inviteWithoutNote: boolean;
  /** Notes left this month; null where they are not counted. */
  notesLeft: number | null;
}

export interface AdviceOptions {
  purpose: Purpose;
  /** Notes left this month, as `notesLeft` counts them; null where they are not counted. */
  notesLeft: number | null;
  /** Whether the contact has a LinkedIn profile. */
  onLinkedIn: boolean;
}

/** A follow-up once, a second at most. */
const MOST_FOLLOW_UPS = 2;

/** The notes that are left in `today`'s calendar month; null for accounts that count none. `events`: of all contacts. */
export function notesLeft(me: Me, events: readonly LedgerEvent[], today: Date): number | null {
  if (me.linkedin.tier !== 'free') return null;
  const month = `${today.getFullYear()}-${today.getMonth()}`;
  const sent = events.filter((event) => {
    if (event.kind !== 'asked' || event.payload.channel !== 'note') return false;
    const at = new Date(event.at);
    return `${at.getFullYear()}-${at.getMonth()}` === month;
  });
  return Math.max(0, me.linkedin.notesAMonth - sent.length);
}

/** The channel that is open now for a contact, and why. */
export function adviseChannel(
  { reader, user, history }: Facts,
  { purpose, notesLeft: left, onLinkedIn }: AdviceOptions,
): ChannelAdvice {
  const rung = (channel: Channel | null, reason: AdviceReason, inviteWithoutNote = false): ChannelAdvice => ({
    channel,
    reason,
    inviteWithoutNote,
    notesLeft: left,
  });
  const connected = onLinkedIn && (reader.degree === '1st' || history.accepted !== null);
  const last = history.sent.at(-1);
  const sentBy = (channel: Channel): boolean => history.sent.some((one) => one.channel === channel);
  const askingFirst = purpose === 'request' || purpose === 'follow-up';
  if (askingFirst && history.declined !== null) return rung(null, 'declined');
  if (purpose === 'follow-up' && history.sent.filter(({ kind }) => kind === 'follow-up').length >= MOST_FOLLOW_UPS)
    return rung(null, 'letRest');
  if (!askingFirst && last?.channel && last.channel !== 'note')
    return rung(last.channel, history.replies.length > 0 ? 'answerWhereTheyWrote' : 'sameThread');
  if (purpose === 'follow-up' && last?.channel && last.channel !== 'note') return rung(last.channel, 'sameThread');
  if (connected) return rung('message', history.accepted === null ? 'connected' : 'accepted');
  const invited = history.invited !== null || sentBy('note');
  if (onLinkedIn && !invited) {
    if (left === null) return rung('note', 'notesUnlimited');
    if (left > 0) return rung('note', 'notesLeft');
    if (reader.email !== null) return rung('email', 'emailKnown', true);
    return rung('message', 'notesSpent', true);
  }
  if (reader.email !== null) return rung('email', 'emailKnown');
  if (onLinkedIn && user.tier !== 'free') return rung('inmail', 'inmail');
  return onLinkedIn ? rung(null, 'invitationOpen') : rung('email', 'noOtherWay');
}
