import { oneOf } from '../../model/pattern';
import { GIVEN_THE, LEGAL_FORMS } from '../data/organisations';
import { NO_COMPANY } from '../data/titles';
import { UNFINISHED } from '../data/unfinished';

/** The longest value that a sentence can bear; a longer one is not said. */
const LONGEST = 70;

/** Text of a page or the user, fit to stand in a sentence: one line, well-formed, no marks that steer the writing direction. */
export function tidy(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u{FFFD}\p{Co}\p{Cn}]/gu, '')
    .replace(/\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\u{FE0F}|\u{20E3}/gu, ' ')
    .replace(/[\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}\u{FEFF}\u{AD}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Letters of any script, digits, and the few marks that names and plain words hold. */
const CLEAN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,;:'’‘&+/#!?%€£$-]|[–—‐‑·])*$/u;

/** Whether `text` can stand in a sentence as it is: no mark-up, no link, nothing unfinished, nothing said to a machine. */
export const isClean = (text: string): boolean =>
  CLEAN.test(text) && !/https?:|www\.|\S@\S/u.test(text) && !UNFINISHED.test(text) && !INSTRUCTION.test(text);

/** Whether `text` is clean and short enough to be a value inside a sentence. */
export const isSayable = (text: string): boolean =>
  text.length <= LONGEST &&
  text.split(' ').length <= 9 &&
  isClean(text) &&
  !/[.,;:!?-]$/u.test(text.replace(/\b(?:\p{Lu}\.)+$|\b(?:Inc|Co|Ltd|Jr|Sr)\.$/u, '')) &&
  !/[.!?:;]\s/u.test(text.replace(/\b(?:St|Dr|Mt|\p{Lu})\.\s/gu, ''));

/** Words that speak to a machine that reads the page, not to a person. */
export const INSTRUCTION = new RegExp(
  oneOf`
    \b(?:ignore|disregard|forget)\b.{0,30}\b(?:previous|prior|above|all|instructions?)\b
    \binstructions?\b
    \bsystem prompt\b
    \bprompt\b
    \bas an ai\b
    \blanguage model\b
    \bassistants?[:,]
    \bundefined\b
    \bNaN\b
  `,
  'iu',
);

/** An organisation's name as a sentence says it, or null where none is meant. */
export function organisation(raw: string): string | null {
  const name = tidy(raw)
    .split(/\s[·•|]\s|\s[-–—]\s/u)[0]
    ?.replace(/\([^)]*\)?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(LEGAL_FORMS, '')
    .replace(/[!?*]+$/u, '')
    .replace(/[\s,.]+$/u, (end) => (/\.$/u.test(end) && /\b\p{Lu}\.\p{Lu}\.$/u.test(raw) ? '.' : ''))
    .trim();
  return name === undefined || NO_COMPANY.test(name) || !/\p{L}/u.test(name) || !isSayable(name) ? null : calmed(name);
}

/** A name shouted in capitals in small letters; abbreviations ("KPMG") stay. */
function calmed(name: string): string {
  const words = name.split(' ');
  if (name !== name.toUpperCase() || !words.some((word) => word.length > 5)) return name;
  return words.map((word) => (word.length <= 3 ? word : word.charAt(0) + word.slice(1).toLowerCase())).join(' ');
}

/** `name` with the article that it takes inside a sentence: "the University of Leeds". */
export const withThe = (name: string): string =>
  /^the\b/iu.test(name) ? `the${name.slice(3)}` : GIVEN_THE.test(name) ? `the ${name}` : name;
