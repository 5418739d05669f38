import { onlyPart, profileSite } from './profileSite';

/** linktr.ee: name and line by their ids (seen 2024). Many profiles are a brand's: only what reads like a person's name is one. */
export const linktree = profileSite({
  name: 'linktree',
  hosts: ['linktr.ee', 'www.linktr.ee'],
  profile: (url) => {
    const user = onlyPart(url, ['s', 'login', 'register', 'discover', 'marketplace', 'blog', 'help']);
    return user && `https://linktr.ee/${user}`;
  },
  selectors: {
    name: ['#profile-title', '[data-testid="ProfileTitle"]'],
    headline: ['#profile-description', '[data-testid="ProfileDescription"]'],
  },
  title: /^@?(?<name>[^|@]{3,60}?) \| .*Linktree$/u,
});
