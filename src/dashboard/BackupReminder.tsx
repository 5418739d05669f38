import { instant } from '../model/time';
import { listContacts } from '../store/contacts';
import { changeSettings, settingsOf } from '../store/settings';
import { longDay } from '../ui/dates';
import { t } from '../ui/t';
import { useAction } from '../ui/useAction';
import { useQuery } from '../ui/useQuery';

const DAY = 86_400_000;
/** A backup older than this, or none with as many people, is spoken of. */
const OLD_AFTER_DAYS = 30;
const WORTH_KEEPING = 5;
const LATER_DAYS = 14;

/** Reminds of a backup, calmly, where there is something to lose. */
export function BackupReminder() {
  const state = useQuery(async () => {
    const [settings, { total }] = await Promise.all([settingsOf(), listContacts(0)]);
    return { settings, total };
  }, 'reminder');
  const { run } = useAction();
  if (state.state !== 'done') return null;
  const { settings, total } = state.value;
  const { lastBackup, remindAfter } = settings;
  const now = Date.now();
  const old = lastBackup === null || now - Date.parse(lastBackup.at) > OLD_AFTER_DAYS * DAY;
  if (!old || total < WORTH_KEEPING || (remindAfter !== null && Date.parse(remindAfter) > now)) return null;
  const later = () => run(() => changeSettings({ remindAfter: instant(new Date(now + LATER_DAYS * DAY)) }));
  return (
    <p class="notice row spread" data-part="backupReminder">
      {lastBackup === null ? t('remindNever') : t('remindLast', longDay(new Date(lastBackup.at)))}
      <span class="row">
        <a href="#data">{t('remindOpen')}</a>
        <button type="button" class="link" data-action="remindLater" onClick={() => void later()}>
          {t('remindLater')}
        </button>
      </span>
    </p>
  );
}
