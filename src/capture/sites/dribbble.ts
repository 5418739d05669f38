import { onlyPart, profileSite } from './profileSite';

const RESERVED = [
  'shots',
  'designers',
  'jobs',
  'search',
  'tags',
  'session',
  'signup',
  'pro',
  'about',
  'stories',
  'hiring',
  'teams',
  'learn',
  'freelance-jobs',
  'services',
  'popular',
  'recent',
];

/** dribbble.com: the profile's masthead (seen 2025). Teams and agencies carry a badge or list members. */
export const dribbble = profileSite({
  name: 'dribbble',
  hosts: ['dribbble.com', 'www.dribbble.com'],
  profile: (url) => {
    const user = onlyPart(url, RESERVED);
    return user && `https://dribbble.com/${user}`;
  },
  selectors: {
    name: ['.masthead-profile-name', 'h1.profile-name', '.profile-masthead h1'],
    headline: ['.masthead-intro h2', '.masthead-profile-headline', '.profile-masthead h2'],
    location: ['.masthead-profile-locality', '.masthead-profile-location', '.profile-location'],
  },
  organisation: 'a[href$="/members"], .badge-team, .profile-team-members, [class*="badge-agency"], [data-team-id]',
  other: (url) => (url.pathname.startsWith('/shots/') ? 'article' : 'search'),
});
