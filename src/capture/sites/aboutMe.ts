import { onlyPart, profileSite } from './profileSite';

/** about.me: one page a person, with the name as its heading (seen 2023). */
export const aboutMe = profileSite({
  name: 'aboutMe',
  hosts: ['about.me', 'www.about.me'],
  profile: (url) => {
    const user = onlyPart(url, ['login', 'signup', 'pricing', 'search', 'account', 'help', 'terms', 'privacy']);
    return user && `https://about.me/${user}`;
  },
  selectors: {
    name: ['h1.name', '.profile-name h1', '[itemprop="name"]', 'main h1', 'h1'],
    headline: ['h2.headline', '.headline', '[class*="headline"]'],
    location: ['.location', '[itemprop="address"]'],
    role: ['[itemprop="jobTitle"]'],
    company: ['[itemprop="worksFor"]'],
  },
  title: /^(?<name>[^|]{3,60}?) (?:\||-) .*about\.me$/u,
});
