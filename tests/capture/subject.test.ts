import { describe, expect, it } from 'vitest';
import { looksLikeName, madeOf, sameName } from '../../src/capture/reading/personName';
import { readHtml, summary } from './fixtures';

describe('looksLikeName', () => {
  it.each([
    'Jane Doe',
    'Ludo van der Berg',
    "Aoife O'Brien",
    'J. R. Hartley',
    'Yoko "Ko" Tanaka',
    'Zoë Ångström',
    '松田 明',
    '김민준',
    'Юлия Орлова',
  ])('%s', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });
  it.each([
    'Home Page',
    'About Us',
    'Jane',
    'jane doe',
    'Jane Doe 2',
    'Jane@Doe',
    'Privacy Policy',
    'Spring Fair (Leeds)',
    'Unsere Leistungen',
    'The Long Way Home',
    '',
  ])('not %j', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('sameName', () => {
  it.each([
    ['Jane Doe', 'JANE DOE', true],
    ['Jane Doe', 'Jane B. Doe', true],
    ['J. Doe', 'Jane Doe', true],
    ['Jane Doe', 'John Doe', false],
    ['Jane Doe', 'Jane Dole', false],
    ['Jane', 'Jane Doe', false],
  ])('%s and %s', (a, b, wanted) => {
    expect(sameName(a, b)).toBe(wanted);
  });
});

describe('madeOf', () => {
  it.each([
    ['jane-doe', true],
    ['janedoe', true],
    ['doe', false],
    ['jane', false],
    ['something', false],
  ])('%s of Jane Doe', (letters, wanted) => {
    expect(madeOf(letters, 'Jane Doe')).toBe(wanted);
  });
});

describe('the address of a profile', () => {
  it('is the page without where the link was followed from', () => {
    const html = '<div class="h-card">Ana Lima</div>';
    expect(summary(readHtml(html, 'https://lima.example/?p=5&utm_source=x#about'))).toMatchObject({
      profile: 'https://lima.example/?p=5',
    });
  });
});

describe('whose page it is', () => {
  const read = (html: string, url: string) => summary(readHtml(html, url));
  it('joins the name of the title with the fuller one of the heading', () => {
    const html =
      "<title>Chuck Sorrel's Home Page</title><h1>Charles Sorrel</h1><p>Research Scientist</p><p>I study frogs in ponds, my ponds.</p>";
    expect(read(html, 'https://www.cs.upland.example/~chs/')).toMatchObject({
      kind: 'person',
      name: 'Charles Sorrel',
      role: 'Research Scientist',
    });
  });
  it.each([
    [
      'a company called like a person',
      '<title>Acme Robotics</title><h1>Acme Robotics</h1><p>Tools for every developer</p><p>We build arms.</p>',
      'https://acmerobotics.example/',
    ],
    [
      'a service',
      '<title>Land Brokerage | Land Firm</title><h1>Land Brokerage</h1><p>We sell land.</p>',
      'https://landfirm.example/land-brokerage',
    ],
    [
      'an imprint',
      '<title>Impressum</title><p>Name: Max Placeholder</p><p>max@firma.example</p>',
      'https://firma.example/impressum',
    ],
    [
      'a repository page elsewhere',
      '<title>tool by ana · Code Host</title><h1>tool</h1><span class="author-name">Ana Lima</span>',
      'https://code.example/ana/tool',
    ],
    [
      'a page with a byline',
      '<title>How to plant trees</title><h1>How to plant trees</h1><p class="byline">By <a class="author-name">Ana Lima</a></p><p>Dig a hole.</p>',
      'https://garden.example/how-to-plant-trees',
    ],
    [
      'a testimonial',
      '<title>Great Soap</title><h1>Great Soap</h1><div class="testimonial"><p>I love it.</p><span class="testimonial__name">Ana Lima</span></div>',
      'https://soap.example/',
    ],
    [
      'a founder in a company’s data',
      '<title>Soap Works</title><script type="application/ld+json">{"@type":"Organization","name":"Soap Works","founder":{"@type":"Person","name":"Ana Lima","url":"https://soap.example/ana"}}</script><h1>Soap Works</h1>',
      'https://soap.example/',
    ],
    [
      'the reader’s own name in the bar',
      '<title>Inbox</title><header><span class="user-name">Ana Lima</span><img alt="Ana Lima"></header><h1>Inbox</h1><p>No mail.</p>',
      'https://mail.example/inbox',
    ],
    [
      'comments',
      '<title>Our News</title><h1>Our News</h1><div class="comments"><div class="vcard"><b class="fn">Ana Lima</b></div></div>',
      'https://news.example/x',
    ],
  ])('is nobody: %s', (_, html, url) => {
    expect(read(html, url)).toMatchObject({ kind: 'refused' });
  });
});
