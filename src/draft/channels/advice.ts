import type { LedgerEvent } from '../../model/events';
import type { Me } from '../../model/me';
import type { Channel, Purpose } from '../../model/message';
import { PURPOSES } from '../../model/purposes';
import type { Facts } from '../facts/types';

/** Why a channel is advised; the UI's message is `ladder_<reason>`. */
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

/** The notes that are left in `today`'s calendar month; null for accounts that count none. `events`: of all contacts. */
export function notesLeft(me: Me, events: readonly LedgerEvent[], today: Date): number | null {
  if (me.linkedin.tier !== 'free') return null;
  const month = `${today.getFullYear()}-${today.getMonth()}`;
  const sent = events.filter((event) => {
    if (event.kind !== 'sent' || event.payload.purpose !== 'request' || event.payload.channel !== 'note') return false;
    const at = new Date(event.at);
    return `${at.getFullYear()}-${at.getMonth()}` === month;
  });
  return Math.max(0, me.linkedin.notesAMonth - sent.length);
}

/** The channel to write by now, and why; none, when now is not the time to write. */
export function adviseChannel(
  { reader, user, history }: Facts,
  { purpose, notesLeft: left, onLinkedIn }: AdviceOptions,
): ChannelAdvice {
  const advise = (channel: Channel | null, reason: AdviceReason, inviteWithoutNote = false): ChannelAdvice => ({
    channel,
    reason,
    inviteWithoutNote,
    notesLeft: left,
  });
  const connected = onLinkedIn && (reader.degree === '1st' || history.accepted !== null);
  const last = history.sent.at(-1);
  const sentBy = (channel: Channel): boolean => history.sent.some((one) => one.channel === channel);
  const { thread, most } = PURPOSES[purpose];
  if (thread !== 'continues' && history.declined !== null) return advise(null, 'declined');
  if (most !== null && history.sent.filter(({ kind }) => kind === purpose).length >= most)
    return advise(null, 'letRest');
  if (thread !== 'begins' && last?.channel && last.channel !== 'note')
    return advise(
      last.channel,
      thread === 'continues' && history.replies.length > 0 ? 'answerWhereTheyWrote' : 'sameThread',
    );
  if (connected) return advise('message', history.accepted === null ? 'connected' : 'accepted');
  const invited = history.invited !== null || sentBy('note');
  if (onLinkedIn && !invited) {
    if (left === null) return advise('note', 'notesUnlimited');
    if (left > 0) return advise('note', 'notesLeft');
    if (reader.email !== null) return advise('email', 'emailKnown', true);
    return advise('message', 'notesSpent', true);
  }
  if (reader.email !== null) return advise('email', 'emailKnown');
  if (onLinkedIn && user.tier !== 'free') return advise('inmail', 'inmail');
  return onLinkedIn ? advise(null, 'invitationOpen') : advise('email', 'noOtherWay');
}
