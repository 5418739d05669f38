import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, openDetails, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface, Tab } from '../../scripts/browser/types';
import { until, within } from '../../scripts/browser/until.mjs';
import { pageOf } from '../../scripts/screens/people.mjs';
import { BROWSERS, type Opened, openBrowser } from '../e2e/harness/browsers';
import { bomb, changed, everyKind, idOf, textOf } from './backups';

const STORES = ['contacts', 'events', 'drafts', 'me', 'bin', 'marks', 'settings', 'search'];

/** Markup that would run in three ways, and a word to find it by. */
const MARKUP = `<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><svg onload="globalThis.ran=1">`;
const hostile = (word: string): string => `${word} ${MARKUP}`;

/** As data for search engines, and as words that the page shows: what a reader takes of it may be the words without the tags. */
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const data = { '@type': 'Person', name: 'Ana Lima', jobTitle: hostile('Potter'), worksFor: hostile('Kiln') };
const potter = {
  url: 'https://people.example/potter',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ana Lima</title>
<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>
<main class="h-card"><h1 class="p-name">Ana Lima</h1><p class="p-job-title">${escaped(hostile('Potter'))}</p>
<p class="p-org">${escaped(hostile('Kiln'))}</p><p class="p-locality">${escaped(hostile('Porto'))}</p></main>`,
};

const CYRILLIC_A = '\u0410';
const work = { company: 'Delta Works', place: 'Ghent' };
const anna = pageOf('anna', { name: 'Anna Petrova', role: 'Hydrologist', ...work });
const twin = pageOf('twin', { name: `${CYRILLIC_A}nna Petrova`, role: 'Broker', company: 'Elsewhere', place: 'Riga' });
const other = pageOf('other', {
  name: '\u0410\u043d\u043d\u0430 \u041f\u0435\u0442\u0440\u043e\u0432\u0430',
  role: 'Nurse',
  company: 'Clinic',
  place: 'Sofia',
});
const script = (name: string) => ({
  url: `https://people.example/${name}.js`,
  body: `globalThis.ran${name} = 1;`,
  type: 'text/javascript',
  policy: '',
});
const SCRIPTS = { Remote: script('Remote'), Import: script('Import') };
const ANYTHING = { url: 'https://people.example/anything', body: '<!doctype html><title>Anything</title>', policy: '' };

/** Every way by which text could come to run in a page, and by which words the browser tells that its policy forbids it. */
const TRY_TO_RUN = `new Promise((done) => setTimeout(async () => {
  // In a task of the page's own: what a debugger evaluates is let through.
  const told = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => told.push(effectiveDirective + ' ' + blockedURI));
  const add = (how) => { const script = document.createElement('script'); how(script); document.head.append(script); };
  const click = (tag, attribute, value) => {
    const element = document.createElement(tag);
    element.setAttribute(attribute, value);
    document.body.append(element);
    element.click();
    element.remove();
  };
  const [remote, imported] = ${JSON.stringify([SCRIPTS.Remote.url, SCRIPTS.Import.url])};
  const ways = [
    ['Inline', 'script-src-elem inline', () => add((script) => { script.textContent = 'globalThis.ranInline = 1'; })],
    ['Remote', 'script-src-elem ' + remote, () => add((script) => { script.src = remote; })],
    ['Link', 'script-src-elem inline', () => click('a', 'href', 'javascript:void (globalThis.ranLink = 1)')],
    ['Data', 'script-src-elem data', () => add((script) => { script.src = 'data:text/javascript,globalThis.ranData = 1'; })],
    ['Eval', 'script-src eval', () => (0, eval)('globalThis.ranEval = 1')],
    ['Handler', 'script-src-attr inline', () => click('p', 'onclick', 'globalThis.ranHandler = 1')],
    ['Function', 'script-src eval', () => new Function('globalThis.ranFunction = 1')()],
    ['Blob', 'script-src-elem blob', () => add((script) => { script.src = URL.createObjectURL(new Blob(['globalThis.ranBlob = 1'], { type: 'text/javascript' })); })],
    ['Timer', 'script-src eval', () => setTimeout('globalThis.ranTimer = 1')],
    ['Import', 'script-src-elem ' + imported, () => { import(imported).catch(() => null); }],
  ];
  const ran = (way) => 'ran' + way in globalThis;
  const outcome = {};
  for (const [way, forbidden, attempt] of ways) {
    const before = told.length;
    try { attempt(); } catch {}
    while (!ran(way) && !told.slice(before).includes(forbidden)) await new Promise((next) => setTimeout(next, 5));
    outcome[way] = ran(way) ? 'ran' : 'forbidden';
  }
  // Nothing that was forbidden ran all the same, later.
  for (const way in outcome) if (ran(way)) outcome[way] = 'ran';
  done(outcome);
}))`;

/**
 * Chooses a file that an expression makes, and waits for the answer. Also told: the longest piece of it that the page's own
 * thread read or parsed, in bytes or letters. While it does that, the page does nothing else.
 */
