import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/model/page/capture';
import { expectationOf, fixtureNames, readFixture, summary } from './fixtures';

describe('readPage on the fixtures', () => {
  it.each(fixtureNames())('%s', (name) => {
    const { url, expect: wanted } = expectationOf(name);
    const said = summary(readFixture(name, url));
    expect(said).toMatchObject(wanted);
    // What the expectation does not name must not be there: an invented value fails.
    if (wanted.kind === 'person')
      for (const field of FIELDS) if (!(field in wanted)) expect(said[field], field).toBeUndefined();
  });
});
