import { CHANNELS, type Channel } from './channels';
import type { Stage, StepKind } from './stages';

/** What is true of a message by what it is for, whoever writes it. How it is written stands in `draft/purposes/`. */
interface PurposeRow {
  /** Where the contact stands once it was sent; null where it changes nothing. */
  stage: Stage | null;
  /** The next steps that it takes. */
  takes: readonly StepKind[];
  /** Where a contact stands to whom it is written; the others can be chosen too, and stand further down. */
  fits: readonly Stage[];
  /** The ways by which it can go. A note goes with an invitation, so only a first message is one. */
  channels: readonly Channel[];
  /** Whether it begins to ask, asks once more, or goes on with somebody who answered. Nobody is asked after a no. */
  thread: 'begins' | 'reminds' | 'continues';
  /** How many of it somebody may get; null where nobody counts. */
  most: number | null;
}

const WITHOUT_NOTE: readonly Channel[] = CHANNELS.filter((channel) => channel !== 'note');

/** Everything that a message can be for, in the order in which things happen. A line here, its file in `draft/purposes/`, its words. */
export const PURPOSES = {
  request: {
    stage: 'asked',
    takes: ['ask', 'askIntroduced', 'askSecond'],
    fits: ['found'],
    channels: CHANNELS,
    thread: 'begins',
    most: null,
  },
  'follow-up': {
    stage: 'asked',
    takes: ['followUp'],
    fits: ['asked'],
    channels: WITHOUT_NOTE,
    thread: 'reminds',
    most: 2,
  },
  'ask-again': {
    stage: 'asked',
    takes: ['lookAgain', 'askAgain'],
    fits: ['asked', 'replied'],
    channels: WITHOUT_NOTE,
    thread: 'begins',
    most: null,
  },
  arrange: {
    stage: null,
    takes: ['arrange'],
    fits: ['replied'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  'send-questions': {
    stage: null,
    takes: ['sendQuestions'],
    fits: ['replied'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  answer: {
    stage: null,
    takes: ['answerThem'],
    fits: ['replied'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  nudge: {
    stage: null,
    takes: ['nudge'],
    fits: ['replied'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: 1,
  },
  'thank-for-no': {
    stage: null,
    takes: [],
    fits: ['closed'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: 1,
  },
  confirmation: {
    stage: 'scheduled',
    takes: ['confirm', 'prepare'],
    fits: ['scheduled'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  'thank-you': {
    stage: 'thanked',
    takes: ['thank', 'thankForName'],
    fits: ['replied', 'met', 'thanked'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  'introduction-ask': {
    stage: 'thanked',
    takes: ['askWhoElse'],
    fits: ['met', 'thanked'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  'offered-introduction': {
    stage: null,
    takes: [],
    fits: ['replied', 'met', 'thanked'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  'introducer-update': {
    stage: 'thanked',
    takes: ['tellIntroducer'],
    fits: ['replied', 'met', 'thanked'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  'keep-in-touch': {
    stage: null,
    takes: ['report', 'keepInTouch', 'none'],
    fits: ['met', 'thanked'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
  'tell-news': {
    stage: null,
    takes: ['tellNews'],
    fits: ['met', 'thanked'],
    channels: WITHOUT_NOTE,
    thread: 'continues',
    most: null,
  },
} as const satisfies Record<string, PurposeRow>;

export type Purpose = keyof typeof PURPOSES;
export const PURPOSE_NAMES = Object.keys(PURPOSES) as Purpose[];

/** The same as the last part of a message key, which takes no hyphens. */
export type PurposeKey = KeyOf<Purpose>;
type KeyOf<P extends string> = P extends `${infer Start}-${infer Rest}` ? `${Start}_${KeyOf<Rest>}` : P;
export const purposeKey = (purpose: Purpose): PurposeKey => purpose.replaceAll('-', '_') as PurposeKey;

/** The message that takes a next step; null where none does. */
export function messageFor(step: StepKind): Purpose | null {
  const takes = (purpose: Purpose): readonly StepKind[] => PURPOSES[purpose].takes;
  return PURPOSE_NAMES.find((purpose) => takes(purpose).includes(step)) ?? null;
}

/** The messages that are written to somebody at a stage, in the order in which things happen. */
export const purposesAt = (stage: Stage): Purpose[] =>
  PURPOSE_NAMES.filter((purpose) => {
    const { fits }: PurposeRow = PURPOSES[purpose];
    return fits.includes(stage);
  });

/** The message that an editor begins with: the one that takes the next step; after a no, what can still be said. */
export const purposeOf = (step: StepKind, stage: Stage): Purpose =>
  (stage === 'closed' ? purposesAt(stage)[0] : messageFor(step)) ?? 'keep-in-touch';

/** The messages that open a conversation. */
export const OPENING_PURPOSES = PURPOSE_NAMES.filter((purpose) => PURPOSES[purpose].thread !== 'continues');
