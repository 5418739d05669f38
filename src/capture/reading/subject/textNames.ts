import type { NamePlace, PageText, TextLine } from '../../../model/page/gathered';
import { pattern } from '../../pattern';
import { fold, holdsWords } from '../../text';
import { FAMILY_LABELS, GIVEN_LABELS, NAME_LABELS, SELF_WORDS, WEAK_NAME_LABELS } from '../data/sentences';
import { nameIn } from '../personName';
import type { Pool } from './pool';
import { nameOf } from './representative';
import type { Spot } from './weigh';

/** A name in a place where names of persons stand. */
export interface Named extends Pick<NamePlace, 'line' | 'link'> {
  name: string;
}

const inText = ({ path, text }: { path: string; text: string }): Spot => ({ path, text, place: 'pageText' });
const inHead = (path: string): Spot => ({ path, text: '', place: 'pageTitle' });

/** Names in elements whose class says that they hold one. */
export function fromPlaces(places: NamePlace[], pool: Pool): Named[] {
  const named: Named[] = [];
  let last = -1;
  const isInLast = (place: NamePlace): boolean => {
    for (let at = place.within; at >= 0 && last >= 0; at = places[at]?.within ?? -1) if (at === last) return true;
    return false;
  };
  for (const [i, place] of places.entries()) {
    if (named.length >= 60) break;
    const beside = BESIDE.exec(place.text);
    const name = nameIn(place.text) ?? (beside?.[1] ? nameIn(beside[1]) : null);
    // A bare "name" may be a product's: something around it must speak of people.
    if (!name || !place.ofPeople || isInLast(place) || named.some((other) => other.name === name)) continue;
    last = i;
    named.push({ name, line: place.line, link: place.link });
    const candidate = pool.add(name, 'nameClass', inText(place));
    if (beside?.[2] && name === nameIn(beside[1] ?? '')) candidate.beside.push({ text: beside[2], kind: 'company' });
  }
  return named;
}

/** "Speaker" over "Jane Doe (Acme)", "Name: Jane Doe". */
export function fromLabels(lines: TextLine[], pool: Pool): void {
  const given = labelledBy(lines, GIVEN_LABELS);
  const family = labelledBy(lines, FAMILY_LABELS);
  const whole = given && family ? nameIn(`${given.text} ${family.text}`) : null;
  if (whole && given) pool.add(whole, 'label', inText(given));
  const spotOf = (label: string | undefined): string | null =>
    label === undefined || label.length > 25
      ? null
      : NAME_LABELS.test(label)
        ? 'label'
        : WEAK_NAME_LABELS.test(label)
          ? 'weakLabel'
          : null;
  for (const [i, line] of lines.entries()) {
    const inline = line.text.length > 120 ? null : /^([^:：]{2,20})[:：]\s*(.{2,80})$/.exec(line.text);
    const over = spotOf(line.text);
    const spot = over ?? spotOf(inline?.[1]);
    const value = over ? lines[i + 1] : inline ? { text: inline[2] ?? '', path: line.path } : undefined;
    if (!spot || !value) continue;
    const beside = BESIDE.exec(value.text);
    const whole = nameIn(value.text);
    const name = whole ?? (beside?.[1] ? nameIn(beside[1]) : null);
    if (!name) continue;
    const candidate = pool.add(name, spot, inText(value));
    if (beside?.[2] && !whole) candidate.beside.push({ text: beside[2], kind: 'company' });
  }
}
/** "Jane Doe (Acme)" */
const BESIDE = /^(.{2,40}?)\s*[(（]([^()（）]{2,60})[)）]$/;

// "Jane Doe brings 40 years …", "Jane Doe is …": a name before a verb that persons do.
const PERSON_NAME = String.raw`(\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|del|dos|la|le|bin|al|den|ter|ten)(?!\p{L})){1,4})`;
const VERB =
  'is|has|was|brings|works|serves|joined|received|earned|holds|leads|teaches|studied|founded|co-founded|writes|began|lives|grew|completed|specializes|currently|an?|ist|arbeitet|war|est|travaille|es|trabaja|è|lavora|é|vive|trabalha|werkt|studierte|wurde';
