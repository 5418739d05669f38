/**
 * The only way by which an address from a page becomes a link: https and mailto, nothing else (`javascript:`, `data:`,
 * `file:` and `blob:` never open). Null for everything else, and for what is no address.
 */
export function safeUrl(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : null;
}
