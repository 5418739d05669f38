import { partAfter, profileSite } from './profileSite';

/** wellfound.com (AngelList Talent): the heading and the line under it (seen 2024). */
export const wellfound = profileSite({
  name: 'wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  profile: (url) => {
    const user = partAfter(url, '/u/') ?? partAfter(url, '/p/');
    return user && `https://wellfound.com/u/${user}`;
  },
  selectors: {
    name: ['[data-test="ProfileHeader"] h1', 'h1[itemprop="name"]', '.profile-heading h1', 'main h1'],
    headline: ['[data-test="ProfileHeader"] h1 + *', '[itemprop="description"]', '.profile-heading .bio'],
    location: ['[data-test="ProfileHeader"] [data-test="Location"]', '[itemprop="addressLocality"]'],
  },
  other: (url) => (/^\/(?:company|startups)\b/u.test(url.pathname) ? 'company' : 'search'),
});
