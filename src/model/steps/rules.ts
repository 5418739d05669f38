import type { EventOf, LedgerEvent } from '../events';
import type { Purpose } from '../purposes';
import type { Stage, StepName } from '../stages';
import type { Around } from './around';
import { isActive } from './around';
import { type Course, isAfter } from './course';
import { afterBusinessDays, daysAfter, monthsAfter, startOfDay } from './days';
import type { RoutineSettings } from './routine';

/** What a rule looks at: the ledger, the clock, what the user set, and what others mean for it. */
export interface Sight extends RoutineSettings {
  course: Course;
  now: Date;
  around: Around;
}

/** What gives rise to a step. */
export interface Rise {
  /** The event that does; null where nothing but that somebody was found. */
  of: string | null;
  /** When that was. */
  since: Date | null;
  /** The day on which it is due, or the minute; null where it may be done whenever it suits. */
  due: Date | null;
  /** Somebody else whom it is about. */
  name?: string;
  /** From then on it makes no sense any more, however far it was put off. */
  until?: Date;
}

/** One rule of the routine: a step, and when it is to be done. */
export interface Rule {
  step: StepName;
  /** Null where it does not apply; of several, the first that the user did not skip. */
  rises: (sight: Sight) => Rise | Rise[] | null;
  /** For so many days after it was due it is still worth doing when one comes back to it late. */
  worthFor: number;
  /** After so many days it is not offered any more: the next rule that applies takes its place. */
  lapsesAfter: number;
}

const WEEK = 7;
const MONTH = 30;

const dayAfter = (event: LedgerEvent, days: number, { off }: RoutineSettings): Date =>
  startOfDay(afterBusinessDays(new Date(event.at), days, off));
const of = (event: LedgerEvent, due: Date): Rise => ({ of: event.id, since: new Date(event.at), due });

/** Who was asked there last and waits for an answer; null where one came, or enough people are written to. */
function waitingThere({ around: { peers, isFirstThere }, now, ...settings }: Sight) {
  const active = peers.filter((peer) => isActive(peer, now, settings));
  if (!isFirstThere || active.length >= settings.routine.peopleEach) return null;
  const waiting = peers.flatMap(({ name, waiting }) => (waiting ? [{ name, ...waiting }] : []));
  const last = waiting.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return last === undefined || isAnswered(peers, last.at) ? null : last;
}

/** Whether anybody of those answered since. */
const isAnswered = (peers: Around['peers'], since: string): boolean =>
  peers.some(({ answeredAt }) => answeredAt !== null && answeredAt >= since);

/** An answer that waits for one: nothing was sent since. */
function openAnswer({ course }: Sight) {
  const { stage, answer, missed } = course;
  return stage === 'replied' && answer && sentSince(course, answer).length === 0 && missed < 2 ? answer : null;
}
const sentSince = ({ sent }: Course, event: LedgerEvent) => sent.filter((message) => isAfter(message, event));
const saidBy = (answer: ReturnType<typeof openAnswer>) =>
  answer?.kind === 'replied' ? answer.payload.says : undefined;

/** A yes, or words that the user has not sorted: whatever they say, it is the user's turn. */
const isOpenYes = ({ payload: { says } }: EventOf<'replied'>): boolean => says === undefined || says === 'yes';

/** A step that takes up what they answered. */
const answering =
  (fits: (answer: NonNullable<ReturnType<typeof openAnswer>>) => boolean): Rule['rises'] =>
  (sight) => {
    const answer = openAnswer(sight);
    if (answer === null || !fits(answer)) return null;
    return of(answer, dayAfter(answer, sight.routine.answerWithin, sight));
  };

const TALKED: readonly Stage[] = ['met', 'thanked'];
/** After the talk, and as long as nothing new is being arranged. */
const talkOf = ({ stage, talk }: Course) => (TALKED.includes(stage) ? talk : null);
const namedSince = ({ introductions }: Course, talk: LedgerEvent): boolean =>
  introductions.some((one) => isAfter(one, talk) || one.at === talk.at);

const TELLS_OF_TALK: readonly Purpose[] = ['introduction-ask', 'offered-introduction', 'keep-in-touch'];

/** A talk is told of once, and whom else to ask is asked once. */
const reporting =
  (isNamed: boolean): Rule['rises'] =>
  (sight) => {
    const talk = talkOf(sight.course);
    if (talk === null || namedSince(sight.course, talk) !== isNamed) return null;
    const told = sight.course.sent.some(
      (message) => isAfter(message, talk) && TELLS_OF_TALK.includes(message.payload.purpose),
    );
    return told ? null : of(talk, dayAfter(talk, sight.routine.reportAfter, sight));
  };

