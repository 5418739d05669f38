import { profileSite } from './profileSite';

/** medium.com: an author's page (2018 and 2022–2025); everything below it is an article. */
export const medium = profileSite({
  name: 'medium',
  hosts: ['medium.com', 'www.medium.com'],
  profile: (url) => {
    const user = /^\/(@[\w.-]+)\/?(?:about)?$/u.exec(url.pathname)?.[1];
    return user ? `https://medium.com/${user}` : null;
  },
  selectors: {
    name: ['.hero--profile .hero-title', '[data-testid="authorName"]', '.pw-author-name'],
    headline: ['.hero--profile .hero-description', '[data-testid="authorBio"]', '.pw-author-name ~ p'],
  },
  title: /^(?<name>.{2,60}?) [–—-] Medium$/u,
  // "Read writing from Jane Doe on Medium. What they say. Every day, Jane Doe and thousands …" (seen 2024).
  bio: /^Read writing from .{2,60}? on Medium\. (.{2,300}?) Every day, /u,
  other: (url) =>
    /^\/(?:@[^/]+|p|[\w-]+)\/[^/]+/u.test(url.pathname) ? 'article' : url.pathname === '/' ? 'feed' : 'noPerson',
});
