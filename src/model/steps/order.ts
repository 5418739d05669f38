import type { StepName } from '../stages';
import type { Step } from './step';

/**
 * What is done first of all that is due: what has an hour, then where somebody waits for the user, then where the user waits,
 * then what keeps.
 */
const FIRST: readonly StepName[] = [
  'prepare',
  'didItHappen',
  'confirm',
  'arrange',
  'sendQuestions',
  'answerThem',
  'thank',
  'askIntroduced',
  'thankForName',
  'tellIntroducer',
  'followUp',
  'nudge',
  'askAgain',
  'tellNews',
  'askWhoElse',
  'report',
  'askSecond',
  'keepInTouch',
  'lookAgain',
  'ask',
];

const timeOf = ({ due }: Step): number => due?.getTime() ?? Number.POSITIVE_INFINITY;

/** Compares two steps by which is done first; of one kind, the longest due. */
export const byUrgency = (a: Step, b: Step): number =>
  FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind) || timeOf(a) - timeOf(b);

/** Compares two steps by when they are due. */
export const byDay = (a: Step, b: Step): number => timeOf(a) - timeOf(b) || byUrgency(a, b);

/** Whether a step has an hour of its own: the talk itself, before and after. */
export const isTalk = ({ kind }: Step): boolean => kind === 'prepare' || kind === 'didItHappen';
