/**
 * What a page could notice of a reading, told by the page itself. The expressions run in the page's own world, the
 * function in the world of our content script: nothing of this file is in scope in either.
 */

/**
 * Writes down from now on, in `seen`: what changes in the document, even where it is undone at once; every event of a name
 * that the browser has one for; and every use of the page's own DOM members, which our content script has its own of.
 */
export const RECORD = `(() => {
  const seen = globalThis.seen = [];
  globalThis.watching = new MutationObserver((records) => {
    for (const { type, attributeName } of records) seen.push('change: ' + type + ' ' + (attributeName ?? ''));
  });
  watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const names = new Set(['selectionchange', 'readystatechange', 'fullscreenchange', 'message', 'storage', 'inroad']);
  for (const from of [window, document, document.documentElement]) for (const key in from) if (key.startsWith('on')) names.add(key.slice(2));
  for (const name of names) addEventListener(name, (event) => {
    // The focus goes over to the popup at every click on the toolbar, whatever the extension does; sensors tell of themselves.
    const ofTheBrowser = event.isTrusted && /^(?:blur|focus|visibilitychange|device.*)$/.test(name);
    if (!ofTheBrowser) seen.push('event: ' + name);
  }, true);

  for (const { name, prototype } of [EventTarget, Node, Element, HTMLElement, Document, DocumentFragment, CharacterData, Range, TreeWalker, NodeIterator])
    for (const [key, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!found.configurable || key === 'constructor') continue;
      for (const way of ['value', 'get', 'set']) {
        const real = found[way];
        if (typeof real === 'function') found[way] = function (...given) { seen.push('use: ' + name + '.' + key); return Reflect.apply(real, this, given); };
      }
      Object.defineProperty(prototype, key, found);
    }
  seen.length = 0;
  return null;
})()`;

/** What was written down so far; what the observer was not yet told is taken from it. */
export const SEEN = `(() => {
  const told = seen.splice(0);
  for (const { type, attributeName } of watching.takeRecords()) told.push('change: ' + type + ' ' + (attributeName ?? ''));
  return told;
})()`;

/** How the page is, apart from what it was told of: to be compared before and after. Told without the members that are recorded. */
export const STATE = `(() => {
  const told = seen.length;
  const entries = performance.getEntries().filter(({ entryType }) => ['resource', 'mark', 'measure', 'navigation'].includes(entryType));
  const state = {
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    members: [EventTarget, Node, Element, HTMLElement, Document, Object, Array, String, RegExp, Promise].map(({ name, prototype }) => name + ': ' + Object.getOwnPropertyNames(prototype).sort()),
    loaded: entries.map(({ entryType, name }) => entryType + ' ' + name),
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    at: [location.href, history.length, scrollX, scrollY, document.title, document.activeElement?.localName ?? null, String(getSelection()), document.cookie],
  };
  seen.length = told;
  return state;
})()`;

/**
 * Has every event that our content script sends to the page written down in `sent`: of a name that nobody knows, the page can
 * hear it, but only by that name.
 */
export function recordSent() {
  const scope = globalThis as unknown as { sent: string[] };
  const sent: string[] = [];
  scope.sent = sent;
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    sent.push(event.type);
    return dispatchEvent.call(this, event);
  };
}

export const whatWasSent = () => (globalThis as unknown as { sent: string[] }).sent.splice(0);

/** What a careless content script could do: each of the three leaves no mark in the markup. */
export function leaveTraces() {
  document.documentElement.setAttribute('data-read', '');
  document.documentElement.removeAttribute('data-read');
  document.dispatchEvent(new CustomEvent('click'));
  document.dispatchEvent(new CustomEvent('a name of its own'));
}
