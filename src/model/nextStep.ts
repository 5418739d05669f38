import { inLedgerOrder, type LedgerEvent, sentFor, stageAfter } from './events';
import { OPENING_PURPOSES, PURPOSES } from './purposes';
import type { Stage, StepKind } from './stages';

export interface NextStep {
  kind: StepKind;
  /** The day on which it is due; null for a step that may be taken whenever it suits. */
  due: Date | null;
}

/** A request that got no answer is followed up after five to seven business days (career services' rule). */
const FOLLOW_UP_AFTER_DAYS = 6;

/** `days` business days (Monday to Friday) after `from`, at the same hour of the user's clock. */
export function afterBusinessDays(from: Date, days: number): Date {
  const day = new Date(from);
  for (let left = days; left > 0; ) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() !== 0 && day.getDay() !== 6) left--;
  }
  return day;
}

/** The stage of a contact: set by the last event that sets one. Events in any order. */
export function stageOf(events: readonly LedgerEvent[]): Stage {
  return inLedgerOrder([...events]).reduce<Stage>((stage, event) => stageAfter(event) ?? stage, 'found');
}

/** The one thing to do next with a contact, a pure function of its events. */
export function nextStep(events: readonly LedgerEvent[]): NextStep {
  const ordered = inLedgerOrder([...events]);
  switch (stageOf(ordered)) {
    case 'found':
      return { kind: 'ask', due: null };
    case 'asked': {
      const last = sentFor(ordered, ...OPENING_PURPOSES).at(-1);
      if (!last || sentFor(ordered, 'follow-up').length >= PURPOSES['follow-up'].most)
        return { kind: 'letRest', due: null };
      return { kind: 'followUp', due: afterBusinessDays(new Date(last.at), FOLLOW_UP_AFTER_DAYS) };
    }
    case 'replied':
      return { kind: 'arrange', due: null };
    case 'scheduled': {
      const appointment = ordered.findLast((event) => event.kind === 'scheduled');
      return { kind: 'talk', due: appointment?.kind === 'scheduled' ? new Date(appointment.payload.for) : null };
    }
    case 'met': {
      const talk = ordered.findLast((event) => event.kind === 'met');
      const due = talk ? new Date(talk.at) : null;
      due?.setDate(due.getDate() + 1);
      return { kind: 'thank', due };
    }
    case 'thanked':
      return { kind: 'askWhoElse', due: null };
    case 'closed':
      return { kind: 'none', due: null };
  }
}

/**
 * Whether it is the other's turn: there is nothing to write to them today. A follow-up is written when it is due, not
 * before; nobody is written to after they said no, or after two follow-ups.
 */
export function isWaiting(events: readonly LedgerEvent[], now: Date): boolean {
  const { kind, due } = nextStep(events);
  if (kind === 'letRest' || kind === 'none') return true;
  return kind === 'followUp' && due !== null && startOfDay(due) > now;
}

const startOfDay = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate());
