import { partAfter, profileSite } from './profileSite';

/** "Ada Doe | Professor | PhD | Upland University, Leeds | Department | Research profile" */
const TITLE = new RegExp(
  [
    String.raw`^(?<name>[^|]{3,60}?) \| `,
    String.raw`(?:(?<role>(?!Doctor of|Master of|Bachelor of|PhD\b)[^|,]{3,60}) \| )?`,
    String.raw`(?:(?:[^|,]{2,60} \| ){0,3}?(?<company>[^|,]{3,90}), [^|]{0,90} \| )?`,
    '.{0,200}Research profile$',
  ].join(''),
);

/** researchgate.net: the title of a profile tells name, role and place of work in order (seen 2024). */
export const researchGate = profileSite({
  name: 'researchGate',
  hosts: ['www.researchgate.net', 'researchgate.net'],
  profile: (url) => {
    const user = partAfter(url, '/profile/');
    return user && `https://www.researchgate.net/profile/${user}`;
  },
  selectors: {
    name: [
      '[data-testid="publicProfileHeaderName"]',
      '.profile-header-name',
      '.nova-legacy-v-person-item__title',
      'h1[itemprop="name"]',
    ],
    company: [
      '[itemprop="affiliation"] [itemprop="name"]',
      '.institution-name',
      '.nova-legacy-v-institution-item__title',
    ],
  },
  title: TITLE,
  other: () => 'article',
});