/**
 * The routine: what comes next, by what happened. The first rule that applies, and that the user did not skip nor let
 * lapse, gives the one step of a contact.
 */
export const RULES: readonly Rule[] = [
  {
    step: 'askIntroduced',
    rises(sight) {
      const { stage, referral } = sight.course;
      if (stage !== 'found' || referral === null) return null;
      return { ...of(referral, dayAfter(referral, sight.routine.answerWithin, sight)), name: referral.payload.by };
    },
    worthFor: 2 * MONTH,
    lapsesAfter: 3 * MONTH,
  },
  {
    step: 'askSecond',
    rises(sight) {
      const waiting = sight.course.stage === 'found' ? waitingThere(sight) : null;
      if (waiting === null) return null;
      const since = new Date(waiting.at);
      const due = startOfDay(afterBusinessDays(since, sight.routine.secondPersonAfter, sight.off));
      return { of: waiting.event, since, due, name: waiting.name };
    },
    worthFor: WEEK,
    lapsesAfter: 2 * WEEK,
  },
  {
    step: 'ask',
    rises: ({ course: { stage } }) => (stage === 'found' ? { of: null, since: null, due: null } : null),
    worthFor: 0,
    lapsesAfter: 0,
  },
  {
    step: 'followUp',
    rises(sight) {
      const { stage, unanswered, request } = sight.course;
      const last = unanswered.at(-1);
      if (stage !== 'asked' || !request || !last || unanswered.length > sight.routine.followUps) return null;
      if (isAnswered(sight.around.peers, request.at)) return null;
      return of(last, dayAfter(last, sight.routine.followUpAfter, sight));
    },
    worthFor: 2 * WEEK,
    lapsesAfter: MONTH,
  },
  {
    step: 'sendQuestions',
    rises: answering((answer) => saidBy(answer) === 'questions'),
    worthFor: 3 * WEEK,
    lapsesAfter: MONTH,
  },
  {
    step: 'thankForName',
    rises: answering((answer) => saidBy(answer) === 'colleague' || answer.kind === 'introduced'),
    worthFor: 2 * WEEK,
    lapsesAfter: MONTH,
  },
  {
    step: 'answerThem',
    rises: answering((answer) => saidBy(answer) === 'who' || saidBy(answer) === 'later'),
    worthFor: WEEK,
    lapsesAfter: 3 * WEEK,
  },
  {
    step: 'askAgain',
    rises({ course: { stage, answer }, routine }) {
      if (stage !== 'replied' || answer?.kind !== 'replied' || answer.payload.says !== 'later') return null;
      const since = new Date(answer.at);
      const until = answer.payload.until;
      const due = until === undefined ? monthsAfter(since, routine.lookAgainMonths) : new Date(until);
      return { of: answer.id, since, due: startOfDay(due) };
    },
    worthFor: 3 * WEEK,
    lapsesAfter: 2 * MONTH,
  },
  {
    step: 'arrange',
    rises: answering((answer) => answer.kind === 'missed' || (answer.kind === 'replied' && isOpenYes(answer))),
    worthFor: 3 * WEEK,
    lapsesAfter: MONTH,
  },
  {
    step: 'nudge',
    rises(sight) {
      const { stage, answer } = sight.course;
      if (stage !== 'replied' || answer === null || leadsElsewhere(answer)) return null;
      const [message, again] = sentSince(sight.course, answer);
      if (message === undefined || again !== undefined) return null;
      return of(message, dayAfter(message, sight.routine.followUpAfter, sight));
    },
    worthFor: 2 * WEEK,
    lapsesAfter: MONTH,
  },
  {
    step: 'confirm',
    rises({ course: { stage, appointment, sent }, routine }) {
      if (stage !== 'scheduled' || appointment === null || !routine.confirms) return null;
      const day = startOfDay(new Date(appointment.payload.for));
      const due = startOfDay(daysAfter(day, -1));
      const isConfirmed = sent.some(
        (message) => isAfter(message, appointment) && message.payload.purpose === 'confirmation',
      );
      if (isConfirmed || new Date(appointment.at) >= due) return null;
      return { of: appointment.id, since: new Date(appointment.payload.for), due, until: day };
    },
    worthFor: 1,
    lapsesAfter: 1,
  },
  {
    step: 'prepare',
    rises({ course: { stage, appointment }, routine }) {
      if (stage !== 'scheduled' || appointment === null) return null;
      const start = new Date(appointment.payload.for);
      const due = new Date(start.getTime() - routine.sheetMinutes * MINUTE);
      return { of: appointment.id, since: start, due, until: endOf(start, routine.talkMinutes) };
    },
    worthFor: 1,
    lapsesAfter: 1,
  },
  {
    step: 'didItHappen',
    rises({ course: { stage, appointment }, routine }) {
      if (stage !== 'scheduled' || appointment === null) return null;
      const start = new Date(appointment.payload.for);
      return { of: appointment.id, since: start, due: endOf(start, routine.talkMinutes) };
    },
    worthFor: 3 * MONTH,
    lapsesAfter: 3 * MONTH,
  },
  {
    step: 'thank',
    rises({ course: { stage, talk }, routine }) {
      if (stage !== 'met' || talk === null) return null;
      return of(talk, startOfDay(daysAfter(new Date(talk.at), routine.thankWithin)));
    },
    worthFor: 3 * WEEK,
    lapsesAfter: MONTH,
  },
  {
    step: 'tellIntroducer',
    rises({ course: { stage, introductions, sent }, around: { outcomes }, routine, off }) {
      if (stage === 'closed') return null;
      return outcomes.flatMap(({ introduction, event, at, ...outcome }) => {
        const made = introductions.find(({ id }) => id === introduction);
        const isTold = sent.some(
          (message) => message.at >= outcome.since && message.payload.purpose === 'introducer-update',
        );
        if (made === undefined || isTold) return [];
        const since = new Date(at);
        const due = startOfDay(afterBusinessDays(since, routine.answerWithin, off));
        return [{ of: event, since, due, name: made.payload.name }];
      });
    },
    worthFor: 3 * WEEK,
    lapsesAfter: MONTH,
  },
  {
    step: 'tellNews',
    rises(sight) {
      const { stage, news, sent } = sight.course;
      if (news === null || stage === 'closed' || sent.some((message) => isAfter(message, news))) return null;
      return of(news, dayAfter(news, sight.routine.answerWithin, sight));
    },
    worthFor: MONTH,
    lapsesAfter: 2 * MONTH,
  },
  { step: 'report', rises: reporting(true), worthFor: MONTH, lapsesAfter: 2 * MONTH },
  { step: 'askWhoElse', rises: reporting(false), worthFor: MONTH, lapsesAfter: 2 * MONTH },
  {
    step: 'keepInTouch',
    rises(sight) {
      const { course, routine } = sight;
      const talk = talkOf(course);
      if (talk === null) return null;
      const from = course.theirs !== null && isAfter(course.theirs, talk) ? course.theirs : talk;
      const silences = silencesSince(course, from);
      if (silences.length > 1) return null;
      const last = [from, ...course.sent, ...silences].reduce((a, b) => (isAfter(b, a) ? b : a));
      const days = routine.keepInTouchAfter * (silences.length + 1);
      return of(last, startOfDay(daysAfter(new Date(last.at), days)));
    },
    worthFor: MONTH,
    lapsesAfter: 2 * MONTH,
  },
  {
    step: 'lookAgain',
    rises(sight) {
      const { course, routine } = sight;
      const from = lastTried(course);
      if (from === null || course.requests > 1) return null;
      const silent = from.kind === 'sent' ? dayAfter(from, routine.restAfter, sight) : startOfDay(new Date(from.at));
      return of(from, monthsAfter(silent, routine.lookAgainMonths));
    },
    worthFor: MONTH,
    lapsesAfter: MONTH,
  },
];

