import type { JournalRow } from '../../model/kept/journal';
import type { Settings } from '../../model/kept/settings';
import { instant } from '../../model/time';
import { database, write } from '../database/database';
import { storeError } from '../database/error';
import { settingsRow } from '../database/parseRow';
import { newSalt } from '../erasing/erasedHashes';
import { besideOf, identityRow } from '../safety/databaseIdentity';
import { telling } from '../safety/recorder';

const fresh = (): Settings => ({
  salt: newSalt(),
  lastBackup: null,
  schedule: null,
  remindAfter: null,
  retentionMonths: null,
});

/** The settings; where there are none yet they are made, and kept for their salt. Rejects with a StoreError. */
export async function settingsOf(): Promise<Settings> {
  try {
    const kept = settingsRow(await (await database()).get('settings', 'settings'));
    return kept ?? (await changeSettings({}));
  } catch (cause) {
    throw storeError(cause);
  }
}

type Changes = Partial<Omit<Settings, 'salt'>>;

/** Changes settings, by what they are if need be; the others stay. Rejects with a StoreError. */
export async function changeSettings(change: Changes | ((settings: Settings) => Changes)): Promise<Settings> {
  const made = fresh();
  const keep = () =>
    write(['settings', 'identity'], async (transaction) => {
      const store = transaction.objectStore('settings');
      const known = settingsRow(await store.get('settings')) ?? made;
      const changes = typeof change === 'function' ? change(known) : change;
      const settings = { ...known, ...changes };
      await store.put(settings, 'settings');
      const identity = identityRow(await transaction.objectStore('identity').get('database'));
      const row: JournalRow = { store: 'settings', key: 'settings', value: settings };
      return { settings, changes, done: besideOf(identity, instant(new Date()), row) };
    });
  const { settings } = await telling(keep, ({ changes, done }) => ({
    done,
    change: Object.keys(changes).length > 0 ? { me: true } : null,
  }));
  return settings;
}
