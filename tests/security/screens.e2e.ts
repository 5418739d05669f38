import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFirstUse, waitForScreen } from '../../scripts/browser/popup.mjs';
import type { Surface, Tab } from '../../scripts/browser/types';
import { until } from '../../scripts/browser/until.mjs';
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
const SCRIPT = {
  url: 'https://people.example/remote.js',
  body: 'globalThis.ranRemote = 1;',
  type: 'text/javascript',
  policy: '',
};
const ANYTHING = { url: 'https://people.example/anything', body: '<!doctype html><title>Anything</title>', policy: '' };

/** Every way by which text could come to run in a page; what ran. */
const TRY_TO_RUN = `(async () => {
  const add = (how) => { const script = document.createElement('script'); how(script); document.head.append(script); };
  add((script) => { script.textContent = 'globalThis.ranInline = 1'; });
  add((script) => { script.src = ${JSON.stringify(SCRIPT.url)}; });
  add((script) => { script.src = 'data:text/javascript,globalThis.ranData = 1'; });
  add((script) => { script.src = URL.createObjectURL(new Blob(['globalThis.ranBlob = 1'], { type: 'text/javascript' })); });
  import(${JSON.stringify(SCRIPT.url)} + '?').catch(() => null);
  const handler = document.createElement('p'), link = document.createElement('a');
  handler.setAttribute('onclick', 'globalThis.ranHandler = 1');
  link.setAttribute('href', 'javascript:void (globalThis.ranLink = 1)');
  document.body.append(handler, link);
  for (const one of [handler, link]) { one.click(); one.remove(); }
  // In a task of the page's own: what a debugger evaluates is let through.
  await new Promise((done) => setTimeout(() => {
    const attempt = (work) => { try { work(); } catch {} };
    attempt(() => (0, eval)('globalThis.ranEval = 1'));
    attempt(() => new Function('globalThis.ranFunction = 1')());
    attempt(() => setTimeout('globalThis.ranTimer = 1'));
    setTimeout(done, 700);
  }));
  return Object.keys(globalThis).filter((name) => name.startsWith('ran')).sort();
})()`;

/** Chooses a file that an expression makes, and the longest time in which the page did nothing else until it answered. */
const choose = (file: string) => `(async () => {
  const input = document.querySelector('input[name=backup]'), chosen = new DataTransfer();
  chosen.items.add(${file});
  let longest = 0, last = performance.now();
  const ticking = setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const card = document.querySelector('[data-part=restore]');
  do await new Promise((next) => setTimeout(next, 20)); while (card.dataset.step === 'working' || card.dataset.step === 'choose');
  clearInterval(ticking);
  return { step: card.dataset.step, said: card.querySelector('[data-part=refusal]')?.textContent ?? '', longest };
})()`;
const fileOf = (text: string) => `new File([${JSON.stringify(text)}], 'backup.json')`;

describe.each(BROWSERS)('in %s, hostile text and files', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, [potter, anna, twin, other, SCRIPT, ANYTHING]);
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
    (await tab.evaluate(choose(file))) as { step: string; said: string; longest: number };
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
    const all = ['Blob', 'Data', 'Eval', 'Function', 'Handler', 'Inline', 'Link', 'Remote', 'Timer'];
    expect(await page.evaluate(TRY_TO_RUN)).toEqual(all.map((way) => `ran${way}`));
    await page.close();
    for (const path of ['src/dashboard/index.html', 'src/popup/index.html']) {
      const ours = await opened.driver.openTab(opened.driver.url(path));
      expect(await ours.evaluate(TRY_TO_RUN), path).toEqual([]);
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
        /broken.*contacts\[0\]/,
      ],
      ['a gzip that unpacks to 200 MB', packed, /packed/],
      ['too deep', fileOf(`{"a":${'['.repeat(1_000_000)}`), /broken/],
      ['half valid', fileOf(half), /broken.*events\[2\]/],
      ['an id twice', fileOf(twice), /twice.*contacts\[2\]/],
      ['60 MB of a backup that is broken at its end', long, /broken.*events\[400000\]/],
      ['200 MB of something else', huge('{"contacts":['), /no backup/],
    ] as const) {
      const { step, said, longest } = await chooseIn(tab, file);
      expect({ step, said }, what).toEqual({ step: 'refused', said: expect.stringMatching(says) });
      // A machine that does other things as well takes its time; a page that parses 200 MB takes seconds.
      expect(longest, what).toBeLessThan(1_000);
    }
    expect(await everything()).toBe(before);
    await tab.close();
  });

  test('row 20: a twin in other letters is another person, and the user is warned', async () => {
    const warning = /letters that only look like/;
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
