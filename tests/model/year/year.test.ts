import { afterEach, expect, it } from 'vitest';
import { STEPS } from '../../../src/model/stages';
import { liveThrough } from './liveThrough';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** `npm run year` lives through as many as one likes. */
const SEEDS = [1, 2, 3];

it('gives everybody at most the one right step at each hour of a year, none twice and none too late', () => {
  const taken = new Set<string>();
  for (const seed of SEEDS) {
    const year = liveThrough(seed, { people: 45, employers: 15, days: 365, every: 8 });
    expect(year.wrong.slice(0, 3)).toEqual([]);
    for (const step of year.taken.keys()) taken.add(step);
  }
  // A year in which a step never comes shows nothing of it.
  expect(STEPS.filter((step) => !taken.has(step))).toEqual([]);
});
