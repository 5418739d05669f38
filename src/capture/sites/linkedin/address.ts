/** ISO 3166 codes under which LinkedIn has shown public profiles (`de.linkedin.com`), as seen in its own links, 2026. */
const COUNTRIES =
  'ae af al am ao ar at au az ba bb bd be bf bg bh bi bj bo br bs bt bw by bz ca cd ch ci cl cm cn co cr cv cy cz de dk do dz ec ee eg es et fi fj fr ga gb ge gh gl gm gr gt gy hk hn hr ht hu id ie il in iq ir is it jm jo jp ke kg kh kr kw ky kz la lb lk lt lu lv ly ma md me mg mk ml mm mn mo mt mu mv mw mx my mz na ng ni nl no np nz om pa pe pg ph pk pl pr ps pt py qa ro rs ru rw sa sd se sg si sk sn so sr sv sy sz th tj tn tr tt tw tz ua ug uk us uy uz ve vi vn ye za zm zw';

export const HOSTS: readonly string[] = [
  'linkedin.com',
  'www.linkedin.com',
  'm.linkedin.com',
  ...COUNTRIES.split(' ').map((code) => `${code}.linkedin.com`),
];

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
