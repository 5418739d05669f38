import { onlyPart, profileSite } from './profileSite';

const RESERVED = [
  'explore',
  'help',
  'users',
  'search',
  'dashboard',
  'groups',
  'projects',
  'admin',
  '-',
  'api',
  'snippets',
  'topics',
];

/** gitlab.com: the profile's markup stands in its open source (app/views/users/show.html.haml, 2025). Groups carry no Person. */
export const gitLab = profileSite({
  name: 'gitlab',
  hosts: ['gitlab.com'],
  profile: (url) => {
    const user = onlyPart(url, RESERVED);
    return user && `https://gitlab.com/${user}`;
  },
  selectors: {
    name: [
      '.user-profile-header [itemprop="name"]',
      '.cover-title[itemprop="name"]',
      '.user-info .cover-title',
      '[itemtype$="schema.org/Person"] [itemprop="name"]',
    ],
    headline: [
      '.profile-user-bio',
      '.cover-desc.cgray .profile-user-bio',
      '[data-testid="user-profile-header"] .user-profile-bio',
    ],
    role: ['[itemprop="jobTitle"]'],
    company: ['[itemprop="worksFor"]'],
    location: ['[itemprop="addressLocality"]', '[itemprop="address"]'],
    email: ['[itemprop="email"]'],
  },
  organisation: '[data-page^="groups:"], .group-home-panel',
});
