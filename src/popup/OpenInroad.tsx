import { openDashboard } from '../ui/openDashboard';
import { t } from '../ui/t';

/** The way from the popup to a view of the dashboard. */
export function OpenInroad({ view }: { view: string }) {
  return (
    <button type="button" class="link" data-action="openInroad" onClick={() => void openDashboard(view)}>
      {t('openInroad')}
    </button>
  );
}
