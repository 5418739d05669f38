import { t } from '../../ui/t';
import { Heading } from '../Heading';
import { Backup } from './Backup';
import { Bin } from './Bin';
import { Copies } from './Copies';
import { History } from './History';
import { Restore } from './Restore';
import { Resting } from './Retention';
import { ScheduledBackup } from './ScheduledBackup';

/** The user's data as a whole: backup, restore, bin, what can be taken back. */
export function Data() {
  return (
    <>
      <header>
        <Heading title={t('dataTitle')} />
        <p class="quiet">{t('dataLead')}</p>
      </header>
      <Backup />
      <ScheduledBackup />
      <Restore />
      <Copies />
      <Bin />
      <History />
      <Resting />
    </>
  );
}
