import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { deleteContact } from '../../../src/store/people/bin';
import { keepCapture } from '../../../src/store/people/capture';
import { editContact } from '../../../src/store/people/contacts';
import { logEvent, logSent } from '../../../src/store/people/events';
import { dueBy, openSearch } from '../../../src/store/people/search';
import { captured } from '../../captures';
import { forget } from '../fresh';

const NOW = new Date('2026-11-20T10:00:00.000Z');
afterEach(forget);

describe('the search', () => {
  it('finds by name at once, by everything when it is loaded, and follows each change', async () => {
    const nadia = (await keepCapture(captured(), NOW)).contact;
    const search = openSearch();
    expect((await search.find('lind', 5)).ids).toEqual([nadia]);
    await search.loaded;
    expect((await search.find('vattenkraft hydro', 5)).ids).toEqual([nadia]);
    await logEvent(nadia, 'noted', { text: 'Knows about dams' }, NOW);
    expect((await search.find('dams', 5)).ids).toEqual([nadia]);
    await editContact(nadia, 'name', 'Nadia Öberg', NOW);
    expect((await search.find('oberg', 5)).ids).toEqual([nadia]);
    expect((await search.find('lindqvist', 5)).ids).toEqual([]);
    await deleteContact(nadia, NOW);
    expect((await search.find('nadia', 5)).ids).toEqual([]);
    search.stop();
  });

  it('knows who is due', async () => {
    const { contact } = await keepCapture(captured(), NOW);
    await keepCapture(captured({}, 'other'), NOW);
    await logSent(contact, { channel: 'note', purpose: 'request', subject: null, text: 'Hi' }, NOW);
    expect(await dueBy(new Date('2026-11-30T10:00:00.000Z'))).toEqual([]);
    expect(await dueBy(new Date('2026-12-01T08:00:00.000Z'))).toEqual([contact]);
  });
});