const MINUTE = 60_000;
const endOf = (start: Date, minutes: number): Date => new Date(start.getTime() + minutes * MINUTE);

/** An answer after which there is nothing to wait for: they gave another name, or a time to come back. */
const leadsElsewhere = (answer: Course['answer']): boolean =>
  answer?.kind === 'introduced' ||
  (answer?.kind === 'replied' && (answer.payload.says === 'later' || answer.payload.says === 'colleague'));

/** Messages to keep in touch that brought nothing, and months that the user left out. */
const silencesSince = ({ sent, skipped }: Course, from: LedgerEvent): LedgerEvent[] => [
  ...sent.filter((message) => isAfter(message, from) && message.payload.purpose === 'keep-in-touch'),
  ...skipped.filter((one) => isAfter(one, from) && one.payload.step === 'keepInTouch'),
];

/** What was tried last with somebody with whom no talk came about; null where it makes no sense to try again. */
function lastTried({ stage, sent, answer, appointment, rested, request }: Course): LedgerEvent | null {
  const isTrying = request !== null && stage !== 'closed' && !TALKED.includes(stage);
  if (rested !== null) return isTrying ? rested : null;
  if (stage === 'asked') return sent.at(-1) ?? null;
  if (stage === 'scheduled') return appointment;
  if (stage !== 'replied' || leadsElsewhere(answer)) return null;
  const last = sent.at(-1);
  return last && answer && isAfter(last, answer) ? last : answer;
}
