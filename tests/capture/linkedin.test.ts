import { describe, expect, it } from 'vitest';
import { readHtml, summary } from './fixtures';

const URL_2026 = 'https://www.linkedin.com/in/lena-frost/';
const CARD = 'com.linkedin.sdui.profile.card.refACoAAX';
interface Parts {
  name?: string;
  lines?: string[];
  rows?: [kind: 'company' | 'school', name: string][];
  slug?: string;
  more?: string;
}
/** A page of 2026 with a top card of these parts. */
const page2026 = ({ name = 'Lena Frost', lines = [], rows = [], slug = 'lena-frost', more = '' }: Parts) => `
  <main id="workspace"><div componentkey="${CARD}Topcard"><section>
  <a href="https://www.linkedin.com/in/${slug}/"><h2>${name}</h2></a>${lines.map((line) => `<p>${line}</p>`).join('')}
  <p><a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/">Contact info</a></p>
  ${rows.map(([kind, text]) => `<div role="button"><figure><svg id="${kind}-accent-4"></svg></figure><p>${text}</p></div>`).join('')}
  <p>90 followers</p></section></div>${more}</main>`;
const read = (parts: Parts, url = URL_2026) => summary(readHtml(page2026(parts), url));

describe('the top card of 2026', () => {
  it('tells a student by the school alone', () => {
    const said = read({
      lines: ['· 3rd', 'Student of geography', 'Moor College', 'Leeds, England'],
      rows: [['school', 'Moor College']],
    });
    expect(said).toMatchObject({
      school: 'Moor College',
      location: 'Leeds, England',
      headline: 'Student of geography',
      degree: '3rd',
    });
    expect(said.company).toBeUndefined();
  });
  it('takes company and school from the line when the rows are missing', () => {
    expect(read({ lines: ['Surveyor', 'Chain &amp; Co · Moor College', 'Leeds, England'] })).toMatchObject({
      company: 'Chain & Co',
      school: 'Moor College',
      location: 'Leeds, England',
    });
  });
  it('offers the company of the headline where it disagrees with the card', () => {
    const capture = readHtml(
      page2026({
        lines: ['Surveyor at Plumb Line', 'Chain Works', 'Leeds, England'],
        rows: [['company', 'Chain Works']],
      }),
      URL_2026,
    );
    expect(capture).toMatchObject({
      fields: { company: { value: 'Chain Works', choices: [{ value: 'Plumb Line', place: 'headline' }] } },
    });
  });
  it('reads the experience once it is in the page, and two current roles are a choice', () => {
    const entry = (lines: string[]) =>
      `<div componentkey="entity-collection-item-1">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
    const more = `<div componentkey="${CARD}ExperienceTopLevelSection">${entry(['Surveyor', 'Chain Works · Full-time', 'Jan 2020 - Present · 5 yrs'])}${entry(['Trustee', 'Hill Trust', '2022 – Heute'])}${entry(['Porter', 'Old Inn', '2010 - 2012 · 2 yrs'])}</div>`;
    expect(
      readHtml(
        page2026({ lines: ['I like hills', 'Chain Works', 'Leeds'], rows: [['company', 'Chain Works']], more }),
        URL_2026,
      ),
    ).toMatchObject({
      fields: {
        role: { value: 'Surveyor', choices: [{ value: 'Trustee' }] },
        company: { value: 'Chain Works', choices: [{ value: 'Hill Trust' }] },
      },
      past: [{ role: 'Porter', company: 'Old Inn' }],
    });
  });
  it('says nothing of a role that a slogan does not hold', () => {
    const said = read({ lines: ['Making hills accessible to everyone!', 'Leeds, England'] });
    expect(said.role).toBeUndefined();
    expect(said.headline).toBe('Making hills accessible to everyone!');
  });
  it('reads the new card while the old one still stands before it', () => {
    const both =
      page2026({ name: 'Some Body', slug: 'somebody-else', lines: ['Keeper'] }) +
      page2026({ lines: ['Surveyor'] })
        .replace('id="workspace"', '')
        .replaceAll('refACoAAX', 'refACoAAY');
    expect(summary(readHtml(both.replaceAll('id="workspace"', ''), URL_2026))).toMatchObject({
      name: 'Lena Frost',
      headline: 'Surveyor',
    });
  });
  it('waits while the card is the person’s before', () => {
    expect(read({ slug: 'somebody-else' })).toMatchObject({ kind: 'refused', reason: 'notLoadedYet' });
    expect(summary(readHtml('<main id="workspace"></main>', URL_2026))).toMatchObject({
      kind: 'refused',
      reason: 'notLoadedYet',
    });
  });
});

describe('addresses', () => {
  it.each([
    ['https://de.linkedin.com/in/lena-frost/en', 'https://www.linkedin.com/in/lena-frost/'],
    ['https://www.linkedin.com/in/lena-frost/overlay/contact-info/', 'https://www.linkedin.com/in/lena-frost/'],
    ['https://www.linkedin.com/in/LENA-frost?trk=x#about', 'https://www.linkedin.com/in/lena-frost/'],
  ])('%s is the profile %s', (url, profile) => {
    expect(read({ lines: ['Surveyor'] }, url)).toMatchObject({ profile });
  });
  it('decodes a slug that was encoded twice', () => {
    expect(read({ slug: 'z%C3%BCmra' }, 'https://www.linkedin.com/in/z%25C3%25BCmra')).toMatchObject({
      profile: 'https://www.linkedin.com/in/z%C3%BCmra/',
    });
  });
  it.each([
    ['https://www.linkedin.com/search/results/all/', 'search'],
    ['https://www.linkedin.com/pulse/on-hills-lena-frost', 'article'],
    ['https://www.linkedin.com/authwall?x', 'logInWall'],
    ['https://www.linkedin.com/school/moor-college/', 'company'],
    ['https://www.linkedin.com/', 'feed'],
  ])('%s is refused: %s', (url, reason) => {
    expect(summary(readHtml('<main><h1>Lena Frost</h1></main>', url))).toMatchObject({ kind: 'refused', reason });
  });
});
