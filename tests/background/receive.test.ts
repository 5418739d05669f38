import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gatheredProfile, pageText } from '../gathered';

const session = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        get: async (key: string) => ({ [key]: session.get(key) }),
        remove: async (key: string) => void session.delete(key),
      },
    },
  },
}));

const { receive } = await import('../../src/background/receive');
const { writeTicket } = await import('../../src/store/session/clickTicket');
const { listContacts } = await import('../../src/store/people/contacts');
const { closeDatabase } = await import('../../src/store/database/database');

const gathered = gatheredProfile();
const sender = { id: 'inroad', url: gathered.url, frameId: 0, tab: { id: 7, url: gathered.url } };
const send = (message: unknown, from: object = sender) => receive(message, from, 'inroad');
const names = async () => (await listContacts()).contacts.map(({ name }) => name.full);

beforeEach(() => writeTicket(7, new Date()));
afterEach(async () => {
  vi.useRealTimers();
  session.clear();
  await closeDatabase();
  await new Promise((done) => {
    indexedDB.deleteDatabase('inroad').onsuccess = done;
  });
});

describe('a capture', () => {
  it('from the page that was clicked is stored before it is answered', async () => {
    const answer = await send({ command: 'capture', gathered });
    expect(answer).toMatchObject({ kind: 'saved', created: true });
    expect(await names()).toEqual(['Nadia Lindqvist']);
  });

  it('is taken once for a click', async () => {
    await send({ command: 'capture', gathered });
    expect(await send({ command: 'capture', gathered })).toEqual({ kind: 'rejected', why: 'notAllowed' });
  });

  it('of the same person again makes no second contact', async () => {
    await send({ command: 'capture', gathered });
    await writeTicket(7, new Date());
    expect(await send({ command: 'capture', gathered })).toMatchObject({ kind: 'saved', created: false });
    expect(await names()).toHaveLength(1);
  });

  it('without a person is handed on, and nothing is stored', async () => {
    const refused = { kind: 'refused', url: gathered.url, reason: 'company', people: [] };
    expect(await send({ command: 'capture', gathered: refused })).toEqual(refused);
    expect(await names()).toEqual([]);
  });
});

describe('the text of a page', () => {
  it('is read before it is stored', async () => {
    const words = ['Ana Lima', 'Ana Lima is a potter at Hill Kiln. She works in Leeds.'];
    const lines = words.map((text, i) => ({ text, path: `p:nth-child(${i + 1})`, title: i === 0, taglines: [] }));
    const page = pageText({
      title: 'Ana Lima',
      lines,
      headings: [{ text: 'Ana Lima', path: 'h1', line: 0 }],
      mainHeadings: ['Ana Lima'],
    });
    const from = {
      id: 'inroad',
      url: 'https://lima.example/',
      frameId: 0,
      tab: { id: 7, url: 'https://lima.example/' },
    };
    const url = 'https://lima.example/';
    const message = { command: 'capture', gathered: { kind: 'page', url, profile: url, page } };
    expect(await send(message, from)).toMatchObject({ kind: 'saved', created: true });
    expect(await names()).toEqual(['Ana Lima']);
    const { contacts } = await listContacts();
    expect(contacts[0]?.fields).toMatchObject({ role: { value: 'potter' }, company: { value: 'Hill Kiln' } });
  });
});

describe('nothing is stored of a message', () => {
  it.each([
    [
      'from a tab that was not clicked',
      { command: 'capture', gathered },
      { ...sender, tab: { id: 8, url: gathered.url } },
      'notAllowed',
    ],
    ['from a frame', { command: 'capture', gathered }, { ...sender, frameId: 2 }, 'notAllowed'],
    [
      'with a forged address',
      { command: 'capture', gathered: { ...gathered, url: 'https://example.org/' } },
      sender,
      'notAllowed',
    ],
    ['that asks to delete', { command: 'delete', id: 'x' }, sender, 'notAllowed'],
    ['that asks to export', { command: 'export' }, sender, 'notAllowed'],
    ['with extra keys', { command: 'capture', gathered, settings: {} }, sender, 'malformed'],
    [
      'about a page that the tab has left',
      { command: 'capture', gathered },
      { ...sender, tab: { id: 7, url: 'https://www.linkedin.com/in/somebody-else/' } },
      'pageChanged',
    ],
  ])('%s', async (_what, message, from, why) => {
    expect(await send(message, from)).toEqual({ kind: 'rejected', why });
    expect(await names()).toEqual([]);
  });

  it('that comes long after the click', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect(await send({ command: 'capture', gathered })).toEqual({ kind: 'rejected', why: 'notAllowed' });
    expect(await names()).toEqual([]);
  });
});
