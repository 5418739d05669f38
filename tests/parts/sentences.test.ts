import { expect, it, vi } from 'vitest';
import type { Step } from '../../src/model/steps/step';

vi.mock('webextension-polyfill', async () => (await import('../screens')).browserOfScreens);
const { meritSentence, reasonSentence, stepLabel, whenLabel } = await import('../../src/parts/step/sentences');

const at = (day: number, hour = 10) => new Date(2026, 10, day, hour);
const step = (kind: Step['kind'], due: Date | null, since: Date | null = null, name: string | null = null): Step => ({
  kind,
  of: null,
  since,
  name,
  due,
  isMoved: false,
  worthUntil: null,
  lapses: null,
});

it('says how late a step is, that it is due today, or on which day', () => {
  const when = (due: Date | null) => whenLabel(step('followUp', due), at(25));
  expect([when(at(24, 0)), when(at(20, 0)), when(at(25, 0)), when(null)]).toEqual([
    '1 day late',
    '5 days late',
    'today',
    '',
  ]);
  expect(when(at(27, 0))).toMatch(/27/);
  expect(whenLabel(step('prepare', at(25, 13), at(25, 14)), at(25))).toMatch(/today at .*(2|14):00/);
});

it('says what is to be done and why, with the day and whom else it is about', () => {
  const second = step('askSecond', at(25), at(20), 'Ann Okafor');
  expect(stepLabel(second)).toBe('Ask a second person there');
  expect(reasonSentence(second)).toMatch(/^Ann Okafor, who works there too, hasn't answered since .*20/);
  expect(reasonSentence(step('confirm', at(25), at(26, 14)))).toMatch(/26.*(2|14):00/);
});

it('says what speaks for asking somebody, in the words of their page', () => {
  expect(meritSentence({ kind: 'shared', about: 'University of Porto' })).toBe('You share University of Porto.');
});
