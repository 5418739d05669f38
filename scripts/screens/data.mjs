import { backTo, CATCH_FILE, chooseFile, withSettings } from '../browser/dataPage.mjs';
import { waitForScreen } from '../browser/popup.mjs';
import { until } from '../browser/until.mjs';

/** @import { Driver, Surface, Tab } from '../browser/types.d.ts' */

const DELETE_DATABASE = `new Promise((done, failed) => {
  const deleting = indexedDB.deleteDatabase('inroad');
  deleting.onsuccess = () => done(null);
  deleting.onerror = failed;
})`;
const MAKE_NEWER = `new Promise((done, failed) => {
  const opening = indexedDB.open('inroad', 99);
  opening.onsuccess = () => { opening.result.close(); done(null); };
  opening.onerror = failed;
})`;

/**
 * The screens of the data: scheduled backups, the bin, what a restore would do, what can be done when nothing opens. The
 * last leave nothing of the database, so they come at the end.
 * @param {Driver} driver
 * @param {(fragment: string, screen: string) => Promise<Tab>} open opens the dashboard
 * @param {(name: string, tab: Surface, of?: 'window') => Promise<void>} picture a dialog stands in the window
 */
export async function pictureData(driver, open, picture) {
  /** @param {string} part of the name */
  const idOf = async (part) =>
    String((await driver.rows('contacts')).find((row) => JSON.stringify(row.name).includes(part))?.id);

  const data = await open('data', 'data');
  await data.evaluate(CATCH_FILE);
  await data.click('[data-action=backup]');
  const file = String(await until('the backup', () => data.evaluate('globalThis.savedFile ?? null')));
  await data.press('[data-action=scheduleOn]');
  await until('the first scheduled backup', async () =>
    (await data.text('[data-part=scheduleLast]'))?.includes('.json'),
  );
  await picture('dashboard-your-data-scheduled', data);
  await driver.inExtension(
    withSettings(`settings.schedule.problem = { at: new Date().toISOString(), what: 'notSaved' }`),
  );
  await data.close();
  const problem = await open('data', 'data');
  await problem.waitFor('[data-part=scheduleProblem]');
  await picture('dashboard-your-data-not-saved', problem);
  await problem.close();
  const reminded = await open('people', 'people');
  await reminded.waitFor('[data-part=backupReminder]');
  await picture('dashboard-people-reminder', reminded);
  await reminded.close();

  for (const name of ['Maximiliane', 'Tomasz', 'Greta']) {
    const person = await open(`contact/${await idOf(name)}`, 'contact');
    await person.click('[data-action=delete]');
    if (name === 'Maximiliane') await picture('dashboard-delete-person', person, 'window');
    await person.click('[data-action=confirmDelete]');
    await waitForScreen(person, ['people']);
    if (name === 'Maximiliane') await picture('dashboard-people-deleted', person);
    await person.close();
  }
  const changed = await open(`contact/${await idOf('Hana')}`, 'contact');
  await changed.fill('input[name=role]', 'Head of Risk Cartography');
  await until('the change', async () => JSON.stringify(await driver.rows('contacts')).includes('Head of Risk'));
  await changed.close();

  const bin = await open('data', 'data');
  await bin.waitFor('[data-action=erase]');
  await picture('dashboard-your-data-bin', bin);
  await bin.click('[data-action=erase][aria-label*=Tomasz]');
  await picture('dashboard-erase', bin, 'window');
  await bin.click('[data-action=confirmErase]');
  await until('one fewer in the bin', async () => (await driver.rows('bin')).length === 2);
  await bin.evaluate(chooseFile(file));
  await bin.waitFor('[data-part=report]');
  await picture('dashboard-restore-report', bin);
  await bin.click('[data-action=leave]');
  await bin.evaluate(chooseFile(file.replace('"contacts": [', '"contacts": [ 7,')));
  await bin.waitFor('[data-part=refusal]');
  await picture('dashboard-restore-refused', bin);
  await bin.close();

  await driver.inExtension(backTo([]));
  const older = await open('data', 'recovery');
  await picture('dashboard-recovery-older', older);
  await older.click('[data-action=putCopyBack]');
  await older.waitFor('[data-part=report]');
  await older.click('[data-action=bring]');
  await picture('dashboard-recovery-older-confirm', older, 'window');
  await older.close();
  await driver.inExtension(MAKE_NEWER);
  const newer = await open('data', 'recovery');
  await picture('dashboard-recovery-newer', newer);
  await newer.click('[data-action=startAfresh]');
  await picture('dashboard-recovery-confirm', newer, 'window');
  await newer.close();
  await driver.inExtension(DELETE_DATABASE);
  const emptied = await open('data', 'recovery');
  await picture('dashboard-recovery-emptied', emptied);
  await emptied.close();
}
