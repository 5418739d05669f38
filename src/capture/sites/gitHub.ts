import { onlyPart, profileSite } from './profileSite';

const RESERVED =
  'about account apps codespaces collections contact customer-stories dashboard enterprise events explore features gist issues join login logout marketplace mobile new notifications organizations orgs pricing pulls readme search security sessions settings site sponsors stars team topics trending watching'.split(
    ' ',
  );

/** github.com: what a profile renders, as h-card and microdata (seen 2025). Organisations have no Person. */
export const gitHub = profileSite({
  name: 'github',
  hosts: ['github.com', 'www.github.com'],
  profile: (url) => {
    const user = onlyPart(url, RESERVED);
    return user && `https://github.com/${user}`;
  },
  selectors: {
    name: ['.vcard-fullname', '.vcard-names [itemprop="name"]', '.vcard-username', '.p-nickname'],
    headline: ['.user-profile-bio', '.p-note'],
    company: ['[itemprop="worksFor"] .p-org', '[itemprop="worksFor"]'],
    location: ['[itemprop="homeLocation"] .p-label', '[itemprop="homeLocation"]'],
    email: ['[itemprop="email"] a', '[itemprop="email"]'],
  },
  organisation: 'meta[name="hovercard-subject-tag"][content^="organization"], [itemtype$="schema.org/Organization"]',
});
