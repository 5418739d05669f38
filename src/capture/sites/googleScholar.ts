import { profileSite } from './profileSite';

const COUNTRIES = [
  'com',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'ca',
  'ch',
  'at',
  'be',
  'pt',
  'se',
  'co.uk',
  'co.jp',
  'co.in',
  'co.kr',
  'com.au',
  'com.br',
  'com.mx',
];

/** Google Scholar: a profile's ids have stood since 2012 (last seen 2025). The line under the name is the affiliation. */
export const googleScholar = profileSite({
  name: 'googleScholar',
  hosts: COUNTRIES.map((end) => `scholar.google.${end}`),
  profile: (url) => {
    const user = url.pathname === '/citations' ? url.searchParams.get('user') : null;
    return user && /^[\w-]{6,20}$/u.test(user) ? `https://scholar.google.com/citations?user=${user}` : null;
  },
  selectors: {
    name: ['#gsc_prf_in'],
    headline: ['#gsc_prf_i .gsc_prf_il', '.gsc_prf_il'],
    company: ['#gsc_prf_i .gsc_prf_ila', '.gsc_prf_il .gsc_prf_ila'],
  },
  other: () => 'search',
});
