import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/draft/compose';
import { factsWith, type Known, meWith } from '../cases';

const jonah: Known = {
  name: 'Jonah Petters',
  role: 'Train Driver',
  company: 'Kestrel Rail',
  past: [{ role: 'Shelf Stacker', company: 'Marlow Stores' }],
};
const sent = (known: Known, me: Parameters<typeof meWith>[0]) =>
  Array.from({ length: 8 }, (_, seed) => {
    const options = { channel: 'email', purpose: 'request', goal: 'entering', seed } as const;
    return compose(factsWith(known, meWith({ name: 'Ida Brook', ...me })), options).text;
  });
const openings = (letters: readonly string[]) => letters.map((text) => text.split('\n\n')[1] ?? '');

describe('a request', () => {
  const driving = { does: 'baker', wants: { narrow: 'train driving', broad: 'railways' } };

  it('may open with the user’s own reason', () => {
    const because = 'I have watched the night train go by my ovens for ten years';
    expect(openings(sent(jonah, { ...driving, because })).filter((text) => text.startsWith(because))).not.toEqual([]);
  });

  it('never opens with a reason that points back to what was not said', () => {
    for (const because of ['it is all I ever wanted', 'that was my father’s work', 'I dream of it']) {
      const start = because.charAt(0).toUpperCase() + because.slice(1);
      for (const text of openings(sent(jonah, { ...driving, because }))) expect(text.startsWith(start)).toBe(false);
    }
  });

  it('may say “there” of the employer that it has just named', () => {
    const me = { ...driving, does: 'I work the night shift at Marlow', employers: ['Marlow'] };
    expect(sent(jonah, me).some((text) => /You were there (?:too|once)/u.test(text))).toBe(true);
  });
});
