import { reminderOf } from '../../model/kept/schedule';
import { instant } from '../../model/time';
import { listContacts } from '../../store/people/contacts';
import { changeSettings, settingsOf } from '../../store/settings/settings';
import { longDay } from '../../ui/dates';
import { t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';

const DAY = 86_400_000;
const LATER_DAYS = 14;

/** Reminds of a backup, calmly, where there is something to lose. */
export function BackupReminder() {
  const state = useQuery(
    async () => {
      const [settings, { total }] = await Promise.all([settingsOf(), listContacts(0)]);
      return { settings, total };
    },
    'reminder',
    ['settings', 'contacts'],
  );
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
