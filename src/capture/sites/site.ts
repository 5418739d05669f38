import type { Page } from '../page';
import type { Verdict } from './verdict';

/** A site that has its own reader. How to add one: `../README.md`, "A new site". */
export interface Site {
  /** As a capture names it: unique, and kept with every person who was read there, so it never changes. */
  name: string;
  /** The exact hosts. Never a suffix: `linkedin.com.evil` and `notlinkedin.com` are unknown sites. */
  hosts: readonly string[];
  /** A domain whose hosts by country (`de.` + this) belong to the site too. */
  countries?: string;
  /** Null where this is no page the reader knows: the generic readers take it. */
  read(page: Page): Verdict | null;
  /** The same address for every page, host and locale of one person; null where the page is nobody's. */
  profile(url: URL): string | null;
}
