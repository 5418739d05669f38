import { partAfter, profileSite } from './profileSite';

/** bsky.app: a profile's header by its test ids (open source social-app, 2025). */
export const bluesky = profileSite({
  name: 'bluesky',
  hosts: ['bsky.app'],
  profile: (url) => {
    const user = partAfter(url, '/profile/');
    return user && !/\/post\//u.test(url.pathname) ? `https://bsky.app/profile/${user}` : null;
  },
  selectors: {
    name: ['[data-testid="profileHeaderDisplayName"]', '#bsky_display_name'],
    headline: ['[data-testid="profileHeaderDescription"]', '#bsky_profile_summary'],
  },
  title: /^(?<name>.{2,60}?) \(@[\w.-]+\)/u,
  bio: /^(.+)$/,
  other: (url) => (/\/post\//u.test(url.pathname) ? 'article' : /^\/search\b/u.test(url.pathname) ? 'search' : 'feed'),
});
