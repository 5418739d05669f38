import { onlyPart, profileSite } from './profileSite';

const RESERVED = [
  'search',
  'tags',
  't',
  'about',
  'faq',
  'enter',
  'new',
  'settings',
  'listings',
  'pod',
  'videos',
  'top',
  'latest',
  'contact',
  'code-of-conduct',
  'privacy',
  'terms',
  'readinglist',
  'notifications',
  'dashboard',
];

/** dev.to: Forem's own markup (open source, app/views/users/show.html.erb, 2024). */
export const devTo = profileSite({
  name: 'devTo',
  hosts: ['dev.to'],
  profile: (url) => {
    const user = onlyPart(url, RESERVED);
    return user && `https://dev.to/${user}`;
  },
  selectors: {
    name: ['.profile-header h1', '.profile-header__details [itemprop="name"]'],
    headline: ['.profile-header__bio', '.profile-header__details [itemprop="description"]'],
    location: ['.profile-header__meta [itemprop="address"]', '.profile-header [title="Location"]'],
    role: ['[itemprop="jobTitle"]'],
    company: ['[itemprop="worksFor"]'],
  },
  organisation: '[itemtype$="schema.org/Organization"], .profile-header [data-organization-id]',
  other: (url) => (url.pathname.split('/').filter(Boolean).length >= 2 ? 'article' : 'feed'),
});
