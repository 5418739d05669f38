import { afterEach, describe, expect, test } from 'vitest';
import { openDetails, pastLinkedIn, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface, Tab } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { putBeside, putDatabase } from '../../scripts/databases/raw.mjs';
import { FACTS } from '../databases/facts';
import { movedTo, type Old, SCHEMAS } from '../databases/old';
import { BROWSERS, type Opened, openBrowser } from './harness/browsers';
import { copiesOf } from './harness/keptProfile';
import { ownProfiles, sample } from './harness/profiles';

/** Which database lies there, as the browser tells it; nothing is opened. */
const VERSION = `indexedDB.databases().then((all) => all.find(({ name }) => name === 'inroad')?.version ?? null)`;
const MARKER = `(globalThis.browser ?? globalThis.chrome).storage.local.get('kept').then(({ kept }) => kept?.database ?? null)`;

/**
 * Puts what an older Inroad kept in place of the nothing that this one has begun with, and reloads the extension, as an
 * update does: the worker and the pages that come then find it as if the older one had been there until now.
 */
async function bring({ driver }: Opened, old: Old): Promise<void> {
  // The worker opens a database when it starts, and writes down which. Once it has, it leaves both alone.
  await until('the worker to have begun', () => driver.inExtension(MARKER), 30_000);
  await driver.inExtension(`(${putBeside})(${JSON.stringify({ storage: old.storage, copies: old.copies })})
    .then(() => (${putDatabase})(${JSON.stringify({ version: old.version, stores: old.stores, rows: old.rows })}))
    .then(() => ${VERSION})
    .then((version) => { if (version !== ${old.version}) throw new Error('It was opened too early: ' + version); return null; })`);
  await driver.reload();
}

const texts = async (surface: Surface, selector: string): Promise<string[]> =>
  JSON.parse(
    String(
      await surface.evaluate(
        `JSON.stringify([...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent.trim()))`,
      ),
    ),
  );
const valuesOf = async (surface: Surface, names: string[]): Promise<unknown> =>
  Promise.all(names.map((name) => surface.value(`[name=${name}]`)));
/** Everything that the document says, what is folded up as well. */
const allText = async (surface: Surface): Promise<string> =>
  String(await surface.evaluate('document.body.textContent'));

/** The people of the facts, without those in the bin. */
const peopleOf = (schema: (typeof SCHEMAS)[number]): string[] =>
  Object.keys(FACTS[schema])
    .filter(
      (title) => FACTS[schema][title]?.some((line) => line.startsWith('stands at')) && !title.startsWith('in the'),
    )
    .map((title) => title.replace(' (2)', ''))
    .sort();

describe.each(BROWSERS)('in %s, what an older Inroad kept', (name) => {
  let opened: Opened | null = null;
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });

  test.each(SCHEMAS)('is all there: schema %i', { timeout: 120_000 }, async (schema) => {
    const linkedIn = ownProfiles().filter(({ names }) => names.includes('Ulrich Bamford'));
    const here = await openBrowser(name, [sample, ...linkedIn]);
    opened = here;
    const { driver } = here;
    await bring(here, movedTo(new Date(), schema, name));
    const tab = await driver.openTab(driver.url('src/dashboard/index.html#people'));
    await waitForScreen(tab, ['people']);
    const people = peopleOf(schema);
    await until('everybody', async () => (await texts(tab, '.people strong')).length >= people.length);
    expect((await texts(tab, '.people strong')).sort()).toEqual(people);
    // Nobody is said to be damaged, and nothing to be lost.
    expect(await texts(tab, '.warn, [role=alert], [data-screen=recovery]')).toEqual([]);

    await search(tab);
    await ledger(here, tab);
    await user(here, tab);
    if (schema > 1) await binAndUndo(here, tab);
    await tab.close();
    await popup(here, linkedIn[0]?.url ?? '');
    await until('a second copy that tells of it', async () =>
      JSON.stringify(await copiesOf(driver)).includes('The end of the story'),
    );
    expect(await driver.inExtension(MARKER)).toBe((await identity(here))?.id);
  });
});

const identity = async ({ driver }: Opened) => (await driver.rows('identity')).find(({ id }) => id !== undefined);

async function search(tab: Tab) {
  await tab.fill('input[name=search]', 'umbrella');
  await until('who makes umbrellas', async () => {
    const found = await texts(tab, '.people strong');
    return found.includes('Oona Virtanen') && !found.includes('Rui Sampaio');
  });
}

async function idOf({ driver }: Opened, person: string): Promise<string> {
  const row = (await driver.rows('contacts')).find((one) => JSON.stringify(one.name).includes(`"full":"${person}"`));
  if (typeof row?.id !== 'string') throw new Error(`Nobody is called ${person}.`);
  return row.id;
}

