import { newEvidence } from '../evidence';
import type { Page } from '../page';
import { addPositions, type Position, readSpan } from '../positions';
import { partAfter, profileSite } from './profileSite';
import type { Site } from './site';

const described = profileSite({
  name: 'xing',
  hosts: ['www.xing.com', 'xing.com'],
  profile: (url) => {
    const user = partAfter(url, '/profile/');
    return user && `https://www.xing.com/profile/${user}`;
  },
  selectors: {
    name: ['#vcard .user-name', '.user-name', '[data-testid="profile-name"]', '[data-qa="profile-name"]'],
    role: ['#vcard [itemprop="jobTitle"]', '[data-testid="profile-occupation"]'],
    company: ['#vcard [itemprop="worksFor"]'],
    location: ['#vcard [itemprop="workLocation"]'],
    headline: ['#vcard .job-detail > .grey'],
  },
  title: /^(?<name>[^|–-]{3,60}?) [-–] (?<role>[^|]{2,100}?) [-–] (?<company>[^|]{2,100}?) \| XING$/u,
});

/** xing.com: the profile of 2017 (seen on a real page) and the title of today's public profiles. */
export const xing: Site = {
  ...described,
  read: (page) => {
    const verdict = described.read(page);
    if (verdict?.kind !== 'person') return verdict;
    const lists = newEvidence('xing');
    const section = page.byId('work-experience');
    if (section) addPositions(positionsOf(page, section), section, lists);
    const school = page.one('#education .education-title, #education [itemprop="name"]');
    if (school) {
      lists.schools.push({ name: page.text(school), field: null });
      lists.findings.push({ field: 'school', value: page.text(school), at: school, place: 'education', sure: 0.9 });
    }
    return { ...verdict, evidence: [...verdict.evidence, lists] };
  },
};

/** A past position never fills the current one, even where no other stands. */
const positionsOf = (page: Page, section: Element): Position[] =>
  page.all('li', section).flatMap((item): Position[] => {
    const role = page.text(page.one('.job-title', item));
    const company = page.text(page.one('.job-company-name', item));
    const span = page.text(page.one('.additional.top', item));
    return role || company
      ? [{ role: role || null, company: company || null, current: readSpan(span) !== 'past' && span !== '' }]
      : [];
  });
