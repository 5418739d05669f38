import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pastActions, undoAction } from '../../src/store/actions/undo';
import { addContact, contactFile } from '../../src/store/people/contacts';
import { addLink, removeLink, writeAskAbout, writeSpeakOf } from '../../src/store/people/ownWords';
import { faultOf, forget } from './fresh';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
const LINK = 'https://people.example/maya';
let id: string;
const contact = async () => (await contactFile(id))?.contact;
const actions = async () => (await pastActions(at(30))).length;
const undoLast = async () => undoAction((await pastActions(at(30)))[0]?.id ?? 0, at(20));

beforeEach(async () => {
  id = await addContact({ name: 'Maya Lindqvist' }, at(0));
});
afterEach(forget);

describe('what the user wants to ask', () => {
  it('is kept without the white space around it, and can be taken back', async () => {
    await writeAskAbout(id, ' How do floods sound?\n', at(1));
    expect(await contact()).toMatchObject({ askAbout: 'How do floods sound?', updatedAt: at(1).toISOString() });
    await undoLast();
    expect(await contact()).not.toHaveProperty('askAbout');
  });

  it('goes when it is emptied, and is no action where nothing changed', async () => {
    await writeAskAbout(id, 'How?', at(1));
    const before = await actions();
    await writeAskAbout(id, 'How? ', at(2));
    expect(await actions()).toBe(before);
    await writeAskAbout(id, ' ', at(3));
    expect(await contact()).not.toHaveProperty('askAbout');
  });
});

describe('what a letter to them may speak of', () => {
  it('is kept as it was chosen, nothing too, and left to Inroad again', async () => {
    await writeSpeakOf(id, ['school:Leeds'], at(1));
    expect(await contact()).toMatchObject({ speakOf: ['school:Leeds'] });
    await writeSpeakOf(id, [], at(2));
    expect(await contact()).toMatchObject({ speakOf: [] });
    await undoLast();
    expect(await contact()).toMatchObject({ speakOf: ['school:Leeds'] });
    await writeSpeakOf(id, null, at(3));
    expect(await contact()).not.toHaveProperty('speakOf');
  });
});

describe('an address of theirs', () => {
  it('is added once, taken away, and back by Undo', async () => {
    await addLink(id, LINK, at(1));
    const before = await actions();
    await addLink(id, LINK, at(2));
    expect([(await contact())?.links, await actions()]).toEqual([[LINK], before]);
    await removeLink(id, LINK, at(3));
    expect((await contact())?.links).toEqual([]);
    await undoLast();
    expect((await contact())?.links).toEqual([LINK]);
  });

  it('is refused where it is none', async () => {
    expect(await faultOf(addLink(id, 'maya', at(1)))).toBe('damagedRow');
    expect((await contact())?.links).toEqual([]);
  });
});

it('says so where nobody is kept', async () => {
  expect(await faultOf(writeAskAbout('019ab000-0000-7000-8000-00000000000f', 'How?', at(1)))).toBe('gone');
});
