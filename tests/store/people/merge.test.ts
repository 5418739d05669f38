import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from '../../../scripts/torture/violations';
import type { ContactFile } from '../../../src/model/kept/kept';
import { stageOf } from '../../../src/model/nextStep';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { keepCapture } from '../../../src/store/people/capture';
import { addContact, contactFile, editContact, listContacts } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logEvent } from '../../../src/store/people/events';
import { alike, keepApart, merge, mergesOf, split } from '../../../src/store/people/merge';
import { findPrefix } from '../../../src/store/people/search';
import { captured } from '../../captures';
import { faultOf, forget } from '../fresh';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
/** The event of the merge by which `other` is part of somebody. */
const mergeOf = (file: ContactFile | null, other: string): string =>
  (file ? mergesOf(file.contact, file.events) : []).find((merged) => merged.other.id === other)?.event ?? '';
const bytes = async (id: string) => JSON.stringify(await contactFile(id));

afterEach(forget);

describe('a person met again', () => {
  it('is recognised by an e-mail address of their own, on another site', async () => {
    const { contact } = await keepCapture(captured({ email: 'nadia@norr.example' }), at(0));
    const again = await keepCapture(
      captured({ name: 'Nadia M. Lindqvist', email: 'Nadia@norr.example' }, 'other'),
      at(1),
    );
    expect([again.contact, again.created]).toEqual([contact, false]);
  });

  it.each([
    ['a mailbox of a team', { email: 'info@norr.example' }, { email: 'info@norr.example' }],
    ['a name in letters that look alike', {}, { name: 'Nаdia Lindqvist' }],
    ['an address of somebody else', { email: 'desk4@norr.example' }, { name: 'Bo Ek', email: 'desk4@norr.example' }],
    ['a name and a company', {}, {}],
  ])('is not joined by itself through %s', async (_what, first, second) => {
    const one = await keepCapture(captured(first), at(0));
    const two = await keepCapture(captured(second, 'other'), at(1));
    expect(two.created).toBe(true);
    expect(two.contact).not.toBe(one.contact);
  });

  it('is asked about by name with company, until the user says that it is somebody else', async () => {
    const one = await keepCapture(captured(), at(0));
    const two = await keepCapture(captured({}, 'other'), at(1));
    expect((await alike(one.contact)).map(({ contact, why }) => [contact.id, why])).toEqual([[two.contact, 'company']]);
    await keepApart(two.contact, one.contact, at(2));
    expect(await alike(one.contact)).toEqual([]);
    expect(await alike(two.contact)).toEqual([]);
  });

  it('is not asked about for a name alone', async () => {
    const one = await keepCapture(captured(), at(0));
    await addContact({ name: 'Nadia Lindqvist' }, at(1));
    expect(await alike(one.contact)).toEqual([]);
  });

  it('is asked about for a name in letters that look alike, from both sides, whatever else is known', async () => {
    const one = await keepCapture(captured(), at(0));
    const odd = { name: 'N\u0430d\u0456\u0430 Lindqvist', role: 'Broker', company: 'Elsewhere' };
    const twin = await keepCapture(captured(odd, 'twin'), at(1));
    expect((await alike(one.contact)).map(({ contact, why }) => [contact.id, why])).toEqual([
      [twin.contact, 'letters'],
    ]);
    expect((await alike(twin.contact)).map(({ contact, why }) => [contact.id, why])).toEqual([
      [one.contact, 'letters'],
    ]);
    await keepApart(twin.contact, one.contact, at(2));
    expect(await alike(twin.contact)).toEqual([]);
  });
});

