import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { walk } from '../../scripts/torture/walk';
import { forget } from './fresh';

afterEach(forget);

/** Ten thousand steps take `npm run torture`, in a real browser; these are enough to see a rule broken. */
it.each([1, 2, 3, 4])(
  'a random walk, seed %i, keeps undo byte-same, the search whole, the journal complete, and no trace of who is erased',
  async (seed) => {
    expect(await walk(seed, 200, 20)).toEqual([]);
  },
);
