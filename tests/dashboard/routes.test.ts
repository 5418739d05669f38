// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => (await import('../screens')).browserOfScreens);
const { ROUTES, VIEWS, viewOf } = await import('../../src/dashboard/routes');

it.each([
  ['', { name: 'today', id: '' }],
  ['#today', { name: 'today', id: '' }],
  ['#people', { name: 'people', id: '' }],
  ['#me', { name: 'me', id: '' }],
  ['#data', { name: 'data', id: '' }],
  ['#data/anything', { name: 'data', id: '' }],
  ['#contact/019ab000', { name: 'contact', id: '019ab000' }],
  ['#contact/019ab000/more', { name: 'contact', id: '019ab000' }],
  ['#contact', { name: 'today', id: '' }],
  ['#contact/', { name: 'today', id: '' }],
  ['#nowhere', { name: 'today', id: '' }],
  // What every object has is no view.
  ['#constructor', { name: 'today', id: '' }],
  ['#__proto__', { name: 'today', id: '' }],
])('%j names %j', (fragment, view) => {
  expect(viewOf(fragment)).toEqual(view);
});

it('leads to every view that one can go to at any time', () => {
  const reached = VIEWS.filter((name) => ROUTES[name].nav !== null);
  expect(reached.map((name) => viewOf(`#${name}`).name)).toEqual(reached);
  expect(VIEWS.filter((name) => ROUTES[name].nav === null && !ROUTES[name].needsId)).toEqual([]);
});
