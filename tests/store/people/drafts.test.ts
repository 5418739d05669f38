import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptDraft } from '../../../src/model/message';
import { addContact, contactFile } from '../../../src/store/people/contacts';
import { copiedUnsent, keepDraft, logCopiedAsSent, notSentYet } from '../../../src/store/people/drafts';
import { undoSent } from '../../../src/store/people/events';
import { forget } from '../fresh';

const at = (day: number, hour = 10): Date => new Date(Date.UTC(2026, 10, day, hour));
const iso = (day: number, hour = 10) => at(day, hour).toISOString();

let ann: string;
const draft = (): KeptDraft => ({
  contact: ann,
  channel: 'email',
  purpose: 'request',
  subject: 'Maps',
  text: 'Hi Ann',
  updatedAt: iso(2),
});
const copy = (day: number, more: Partial<KeptDraft> = {}) => keepDraft({ ...draft(), ...more, copiedAt: iso(day) });
const asked = async (day: number) => (await copiedUnsent(at(day))).map(({ draft: { text } }) => text);
const first = async (day: number) => {
  const [one] = await copiedUnsent(at(day));
  if (!one) throw new Error('Nothing was copied.');
  return one;
};

beforeEach(async () => {
  ann = await addContact({ name: 'Ann Okafor' }, at(1));
});
afterEach(forget);

describe('a message that was copied', () => {
  it('is asked about from then on, the latest first, with whom it is for', async () => {
    expect(await asked(9)).toEqual([]);
    await keepDraft(draft());
    expect(await asked(9)).toEqual([]);
    await copy(3);
    await copy(5, { channel: 'note', text: 'Hi' });
    expect(await asked(9)).toEqual(['Hi', 'Hi Ann']);
    expect(await asked(4)).toEqual(['Hi Ann']);
    expect((await first(9)).contact.name.full).toBe('Ann Okafor');
  });

  it('stays so when it is typed on', async () => {
    await copy(3);
    await keepDraft({ ...draft(), text: 'Hi Ann!' });
    expect(await asked(9)).toEqual(['Hi Ann!']);
  });

  it('was sent when it was copied, where the user says that it was; taken back, it is there again', async () => {
    await copy(3);
    const sent = await logCopiedAsSent(await first(9), at(9));
    const { events = [], drafts = [] } = (await contactFile(ann)) ?? {};
    expect(events.find(({ kind }) => kind === 'sent')).toMatchObject({
      at: iso(3),
      payload: { purpose: 'request', channel: 'email', subject: 'Maps', text: 'Hi Ann' },
    });
    expect(drafts).toEqual([]);
    await undoSent(sent, at(9));
    expect((await contactFile(ann))?.drafts).toMatchObject([{ text: 'Hi Ann' }]);
  });

  it('is a draft like any other, where it was not sent yet', async () => {
    await copy(3);
    await notSentYet(await first(9));
    expect(await asked(9)).toEqual([]);
    expect((await contactFile(ann))?.drafts).toMatchObject([{ text: 'Hi Ann' }]);
    await copy(6);
    expect(await asked(9)).toEqual(['Hi Ann']);
  });
});
