// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draw, found } from '../screens';
import { readFiles } from '../sources';
import { forget } from '../store/fresh';

vi.mock('webextension-polyfill', async () => (await import('../screens')).browserOfScreens);
const { Dashboard } = await import('../../src/dashboard/Dashboard');
const { ROUTES, VIEWS } = await import('../../src/dashboard/routes');
const { addContact } = await import('../../src/store/people/contacts');

const heading = (view: string) => document.querySelector(`main[data-screen=${view}] h1`);

let id: string;
let leave: () => void;
beforeEach(async () => {
  id = await addContact({ name: 'Nadia Lindqvist' }, new Date());
});
afterEach(async () => {
  leave();
  await forget();
});

const open = async (fragment: string) => {
  // Says nothing of a change, as a page that is opened at an address.
  history.replaceState(null, '', `#${fragment}`);
  leave = await draw(h(Dashboard, null));
};
const fragmentOf = (view: keyof typeof ROUTES) => (ROUTES[view].needsId ? `${view}/${id}` : view);

describe.each(VIEWS)('the view %s', (view) => {
  it('is shown with a heading that names the tab, and is the current one of the navigation', async () => {
    await open(fragmentOf(view));
    const title = (await found(() => heading(view))).textContent;
    await found(() => document.title === `${title} · Inroad`);
    const current = [...document.querySelectorAll('nav [aria-current]')].map((link) => link.getAttribute('href'));
    expect(current).toEqual(ROUTES[view].nav === null ? [] : [`#${view}`]);
  });

  it('has the focus on its heading when the user comes from another, and not when the page opens', async () => {
    await open(view === 'me' ? 'data' : 'me');
    await found(() => document.title.endsWith('· Inroad') && document.querySelector('main h1'));
    expect(document.activeElement === document.body).toBe(true);
    location.hash = fragmentOf(view);
    await found(() => heading(view) !== null && document.activeElement === heading(view));
  });
});

it('shows every component that begins with a heading', () => {
  const views = readFiles('src/dashboard', ['.tsx'])
    .filter(({ path, code }) => code.includes('<Heading ') && !path.endsWith('/Heading.tsx'))
    .map(({ path }) => path.split('/').at(-1)?.replace('.tsx', ''));
  expect(views.sort()).toEqual(VIEWS.map((view) => ROUTES[view].view.name).sort());
});
