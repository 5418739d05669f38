import { type EventOf, inLedgerOrder, type LedgerEvent } from '../events';
import { PURPOSES, type Purpose } from '../purposes';
import type { Stage } from '../stages';

/** What made a contact one who has answered: their words, a name they gave, or a talk that did not take place. */
export type Answer = EventOf<'replied'> | EventOf<'introduced'> | EventOf<'missed'>;

/** What happened with a contact, as the rules of the next step ask about it. */
export interface Course {
  stage: Stage;
  /** The last request, and how many there were. */
  request: EventOf<'sent'> | null;
  requests: number;
  /** What the user sent since they last heard of them, and since they first asked where they never did. */
  unanswered: EventOf<'sent'>[];
  /** The last that came from them: an answer, a yes to a day, a talk, an introduction, a no. */
  theirs: LedgerEvent | null;
  answer: Answer | null;
  appointment: EventOf<'scheduled'> | null;
  /** How many appointments since the last request came to nothing. */
  missed: number;
  /** The last talk; questions that were answered in writing are one. */
  talk: EventOf<'met'> | EventOf<'replied'> | null;
  /** All that was sent, first to last. */
  sent: EventOf<'sent'>[];
  introductions: EventOf<'introduced'>[];
  /** Who gave the user this name. */
  referral: EventOf<'referred'> | null;
  news: EventOf<'news'> | null;
  /** That the user lets them rest, as long as nothing happened since. */
  rested: EventOf<'rested'> | null;
  putOff: EventOf<'putOff'>[];
  skipped: EventOf<'skipped'>[];
}

const NOTHING_YET: Course = {
  stage: 'found',
  request: null,
  requests: 0,
  unanswered: [],
  theirs: null,
  answer: null,
  appointment: null,
  missed: 0,
  talk: null,
  sent: [],
  introductions: [],
  referral: null,
  news: null,
  rested: null,
  putOff: [],
  skipped: [],
};

/** What a ledger, its events in any order, tells. */
export const courseOf = (events: readonly LedgerEvent[]): Course =>
  inLedgerOrder([...events]).reduce<Course>(courseAfter, NOTHING_YET);

/** The stage of a contact. Events in any order. */
export const stageOf = (events: readonly LedgerEvent[]): Stage => courseOf(events).stage;

/** Whoever gets one of these after a talk is thanked for it. */
const THANKS: readonly Purpose[] = ['thank-you', 'introduction-ask'];
/** Stages in which somebody has not answered yet, or no more. */
const UNANSWERED: readonly Stage[] = ['found', 'asked', 'closed'];

function courseAfter(course: Course, event: LedgerEvent): Course {
  switch (event.kind) {
    case 'sent':
      return afterSent(woken(course), event);
    case 'replied':
      return afterReply(heard(course, event), event);
    case 'introduced': {
      const next = { ...heard(course, event), introductions: [...course.introductions, event] };
      return UNANSWERED.includes(course.stage) ? { ...next, stage: 'replied', answer: event } : next;
    }
    case 'scheduled':
      return { ...heard(course, event), stage: 'scheduled', appointment: event };
    case 'missed':
      return { ...woken(course), stage: 'replied', answer: event, unanswered: [], missed: course.missed + 1 };
    case 'met':
      return { ...heard(course, event), stage: 'met', talk: event };
    case 'declined':
      return { ...heard(course, event), stage: 'closed' };
    case 'closed':
      return { ...course, stage: 'closed' };
    case 'referred':
      return { ...woken(course), referral: event };
    case 'news':
      return { ...woken(course), news: event };
    case 'rested':
      return { ...course, rested: event };
    case 'putOff':
      return { ...course, putOff: [...course.putOff, event] };
    case 'skipped':
      return { ...course, skipped: [...course.skipped, event] };
    default:
      return course;
  }
}

/** Something happened: whoever rested does no more. */
const woken = (course: Course): Course => (course.rested === null ? course : { ...course, rested: null });

const heard = (course: Course, event: LedgerEvent): Course => ({ ...woken(course), theirs: event, unanswered: [] });

/** A message opens the way, thanks for a talk, or goes on: it makes no appointment and reopens nothing that is closed. */
function afterSent(course: Course, event: EventOf<'sent'>): Course {
  const sent = [...course.sent, event];
  const unanswered = [...course.unanswered, event];
  const { thread } = PURPOSES[event.payload.purpose];
  if (thread === 'begins')
    return {
      ...course,
      stage: 'asked',
      sent,
      unanswered: [event],
      request: event,
      requests: course.requests + 1,
      missed: 0,
    };
  if (thread === 'reminds' && UNANSWERED.includes(course.stage)) return { ...course, stage: 'asked', sent, unanswered };
  const thanks = course.stage === 'met' && THANKS.includes(event.payload.purpose);
  return { ...course, stage: thanks ? 'thanked' : course.stage, sent, unanswered };
}

/** An answer in the middle of something leaves it as it is: "looking forward to it" takes no appointment away. */
function afterReply(course: Course, event: EventOf<'replied'>): Course {
  if (course.stage !== 'replied' && !UNANSWERED.includes(course.stage)) return course;
  const { answer, sent } = course;
  const asksQuestions = answer?.kind === 'replied' && answer.payload.says === 'questions';
  const areAnswered = asksQuestions && sent.some((message) => isAfter(message, answer));
  if (course.stage === 'replied' && areAnswered) return { ...course, stage: 'met', talk: event };
  return { ...course, stage: 'replied', answer: event };
}

/** Whether an event comes after another in the ledger. */
export const isAfter = (event: LedgerEvent, other: LedgerEvent): boolean =>
  event.at > other.at || (event.at === other.at && event.id > other.id);
