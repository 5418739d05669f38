import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse } from '../../scripts/browser/popup.mjs';
import type { Surface, Tab } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
import { pageOf } from '../../scripts/screens/people.mjs';
import { BROWSERS, type Opened, openBrowser } from '../e2e/harness/browsers';
import { inContentWorld } from './contentWorld';
import { speakFromOtherExtension } from './otherExtension';

const STORES = ['contacts', 'events', 'drafts', 'me', 'bin', 'marks', 'settings', 'search', 'actions'];
const somebody = (slug: string, name: string) => {
  const page = pageOf(slug, { name, role: 'Potter', company: 'Kiln', place: 'Porto' });
  const frame = '<iframe src="https://people.example/frame"></iframe>';
  // Without a policy of the server's a page may hold frames.
  return { ...page, body: `${page.body}${frame}`, policy: '' };
};
const victim = somebody('ana-lima', 'Ana Lima');
const moved = somebody('ida-dahl', 'Ida Dahl');
const clickedBefore = somebody('bo-ek', 'Bo Ek');
const FRAME = { url: 'https://people.example/frame', body: '<!doctype html><title>Frame</title>', policy: '' };

/** What a content script could ask for, had somebody got hold of it. */
const OTHER_COMMANDS = [
  ...['delete', 'erase', 'export', 'backup', 'restore', 'settings', 'changeSettings', 'merge', 'undo', 'me'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''],
];

/*
 * The functions from here to the next comment run in the page, in the world of our content script: nothing of this file
 * is in scope there. They wait for the message that a real click makes, so that they need not know its form, and send
 * their own before it, while the click still counts.
 */
interface Area {
  get(key: null): Promise<object>;
  set(items: object): Promise<void>;
}
interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage?: Partial<Record<'session' | 'local' | 'sync', Area>>;
}
type Scope = { browser?: Api; chrome: Api } & Held;
interface Held {
  told?: Promise<Record<string, unknown>>;
  genuine?: unknown;
  /** Lets the click's own message go. */
  release?: () => void;
  sent?: Promise<unknown>;
  send?: (message: unknown) => Promise<unknown>;
}
/** Answers for a frame or a tab that sends whatever it is given. */
function sendWhatComes() {
  const scope = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
  const { runtime } = scope.browser ?? scope.chrome;
  const answer = (message: unknown) => runtime.sendMessage(message).catch((error) => ({ error: String(error) }));
  if (self !== top)
    addEventListener('message', async ({ data, ports }) => ports[0]?.postMessage((await answer(data)) ?? null));
  const channel = new BroadcastChannel('otherTab');
  if (self === top)
    channel.onmessage = async ({ data }) => {
      if ('message' in data) channel.postMessage({ answer: (await answer(data.message)) ?? null });
    };
}
/** Sends what must be refused before the message of the click. */
function forgeFirst(commands: string[], other: string) {
  const scope = globalThis as unknown as Scope;
  const { runtime } = scope.browser ?? scope.chrome;
  const send = runtime.sendMessage.bind(runtime);
  const answer = (message: unknown) => send(message).catch((error) => ({ error: String(error) }));
  const fromFrame = (message: unknown) =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => done(data);
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*', [port2]);
    });
  const fromOtherTab = (message: unknown) =>
    new Promise((done) => {
      const channel = new BroadcastChannel('otherTab');
      channel.onmessage = ({ data }) => 'answer' in data && done(data.answer);
      channel.postMessage({ message });
    });
  const forge = async (genuine: Record<string, unknown>) => {
    const told: Record<string, unknown> = {};
    for (const command of commands)
      for (const [n, message] of [
        { ...genuine, command },
        { command, id: 'all' },
      ].entries())
        told[`command ${command} ${n}`] = await answer(message);
    for (const [n, message] of [null, 7, 'capture', [], [genuine], { ...genuine, command: ['capture'] }].entries())
      told[`no command ${n}`] = await answer(message);
    const here = location.href;
    for (const url of [other, 'https://www.linkedin.com/in/ana-lima/', here.replace('https', 'http')])
      told[`address ${url}`] = await answer(JSON.parse(JSON.stringify(genuine).replaceAll(here, url)));
    told.frame = await fromFrame(genuine);
    told['other tab'] = await fromOtherTab(genuine);
    told['extra key'] = await answer({ ...genuine, admin: true });
    for (const [key, value] of Object.entries(genuine)) {
      if (key === 'command') continue;
      if (typeof value === 'object' && value !== null) {
        told[`extra key in ${key}`] = await answer({ ...genuine, [key]: { ...value, admin: true } });
        for (const inner of Object.keys(value)) {
          for (const [kind, wrong] of Object.entries({ number: -7.5, text: 'x'.repeat(10_000_000), list: [[7]] }))
            told[`a ${kind} for ${inner}`] = await answer({ ...genuine, [key]: { ...value, [inner]: wrong } });
          const { [inner]: _gone, ...rest } = value as Record<string, unknown>;
          told[`no ${inner}`] = await answer({ ...genuine, [key]: rest });
        }
      }
      told[`wrong ${key}`] = await answer({ ...genuine, [key]: 'text' });
    }
    return told;
  };
  runtime.sendMessage = async (genuine: Record<string, unknown>) => {
    scope.genuine = genuine;
    scope.send = send;
    scope.told = forge(genuine);
    await scope.told;
    await new Promise<void>((go) => {
      scope.release = go;
    });
    scope.sent = send(genuine);
    return scope.sent;
  };
}
/** Sends the message of the click as that of another page of the same site, in place of its own. */
function claimAnotherPage(other: string) {
  const scope = globalThis as unknown as Scope;
  const { runtime } = scope.browser ?? scope.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (genuine: unknown) => {
    const answer = send(JSON.parse(JSON.stringify(genuine).replaceAll(location.href, other)));
    scope.told = answer.then((said) => ({ 'another page': said }));
    return answer;
  };
}
/** Lets the message of the click go that was held back, and sends it once more after it was answered. */
async function letGo() {
  const scope = globalThis as Held;
  scope.release?.();
  while (scope.sent === undefined) await new Promise((next) => setTimeout(next));
  return { first: await scope.sent, again: await scope.send?.(scope.genuine) };
}
/** Asks the worker for what it refuses, and waits for that. */
function askWhatIsRefused() {
  const scope = globalThis as unknown as Scope;
  const { runtime } = scope.browser ?? scope.chrome;
  return (scope.send ?? runtime.sendMessage)({ command: 'export' });
}
/** What of the extension's storage a content script reaches. */
async function reach() {
  const scope = globalThis as unknown as Scope;
  const { storage } = scope.browser ?? scope.chrome;
  const tries = [storage?.session, storage?.local].map(async (area) => {
    await area?.set({ fromThePage: 1 });
    return (await area?.get(null)) ?? {};
  });
  const reached = await Promise.all(tries.map((one) => one.catch(() => ({}))));
  const keys = reached.flatMap((items) => Object.keys(items)).sort();
  return { keys, text: JSON.stringify(reached), databases: (await indexedDB.databases()).map(({ name }) => name) };
}
/* Here ends what runs in the page. */

