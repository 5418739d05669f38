import type { Contact } from '../model/contact';
import type { LedgerEvent } from '../model/event';
import { nextStep } from '../model/nextStep';
import { nearDay } from '../ui/dates';
import { openDashboard } from '../ui/openDashboard';
import { t } from '../ui/t';

/** The one next step with this person, and the way to everything that is kept. */
export function Next({ contact, events }: { contact: Contact; events: LedgerEvent[] }) {
  const step = nextStep(events);
  return (
    <footer class="next row spread">
      <p data-part="next">
        <strong>{t('nextTitle')}: </strong>
        {t(`step_${step.kind}`, step.due ? nearDay(step.due) : '')}
      </p>
      <button
        type="button"
        class="link"
        data-action="openInroad"
        onClick={() => void openDashboard(`contact/${contact.id}`)}
      >
        {t('openInroad')}
      </button>
    </footer>
  );
}
