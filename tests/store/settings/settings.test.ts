import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { nobodyYet } from '../../../src/model/me';
import { pastActions } from '../../../src/store/actions/undo';
import { onChange, type StoreChange } from '../../../src/store/database/changes';
import { addContact } from '../../../src/store/people/contacts';
import { writeMe } from '../../../src/store/settings/me';
import { changeSettings, settingsOf } from '../../../src/store/settings/settings';
import { forget } from '../fresh';

const NOW = new Date('2026-11-20T10:00:00.000Z');
afterEach(forget);

/** What is announced while `work` goes on. */
async function announced(work: () => Promise<unknown>): Promise<StoreChange[]> {
  const heard: StoreChange[] = [];
  const stop = onChange((change) => heard.push(change));
  await work();
  stop();
  return heard;
}

describe('settings', () => {
  it('are made once, and keep what was not changed', async () => {
    const { salt } = await settingsOf();
    await changeSettings({ retentionMonths: 6 });
    await changeSettings(({ retentionMonths }) => ({ retentionMonths: (retentionMonths ?? 0) + 1 }));
    expect(await settingsOf()).toMatchObject({ salt, retentionMonths: 7, remindAfter: null });
  });

  it('are in no history, and nothing that could be taken back', async () => {
    await changeSettings({ retentionMonths: 6 });
    expect(await pastActions(new Date())).toEqual([]);
  });

  it('that stay as they are change nothing', async () => {
    await changeSettings({ retentionMonths: 6 });
    expect(await announced(() => changeSettings({ retentionMonths: 6 }))).toEqual([]);
  });
});

it('a change says what it changed, and no more', async () => {
  expect(await announced(() => changeSettings({ retentionMonths: 6 }))).toEqual([
    { contacts: [], me: false, settings: true },
  ]);
  expect(await announced(() => writeMe({ ...nobodyYet, name: 'Sam' }, NOW))).toEqual([
    { contacts: [], me: true, settings: false },
  ]);
  let id = '';
  const heard = await announced(async () => {
    id = await addContact({ name: 'Bo Ek' }, NOW);
  });
  expect(heard).toEqual([{ contacts: [id], me: false, settings: false }]);
});