const SUBJECT = pattern`^(?:(?:Dr|Prof)\.?\s)?${PERSON_NAME}(?:\s\([^)]{1,30}\))?,?\s(?:${VERB})\s`;
const GREETING = String.raw`(?:\p{L}{2,8}(?:\s(?:there|all|everyone|zusammen|a todos|a tutti))?\s?[,!.]\s?|[Hh]i\s|[Hh]ello\s|[Hh]ey\s)?`;
const SELF = pattern`^${GREETING}(?:${SELF_WORDS})\s+${PERSON_NAME}`;

// 「松田 明は…」, 「松田 明。…」
const SUBJECT_CJK = /^([\u3041-\u30ff\u3400-\u9fff]{1,5} [\u3041-\u30ff\u3400-\u9fff]{1,6}?)(?:は|。)/u;

export function fromSentences({ meta, lines, headings }: PageText, pool: Pool): void {
  const selfOf = (text: string) => nameIn(withoutNext(SELF.exec(text)?.[1] ?? ''));
  const subjectOf = (text: string) => nameIn(withoutNext((SUBJECT.exec(text) ?? SUBJECT_CJK.exec(text))?.[1] ?? ''));
  for (const [i, { text, path }] of lines.slice(0, 30).entries()) {
    const self = text.length < 15 ? null : selfOf(text.slice(0, 120));
    if (self) pool.add(self, 'self', inText({ path, text: lines[i]?.text ?? '' }));
  }
  const described = subjectOf(meta.description ?? meta['og:description'] ?? '');
  if (described) pool.add(described, 'describes', inHead('meta[name="description"]'));
  let long = 0;
  for (const [i, line] of lines.entries()) {
    if (line.text.length < 25) continue;
    if (++long > 12) break;
    const name = subjectOf(line.text.slice(0, 200));
    const heading = headings.some((one) => one.line === i);
    if (name) pool.add(name, heading ? 'headingSubject' : 'subject', inText(line));
  }
}

/** "Jane Doe. I": the next sentence is no part of the name; "J. Doe" and "St. Louis" are one. */
const withoutNext = (name: string): string => name.split(/(?<=\p{L}{3})\.\s/u)[0] ?? '';

/** A name alone at the top of the page, where a site says whose it is. */
export function fromMasthead(lines: TextLine[], pool: Pool): void {
  for (const line of lines.slice(0, MASTHEAD)) {
    const name = line.text.length <= 60 ? nameIn(line.text) : null;
    if (name) pool.add(name, 'masthead', inText(line));
  }
}
const MASTHEAD = 4;

/** Whom data or the head calls the author of a page about oneself, if the text says the given name. */
export function fromAuthors({ people, lines }: PageText, pool: Pool): void {
  const text = fold(
    lines
      .slice(0, 40)
      .map((line) => line.text.slice(0, 300))
      .join(' '),
  );
  for (const person of people.slice(0, 10)) {
    const name = nameIn(nameOf(person));
    if (name && holdsWords(text, fold(name).split(' ')[0] ?? '')) pool.add(name, 'person', inHead('data'));
  }
}

/** What stands behind a label, on its line or on the next. */
function labelledBy(lines: TextLine[], label: RegExp): { text: string; path: string } | null {
  for (const [i, { text, path }] of lines.entries()) {
    if (text.length > 60) continue;
    const [said = '', ...rest] = text.split(/\s*[:：]\s*/u);
    if (!label.test(said)) continue;
    const value = rest.join(': ') || (lines[i + 1]?.text ?? '');
    if (value !== '' && value.length <= 40) return { text: value, path };
  }
  return null;
}
