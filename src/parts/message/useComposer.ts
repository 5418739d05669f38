import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { adviseChannel, type ChannelAdvice, notesLeft } from '../../draft/channels/advice';
import { compose, type DraftSentence, type Missing } from '../../draft/compose';
import { factsOf } from '../../draft/facts/facts';
import type { Ground } from '../../draft/facts/types';
import { type Finding, review } from '../../draft/review/review';
import type { LedgerEvent } from '../../model/events';
import type { ContactFile } from '../../model/kept/kept';
import type { Me } from '../../model/me';
import { CHANNELS, type Channel, type Purpose } from '../../model/message';
import { nextStep } from '../../model/nextStep';
import { purposeOf } from '../../model/purposes';
import { instant } from '../../model/time';
import { keepDraft } from '../../store/people/drafts';
import { logSent, type Sent, undoSent } from '../../store/people/events';
import { type Action, useAction } from '../../ui/useAction';
import { channelsFor } from './channelsFor';
import {
  composerAfter,
  draftsNow,
  earlierText,
  ownText,
  type Slot,
  untouched,
  versionOf,
  type Written,
} from './composer';
import { type DraftKeeper, draftKeeper } from './draftKeeper';
import { answered, openQuestion } from './openQuestion';

export interface Composing {
  file: ContactFile;
  me: Me;
  /** Every request of this month, of all contacts: they use up the invitation notes. */
  asked: LedgerEvent[];
}

/** How the editor was opened, where it matters. */
export interface Opening {
  /** What the message is for, until the user chooses; without it the next step says so. */
  purpose?: Purpose;
  /** Called when a message was logged as sent: the editor may be gone by then. */
  onSent?: (sent: Sent) => void;
}

/** The message to one person as it stands, and what can be done with it. */
export interface Composer extends Slot, Written {
  /** The channels to choose from. */
  offered: Channel[];
  /** Which channel is open now, and why. */
  advice: ChannelAdvice;
  findings: Finding[];
  /** The sentences with the facts they stand on; none where the text is the user's own. */
  sentences: DraftSentence[];
  /** What a message of this purpose would need and nobody has said. */
  missing: Missing[];
  /** Names that may mean one thing or two; null where all is settled. */
  question: Ground | null;
  /** Drafts of the user's in other slots than the one that is shown. */
  otherDrafts: (Slot & Written)[];
  choosePurpose: (purpose: Purpose) => void;
  chooseChannel: (channel: Channel) => void;
  openSlot: (slot: Slot) => void;
  /** Puts what the user typed in place of what is shown, and keeps it. */
  type: (written: Written) => void;
  /** Shows another composed wording; what the user typed stays. */
  another: () => void;
  /** Shows what the user typed before; null where there is nothing else of theirs. */
  back: (() => void) | null;
  /** Whether a message is being logged as sent. */
  isSending: boolean;
  logAsSent: () => void;
  /** Takes back that the last message was sent, and shows it again; null where none was. */
  takeBack: (() => void) | null;
  /** Why the last thing that was tried did not work; null where it did. */
  error: unknown;
  run: Action['run'];
}

/** The state of a message editor: what is shown, composed once a render, and what the user has made of it. */
export function useComposer(
  { file: { contact, events, drafts }, me, asked }: Composing,
  opening: Opening = {},
): Composer {
  const [state, change] = useReducer(composerAfter, untouched);
  const [isSending, setSending] = useState(false);
  /** Known at once: a second click may come before the button is drawn as disabled. */
  const sending = useRef(false);
  const { error, run } = useAction();
  const keeper = useRef<DraftKeeper | null>(null);
  keeper.current ??= draftKeeper((draft) => keepDraft({ ...draft, updatedAt: instant(new Date()) }));
  const { keep, settled } = keeper.current;

  const facts = useMemo(() => answered(factsOf(contact, me, events, new Date()), me), [contact, me, events]);
  const purpose = state.purpose ?? opening.purpose ?? purposeOf(nextStep(events).kind);
  const advice = adviseChannel(facts, {
    purpose,
    notesLeft: notesLeft(me, asked, new Date()),
    onLinkedIn: contact.sources.some(({ site }) => site === 'linkedin'),
  });
  const offered = offeredFor(purpose, me, drafts);
  const channel = [state.channel, advice.channel].find((one) => one !== null && offered.includes(one)) ?? 'email';
  const kept = drafts.find((draft) => draft.channel === channel && draft.purpose === purpose) ?? null;
  const slot = { channel, purpose, kept };
  const version = versionOf(state, slot);
  const own = ownText(version);
  const earlier = earlierText(version);
  const draft = useMemo(
    () => compose(facts, { channel, purpose, goal: me.goal, seed: version.seed }),
    [facts, channel, purpose, me.goal, version.seed],
  );
  const { subject, text } = own ?? draft;
  const findings = useMemo(
    () => review(text, subject, facts, { channel, purpose }),
    [text, subject, facts, channel, purpose],
  );

  const keepHere = ({ subject, text }: Written) =>
    void run(() => keep({ contact: contact.id, channel, purpose, subject, text }));
  const logAsSent = async () => {
    if (sending.current) return;
    sending.current = true;
    setSending(true);
    await run(async () => {
      // A keystroke that is still on its way would come after the sending, and stay as a draft of what is sent.
      await settled();
      const logged = await logSent(contact.id, { channel, purpose, subject, text }, new Date());
      change({ kind: 'sent', slot, logged });
      opening.onSent?.(logged);
    });
    sending.current = false;
    setSending(false);
  };
  const { sent } = state;
  return {
    channel,
    purpose,
    subject,
    text,
    offered,
    advice,
    findings,
    sentences: own === null ? draft.sentences : [],
    missing: draft.missing,
    question: openQuestion(facts),
    otherDrafts: draftsNow(drafts, state).filter((one) => one.channel !== channel || one.purpose !== purpose),
    choosePurpose: (chosen) => change({ kind: 'choosePurpose', purpose: chosen }),
    chooseChannel: (chosen) => change({ kind: 'chooseChannel', channel: chosen }),
    openSlot: (chosen) => change({ kind: 'openSlot', slot: chosen }),
    type: (written) => {
      change({ kind: 'type', slot, written });
      keepHere(written);
    },
    another: () => change({ kind: 'another', slot }),
    back:
      earlier &&
      (() => {
        change({ kind: 'back', slot });
        keepHere(earlier);
      }),
    isSending,
    logAsSent: () => void logAsSent(),
    takeBack:
      sent &&
      (() =>
        void run(async () => {
          await undoSent(sent.logged);
          change({ kind: 'takenBack' });
        })),
    error,
    run,
  };
}

/** A draft keeps its channel on offer, also where a message of this purpose would not be begun there any more. */
const offeredFor = (purpose: Purpose, me: Me, drafts: Slot[]): Channel[] => {
  const open = channelsFor(purpose, me);
  return CHANNELS.filter(
    (channel) => open.includes(channel) || drafts.some((one) => one.purpose === purpose && one.channel === channel),
  );
};
