import { onlyPart, profileSite } from './profileSite';

const RESERVED = [
  'search',
  'gallery',
  'joblist',
  'hire',
  'assets',
  'blog',
  'galleries',
  'live',
  'for_you',
  'about',
  'careers',
  'moodboard',
];

/** behance.net: class names end in a hash, their beginnings hold (seen 2024). */
export const behance = profileSite({
  name: 'behance',
  hosts: ['www.behance.net', 'behance.net'],
  profile: (url) => {
    const user = onlyPart(url, RESERVED);
    return user && `https://www.behance.net/${user}`;
  },
  selectors: {
    name: ['h1[class*="ProfileCard-userFullName"]', '[class*="UserInfo-userName"]'],
    headline: ['[class*="ProfileCard-occupation"]', '[class*="ProfileCard-line"] [class*="jobTitle"]'],
    company: ['[class*="ProfileCard-company"]'],
    location: ['[class*="ProfileCard-location"]'],
  },
  other: (url) => (url.pathname.startsWith('/gallery/') ? 'article' : 'search'),
});
