/** Decoded as often as it was encoded (saved links hold `%25C3%25BC`), in one spelling. */
function decoded(part: string): string {
  let text = part;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(text); times++) {
    try {
      text = decodeURIComponent(text);
    } catch (error) {
      if (error instanceof URIError) break; // a lone % is part of the slug
      throw error;
    }
  }
  return text.normalize('NFC').toLowerCase();
}

/** The slug that names a person in a profile's address, on every page and overlay below it. */
export function slugOf(url: URL): string | null {
  const [first, second, ...more] = url.pathname.split('/').filter((part) => part !== '');
  if (!first || !second) return null;
  if (first === 'mwlite' || first === 'comm') return more[0] && second === 'in' ? decoded(more[0]) : null;
  if (first === 'in') return decoded(second);
  // /pub/jane-doe/1a/2b3/4c5 became /in/jane-doe-4c52b31a; /pub/dir/… lists namesakes.
  if (first === 'pub' && second !== 'dir') return [second, ...more.slice(0, 3)].map(decoded).join('/');
  return null;
}

export const profileOf = (url: URL): string | null => {
  const slug = slugOf(url);
  if (slug === null) return null;
  const place = slug.includes('/') ? 'pub' : 'in';
  return `https://www.linkedin.com/${place}/${slug.split('/').map(encodeURIComponent).join('/')}/`;
};