const refused = (answer: unknown): boolean =>
  answer === null ||
  (typeof answer === 'object' && 'error' in answer) ||
  (typeof answer === 'object' && 'kind' in answer && answer.kind === 'rejected');

describe.each(BROWSERS)('in %s, messages', (name) => {
  let opened: Opened;
  let told: Record<string, unknown> = {};
  let changed = '';
  const tabs = new Map<string, Tab>();
  let popup: Surface;
  beforeAll(async () => {
    opened = await openBrowser(name, [victim, moved, clickedBefore, FRAME]);
    // A first click opens each tab to us; its message is not touched.
    for (const { url } of [clickedBefore, moved, victim]) {
      tabs.set(url, await opened.driver.openTab(url));
      popup = await opened.driver.clickAction(front(url));
      expect(await answerFirstUse(popup, 'skip')).toBe('person');
      await popup.close();
    }
    await inWorld(clickedBefore.url, sendWhatComes);
    expect((await inWorld(victim.url, sendWhatComes, [], true)).frames).toBe(2);
    await inWorld(victim.url, forgeFirst, [OTHER_COMMANDS, 'https://others.example/ana-lima']);
    const before = await everything();
    popup = await opened.driver.clickAction(front(victim.url));
    const answers = () => inWorld(victim.url, () => (globalThis as Held).told);
    // Some dozens of messages of ten megabytes.
    told = (await until('the answers', async () => (await answers()).value, 60_000)) as typeof told;
    changed = before === (await everything()) ? '' : await everything();
  });
  afterAll(() => opened?.close());

  const inWorld = (url: string, work: (...values: never[]) => unknown, values: unknown[] = [], allFrames = false) =>
    opened.driver.inExtension(inContentWorld(url, work, values, allFrames)) as Promise<{
      frames: number;
      value: unknown;
    }>;
  const everything = async () => JSON.stringify(await Promise.all(STORES.map((store) => opened.driver.rows(store))));
  const front = (url: string): Tab => {
    const tab = tabs.get(url);
    if (!tab) throw new Error(`No tab of ${url}`);
    return tab;
  };
  const asked = (is: (what: string) => boolean) => Object.entries(told).filter(([what]) => is(what));
  const isCommand = (what: string) => /^(no )?command /.test(what);
  const isSender = (what: string) => /^(address |frame$|other tab$)/.test(what);

  test('row 1: a content script is answered nothing but a capture', () => {
    expect(asked(isCommand).length).toBeGreaterThan(30);
    expect(asked(isCommand).filter(([, answer]) => !refused(answer))).toEqual([]);
    expect(changed).toBe('');
  });

  test('row 1: a content script reaches nothing that is stored', async () => {
    const own = `(globalThis.browser ?? globalThis.chrome).storage.local.get(null).then(JSON.stringify)`;
    await until('something to be stored', async () => /"kept"/.test(String(await opened.driver.inExtension(own))));
    const { keys, text, databases } = (await inWorld(victim.url, reach)).value as Awaited<ReturnType<typeof reach>>;
    // Firefox lets content scripts into the storage where the number of people is noted, and cannot be told otherwise:
    // there nothing tells of anybody. In Chromium something may, in the journal of what no copy tells of yet.
    expect(keys).toEqual(name === 'firefox' ? ['fromThePage', 'kept'] : []);
    expect(databases).toEqual([]);
    const people = await opened.driver.rows('contacts');
    expect(people).toHaveLength(3);
    for (const { id, name: who } of people) {
      expect(text).not.toContain(String(id));
      expect(text).not.toContain((who as { family: string }).family);
    }
  });

  test('row 2: a forged address, a frame and a tab without a click are refused', () => {
    expect(asked(isSender)).toHaveLength(5);
    expect(asked(isSender).filter(([, answer]) => !refused(answer))).toEqual([]);
    expect(changed).toBe('');
  });

  test('row 3: extra keys, wrong types and ten megabytes are refused whole', () => {
    const forms = asked((what) => !isCommand(what) && !isSender(what));
    expect(forms.length).toBeGreaterThan(10);
    expect(forms.filter(([, answer]) => !refused(answer))).toEqual([]);
    expect(changed).toBe('');
  });

  test('row 2: the message of the click itself is taken, and taken once', async () => {
    const { value } = await inWorld(victim.url, letGo);
    expect(value).toMatchObject({ first: { kind: 'saved', created: false }, again: { kind: 'rejected' } });
    await popup.close();
  });

  test('row 2: another page of the same site cannot be claimed', async () => {
    const before = await everything();
    await inWorld(moved.url, claimAnotherPage, [victim.url]);
    popup = await opened.driver.clickAction(front(moved.url));
    const answers = () => inWorld(moved.url, () => (globalThis as Held).told);
    const { 'another page': answer } = (await until('the answer', async () => (await answers()).value)) as typeof told;
    expect(refused(answer), JSON.stringify(answer)).toBe(true);
    expect(await everything()).toBe(before);
    await popup.close();
  });

  test('row 4: a web page gets no answer, whatever it knows', async () => {
    const before = await everything();
    const { value: genuine } = await inWorld(victim.url, () => (globalThis as Held).genuine);
    const page = front(victim.url);
    await page.evaluate(`(async () => {
      const message = ${JSON.stringify(genuine)}, heard = globalThis.heard = [];
      addEventListener('message', ({ data, source }) => { if (source !== window || data !== message) heard.push(data); });
      postMessage(message, '*');
      for (const name of ['inroad', 'changes', 'store']) { const channel = new BroadcastChannel(name); channel.onmessage = ({ data }) => heard.push(data); channel.postMessage(message); }
      const api = globalThis.browser ?? globalThis.chrome;
      const ask = async (...to) => api?.runtime?.sendMessage?.(...to);
      for (const to of [[message], [${JSON.stringify(new URL(opened.driver.url('')).host)}, message], ['inroad@inroad.example', message]])
        ask(...to).then((answer) => heard.push(answer), () => null);
    })()`);
    // What our worker is asked later than all that, it has answered: by then it would have answered the page as well.
    const { value: later } = await inWorld(victim.url, askWhatIsRefused);
    expect(refused(later)).toBe(true);
    const heard = (await page.evaluate('JSON.stringify(heard)')) as string;
    const isOther = (one: unknown) => one !== null && JSON.stringify(one) !== JSON.stringify(genuine);
    expect(JSON.parse(heard).filter(isOther)).toEqual([]);
    expect(await everything()).toBe(before);
  });

  test('row 4: another extension gets no answer', async () => {
    const { value: genuine } = await inWorld(victim.url, () => (globalThis as Held).genuine);
    const answers = await speakFromOtherExtension(name, [genuine, { command: 'export' }]);
    expect(Object.keys(answers)).toEqual(['message 0', 'message 1', 'port']);
    for (const answer of Object.values(answers)) expect(answer).toMatch(/^"?refused/);
  });
});
