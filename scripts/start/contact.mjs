/** @typedef {'name' | 'headline' | 'role' | 'company' | 'location' | 'school' | 'email'} Field */
/** @typedef {Record<Field | 'url' | 'profile' | 'site', string | null> & Record<'past' | 'schools' | 'links' | 'degree', unknown>} FlatContact */

/** @param {unknown} from @param {string | number} key @returns {unknown} */
const at = (from, key) =>
  typeof from === 'object' && from !== null ? /** @type {Record<string | number, unknown>} */ (from)[key] : undefined;

/** @param {unknown} value */
const textOrNull = (value) => (typeof value === 'string' ? value : null);

/**
 * A stored contact as one flat object of its values, null for what is not known.
 * @param {Record<string, unknown>} row
 * @returns {FlatContact}
 */
export function flatContact(row) {
  const source = at(row.sources, Array.isArray(row.sources) ? row.sources.length - 1 : 0);
  const value = (/** @type {Field} */ field) => textOrNull(at(at(row.fields, field), 'value'));
  return {
    name: value('name'),
    headline: value('headline'),
    role: value('role'),
    company: value('company'),
    location: value('location'),
    school: value('school'),
    email: value('email'),
    url: textOrNull(at(source, 'url')),
    profile: textOrNull(at(row.profiles, 0)),
    site: textOrNull(at(source, 'site')),
    past: row.past ?? [],
    schools: row.schools ?? [],
    links: row.links ?? [],
    degree: row.degree ?? null,
  };
}
