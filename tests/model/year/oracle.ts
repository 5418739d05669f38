import type { Purpose } from '../../../src/model/purposes';
import type { StepName } from '../../../src/model/stages';
import { type Calendar, monthsLater, workingDaysAfter } from './calendar';

/**
 * What the routine asks for, said once more and by other means: a machine whose state is told of what happens, hour by
 * hour, and that never sees a ledger. Numbers stand here as the routine gives them.
 */
export interface Mind {
  name: string;
  place: string;
  /** The order in which people were found. */
  found: number;
  at: 'new' | 'asked' | 'answered' | 'dated' | 'talked' | 'no';
  asks: number;
  /** When the last request went out, and what was sent since they were last heard of. */
  request: number;
  open: number[];
  lastSent: number;
  heard: number;
  /** What they answered, and what was written about it. */
  answer: { moment: number; says: Says; until: number | null; mine: number[] };
  broken: number;
  date: { logged: number; start: number; isConfirmed: boolean };
  talk: { moment: number; isThanked: boolean; isTold: boolean; isNamed: boolean };
  /** Messages and left-out months since the talk, or since they were heard of after it. */
  quiet: number[];
  news: number | null;
  givenBy: { moment: number; name: string } | null;
  gave: { to: Mind; moment: number; toldAt: number }[];
  rest: number | null;
  left: Set<string>;
  moved: Map<string, number>;
}
export type Says = 'yes' | 'questions' | 'colleague' | 'who' | 'later' | 'name' | 'missed';

const NEVER = Number.NEGATIVE_INFINITY;
export const newMind = (name: string, place: string, found: number): Mind => ({
  name,
  place,
  found,
  at: 'new',
  asks: 0,
  request: NEVER,
  open: [],
  lastSent: NEVER,
  heard: NEVER,
  answer: { moment: NEVER, says: 'yes', until: null, mine: [] },
  broken: 0,
  date: { logged: NEVER, start: NEVER, isConfirmed: false },
  talk: { moment: NEVER, isThanked: false, isTold: false, isNamed: false },
  quiet: [],
  news: null,
  givenBy: null,
  gave: [],
  rest: null,
  left: new Set(),
  moved: new Map(),
});

/** The user wrote to somebody. */
export function wrote(mind: Mind, purpose: Purpose, now: number): void {
  mind.rest = null;
  mind.lastSent = now;
  if (mind.news !== null && mind.news < now) mind.news = null;
  if (purpose === 'request' || purpose === 'ask-again') {
    mind.at = 'asked';
    mind.asks++;
    mind.request = now;
    mind.open = [now];
    mind.broken = 0;
    return;
  }
  if (purpose === 'introducer-update') for (const one of mind.gave) one.toldAt = now;
  mind.open.push(now);
  mind.answer.mine.push(now);
  if (purpose === 'confirmation' && mind.at === 'dated') mind.date.isConfirmed = true;
  if (mind.at !== 'talked') return;
  if (purpose === 'thank-you' || purpose === 'introduction-ask') mind.talk.isThanked = true;
  if (purpose === 'introduction-ask' || purpose === 'offered-introduction' || purpose === 'keep-in-touch')
    mind.talk.isTold = true;
  if (purpose === 'keep-in-touch') mind.quiet.push(now);
}

export function answered(mind: Mind, says: Exclude<Says, 'name' | 'missed'>, until: number | null, now: number): void {
  const areQuestions = mind.at === 'answered' && mind.answer.says === 'questions' && mind.lastSent > mind.answer.moment;
  hear(mind, now);
  if (mind.at === 'dated' || mind.at === 'talked') return;
  if (areQuestions) talked(mind, now);
  else {
    mind.at = 'answered';
    mind.answer = { moment: now, says, until, mine: [] };
  }
}

export function agreed(mind: Mind, start: number, now: number): void {
  hear(mind, now);
  mind.at = 'dated';
  mind.date = { logged: now, start, isConfirmed: false };
}

