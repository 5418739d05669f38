import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { assistantBrief } from '../../draft/assistant';
import { adviseChannel, notesLeft } from '../../draft/channels/advice';
import { compose, type DraftSentence, type Missing } from '../../draft/compose';
import { factsOf } from '../../draft/facts/facts';
import type { Ground } from '../../draft/facts/types';
import { type LinkChoice, linksFor, type QuestionChoice, questionsFor } from '../../draft/letters/choices';
import { type Finding, review } from '../../draft/review/review';
import { type EventOf, inLedgerOrder, type LedgerEvent, sentFor } from '../../model/events';
import type { ContactFile } from '../../model/kept/kept';
import type { Me } from '../../model/me';
import type { Channel, Purpose } from '../../model/message';
import { isWaiting, nextStep, stageOf } from '../../model/nextStep';
import type { Contact } from '../../model/person/contact';
import { PURPOSE_NAMES, PURPOSES, purposeOf } from '../../model/purposes';
import type { Stage } from '../../model/stages';
import { instant } from '../../model/time';
import { keepDraft } from '../../store/people/drafts';
import { logSent, type Sent, undoSent } from '../../store/people/events';
import { writeAskAbout, writeSpeakOf } from '../../store/people/ownWords';
import { type Action, useAction } from '../../ui/useAction';
import { goalLabel } from '../me/goalLabel';
import { answered, openQuestion } from './choosing/openQuestion';
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
import { purposeLabel } from './purposeLabel';
import { type Copying, useCopying } from './sending/useCopying';
import { isOnLinkedIn, type UsableChannel, usableChannels } from './usableChannels';

export interface Composing {
  file: ContactFile;
  me: Me;
  /** Every message of the last weeks, to anybody: a new letter repeats none of them, and notes of this month use up LinkedIn's. */
  sent: EventOf<'sent'>[];
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
  /** Where the contact stands. */
  stage: Stage;
  /** The channels that can be used, each with its reason; that of the message is among them. */
  offered: UsableChannel[];
  /** Invitation notes left this month; null where they are not counted. */
  notesLeft: number | null;
  findings: Finding[];
  /** The sentences with the facts they stand on; none where the text is the user's own. */
  sentences: DraftSentence[];
  /** What a message of this purpose would need and nobody has said. */
  missing: Missing[];
  /** Names that may mean one thing or two; null where all is settled. */
  question: Ground | null;
  /** What links the two, for the user to choose; each with whether the letter that is shown speaks of it. */
  links: (LinkChoice & { said: boolean })[];
  /** Questions that this person can be asked, the best first. */
  questions: () => QuestionChoice[];
  /** All that the message stands on, as a text for the user's own writing assistant. */
  brief: () => string;
  /** Writes the letter anew, of these links only; of those that Inroad would choose where none is given. */
  speakOf: (ids: readonly string[] | null) => void;
  /** Writes the letter anew, with this question; with one of Inroad's where it is empty. */
  ask: (question: string) => void;
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
  /** The message that was sent last, where the next one is not due yet; null where there is one to write now. */
  receipt: { sent: EventOf<'sent'>; events: LedgerEvent[] } | null;
  /** Shows the editor although nothing is due. */
  writeAnyway: () => void;
  copying: Copying;
  /** Remembers that the user took the message along: they are asked later whether they sent it. */
  takeAlong: () => void;
  /** Takes back that the last message was sent, and shows it again; null where none was. */
  takeBack: (() => void) | null;
  /** Why the last thing that was tried did not work; null where it did. */
  error: unknown;
  run: Action['run'];
}

/** The state of a message editor: what is shown, composed once a render, and what the user has made of it. */
export function useComposer(
  { file: { contact, events, drafts }, me, sent: sentLately }: Composing,
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
  const stage = stageOf(events);
  const purpose = state.purpose ?? opening.purpose ?? purposeOf(nextStep(events).kind, stage);
  const options = { purpose, notesLeft: notesLeft(me, sentLately, new Date()), onLinkedIn: isOnLinkedIn(contact) };
  const advice = adviseChannel(facts, options);
  const offered = usableChannels(facts, options, advice, drafts);
  const isOffered = (wanted: Channel | null) => offered.some(({ channel }) => channel === wanted);
  const channel = [state.channel, advice.channel].find((one) => one !== null && isOffered(one)) ?? 'email';
  const kept = drafts.find((draft) => draft.channel === channel && draft.purpose === purpose) ?? null;
  const slot = { channel, purpose, kept };
  const version = versionOf(state, slot);
  const own = ownText(version);
  const earlier = earlierText(version);
  const draft = useMemo(
    () =>
      compose(facts, {
        channel,
        purpose,
        goal: me.goal,
        seed: version.seed,
        lately: textsToOthers(sentLately, contact),
        ...(contact.speakOf !== undefined && { links: contact.speakOf }),
      }),
    [facts, channel, purpose, me.goal, version.seed, sentLately, contact],
  );
  const { subject, text } = own ?? draft;
  const links = useMemo(() => (PURPOSES[purpose].thread === 'begins' ? linksFor(facts) : []), [facts, purpose]);
  const findings = useMemo(
    () => review(text, subject, facts, { channel, purpose }),
    [text, subject, facts, channel, purpose],
  );

  const takeAlong = () => {
    const now = instant(new Date());
    void run(() => keep({ contact: contact.id, channel, purpose, subject, text, copiedAt: now }));
  };
  const copying = useCopying(text, {
    caution: findings.some(({ weight }) => weight === 'hard'),
    onCopied: takeAlong,
  });
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
  // What the user began to write stays in sight, though its day has not come.
  const isResting = state.purpose === null && (sent !== null || (kept === null && isWaiting(events, new Date())));
  const latest = (isResting && sentFor(inLedgerOrder([...events]), ...PURPOSE_NAMES).at(-1)) || null;
  return {
    stage,
    channel,
    purpose,
    subject,
    text,
    offered,
    notesLeft: options.notesLeft,
    findings,
    sentences: own === null ? draft.sentences : [],
    missing: draft.missing,
    question: openQuestion(facts),
    links: links.map((link) => ({ ...link, said: own === null && draft.links.includes(link.id) })),
    questions: () => questionsFor(facts, me.goal),
    brief: () => assistantBrief(facts, { channel, purpose: purposeLabel(purpose), goal: goalLabel(me.goal) }),
    speakOf: (ids) => {
      change({ kind: 'rewrite', slot });
      void run(() => writeSpeakOf(contact.id, ids, new Date()));
    },
    ask: (question) => {
      change({ kind: 'rewrite', slot });
      void run(() => writeAskAbout(contact.id, question, new Date()));
    },
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
    receipt: latest === null ? null : { sent: latest, events },
    writeAnyway: () => change({ kind: 'choosePurpose', purpose }),
    copying,
    takeAlong,
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

/** So many letters back nothing is said again. */
const MEMORY = 30;

/** What was written to others lately, the latest first. */
function textsToOthers(sent: readonly EventOf<'sent'>[], { id, merged = [] }: Contact): string[] {
  return sent
    .filter((event) => event.contact !== id && !merged.includes(event.contact))
    .slice(-MEMORY)
    .reverse()
    .map(({ payload }) => payload.text);
}
