import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/capture/readPage';
import { expectationOf } from '../capture/fixtures';
import { STEP_LIMIT, slowestPattern } from './slowestPattern';

const person = (json: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Person', ...json })}</script>`;

describe('row 18: hostile text', () => {
  const pieces = [
    'a',
    ' ',
    'A ',
    'Jane Doe ',
    'at ',
    '@',
    ' | ',
    ', ',
    '· ',
    '2019 - ',
    '(',
    'ab.',
    'Dr. ',
    "'",
    'University of ',
    '\u200d',
    '🚀',
    '日',
    'is a ',
  ];
  /** So many texts meet a pattern at least: where none did, none was counted. */
  const LEAST = 10;

  it('is counted pattern by pattern: one that is slow is seen', () => {
    const exponential = slowestPattern(() => /^(?:a+)+$/.test(`${'a'.repeat(40)}!`));
    expect(exponential).toMatchObject({ pattern: '^(?:a+)+$', steps: STEP_LIMIT + 1 });
    const square = slowestPattern(() => 'a'.repeat(10_000).replace(/a+!/g, ''));
    expect(square).toMatchObject({ pattern: 'a+!', steps: STEP_LIMIT + 1 });
    expect(slowestPattern(() => 'a'.repeat(100_000).replace(/[^a-z]+/g, '')).steps).toBeLessThan(STEP_LIMIT);
  });

  it.each(pieces)('%j repeated', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const [html, address] of [
      [
        `<title>${text}</title><h1>${text}</h1><p>${text}</p><img alt="${text}"><b class="speaker-name">${text}</b>`,
        'jane-doe',
      ],
      [
        `<title>Jane Doe</title><h1>Jane Doe</h1><p>Jane is a ${text}</p><p>Jane Doe, ${text}</p><p>${text} 2010 - 2012</p>`,
        'jane-doe',
      ],
      [
        person({ name: `Ana ${text}`, jobTitle: text, description: text, address: text, sameAs: `https://${text}` }),
        text.slice(0, 2_000),
      ],
      [`<div class="h-card"><span class="p-name">${text}</span><span class="p-note">${text}</span></div>`, 'jane-doe'],
    ] as const) {
      const document = new JSDOM(html).window.document;
      const url = new URL(`https://page.example/people/${encodeURIComponent(address)}`);
      const { pattern, steps, met } = slowestPattern(() => readPage(document, url));
      expect(met).toBeGreaterThan(LEAST);
      expect(steps, pattern).toBeLessThan(STEP_LIMIT);
    }
  });
  it.each(pieces)('%j repeated in a LinkedIn card', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const { url } = expectationOf('linkedin2026');
    const card = 'com.linkedin.sdui.profile.card.refACoAAX';
    const html = `<main id="workspace"><div componentkey="${card}Topcard"><a href="${url}"><h2>Jane ${text}</h2></a><p>${text}</p><p>${text}</p></div>
      <div componentkey="${card}ExperienceTopLevelSection"><div componentkey="entity-collection-item-1"><p>${text}</p><p>${text}</p><p>2019 - ${text}</p></div></div></main>`;
    const document = new JSDOM(html).window.document;
    const { pattern, steps, met } = slowestPattern(() => readPage(document, new URL(url)));
    expect(met).toBeGreaterThan(LEAST);
    expect(steps, pattern).toBeLessThan(STEP_LIMIT);
  });
});
