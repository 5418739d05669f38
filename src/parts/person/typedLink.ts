import { URL_LIMIT } from '../../model/page/capture';

/**
 * An address as people type or paste it ("linkedin.com/in/maya"), as the https address that is kept; null where it is
 * none, or where it says another scheme.
 */
export function typedLink(typed: string): string | null {
  const word = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:/i.test(word) && !/^[\w.-]+\.[a-z]+:\d/i.test(word) ? word : `https://${word}`;
  if (/\s/u.test(word) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const hasHost = /^[^.]+(?:\.[^.]+)+$/u.test(url.hostname);
  if (url.protocol !== 'https:' || !hasHost || url.username !== '' || url.password !== '') return null;
  return url.href.length > URL_LIMIT ? null : url.href;
}