const choose = (file: string) => `(async () => {
  const input = document.querySelector('input[name=backup]'), chosen = new DataTransfer();
  chosen.items.add(${file});
  let longest = 0;
  const sizeOf = (one) => one?.size ?? one?.byteLength ?? one?.length ?? 0;
  for (const [of, member, what] of [
    [Blob.prototype, 'text', (blob) => blob], [Blob.prototype, 'arrayBuffer', (blob) => blob], [Blob.prototype, 'stream', (blob) => blob], [Blob.prototype, 'bytes', (blob) => blob],
    [FileReader.prototype, 'readAsText', (_reader, blob) => blob], [FileReader.prototype, 'readAsArrayBuffer', (_reader, blob) => blob],
    [TextDecoder.prototype, 'decode', (_decoder, bytes) => bytes], [JSON, 'parse', (_json, text) => text],
  ]) {
    const real = of[member];
    of[member] = function (...given) { longest = Math.max(longest, sizeOf(what(this, ...given))); return real.apply(this, given); };
  }
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const card = document.querySelector('[data-part=restore]');
  do await new Promise((next) => setTimeout(next, 20)); while (card.dataset.step === 'working' || card.dataset.step === 'choose');
  return { step: card.dataset.step, said: card.querySelector('[data-part=refusal]')?.textContent ?? '', longest };
})()`;
const fileOf = (text: string) => `new File([${JSON.stringify(text)}], 'backup.json')`;

