import { profileSite } from './profileSite';

/** orcid.org: names and employments as its record page renders them (open source orcid-angular, 2024). */
export const orcid = profileSite({
  name: 'orcid',
  hosts: ['orcid.org', 'www.orcid.org'],
  profile: (url) => {
    const id = /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b/u.exec(url.pathname)?.[1];
    return id ? `https://orcid.org/${id}` : null;
  },
  selectors: {
    name: ['app-names h1', '[data-cy="name"]', '#main-content h1.name', 'app-my-orcid h1'],
    role: ['app-affiliation-stack-group[type="employment"] .role', '#affiliations-panel-EMPLOYMENT .role'],
    company: ['#EMPLOYMENT app-panel-title h4', '#affiliations-panel-EMPLOYMENT .org-name'],
  },
  title: /^(?<name>[^()|]{3,80}?) \(\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)/u,
});
