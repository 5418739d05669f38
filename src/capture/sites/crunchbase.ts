import { partAfter, profileSite } from './profileSite';

/** crunchbase.com: people; the title names the primary job (seen 2024). */
export const crunchbase = profileSite({
  name: 'crunchbase',
  hosts: ['www.crunchbase.com', 'crunchbase.com'],
  profile: (url) => {
    const user = partAfter(url, '/person/');
    return user && `https://www.crunchbase.com/person/${user}`;
  },
  selectors: {
    name: ['profile-header h1', 'h1.profile-name', '.profile-name'],
    role: ['[data-test="primary-job-title"]'],
    company: ['[data-test="primary-organization"]'],
    location: ['profile-section location-multi-formatter', 'location-multi-formatter'],
  },
  title: /^(?<name>[^|]{3,60}?) [-–] (?:(?<role>[^@|]{2,80}?) @ (?<company>[^|]{2,80}?) [-–] )?Crunchbase/u,
  other: (url) => (url.pathname.startsWith('/organization/') ? 'company' : 'search'),
});
