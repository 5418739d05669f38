// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { draw } from '../../screens';

vi.mock('webextension-polyfill', async () => (await import('../../screens')).browserOfScreens);
const { Help } = await import('../../../src/dashboard/help/Help');

it('leads from what such a talk is to what comes afterwards, each in a few lines', async () => {
  const away = await draw(h(Help, {}));
  const chapters = [...document.querySelectorAll('[data-chapter]')];
  expect(chapters.map((chapter) => chapter.querySelector('h2')?.textContent)).toEqual([
    'What an informational interview is',
    'Who to ask first',
    'How to ask',
    'When nobody answers',
    'In the talk',
    'Afterwards',
    'What Inroad does, and what stays with you',
  ]);
  const words = chapters.map((chapter) => chapter.querySelector('p')?.textContent?.split(' ').length ?? 0);
  expect(Math.min(...words)).toBeGreaterThan(30);
  expect(Math.max(...words)).toBeLessThan(70);
  away();
});
