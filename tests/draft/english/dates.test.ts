import { describe, expect, it } from 'vitest';
import {
  appointmentIn,
  aroundWhen,
  clockIn,
  relativeDayIn,
  whenWas,
  whenWillBe,
} from '../../../src/draft/english/dates';

const TODAY = '2026-11-24T12:00:00.000Z';

describe('when something was', () => {
  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-22', 'last week'],
    ['2026-11-19', 'last week'],
    ['2026-11-16', 'last week'],
    ['2026-11-15', 'on 15 November'],
    ['2026-11-12', 'on 12 November'],
    ['2026-10-10', 'on 10 October'],
    ['2026-10-09', 'in October'],
    ['2026-09-15', 'in September'],
    ['2025-09-15', 'in September 2025'],
  ])('%s was %s', (day, said) => {
    expect(whenWas(`${day}T09:00:00.000Z`, TODAY)).toBe(said);
  });

  it('names the day within the week', () => {
    expect(whenWas('2026-11-23T09:00:00.000Z', '2026-11-27T12:00:00.000Z')).toBe('on Monday');
  });

  it('is silent about what is no date, or is still to come', () => {
    expect(whenWas(null, TODAY)).toBeNull();
    expect(whenWas('soon', TODAY)).toBeNull();
    expect(whenWas('2026-11-25T09:00:00.000Z', TODAY)).toBeNull();
  });

  it('is the month where a note comes long after it', () => {
    expect(aroundWhen('2026-10-20T09:00:00.000Z', TODAY)).toBe('in October');
    expect(aroundWhen('2026-11-19T09:00:00.000Z', TODAY)).toBe('last week');
    expect(aroundWhen('2025-03-19T09:00:00.000Z', TODAY)).toBe('in March 2025');
    expect(aroundWhen(null, TODAY)).toBeNull();
  });
});

describe('when something will be', () => {
  it.each([
    ['2026-12-01T15:00:00.000Z', 'UTC', 'on Tuesday, 1 December at 15:00'],
    ['2026-12-01T15:00:00.000Z', 'America/New_York', 'on Tuesday, 1 December at 10:00'],
    ['2026-12-01T00:00:00.000Z', 'UTC', 'on Tuesday, 1 December'],
    ['2026-11-24T09:00:00.000Z', 'UTC', 'on Tuesday, 24 November at 09:00'],
  ])('%s in %s is %s', (at, zone, when) => {
    expect(whenWillBe(at, TODAY, zone)).toBe(when);
  });

  it('is silent about what is over, or is no date', () => {
    expect(whenWillBe('2026-11-20T09:00:00.000Z', TODAY, 'UTC')).toBeNull();
    expect(whenWillBe(null, TODAY, 'UTC')).toBeNull();
  });

  it.each([
    ['Gladly, call me on the 24th.', 'on the 24th'],
    ['Thursday at 4pm works', 'on Thursday at 4pm'],
    ['how about Tuesday 1 December, 15:00?', 'on Tuesday 1 December at 15:00'],
    ['on thursday from 9 am', 'on Thursday from 9 am'],
    ['The 3rd of March?', 'on the 3rd of March'],
    ['March 3rd at noon', 'on March 3rd at noon'],
    ['Sure, happy to talk', null],
  ])('%s names %s', (words, when) => {
    expect(appointmentIn(words)).toBe(when);
  });

  it.each([
    ['15:00, by video', 'at 15:00'],
    ['from 9 am', 'from 9 am'],
    ['at 4', 'at 4'],
    ["ten, no: 11 o'clock", "at 11 o'clock"],
    ['noon suits', 'at noon'],
    ['in room 12', null],
    ['at 2026', null],
  ])('%s names the hour %s', (words, hour) => {
    expect(clockIn(words)).toBe(hour);
  });

  it.each([
    ['Tomorrow at 10:30?', '2026-11-23T18:00:00.000Z', 'today at 10:30'],
    ['Tomorrow works', '2026-11-24T08:00:00.000Z', 'tomorrow'],
    ['this afternoon', '2026-11-24T08:00:00.000Z', 'today'],
    ['today', '2026-11-23T08:00:00.000Z', null],
    ['Tomorrow', '2026-11-20T08:00:00.000Z', null],
    ['Tomorrow', null, null],
    ['Thursday', '2026-11-24T08:00:00.000Z', null],
  ])('“%s”, written at %s, means %s', (words, at, when) => {
    expect(relativeDayIn(words, at, TODAY)).toBe(when);
  });
});