async function openPerson(here: Opened, tab: Tab, person: string): Promise<string> {
  await tab.goto(here.driver.url(`src/dashboard/index.html#contact/${await idOf(here, person)}`));
  await until(person, async () => (await tab.text('h1')) === person);
  // The draft that comes next is open in the editor, the others are listed.
  return `${await allText(tab)} ${await tab.value('textarea[name=message]')}`;
}

/** Every message that was sent, and what happened, with its words; and the drafts that are kept. */
async function ledger(here: Opened, tab: Tab) {
  const rui = await openPerson(here, tab, 'Rui Sampaio');
  for (const words of [
    'Dear Rui, may I ask you about dikes?',
    'Rui, a short reminder.',
    'Come by any time',
    'Tuesday, half past two',
    'I look forward to Tuesday.',
    'Forty minutes, and a map',
    'Ask the residents before the model',
    'Asked the residents of our street',
    'Thank you for the map.',
    'Who else should I talk to?',
    'By e-mail, both in copy',
    'Ulrich and I talked about meanders.',
    'The street stayed dry this winter.',
  ])
    expect(rui).toContain(words);
  expect(await tab.value('input[name=role]')).toBe('Dike Warden');
  const ulrich = await openPerson(here, tab, 'Ulrich Bamford');
  for (const words of [
    'A question about meanders',
    'Dear Dr. Bamford, typed into the popup by hand.',
    'Half a note to Ulrich',
    'Half an InMail to Ulrich',
    'Half a thank-you to Ulrich',
    'The end of the story',
  ])
    expect(ulrich).toContain(words);
}

async function user(here: Opened, tab: Tab) {
  await tab.goto(here.driver.url('src/dashboard/index.html#me'));
  await tab.waitFor('[data-screen=me] input[name=does]');
  expect(
    await valuesOf(tab, ['name', 'does', 'narrow', 'broad', 'goal', 'minutes', 'medium', 'tier', 'notes']),
  ).toEqual([
    'Sam Adeyemi',
    'I teach geography in a secondary school',
    'flood-risk mapping',
    'geographic information systems',
    'fit',
    '25',
    'video',
    'premium',
    '5',
  ]);
  const lists = await valuesOf(tab, ['schools', 'employers', 'places', 'groups']);
  for (const words of ['Severn Valley University', 'Ribeira Secondary School', 'Bristol', 'Friends of the River'])
    expect(JSON.stringify(lists)).toContain(words);
}

async function binAndUndo(here: Opened, tab: Tab) {
  await tab.goto(here.driver.url('src/dashboard/index.html#data'));
  const binned = () => texts(tab, '[data-part=bin] li bdi');
  await until('the bin', async () => (await binned()).length > 0);
  expect(await binned()).toEqual(['C. Núñez', 'Bo Ek']);
  await tab.evaluate(`[...document.querySelectorAll('[data-part=bin] li')]
    .find((one) => one.textContent.includes('Bo Ek')).querySelector('[data-action=putBack]').click()`);
  await until('Bo Ek to be back', async () => (await binned()).join() === 'C. Núñez');
  // An action of the older Inroad: the correction of a role.
  const edited = `[...document.querySelectorAll('[data-part=history] li')].find((one) =>
    one.querySelector('bdi').textContent === 'Priya Lindqvist' && one.querySelector('[data-action=undoAction]'))`;
  const role = async () =>
    JSON.stringify(await here.driver.rows('contacts')).includes('"value":"Senior Restoration Ecologist"');
  expect(await role()).toBe(true);
  await until('the history', () => tab.evaluate(`${edited} !== undefined`));
  await tab.evaluate(`${edited}.querySelector('[data-action=undoAction]').click()`);
  await until('the role to be as before', async () => !(await role()));
  const bo = await openPerson(here, tab, 'Bo Ek');
  for (const words of ['Knows every lock of the canal', 'Dear Bo, how does a lock work?', 'Half a letter to Bo'])
    expect(bo).toContain(words);
}

/** Who is read again is the person who was kept, with the user's own word and the kept draft. */
async function popup({ driver }: Opened, ulrich: string) {
  const before = (await driver.rows('contacts')).length;
  const page = await driver.openTab(sample.url);
  const ines = await driver.clickAction(page);
  await waitForScreen(ines, ['person']);
  await openDetails(ines);
  expect(await ines.value('input[name=role]')).toBe('Head of Wet Streets');
  await ines.close();
  await page.close();
  const profile = await driver.openTab(ulrich);
  const again = await driver.clickAction(profile);
  expect(await pastLinkedIn(again)).toBe('person');
  await again.click('input[name=channel][value=email]');
  await until('the kept draft', async () =>
    (await again.value('textarea[name=message]'))?.includes('typed into the popup by hand'),
  );
  expect(await again.value('input[name=subject]')).toBe('A question about meanders');
  await again.close();
  await profile.close();
  expect(await driver.rows('contacts')).toHaveLength(before);
}
