import { profileSite } from './profileSite';

/** Large servers; on any other the Open Graph profile of the same software is read by the generic readers. */
const SERVERS = [
  'mastodon.social',
  'mastodon.online',
  'fosstodon.org',
  'hachyderm.io',
  'mas.to',
  'mstdn.social',
  'infosec.exchange',
  'techhub.social',
  'sigmoid.social',
  'mathstodon.xyz',
  'scholar.social',
  'social.coop',
  'ruby.social',
  'chaos.social',
  'troet.cafe',
  'mastodon.world',
  'journa.host',
  'fediscience.org',
  'indieweb.social',
];

/** Mastodon: an account's header (open source, app/javascript/mastodon/features/account, 4.3, 2025). */
export const mastodon = profileSite({
  name: 'mastodon',
  hosts: SERVERS,
  profile: (url) => {
    const user = /^\/(@[\w.-]+(?:@[\w.-]+)?)\/?$/u.exec(url.pathname)?.[1];
    return user ? `https://${url.hostname}/${user}` : null;
  },
  selectors: {
    name: ['.account__header__tabs__name h1 > span', '.account__header__tabs__name h1 .display-name__html'],
    headline: ['.account__header__content'],
  },
  title: /^(?<name>.{2,60}?) \(@[\w.-]+(?:@[\w.-]+)?\)/u,
  // "120 Posts, 80 Following, 230 Followers · what they say" (4.3, 2025).
  bio: /^[^·]{0,90} · (.+)$/u,
  other: (url) => (/^\/@[^/]+\/\d+/u.test(url.pathname) ? 'article' : 'feed'),
});
