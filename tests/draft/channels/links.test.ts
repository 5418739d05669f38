import { describe, expect, it } from 'vitest';
import { gmailLink, mailtoLink, outlookLink } from '../../../src/draft/channels/links';

const letter = { to: 'maya+work@example.org', subject: 'Leeds & data', text: 'Hi Maya,\n\n50% “done”?\nTom' };

describe('compose links', () => {
  it('ends lines as each mail program wants and encodes spaces as %20', () => {
    expect(mailtoLink(letter)).toContain(
      'mailto:maya%2Bwork@example.org?subject=Leeds%20%26%20data&body=Hi%20Maya%2C%0D%0A%0D%0A50%25',
    );
    expect(gmailLink(letter)).toMatch(
      /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=maya%2Bwork%40example\.org&su=Leeds%20%26%20data&body=Hi%20Maya%2C%0A%0A/u,
    );
    expect(outlookLink(letter)).toMatch(
      /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=.*&subject=Leeds%20%26%20data&body=/u,
    );
  });

  it('survives half a character', () => {
    expect(mailtoLink({ ...letter, text: 'a\uD800b' })).toContain('a%EF%BF%BDb');
  });

  it('row 14: refuses an address that smuggles a header or a second recipient', () => {
    expect(mailtoLink({ ...letter, to: 'a@b.org?bcc=c@d.org' })).toMatch(/^mailto:\?subject/u);
    expect(mailtoLink({ ...letter, to: 'a@b.org,c@d.org' })).toMatch(/^mailto:\?subject/u);
    expect(mailtoLink({ ...letter, to: 'a@b.org%0d%0abcc:c@d.org' })).toMatch(/^mailto:\?subject/u);
  });

  it.each([mailtoLink, gmailLink, outlookLink])('row 14: a subject stays a subject', (link) => {
    const hostile = link({ ...letter, subject: 'Hi\r\nBcc: c@d.org&bcc=c@d.org%0d%0aCc: c@d.org' });
    const { searchParams } = new URL(String(hostile));
    expect([...searchParams.keys()].filter((key) => /^b?cc$/iu.test(key))).toEqual([]);
    const said = searchParams.get('subject') ?? searchParams.get('su');
    expect(said).toBe('Hi Bcc: c@d.org&bcc=c@d.org%0d%0aCc: c@d.org');
  });

  it('row 14: an address that is one person stays one', () => {
    expect(new URL(String(mailtoLink(letter))).pathname).toBe('maya%2Bwork@example.org');
  });

  it('gives up above 1,800 characters, so that the user copies instead', () => {
    expect(mailtoLink({ ...letter, text: 'é'.repeat(400) })).toBeNull();
    expect(gmailLink({ ...letter, text: 'x'.repeat(1600) })).not.toBeNull();
  });
});
