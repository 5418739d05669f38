/** What the browser says of who sent a message; the fields of `runtime.MessageSender` that are checked here. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** An address without its fragment, or null where it is none. */
export function withoutFragment(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/**
 * The tab whose page may hand over a capture of `captured`: our own content script, in the top frame, of the site it
 * speaks for. Null for anybody else: another extension, a frame, a page of ours, a forged address.
 */
export function contentSender(sender: Sender, ownId: string, captured: string): { tab: number; url: string } | null {
  if (sender.id !== ownId || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  if (sender.url === undefined || !URL.canParse(sender.url) || !URL.canParse(captured)) return null;
  const { origin, protocol } = new URL(sender.url);
  // Outside of http and https every origin is "null", and all would be the same.
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (origin !== new URL(captured).origin) return null;
  // In-app navigation: the tab's address is the current one in both browsers, `sender.url` may be the document's first.
  const url = withoutFragment(sender.tab.url) ?? withoutFragment(sender.url);
  return url === null ? null : { tab: sender.tab.id, url };
}