export function missed(mind: Mind, now: number): void {
  mind.rest = null;
  mind.open = [];
  mind.broken++;
  mind.at = 'answered';
  mind.answer = { moment: now, says: 'missed', until: null, mine: [] };
}

export function talked(mind: Mind, now: number): void {
  hear(mind, now);
  mind.at = 'talked';
  mind.talk = { moment: now, isThanked: false, isTold: false, isNamed: false };
}

export function gaveName(mind: Mind, to: Mind, now: number): void {
  hear(mind, now);
  mind.gave.push({ to, moment: now, toldAt: NEVER });
  if (mind.at === 'talked') mind.talk.isNamed = true;
  if (mind.at === 'new' || mind.at === 'asked') {
    mind.at = 'answered';
    mind.answer = { moment: now, says: 'name', until: null, mine: [] };
  }
}

export function refused(mind: Mind, now: number): void {
  hear(mind, now);
  mind.at = 'no';
}

function hear(mind: Mind, now: number): void {
  mind.rest = null;
  mind.heard = now;
  mind.open = [];
  mind.quiet = [];
}

/** What is to be done with somebody, and on which day; null where nothing is. */
export type Due = { step: StepName; day: number | null } | null;

/** All that the oracle looks at: everybody of the same place, in any order, and the time. */
export interface Hour {
  there: readonly Mind[];
  now: number;
  calendar: Calendar;
}

const HALF_HOUR = 1_800_000;

