import { oneOf } from '../model/pattern';

/** Outside of what a page says about somebody. */
export const OUTSIDE = 'nav, footer, form, [role="navigation"], [role="contentinfo"], .comments, #comments, .comment';

/**
 * A short text that its class calls a tagline or a description of a person. Without the first letter it is found in
 * small and capital letters alike, in a third of the time that a comparison in any case takes (Chromium 156, 2026-11).
 */
export const TAGLINE =
  '[class*="agline"], [class*="eadline"], [class*="ubtitle"], [class*="_bio"], [class*="-bio"], [class*="ember__description"], [class*="peaker__description"]';

/** What may hold a person's name on pages about people; the words of its class decide. */
export const NAME_PLACE =
  '[class*="name"], [class*="Name"], [id*="name"], [id*="Name"], [class*="peaker"], [class*="portrait-title"], [itemprop~="name"], [class*="resenter"]';
/** Classes and ids that hold a person's name on pages about people, as whole words of a class name. */
export const NAME_CLASS = new RegExp(
  `^(?:[a-z0-9]+[-_]{1,2})*?${oneOf`
    ${oneOf`
      full
      user
      display
      person
      speaker
      member
      staff
      profile
      presenter
      faculty
      employee
      lecturer
      people
      bio
      team
      attorney
      contact
      instructor
      expert
    `}[-_]{0,2}(?:full)?(?:name|title--name)
    name
    fullname
    vcard-fullname
    portrait-title
    speakers?
    presenter
  `}$`,
  'i',
);
export const PERSON_CLASS =
  /(?:speaker|presenter|profile|person|portrait|member|staff|faculty|biograph|\bbio\b|employee|attorney|instructor|vcard|people|full-?name)/i;

/** A date beside a text that was written on a day. */
export const DATED = 'time, .entry-date, .published, .post-date';
/** Entries of a feed or blog. */
export const ENTRY = '.h-entry, .hentry';
/** What a page has that asks for a log-in. */
export const ASKS = 'input[type="password"], input[type="email"], form, button';
