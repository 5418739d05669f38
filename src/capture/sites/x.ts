import { onlyPart, profileSite } from './profileSite';

const RESERVED = [
  'home',
  'explore',
  'search',
  'notifications',
  'messages',
  'i',
  'settings',
  'login',
  'signup',
  'tos',
  'privacy',
  'about',
  'hashtag',
  'jobs',
  'compose',
  'intent',
  'share',
];

/** x.com and twitter.com: the app of 2020–2025 by its test ids, the pages of 2014–2019 by their classes, else the head. */
export const x = profileSite({
  name: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  profile: (url) => {
    const parts = url.pathname.split('/').filter(Boolean);
    const user =
      /^(?:with_replies|media|likes|highlights|articles)$/u.test(parts[1] ?? '') && parts.length === 2
        ? parts[0]
        : onlyPart(url, RESERVED);
    return user ? `https://x.com/${user.toLowerCase()}` : null;
  },
  selectors: {
    name: [
      '.ProfileHeaderCard-name a',
      '.ProfileHeaderCard-name',
      '[data-testid="UserName"] [dir="ltr"] > span > span',
      '[data-testid="UserName"] [dir="ltr"]',
    ],
    headline: ['.ProfileHeaderCard-bio', '[data-testid="UserDescription"]'],
    location: ['.ProfileHeaderCard-locationText', '[data-testid="UserLocation"]'],
  },
  title: /^(?<name>.{1,60}?) \(@\w+\)/u,
  bio: /^(.+)$/,
  other: (url) =>
    /\/status\//u.test(url.pathname)
      ? 'article'
      : /^\/search\b|^\/hashtag\b/u.test(url.pathname)
        ? 'search'
        : /^\/(?:login|i\/flow)\b/u.test(url.pathname)
          ? 'logInWall'
          : 'feed',
});
