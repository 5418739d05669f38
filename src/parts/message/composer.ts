import type { Channel, KeptDraft, Purpose } from '../../model/message';
import type { Sent } from '../../store/people/events';

/** A message as it stands in the editor. */
export interface Written {
  subject: string | null;
  text: string;
}

/** The messages to one person are kept apart by what they are for and how they go. */
export interface Slot {
  channel: Channel;
  purpose: Purpose;
}
type OpenSlot = Slot & {
  /** What the store holds for this slot; null where the user has typed nothing yet. */
  kept: Written | null;
};

/** What the editor knows of one slot. */
export interface Version extends Slot {
  /** Which of the composed wordings is shown, where nothing of the user's is. */
  seed: number;
  /** What the user typed; null where they typed nothing. */
  own: Written | null;
  /** What they typed before and have typed over since, the latest last. */
  older: Written[];
  showing: 'own' | 'composed';
}

export interface ComposerState {
  /** What the user chose; null where the next step and the ladder choose. */
  purpose: Purpose | null;
  channel: Channel | null;
  /** The slots that were touched, by `keyOf`. */
  versions: Record<string, Version>;
  /** The message that was sent last, so that it can be taken back into its slot. */
  sent: { logged: Sent; version: Version } | null;
}

export type ComposerChange =
  | { kind: 'choosePurpose'; purpose: Purpose }
  | { kind: 'chooseChannel'; channel: Channel }
  | { kind: 'openSlot'; slot: Slot }
  /** The user typed; what they typed over is not lost. */
  | { kind: 'type'; slot: OpenSlot; written: Written }
  /** Another composed wording, in place of what is shown. */
  | { kind: 'another'; slot: OpenSlot }
  /** The composed wording, in place of what is shown: what it is made of was changed. */
  | { kind: 'rewrite'; slot: OpenSlot }
  /** The text that `earlierText` names, in place of what is shown. */
  | { kind: 'back'; slot: OpenSlot }
  | { kind: 'sent'; slot: OpenSlot; logged: Sent }
  | { kind: 'takenBack' };

export const untouched: ComposerState = { purpose: null, channel: null, versions: {}, sent: null };

const keyOf = ({ channel, purpose }: Slot): string => `${channel} ${purpose}`;

/** The slot as it stands in the editor: as the user left it here, else as it is kept. */
export const versionOf = ({ versions }: ComposerState, { channel, purpose, kept }: OpenSlot): Version =>
  versions[keyOf({ channel, purpose })] ?? {
    channel,
    purpose,
    seed: 0,
    own: kept,
    older: [],
    showing: kept ? 'own' : 'composed',
  };

/** The user's own text where it is what is shown, else null. */
export const ownText = ({ own, showing }: Version): Written | null => (showing === 'own' ? own : null);

/** What the user typed before what is shown; null where there is nothing else of theirs. */
export const earlierText = ({ own, older, showing }: Version): Written | null =>
  (showing === 'composed' ? own : null) ?? older.at(-1) ?? null;

/** What a change makes of the editor. Pure: keeping and logging are done by `useComposer`. */
export function composerAfter(state: ComposerState, change: ComposerChange): ComposerState {
  switch (change.kind) {
    case 'choosePurpose':
      return { ...state, purpose: change.purpose };
    case 'chooseChannel':
      return { ...state, channel: change.channel };
    case 'openSlot':
      return { ...state, purpose: change.slot.purpose, channel: change.slot.channel };
    case 'type':
      return withVersion(state, change.slot, (version) => typed(version, change.written));
    case 'another':
      return withVersion(state, change.slot, another);
    case 'rewrite':
      return withVersion(state, change.slot, (version) => ({ ...version, seed: 0, showing: 'composed' }));
    case 'back':
      return withVersion(state, change.slot, back);
    case 'sent': {
      const { slot, logged } = change;
      const { [keyOf(slot)]: _sent, ...versions } = state.versions;
      return { purpose: null, channel: null, versions, sent: { logged, version: versionOf(state, slot) } };
    }
    case 'takenBack': {
      if (state.sent === null) return state;
      const { version } = state.sent;
      const versions = { ...state.versions, [keyOf(version)]: version };
      return { purpose: version.purpose, channel: version.channel, versions, sent: null };
    }
  }
}

const withVersion = (state: ComposerState, slot: OpenSlot, next: (version: Version) => Version): ComposerState => ({
  ...state,
  versions: { ...state.versions, [keyOf(slot)]: next(versionOf(state, slot)) },
});

const typed = (version: Version, written: Written): Version => {
  const hidden = version.showing === 'composed' ? version.own : null;
  return { ...version, own: written, showing: 'own', older: hidden ? [...version.older, hidden] : version.older };
};

const another = (version: Version): Version =>
  version.showing === 'own' ? { ...version, showing: 'composed' } : { ...version, seed: version.seed + 1 };

const back = (version: Version): Version => {
  if (version.showing === 'composed' && version.own !== null) return { ...version, showing: 'own' };
  const last = version.older.at(-1);
  return last ? { ...version, own: last, showing: 'own', older: version.older.slice(0, -1) } : version;
};

/**
 * Every draft of the user's as it stands now, what was typed here since the store was asked included; without those
 * that say nothing. A keystroke is no change that a page hears of, so the store's answer may be older than the editor.
 */
export function draftsNow(kept: KeptDraft[], { versions }: ComposerState): (Slot & Written)[] {
  const drafts = new Map<string, Slot & Written>();
  for (const draft of kept) drafts.set(keyOf(draft), draft);
  for (const { channel, purpose, own } of Object.values(versions))
    if (own !== null) drafts.set(keyOf({ channel, purpose }), { channel, purpose, ...own });
  return [...drafts.values()].filter(({ text }) => text.trim() !== '');
}
