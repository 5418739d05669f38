import { HOME_PATH } from './data/pages';

/** What an address says of whose page it is: this half has no browser, and the text of an address is enough. */
export interface Address {
  host: string;
  /** As it is written, with its escapes. */
  path: string;
}

const PARTS = /^[a-z][\w+.-]*:\/\/(?:[^/?#@]*@)?([^/:?#]*)(?::\d+)?([^?#]*)/i;

/** The parts of an absolute address, or null where it is none. */
export function addressOf(href: string): Address | null {
  const parts = PARTS.exec(href);
  return parts ? { host: (parts[1] ?? '').toLowerCase(), path: parts[2] || '/' } : null;
}

/** A home page, or one of those that stand for it. */
export const isHome = ({ path }: Address): boolean => HOME_PATH.test(path);

/** The address without what does not change whose page it is. */
export const plain = ({ host, path }: Address): string =>
  `${host.replace(/^www\./, '')}${path.replace(/\/(?:index\.\w+)?$/, '')}`.toLowerCase();
