import { describe, expect, it } from 'vitest';
import { beginning, oneOf, wholeWords } from '../../src/model/pattern';

describe('a pattern of alternatives', () => {
  it('is a group of the lines, as they are written', () => {
    expect(oneOf`
      learn(?:ing)?
      \d{2}

      move[ ]
    `).toBe(String.raw`(?:learn(?:ing)?|\d{2}|move[ ])`);
  });

  it('takes groups as parts', () => {
    const month = oneOf`
      May
      June
    `;
    expect(oneOf`
      in ${month}
      soon
    `).toBe('(?:in (?:May|June)|soon)');
  });

  it('finds whole words in any case', () => {
    const words = wholeWords`
      call
      e-mail
    `;
    expect(['Call me', 'by E-MAIL.'].every((text) => words.test(text))).toBe(true);
    expect(['recall', 'calling'].some((text) => words.test(text))).toBe(false);
  });

  it('finds what a text begins with', () => {
    const speech = beginning`
      said
      told
    `;
    expect(speech.test('Told me')).toBe(true);
    expect(speech.test('she said')).toBe(false);
  });
});