describe('two contacts that are one person', () => {
  const pair = async () => {
    const one = (await keepCapture(captured(), at(0))).contact;
    const two = await addContact({ name: 'Nadia Lindqvist', email: 'nadia@norr.example', role: 'Mentor' }, at(1));
    await logEvent(two, 'replied', { text: 'Gladly' }, at(2));
    await keepDraft({
      contact: two,
      channel: 'note',
      purpose: 'request',
      subject: null,
      text: 'Hi',
      updatedAt: at(2).toISOString(),
    });
    return { one, two };
  };

  it('become one with the words and the events of both', async () => {
    const { one, two } = await pair();
    await merge(one, two, at(3));
    const file = await contactFile(two);
    expect(file?.contact.id).toBe(one);
    expect([file?.contact.fields.role?.value, file?.contact.fields.company?.value]).toEqual([
      'Mentor',
      'Vattenkraft Norr',
    ]);
    expect(file?.events.map(({ kind }) => kind)).toEqual(['captured', 'edited', 'replied', 'merged']);
    expect(stageOf(file?.events ?? [])).toBe('replied');
    expect(file?.drafts.map(({ text }) => text)).toEqual(['Hi']);
    expect((await listContacts()).total).toBe(1);
    expect((await findPrefix('nadia', 10)).ids).toEqual([one]);
  });

  it('are two again, byte for byte, when the merge is taken back', async () => {
    const { one, two } = await pair();
    const before = [await bytes(one), await bytes(two)];
    await merge(one, two, at(3));
    await undoAction((await pastActions(at(9)))[0]?.id ?? -1, at(4));
    expect([await bytes(one), await bytes(two)]).toEqual(before);
  });

  it('are taken apart long after, each with its own, and what was added since stays', async () => {
    const { one, two } = await pair();
    await merge(one, two, at(3));
    await editContact(one, 'location', 'Umeå', at(4));
    const merged = await contactFile(one);
    const event = merged ? mergesOf(merged.contact, merged.events)[0]?.event : undefined;
    await split(event ?? '', at(5));
    const [first, second] = [await contactFile(one), await contactFile(two)];
    expect(first?.contact.fields).toMatchObject({ role: { value: 'Hydrologist' }, location: { value: 'Umeå' } });
    expect(first?.contact.fields.email).toBeUndefined();
    expect(first?.contact.merged).toBeUndefined();
    expect(second?.contact.fields.role?.value).toBe('Mentor');
    expect(second?.events.map(({ kind }) => kind)).toEqual(['edited', 'replied']);
    await undoAction((await pastActions(at(9)))[0]?.id ?? -1, at(6));
    expect((await contactFile(two))?.contact.id).toBe(one);
  });

  it('are taken apart without whom was split from them before', async () => {
    const { one, two } = await pair();
    const holder = await addContact({ name: 'Bo Ek' }, at(3));
    await merge(two, one, at(4));
    await merge(holder, two, at(5));
    await split(mergeOf(await contactFile(holder), one), at(6));
    await split(mergeOf(await contactFile(holder), two), at(7));
    const ids = await Promise.all([one, two, holder].map(async (id) => (await contactFile(id))?.contact));
    expect(ids.map((contact) => [contact?.id, contact?.merged])).toEqual([
      [one, undefined],
      [two, undefined],
      [holder, undefined],
    ]);
    expect(ids[1]?.profiles).toEqual([]);
    expect(ids[1]?.fields.company).toBeUndefined();
    expect(await violations()).toEqual([]);
  });

  it('are taken apart by their last merge, with whom still belongs to them', async () => {
    const { one, two } = await pair();
    const holder = await addContact({ name: 'Bo Ek' }, at(3));
    await merge(two, one, at(4));
    await merge(holder, two, at(5));
    const first = mergeOf(await contactFile(holder), one);
    await split(first, at(6));
    await editContact(one, 'location', 'Umeå', at(7));
    await merge(holder, one, at(8));
    expect(await faultOf(split(first, at(9)))).toBe('gone');
    await split(mergeOf(await contactFile(holder), two), at(10));
    expect((await contactFile(one))?.contact.id).toBe(holder);
    await split(mergeOf(await contactFile(holder), one), at(11));
    expect((await contactFile(one))?.contact.fields.location?.value).toBe('Umeå');
    expect(await violations()).toEqual([]);
  });
});
