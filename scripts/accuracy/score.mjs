/**
 * @typedef {{file: string, kind: string, [field: string]: string | null}} Reading
 * @typedef {{file: string, url: string | null, expect: string, generation?: string, truth?: Record<string, string | null>, alt?: Record<string, string[]>}} Entry
 * @typedef {{right: number, said: number, there: number}} Count
 */

export const FIELDS = ['name', 'headline', 'role', 'company', 'location', 'school'];

/** @param {string} text */
const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

const LEGAL_FORM = /\s+(inc|llc|ltd|limited|gmbh|ag|ug|bv|sa|srl|spa|corp|corporation|co|plc|ab|as|oy|kk)$/u;

/** F1 over folded words, each counted as often as it stands. @param {string} a @param {string} b */
function overlap(a, b) {
  const left = fold(b).split(' ');
  const words = fold(a).split(' ');
  const total = words.length + left.length;
  let same = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    same++;
  }
  return (2 * same) / total;
}

/** @param {string} field @param {string} said @param {string[]} wanted */
const isRight = (field, said, wanted) =>
  wanted.some((value) => {
    if (fold(said) === fold(value)) return true;
    if (field === 'name') return false;
    if (field === 'company' && fold(said).replace(LEGAL_FORM, '') === fold(value).replace(LEGAL_FORM, '')) return true;
    return overlap(said, value) >= 0.8;
  });

/** @param {Entry} entry */
function groupOf(entry) {
  if (!/^(?:.*\/)?linkedin-\d/u.test(entry.file)) return 'other sites';
  return Number.parseInt(entry.generation ?? '', 10) >= 2022 ? 'LinkedIn 2022+' : 'LinkedIn older';
}

/**
 * Counts, for each group of pages and each field, what was said, what is right and what stands there.
 * @param {Entry[]} index
 * @param {Reading[]} readings
 */
export function score(index, readings) {
  /** @type {Record<string, Record<string, Count>>} */
  const groups = {};
  /** @type {string[]} */
  const mistakes = [];
  let kinds = 0;
  let intruders = 0;
  let strangers = 0;
  for (const entry of index) {
    const reading = readings.find(({ file }) => file === entry.file);
    const kind = reading?.kind ?? 'missing';
    const expected = entry.expect;
    if (kind === expected || (expected === 'ambiguous' && reading) || (expected === 'list' && kind === 'none')) kinds++;
    else mistakes.push(`${entry.file}: ${kind} where ${expected} was expected`);
    if (kind === 'person' && (expected === 'none' || expected === 'list')) intruders++;
    if (expected !== 'person' && !(expected === 'ambiguous' && kind === 'person')) continue;
    for (const field of expected === 'person' ? FIELDS : ['name']) {
      const said = kind === 'person' ? (reading?.[field] ?? null) : null;
      const stated = entry.truth?.[field] ?? null;
      const wanted = [...(stated ? [stated] : []), ...(entry.alt?.[field] ?? [])];
      const right = said !== null && isRight(field, said, wanted);
      for (const group of [groupOf(entry), 'all']) {
        groups[group] ??= {};
        const counts = groups[group];
        counts[field] ??= { right: 0, said: 0, there: 0 };
        const count = counts[field];
        if (stated && expected === 'person') count.there++;
        if (said !== null) count.said++;
        if (right) count.right++;
      }
      if (said !== null && !right) {
        mistakes.push(`${entry.file}: ${field} said ${JSON.stringify(said)}, the page says ${JSON.stringify(stated)}`);
        if (field === 'name') strangers++;
      } else if (said === null && stated && expected === 'person')
        mistakes.push(`${entry.file}: ${field} missed ${JSON.stringify(stated)}`);
    }
  }
  return { pages: index.length, kinds, intruders, strangers, groups, mistakes };
}

/** @param {ReturnType<typeof score>} result */
export function table({ pages, kinds, intruders, strangers, groups }) {
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
    (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);
  const lines = Object.entries(groups).flatMap(([group, fields]) => [
    '',
    `${group.padEnd(16)} precision recall  (right/said/there)`,
    ...FIELDS.flatMap((field) => {
      const count = fields[field];
      if (!count) return [];
      const { right, said, there } = count;
      return [
        `  ${field.padEnd(14)} ${percent(right, said)}   ${percent(Math.min(right, there), there)}  (${right}/${said}/${there})`,
      ];
    }),
  ]);
  return [
    ...lines,
    '',
    `kind ${kinds}/${pages}; persons claimed on pages without one: ${intruders}; wrong names: ${strangers}`,
  ].join('\n');
}
