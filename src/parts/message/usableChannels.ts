import type { AdviceOptions, AdviceReason, ChannelAdvice } from '../../draft/channels/advice';
import type { Facts } from '../../draft/facts/types';
import { CHANNELS, type Channel } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import { PURPOSES } from '../../model/purposes';
import type { Slot } from './composer';

/** Why a channel can be used; the words are `ladder_<reason>`. */
export type ChannelReason = AdviceReason | 'maybeConnected' | 'afterAccepting';

/** A channel by which a message can reach the person, and why. */
export interface UsableChannel {
  channel: Channel;
  reason: ChannelReason;
}

/** Whether the person has a profile on LinkedIn, as far as Inroad knows: read there, or linked. */
export const isOnLinkedIn = ({ sources, links }: Contact): boolean =>
  sources.some(({ site }) => site === 'linkedin') ||
  links.some((link) => /^https:\/\/([a-z-]+\.)?linkedin\.com\//.test(link));

/**
 * The channels by which a message can reach the person, in their usual order, each with its own reason. A draft of the
 * user's keeps its channel on offer.
 */
export function usableChannels(
  { reader, user, history }: Facts,
  { purpose, notesLeft, onLinkedIn }: AdviceOptions,
  advice: ChannelAdvice,
  drafts: Slot[],
): UsableChannel[] {
  const isConnected = onLinkedIn && (reader.degree === '1st' || history.accepted !== null);
  const isInvited = history.invited !== null || history.sent.some(({ channel }) => channel === 'note');
  const canInvite = onLinkedIn && !isConnected && !isInvited;
  const last = history.sent.at(-1)?.channel ?? null;

  const reasonFor: Record<Channel, () => ChannelReason | null> = {
    note: () => {
      if (!canInvite || notesLeft === 0) return null;
      return notesLeft === null ? 'notesUnlimited' : 'notesLeft';
    },
    message: () => {
      if (last === 'message') return 'sameThread';
      if (isConnected) return history.accepted === null ? 'connected' : 'accepted';
      if (!onLinkedIn) return null;
      if (isInvited) return 'afterAccepting';
      if (notesLeft === 0) return 'notesSpent';
      return reader.degree === null ? 'maybeConnected' : null;
    },
    inmail: () => (onLinkedIn && !isConnected && user.tier !== 'free' ? 'inmail' : null),
    email: () => {
      if (last === 'email') return 'sameThread';
      return reader.email === null ? 'noOtherWay' : 'emailKnown';
    },
  };
  const isDrafted = (channel: Channel) => drafts.some((one) => one.purpose === purpose && one.channel === channel);
  return CHANNELS.flatMap((channel): UsableChannel[] => {
    const isOpen = PURPOSES[purpose].channels.includes(channel);
    const reason = isOpen ? reasonFor[channel]() : null;
    if (advice.channel === channel && isOpen) return [{ channel, reason: advice.reason }];
    if (reason !== null) return [{ channel, reason }];
    return isDrafted(channel) ? [{ channel, reason: 'noOtherWay' }] : [];
  });
}
