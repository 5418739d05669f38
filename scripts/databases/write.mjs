/** @import { Made, Raw } from './raw.mjs' */

/** @param {object} of @param {(value: unknown) => string} [text] */
const members = (of, text = (value) => JSON.stringify(value)) =>
  `{${Object.entries(of)
    .map(([name, value]) => `\n${JSON.stringify(name)}: ${text(value)}`)
    .join(',')}\n}`;

/**
 * An old database as it lies among the fixtures: JSON, with one row on one line.
 * @param {Raw & {made: Made}} old
 */
export function textOf({ made, version, stores, rows, storage, copies }) {
  const lines = (/** @type {unknown} */ list) =>
    Array.isArray(list) ? `[${list.map((row) => `\n${JSON.stringify(row)}`).join(',')}]` : JSON.stringify(list);
  return `{
"made": ${JSON.stringify(made)},
"version": ${version},
"stores": ${members(stores)},
"rows": ${members(rows, lines)},
"storage": ${members(storage)},
"copies": ${members(copies)}
}
`;
}
