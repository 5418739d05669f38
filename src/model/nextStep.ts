import type { LedgerEvent } from './events';
import type { StepKind } from './stages';
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
