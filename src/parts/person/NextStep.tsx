import type { LedgerEvent } from '../../model/events';
import { type NextStep as Known, nextStep } from '../../model/nextStep';
import { nearDay } from '../../ui/dates';
import { t } from '../../ui/t';

interface Props {
  events: LedgerEvent[];
  /** The step, where it is known what others mean for it; without it, that of their own ledger. */
  step?: Known | undefined;
}

/** The one thing to do next with a person, as a sentence. */
export function NextStep({ events, step }: Props) {
  const { kind, due } = step ?? nextStep(events);
  return (
    <span data-part="next">
      <strong>{t('nextTitle')}: </strong>
      {t(`step_${kind}`, due ? nearDay(due) : '')}
    </span>
  );
}
