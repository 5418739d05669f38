import type { GatheredFinding, TextLine } from '../../model/page/gathered';
import { pattern } from '../pattern';
import { COUNTRIES } from './data/countries';
import { isOrganisation } from './organisation';

/** How many lines are looked at, and how long one that is a place can be. */
const LOOKED_AT = 120;
const LONGEST = 60;

// "37134 Verona (ITALY)", "30-348 Kraków", "6525EC Nijmegen, Netherlands", "D-10117 Berlin": a code, a town, perhaps a country.
const CODE = String.raw`(?:[A-Z]{1,2}-)?(?:\d{5}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|\d{3}\s\d{2})`;
const TOWN_WORD = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+`;
const TOWN = String.raw`${TOWN_WORD}(?:\s${TOWN_WORD}){0,2}`;
const CODE_FIRST = pattern`(?:^|[\s,])${CODE}\s(${TOWN})(?:,\s(\p{Lu}[\p{L} ]+))?(?=$|[,.;(\s])`;
/** What a font draws as a pin, or a pin itself. */
const PIN = /^(?:location_on|place|📍)\s*/u;
const JAPANESE =
  /(?:〒?[\d０-９]{3}[-ー－‐][\d０-９]{4})?\s*((?:東京都|北海道|(?:大阪|京都)府|[\u3400-\u9fff]{2,3}県)[\u3400-\u9fff]{1,5}?[市区町村])/u;

/** A place that a line is, or an address on the page of one person says: "Ankara, Turkey", "37134 Verona (ITALY)". */
export function readPlaces(lines: TextLine[]): GatheredFinding[] {
  for (const { text, path } of lines.slice(0, LOOKED_AT)) {
    if (text.length > 2 * LONGEST) continue;
    const value = placeOf(text.replace(PIN, '')) ?? townOf(text);
    if (value !== null) return [{ field: 'location', value, path, place: 'pageText', quote: text, sure: 0.48 }];
  }
  return [];
}

/** "Ankara, Turkey", "Pisa (PI), Italia", "The Netherlands": a line that ends in a country and is nothing else. */
function placeOf(text: string): string | null {
  if (text.length > LONGEST || /\d{3}|[.!?:]$/u.test(text) || isOrganisation(text)) return null;
  const parts = text.split(/\s*,\s*/u);
  const country = (parts.at(-1) ?? '').toLowerCase().replace(/^\(|\)$/gu, '');
  const isPlace =
    parts.length <= 3 &&
    COUNTRIES.has(country) &&
    parts.every((part) => /^\p{L}/u.test(part) && part.split(' ').length <= 5);
  return isPlace && (parts.length > 1 || country !== 'us') ? text : null;
}

function townOf(text: string): string | null {
  const japanese = JAPANESE.exec(text)?.[1];
  if (japanese !== undefined) return japanese;
  const found = CODE_FIRST.exec(text);
  if (!found?.[1]) return null;
  const country = found[2]?.trim();
  return country !== undefined && COUNTRIES.has(country.toLowerCase()) ? `${found[1]}, ${country}` : found[1];
}
