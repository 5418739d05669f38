import type { PageText } from '../../../model/page/gathered';
import { fold } from '../../text';
import { type Address, isHome } from '../address';
import { LEADING_ROLE } from '../data/roles';
import { isOrganisation } from '../organisation';
import { nameIn } from '../personName';
import { holdsRole, isPlural, isRoleLine } from '../role';
import { withoutHome } from './homeWords';
import type { Pool } from './pool';
import type { Spot } from './weigh';

const inText = ({ path, text }: { path: string; text: string }): Spot => ({ path, text, place: 'pageText' });
const inHead = (path: string): Spot => ({ path, text: '', place: 'pageTitle' });

const SEGMENTS = /\s+[|–—·•~›»/]\s+|\s+-{1,2}\s+|\s*[|｜:：]\s+|\s*\|\s*|\s+@\s+/u;
const HANDLE = /^(.{2,60}?)\s+\(@?([\w.-]{1,60})(?:@[\w.-]{1,80})?\)/u;

/** Names in the title and the other data of the head: alone between separators, before a handle, as the owner of a home page. */
export function fromHead({ title, meta }: PageText, here: Address, aboutMe: boolean, pool: Pool): void {
  const handle = HANDLE.exec(title) ?? HANDLE.exec(meta['og:title'] ?? '');
  // "Name (@handle)": the handle must be the address' own, or the page only quotes somebody.
  if (
    handle?.[1] &&
    nameIn(handle[1]) &&
    here.path.split('/').some((part) => fold(part) === fold(handle[2] ?? '')) &&
    here.path.split('/').filter(Boolean).length <= 2
  )
    pool.add(nameIn(handle[1]) ?? handle[1], 'handle', inHead('title'));
  const given = meta['profile:first_name'];
  const family = meta['profile:last_name'];
  if (given && family) pool.add(`${given} ${family}`, 'profileMeta', inHead('meta[property="profile:first_name"]'));
  for (const [text, path] of [
    [title, 'title'],
    [meta['og:title'] ?? '', 'meta[property="og:title"]'],
  ] as const) {
    const segments = text.split(SEGMENTS);
    for (const [i, segment] of [segments.length > 1 ? '' : text, ...segments].slice(0, 8).entries()) {
      const { bare, owned } = withoutHome(segment.trim());
      const { name, role } = i === 0 ? { name: nameIn(bare), role: null } : nameAndRole(bare);
      if (!name) continue;
      const candidate = pool.add(name, owned ? 'homeTitle' : 'title', inHead(path));
      if (meta['og:type'] === 'profile') candidate.spots.add('ogProfile');
      // "Jane Doe, bookbinder" is a person; after a line a firm says what it is as well: "Jane Doe | Tailor".
      if (role) candidate.beside.push({ text: role, kind: 'role' });
      const next = i > 0 ? (segments[i] ?? '').trim() : '';
      if (!role && isRoleLine(next) && !isPlural(next)) candidate.beside.push({ text: next, kind: 'titleRole' });
    }
  }
  const author = nameIn(meta.author ?? '');
  if (author && (isHome(here) || aboutMe)) pool.add(author, 'metaAuthor', inHead('meta[name="author"]'));
  for (const part of (meta['og:site_name'] ?? '').split(SEGMENTS)) {
    const owner = nameIn(withoutHome(part.trim()).bare);
    if (owner && (isHome(here) || aboutMe)) pool.add(owner, 'siteName', inHead('meta[property="og:site_name"]'));
  }
}

/** Headings that are a name, or a name and what the person is. */
export function fromHeadings({ headings }: PageText, pool: Pool): void {
  for (const heading of headings) {
    const { bare, owned } = withoutHome(heading.text.replace(/\s?[.!]$/, ''));
    const { name, role } = nameAndRole(bare);
    if (!name) continue;
    const candidate = pool.add(name, owned ? 'homeTitle' : 'heading', inText(heading));
    candidate.heading ??= heading;
    if (role) candidate.beside.push({ text: role, kind: 'role' });
  }
}

/** "Jane Doe, Director" is a name with a role, "Jane Doe, PhD" a name. */
function nameAndRole(text: string): { name: string | null; role: string | null } {
  const parts = text.split(/\s*,\s+|\s+[–—|-]\s+/);
  // "Jane Doe, MD – Acme Hospital": a degree is no role.
  const left = parts[0] ?? '';
  const right = parts
    .slice(1)
    .filter(
      (part) =>
        !/^(?:[A-Z][A-Za-z]{0,2}\.?){1,4}$/.test(part) ||
        part.length > 6 ||
        /^(?:C[A-Z]O|VP|SVP|EVP|GM|MP)$/.test(part),
    );
  // Of a longer row the first part is what the person is: "Jane Doe, bookbinder, Leeds, UK".
  const after = right.length > 2 && holdsRole(right[0] ?? '') ? (right[0] ?? '') : right.join(', ');
  const role =
    after !== '' && after.length <= 100 && holdsRole(after) && !isOrganisation(right[0] ?? '') ? after : null;
  if (role) return { name: nameIn(left), role };
  const leading = LEADING_ROLE.exec(text);
  return leading ? { name: nameIn(leading[2] ?? ''), role: leading[1] ?? null } : { name: nameIn(text), role: null };
}
