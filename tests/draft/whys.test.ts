import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { WHYS } from '../../src/draft/data/whys';

it('says in the popup what the review says', () => {
  const shown = Object.entries(messages).flatMap(([key, { message }]) =>
    key.startsWith('review_') ? [[key.slice('review_'.length), message]] : [],
  );
  expect(Object.fromEntries(shown)).toEqual(WHYS);
});
