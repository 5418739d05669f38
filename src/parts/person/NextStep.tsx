import type { LedgerEvent } from '../../model/events';
import { nextStep } from '../../model/nextStep';
import { nearDay } from '../../ui/dates';
import { t } from '../../ui/t';

/** The one thing to do next with a person, as a sentence. */
export function NextStep({ events }: { events: LedgerEvent[] }) {
  const { kind, due } = nextStep(events);
  return (
    <span data-part="next">
      <strong>{t('nextTitle')}: </strong>
      {t(`step_${kind}`, due ? nearDay(due) : '')}
    </span>
  );
}
