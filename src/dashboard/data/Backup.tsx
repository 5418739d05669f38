import { useState } from 'preact/hooks';
import { encodeBackup } from '../../formats/backup';
import { fileName } from '../../formats/fileName';
import { lock } from '../../formats/locked';
import { instant } from '../../model/time';
import { readEverything } from '../../store/incoming/restore';
import { changeSettings, settingsOf } from '../../store/settings/settings';
import { longDay } from '../../ui/dates';
import { Fault } from '../../ui/Fault';
import { plural, t } from '../../ui/t';
import { useAction } from '../../ui/useAction';
import { useQuery } from '../../ui/useQuery';
import { saveFile } from './saveFile';

/** Saves everything as one file, locked with a passphrase if the user gives one. */
export function Backup() {
  const settings = useQuery(settingsOf, 'settings', ['settings']);
  const [passphrase, setPassphrase] = useState('');
  const [working, setWorking] = useState(false);
  const { error, run } = useAction();
  const save = async () => {
    setWorking(true);
    await run(() => saveBackup(passphrase));
    setWorking(false);
  };
  const last = settings.state === 'done' ? settings.value.lastBackup : null;
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t('backupTitle')}</h2>
      <p>{t('backupLead')}</p>
      <p class="quiet" role="status" data-part="lastBackup">
        {working
          ? t('backupWorking')
          : last === null
            ? t('backupNever')
            : t('backupLast', longDay(new Date(last.at)), plural('peopleCount', last.contacts))}
      </p>
      <label class="label">
        {t('backupPassphrase')}
        <input
          type="password"
          name="passphrase"
          autocomplete="new-password"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{t('backupPassphraseHint')}</p>
      {error !== null && <Fault error={error} />}
      <div>
        <button type="submit" class="button primary" data-action="backup" disabled={working}>
          {t('backupSave')}
        </button>
      </div>
    </form>
  );
}

async function saveBackup(passphrase: string): Promise<void> {
  const now = new Date();
  const content = await readEverything();
  const pieces = await encodeBackup(content, now);
  saveFile(fileName('backup', now), passphrase === '' ? pieces : await lock(pieces, passphrase));
  await changeSettings({ lastBackup: { at: instant(now), contacts: content.contacts.length }, remindAfter: null });
}
