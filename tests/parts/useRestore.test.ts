// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReadBackup } from '../../src/parts/restore/restoreSteps';
import { draw, found } from '../screens';
import { forget } from '../store/fresh';

vi.mock('webextension-polyfill', async () => (await import('../screens')).browserOfScreens);
const { comingPeople } = await import('../../src/parts/restore/restoreSteps');
const { useRestore } = await import('../../src/parts/restore/useRestore');
const { readEverything } = await import('../../src/store/incoming/restore');
const { addContact, listContacts } = await import('../../src/store/people/contacts');

const KEEP = { differ: 'keep', erased: 'leave' } as const;
const allow = vi.fn();
let shown: ReturnType<typeof useRestore> | null;
let leave: () => void;
let backup: ReadBackup;

function Restoring() {
  shown = useRestore(allow);
  return null;
}
const restoring = () => {
  if (shown === null) throw new Error('No restore is shown.');
  return shown;
};
/** Does something and waits until the restore stands at the step that it leads to. */
async function leadsTo(name: string, work: () => unknown) {
  await act(() => void work());
  return found(() => restoring().step.name === name && restoring().step);
}
const people = async () => (await listContacts()).contacts.map(({ name }) => name.full).sort();

beforeEach(async () => {
  await addContact({ name: 'Nadia Lindqvist' }, new Date());
  backup = { ok: true, content: await readEverything(), made: '2026-11-22T10:00:00.000Z', intact: true };
  await forget();
  await addContact({ name: 'Tomasz Wilk' }, new Date());
  allow.mockClear();
  leave = await draw(h(Restoring, null));
});
afterEach(async () => {
  leave();
  await forget();
});

it('tells what would come, with nothing written, and brings it when the user agrees', async () => {
  const step = await leadsTo('report', () => restoring().look(async () => backup));
  expect(step).toMatchObject({ made: '2026-11-22T10:00:00.000Z', clear: null, report: { fresh: [expect.anything()] } });
  expect(await people()).toEqual(['Tomasz Wilk']);
  expect(await leadsTo('done', () => restoring().bring(KEEP))).toMatchObject({ people: 1 });
  expect(await people()).toEqual(['Nadia Lindqvist', 'Tomasz Wilk']);
});

it('makes room only when the user agrees', async () => {
  const clear = vi.fn(forget);
  await leadsTo('report', () => restoring().look(async () => backup, clear));
  expect(clear).not.toHaveBeenCalled();
  await leadsTo('done', () => restoring().bring(KEEP));
  expect(clear).toHaveBeenCalledOnce();
  expect(await people()).toEqual(['Nadia Lindqvist']);
});

it('writes nothing where the user leaves the report, or where there is none', async () => {
  await leadsTo('report', () => restoring().look(async () => backup));
  await leadsTo('choose', () => restoring().leave());
  await act(async () => void (await restoring().bring(KEEP)));
  expect(restoring().step.name).toBe('choose');
  expect(await people()).toEqual(['Tomasz Wilk']);
});

it('refuses what cannot be used, and opens nothing for it', async () => {
  const refused = { ok: false, why: 'malformed', where: 'contacts[0]' } as const;
  expect(await leadsTo('refused', () => restoring().look(async () => refused))).toMatchObject({
    why: 'malformed',
    where: 'contacts[0]',
  });
  expect(allow).not.toHaveBeenCalled();
  await leadsTo('report', () => restoring().look(async () => backup));
  expect(allow).toHaveBeenCalledOnce();
});

it('leads back to where a step was asked for when it fails, with the reason', async () => {
  const gone = new Error('the file is gone');
  await act(() => void restoring().look(() => Promise.reject(gone)));
  await found(() => restoring().error === gone);
  expect(restoring().step.name).toBe('choose');
  await leadsTo('report', () =>
    restoring().look(
      async () => backup,
      () => Promise.reject(gone),
    ),
  );
  expect(restoring().error).toBeNull();
  await act(() => void restoring().bring(KEEP));
  await found(() => restoring().error === gone);
  expect(restoring().step.name).toBe('report');
});

it('counts whoever was erased only where the user wants them back', async () => {
  const { contacts } = await readEverything();
  const report = { fresh: [], erased: contacts };
  expect(contacts).toHaveLength(1);
  expect(comingPeople(report, KEEP)).toBe(0);
  expect(comingPeople(report, { ...KEEP, erased: 'bring' })).toBe(1);
});
