import type { StepName } from '../../model/stages';
import { daysLate, type Step, whenOf } from '../../model/steps/step';
import type { Merit } from '../../model/steps/whomFirst';
import { nearTime, shortDay, timeOfDay } from '../../ui/dates';
import { plural, t } from '../../ui/t';

/** Steps that are about a talk: the hour of it counts. */
const OF_A_TALK: readonly StepName[] = ['confirm', 'prepare', 'didItHappen'];

/** What is to be done: "Follow up". */
export const stepLabel = ({ kind }: Pick<Step, 'kind'>): string => t(`do_${kind}`);

/** Why: "No answer since you wrote on Monday 16 November." */
export function reasonSentence({ kind, since, name }: Pick<Step, 'kind' | 'since' | 'name'>): string {
  const when = since === null ? '' : OF_A_TALK.includes(kind) ? nearTime(since) : shortDay(since);
  return t(`why_${kind}`, when, name ?? '');
}

/** When it is to be done, or how late it is; empty where it may be done whenever it suits. */
export function whenLabel(step: Step, now: Date): string {
  if (step.due === null) return '';
  switch (whenOf(step, now)) {
    case 'overdue':
      return plural('stepLate', daysLate(step, now));
    case 'today':
      return step.kind === 'prepare' && step.since ? t('stepTodayAt', timeOfDay(step.since)) : t('stepToday');
    default:
      return shortDay(step.due);
  }
}

/** What speaks for asking somebody, in one sentence each. */
export const meritSentence = ({ kind, about }: Merit): string => t(`whom_${kind}`, about);