describe.each(BROWSERS)('in %s, hostile text and files', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [potter, anna, twin, other, ...Object.values(SCRIPTS), ANYTHING]);
  });
  afterAll(() => opened?.close());

  const everything = async () => JSON.stringify(await Promise.all(STORES.map((store) => opened.driver.rows(store))));
  const dashboard = async (view: string): Promise<Tab> => {
    const tab = await opened.driver.openTab(opened.driver.url(`src/dashboard/index.html#${view}`));
    await waitForScreen(tab, [view.split('/')[0] ?? view]);
    return tab;
  };
  async function onClick(url: string, look: (popup: Surface) => Promise<void>) {
    const tab = await opened.driver.openTab(url);
    const popup = await opened.driver.clickAction(tab);
    expect(await answerFirstUse(popup, 'skip')).toBe('person');
    try {
      await look(popup);
    } finally {
      await popup.close();
      await tab.close();
    }
  }
  const chooseIn = async (tab: Tab, file: string) =>
    (await within('the file to be read', tab.evaluate(choose(file)), 60_000)) as {
      step: string;
      said: string;
      longest: number;
    };
  const idNamed = async (full: string) =>
    (await opened.driver.rows('contacts')).find((row) => (row.name as { full: string }).full === full)?.id;

  async function expectText(surface: Surface, words: string[]) {
    for (const word of words)
      await until(`${word} as text`, () =>
        surface.evaluate(`(document.body.innerText + [...document.querySelectorAll('input, textarea')]
          .map((one) => one.value).join('\\n')).includes(${JSON.stringify(word)})`),
      );
    expect(
      await surface.evaluate(`({
        ran: globalThis.ran ?? null,
        made: [...document.querySelectorAll('img, svg, iframe, object, script:not([src]), [onerror], [onload]')].map((one) => one.outerHTML),
      })`),
    ).toEqual({ ran: null, made: [] });
  }

  test('row 5: markup on a page is kept and shown as text, or not at all', async () => {
    const values = async () => {
      const kept = (await opened.driver.rows('contacts')).find(({ id }) => id === known);
      return Object.values(kept?.fields as Record<string, { value: string }>).map(({ value }) => value);
    };
    let known: unknown;
    await onClick(potter.url, async (popup) => {
      known = await idNamed('Ana Lima');
      await openDetails(popup);
      await expectText(popup, await values());
    });
    expect(await values()).toEqual(expect.arrayContaining(['Ana Lima', expect.stringMatching(/^Potter/)]));
    const tab = await dashboard(`contact/${known}`);
    await expectText(tab, await values());
    await tab.close();
  });

  test('row 5: markup in a backup is shown as text on every screen', async () => {
    const content = everyKind();
    const [first] = content.contacts;
    const field = first?.fields.name;
    if (!first || !field) throw new Error('There is nobody.');
    const said = (word: string) => ({
      ...field,
      value: hostile(word),
      choices: [{ value: hostile('Choice'), quote: 'q' }],
    });
    const name = { ...first.name, full: hostile('Name') };
    content.contacts = [
      {
        ...first,
        name,
        fields: { name: said('Name'), role: said('Role'), company: said('Company'), headline: said('Headline') },
        past: [{ role: hostile('Past'), company: null }],
        schools: [{ name: hostile('School'), field: null }],
        links: [`https://people.example/?${MARKUP}`],
      },
    ];
    content.events = [{ ...everyKind().events[0], payload: { text: hostile('Noted') } }] as typeof content.events;
    content.drafts = content.drafts.map((draft) => ({ ...draft, text: hostile('Draft') }));
    content.bin = content.bin.map((one) => ({
      ...one,
      contact: { ...one.contact, name: { ...name, full: hostile('Binned') } },
    }));
    const tab = await dashboard('data');
    expect((await chooseIn(tab, fileOf(await textOf(content)))).step).toBe('report');
    await tab.click('[data-action=bring]');
    await tab.waitFor('[data-part=restore][data-step=done]');
    await expectText(tab, [hostile('Binned')]);
    for (const [view, words] of [
      ['people', ['Name', 'Role', 'Company']],
      [`contact/${idOf(1)}`, ['Name', 'Role', 'Company', 'Headline', 'Choice', 'Past', 'School', 'Noted', 'Draft']],
    ] as const) {
      await tab.goto(opened.driver.url(`src/dashboard/index.html?${view[0]}#${view}`));
      await expectText(tab, words.map(hostile));
    }
    await tab.close();
  });

  test('row 6: nothing inline, remote or made of text runs in a page of ours', async () => {
    const page = await opened.driver.openTab(ANYTHING.url);
    const all = await within('everything to be tried', page.evaluate(TRY_TO_RUN));
    const ways = Object.keys(all as object);
    expect(ways).toHaveLength(10);
    expect(all).toEqual(Object.fromEntries(ways.map((way) => [way, 'ran'])));
    await page.close();
    for (const path of ['src/dashboard/index.html', 'src/popup/index.html']) {
      const ours = await opened.driver.openTab(opened.driver.url(path));
      const tried = await within(`everything to be tried in ${path}`, ours.evaluate(TRY_TO_RUN));
      expect(tried, path).toEqual(Object.fromEntries(ways.map((way) => [way, 'forbidden'])));
      await ours.close();
    }
  });

  test('row 15, row 16, row 17: a hostile backup is refused with its place, and nothing is stored', async () => {
    const before = await everything();
    const packed = `new File([Uint8Array.from(atob('${(await bomb(200)).toString('base64')}'), (one) => one.charCodeAt(0))], 'backup.json.gz')`;
    const huge = (beginning: string) =>
      `new File([${JSON.stringify(beginning)}, ...Array(200).fill(new Blob(['{"a":[1]},'.repeat(100_000)]))], 'backup.json')`;
    const event = JSON.stringify(everyKind().events[0]);
    const long = `(() => {
      const [before, after] = ${JSON.stringify((await changed(({ data }) => data.events.splice(0, 9, 'HERE'))).split('"HERE"'))};
      const piece = new Blob([${JSON.stringify(`${event},`)}.repeat(10_000)]);
      return new File([before, ...Array(40).fill(piece), 'null', after], 'backup.json');
    })()`;
    const twice = await changed(({ data }) => data.contacts.push(data.contacts[0]));
    const half = await changed(({ data }) => data.events.push({ ...everyKind().events[0], kind: 'x' }));
    const tab = await dashboard('data');
    for (const [what, file, says] of [
      [
        'a key for the prototype',
        fileOf((await textOf()).replace('"past":', '"__proto__":{},"past":')),
        /damaged.*contacts\[0\]/,
      ],
      ['a gzip that unpacks to 200 MB', packed, /zipped/],
      ['too deep', fileOf(`{"a":${'['.repeat(1_000_000)}`), /damaged/],
      ['half valid', fileOf(half), /damaged.*events\[2\]/],
      ['an id twice', fileOf(twice), /twice.*contacts\[2\]/],
      ['60 MB of a backup that is broken at its end', long, /damaged.*events\[400000\]/],
      ['200 MB of something else', huge('{"contacts":['), /isn’t an Inroad backup/],
    ] as const) {
      const { step, said, longest } = await chooseIn(tab, file);
      expect({ step, said }, what).toEqual({ step: 'refused', said: expect.stringMatching(says) });
      expect(longest, what).toBeLessThan(100_000);
    }
    expect(await everything()).toBe(before);
    await tab.close();
  });

  test('row 20: a twin in other letters is another person, and the user is warned', async () => {
    const warning = /only looks like/;
    await onClick(anna.url, async (popup) => expect(await popup.text('[data-part=maybeKnown]')).toBeNull());
    await onClick(twin.url, async (popup) => {
      await popup.waitFor('[data-part=maybeKnown]');
      expect(await popup.text('[data-part=maybeKnown]')).toMatch(warning);
    });
    await onClick(other.url, async (popup) => {
      await popup.waitFor('textarea[name=message]');
      expect(await popup.text('[data-part=maybeKnown]')).toBeNull();
    });
    const [real, odd] = [await idNamed('Anna Petrova'), await idNamed(`${CYRILLIC_A}nna Petrova`)];
    expect(real && odd && real !== odd).toBe(true);
    for (const id of [real, odd]) {
      const tab = await dashboard(`contact/${id}`);
      await tab.waitFor('[data-part=lookAlike]');
      expect(await tab.text('[data-part=lookAlike]')).toMatch(warning);
      await tab.close();
    }
  });
});
