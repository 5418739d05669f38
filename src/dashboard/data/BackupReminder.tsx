import { reminderOf } from '../../model/kept/schedule';
import type { Settings } from '../../model/kept/settings';
import { instant } from '../../model/time';
import { listContacts } from '../../store/people/contacts';
import { changeSettings, settingsOf } from '../../store/settings/settings';
import { longDay } from '../../ui/dates';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { type Query, useQuery } from '../../ui/useQuery';

const DAY = 86_400_000;
const LATER_DAYS = 14;

export type BackupState = Query<{ settings: Settings; total: number }>;

/** What a reminder is due by. A view asks before it shows anything: what stands above a list must not push it down under the pointer. */
export const useBackupState = (): BackupState =>
  useQuery(
    async () => {
      const [settings, { total }] = await Promise.all([settingsOf(), listContacts(0)]);
      return { settings, total };
    },
    'reminder',
    ['settings', 'contacts'],
  );

/** Reminds of a backup, calmly, where there is something to lose. */
export function BackupReminder({ of: state }: { of: BackupState }) {
  const { run } = useAction();
  if (state.state !== 'done') return null;
  const { settings, total } = state.value;
  const now = Date.now();
  const reminder = reminderOf(settings, total, new Date(now));
  if (reminder === null) return null;
  const last = settings.lastBackup === null ? '' : t('remindLast', longDay(new Date(settings.lastBackup.at)));
  const sentence =
    reminder === 'old' ? last : reminder === 'never' ? t('remindNever') : `${t(`remind_${reminder}`)} ${last}`;
  const later = () => run(() => changeSettings({ remindAfter: instant(new Date(now + LATER_DAYS * DAY)) }));
  return (
    <p class="notice row spread" data-part="backupReminder">
      <span>{sentence}</span>
      <span class="row">
        <a href="#data">{t('remindOpen')}</a>
        <button type="button" class="link" data-action="remindLater" onClick={() => void later()}>
          {t('remindLater')}
        </button>
      </span>
    </p>
  );
}
