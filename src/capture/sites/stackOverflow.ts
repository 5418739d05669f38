import { profileSite } from './profileSite';

/** stackoverflow.com: a user's page (its design system Stacks is open source, 2024). */
export const stackOverflow = profileSite({
  name: 'stackOverflow',
  hosts: ['stackoverflow.com', 'www.stackoverflow.com'],
  profile: (url) => {
    const id = /^\/users\/(\d+)\b/u.exec(url.pathname)?.[1];
    return id ? `https://stackoverflow.com/users/${id}` : null;
  },
  selectors: {
    name: ['#mainbar-full .fs-headline2', '.user-card-name', '.profile-user--name'],
    headline: ['#mainbar-full .fs-title.fc-light', '#mainbar-full .mb8.fc-light'],
    location: ['#mainbar-full li .iconLocation ~ *', '#mainbar-full .wmx2[title]'],
  },
  title: /^User (?<name>.{2,60}?) - Stack Overflow$/u,
  other: (url) => (url.pathname.startsWith('/questions/') ? 'article' : url.pathname === '/' ? 'feed' : 'search'),
});
