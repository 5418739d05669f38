import type { Settings } from '../../model/kept/settings';
import { same } from '../../model/person/takeBack';
import { act } from '../actions/action';
import { database } from '../database/database';
import { storeError } from '../database/error';
import { settingsRow } from '../database/parseRow';
import { newSalt } from '../erasing/erasedHashes';

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
export function changeSettings(change: Changes | ((settings: Settings) => Changes)): Promise<Settings> {
  const made = fresh();
  return act('set', new Date(), async (action) => {
    const known = settingsRow(await action.transaction.objectStore('settings').get('settings'));
    const changes = typeof change === 'function' ? change(known ?? made) : change;
    const settings = { ...(known ?? made), ...changes };
    if (!same(settings, known)) await action.putSettings(settings);
    return settings;
  });
}
