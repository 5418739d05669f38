import { onlyPart, profileSite } from './profileSite';

const RESERVED = [
  'admin',
  'api',
  'assets',
  'attachments',
  'avatars',
  'explore',
  'issues',
  'login',
  'metrics',
  'milestones',
  'notifications',
  'org',
  'pulls',
  'repo',
  'user',
];

/** codeberg.org: what the open source of its software renders (templates/shared/user/profile_big_avatar, seen 2026-11). */
export const codeberg = profileSite({
  name: 'codeberg',
  hosts: ['codeberg.org'],
  profile: (url) => {
    const user = onlyPart(url, RESERVED);
    return user && `https://codeberg.org/${user}`;
  },
  selectors: {
    name: ['.profile-avatar-name .header', '.profile-avatar-name .username'],
    headline: ['.profile-avatar-name ~ .extra .render-content.markup'],
    location: ['.profile-avatar-name ~ .extra li:has(.octicon-location) > span'],
    email: ['.profile-avatar-name ~ .extra a[href^="mailto:"]'],
  },
  organisation: '.page-content.organization',
});