export function dueFor(mind: Mind, { there, now, calendar }: Hour): Due {
  const today = calendar.dayOf(now);
  const working = (moment: number, days: number) => workingDaysAfter(calendar, calendar.dayOf(moment), days);
  /** The step, unless the user left it out, or it lies too far back. */
  const offer = (step: StepName, about: number | string, day: number, patience: number): Due => {
    const name = `${step} ${about}`;
    if (mind.left.has(name)) return null;
    const moved = mind.moved.get(name);
    const on = moved === undefined ? day : calendar.dayOf(moved);
    return today > on + patience ? null : { step, day: on };
  };
  const others = there.filter((one) => one !== mind);
  const isQuieted = (since: number) => others.some(({ heard }) => heard >= since);
  const isDeaf = ({ open }: Mind) => today >= working(open.at(-1) ?? NEVER, 7);

  if (mind.rest !== null) {
    if (mind.at === 'new' || mind.at === 'talked' || mind.at === 'no' || mind.asks !== 1) return null;
    return offer('lookAgain', mind.rest, monthsLater(calendar.dayOf(mind.rest), 3), 30);
  }
  if (mind.at === 'new') {
    const given = mind.givenBy && offer('askIntroduced', mind.givenBy.moment, working(mind.givenBy.moment, 1), 90);
    return given || second() || (mind.left.has('ask null') ? null : { step: 'ask', day: null });
  }
  if (mind.at === 'asked') {
    const last = mind.open.at(-1) ?? NEVER;
    const isOpen = mind.open.length < 2 && !isQuieted(mind.request);
    return (isOpen && offer('followUp', last, working(last, 7), 30)) || tell() || news() || again(last, true);
  }
  if (mind.at === 'answered') return afterAnswer() || again(backThen(), mind.lastSent > mind.answer.moment);
  if (mind.at === 'dated') return talkDay() || tell() || news() || again(mind.date.logged, false);
  if (mind.at === 'talked') return afterTalk();
  return null;

  function second(): Due {
    const open = there.filter(({ at, rest }) => at === 'new' && rest === null);
    if (open.some(({ found }) => found < mind.found)) return null;
    const busy = others.filter(
      (one) => one.at === 'answered' || one.at === 'dated' || (one.at === 'asked' && !isDeaf(one)),
    );
    if (busy.length > 1) return null;
    const last = Math.max(...others.filter(({ at }) => at === 'asked').map(({ request }) => request));
    if (last === NEVER || isQuieted(last)) return null;
    return offer('askSecond', last, working(last, 3), 14);
  }
  function backThen(): number {
    return mind.lastSent > mind.answer.moment ? mind.lastSent : mind.answer.moment;
  }
  function again(from: number, isMessage: boolean): Due {
    if (mind.asks > 1) return null;
    if (mind.at === 'answered' && ['name', 'later', 'colleague'].includes(mind.answer.says)) return null;
    return offer('lookAgain', from, monthsLater(isMessage ? working(from, 7) : calendar.dayOf(from), 3), 30);
  }
  function afterAnswer(): Due {
    const { moment, says, until, mine } = mind.answer;
    const soon = working(moment, 1);
    const isMine = mine.length === 0 && mind.broken < 2;
    const firsts: Record<Says, [StepName, number]> = {
      yes: ['arrange', 30],
      missed: ['arrange', 30],
      questions: ['sendQuestions', 30],
      colleague: ['thankForName', 30],
      name: ['thankForName', 30],
      who: ['answerThem', 21],
      later: ['answerThem', 21],
    };
    const [step, patience] = firsts[says];
    const first = isMine && offer(step, moment, soon, patience);
    if (first) return first;
    if (says === 'later') {
      const back = until === null ? monthsLater(calendar.dayOf(moment), 3) : calendar.dayOf(until);
      return offer('askAgain', moment, back, 60) || tell() || news();
    }
    const message = mine[0];
    const waits = mine.length === 1 && says !== 'colleague' && says !== 'name' && message !== undefined;
    return (waits && offer('nudge', message, working(message, 7), 30)) || tell() || news();
  }
  function talkDay(): Due {
    const { logged, start, isConfirmed } = mind.date;
    const day = calendar.dayOf(start);
    const about = logged;
    const wants = !isConfirmed && calendar.dayOf(logged) < day - 1 && today < day;
    const confirm = wants && offer('confirm', about, day - 1, 1);
    if (confirm) return confirm;
    const ready = now < start + HALF_HOUR && offer('prepare', about, calendar.dayOf(start - 2 * HALF_HOUR), 1);
    return ready || offer('didItHappen', about, calendar.dayOf(start + HALF_HOUR), 90);
  }
  function tell(): Due {
    for (const { to, moment, toldAt } of mind.gave) {
      const end = endOf(to, moment);
      if (end === null || toldAt >= end.about) continue;
      const due = offer('tellIntroducer', end.about, workingDaysAfter(calendar, end.day, 1), 30);
      if (due) return due;
    }
    return null;
  }
  /** What became of somebody who was introduced. */
  function endOf(to: Mind, since: number): { about: number; day: number } | null {
    const at = (about: number) => ({ about, day: calendar.dayOf(about) });
    if (to.talk.moment >= since) return at(to.talk.moment);
    if (to.at === 'no' && to.heard >= since) return at(to.heard);
    if (to.rest !== null && to.rest >= since) return at(to.rest);
    const last = to.open.at(-1);
    if (to.at !== 'asked' || to.open.length < 2 || last === undefined || !isDeaf(to)) return null;
    return { about: last, day: working(last, 7) };
  }
  function news(): Due {
    return mind.news === null ? null : offer('tellNews', mind.news, working(mind.news, 1), 60);
  }
  function afterTalk(): Due {
    const { moment, isThanked, isTold, isNamed } = mind.talk;
    const thank = !isThanked && offer('thank', moment, calendar.dayOf(moment) + 1, 30);
    const first = thank || tell() || news();
    if (first) return first;
    const report = !isTold && offer(isNamed ? 'report' : 'askWhoElse', moment, working(moment, 7), 60);
    if (report) return report;
    if (mind.quiet.length > 1) return null;
    const last = Math.max(moment, mind.heard, mind.lastSent, ...mind.quiet);
    return offer('keepInTouch', last, calendar.dayOf(last) + 30 * (mind.quiet.length + 1), 60);
  }
}
