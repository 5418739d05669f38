import type { LedgerEvent } from './events';
import { messageFor } from './purposes';
import type { StepKind } from './stages';
import { startOfDay } from './steps/days';
import { stepOf } from './steps/step';

export { stageOf } from './steps/course';
export { afterBusinessDays } from './steps/days';

export interface NextStep {
  kind: StepKind;
  /** The day on which it is due; null for a step that may be taken whenever it suits. */
  due: Date | null;
}

/** The one thing to do next with a contact, of its own ledger alone; `steps/` says more, and what others mean for it. */
export function nextStep(events: readonly LedgerEvent[], now = new Date()): NextStep {
  const { kind, due } = stepOf(events, now) ?? { kind: 'none' as const, due: null };
  return { kind, due };
}

/** Steps that a message takes when their day has come, not before; the others are best taken at once. */
const WAITED_FOR: readonly StepKind[] = [
  'followUp',
  'nudge',
  'lookAgain',
  'askAgain',
  'report',
  'askWhoElse',
  'keepInTouch',
];

/**
 * Whether it is the other's turn: there is nothing to write to them today. A follow-up is written when it is due, not
 * before; nobody is written to who said no, or who was followed up as often as it is done.
 */
export function isWaiting(events: readonly LedgerEvent[], now: Date): boolean {
  const { kind, due } = nextStep(events, now);
  if (messageFor(kind) === null || kind === 'none') return true;
  return WAITED_FOR.includes(kind) && due !== null && startOfDay(due) > now;
}
