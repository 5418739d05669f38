import type { Page } from '../page';
import { squash } from '../text';
import { type FoundPerson, isPerson, readSchemaPerson, type SchemaNode } from './schemaPerson';

/** The most text of one script and of all, and how many nodes and how deep: what a stranger's page may cost. */
const SCRIPT_LIMIT = 500_000;
const TOTAL_LIMIT = 1_000_000;
const NODE_LIMIT = 5_000;
const DEPTH_LIMIT = 12;
const TEXT_LIMIT = 5_000;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface JsonLd {
  people: FoundPerson[];
  /** The types of everything that stands at the top: they tell an article or a company. */
  types: Set<string>;
}

/** Every Person in the page's JSON-LD. */
export const readJsonLdPeople = (page: Page): FoundPerson[] => readJsonLd(page).people;

export function readJsonLd(page: Page): JsonLd {
  const reading = new Reading();
  let total = 0;
  for (const [index, script] of page.all('script[type="application/ld+json" i]').entries()) {
    const text = page.rawText(script);
    total += text.length;
    if (text.length > SCRIPT_LIMIT || total > TOTAL_LIMIT) break;
    reading.add(parse(text), index === 0 ? '' : `[${index}]`);
  }
  return { people: reading.people(), types: reading.types };
}

/** Data that is no JSON is the page's fault and says nothing; some sites wrap it in comments or CDATA. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/u, '');
  try {
    return JSON.parse(bare);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

class Reading {
  readonly #byId = new Map<string, SchemaNode>();
  readonly #found: { node: SchemaNode; main: boolean; within: string | null }[] = [];
  readonly types = new Set<string>();
  #count = 0;
  readonly #mainIds = new Set<string>();

  add(data: unknown, path: string): void {
    this.#node(data, path || '$', 0, null, false);
  }

  people(): FoundPerson[] {
    const seen = new Set<SchemaNode>();
    return this.#found.flatMap(({ node, main, within }) => {
      const whole = (node.id && this.#byId.get(node.id)) || node;
      if (seen.has(whole)) return [];
      seen.add(whole);
      this.#follow(whole);
      const evidence = readSchemaPerson(whole, 'jsonLd', 0.92);
      if (!evidence) return [];
      const own = ['url', 'mainEntityOfPage', '@id']
        .flatMap((name) => whole.properties.get(name) ?? [])
        .flatMap((v) => (typeof v === 'string' ? [v] : (v.id ?? [])));
      return [{ evidence, own, main: main || (node.id !== null && this.#mainIds.has(node.id)), within }];
    });
  }

  /** Puts the whole node in the place of a bare reference to it. */
  #follow(node: SchemaNode): void {
    for (const [name, values] of node.properties)
      node.properties.set(
        name,
        values.map((value) =>
          typeof value === 'object' && value.id && value.properties.size === 0
            ? (this.#byId.get(value.id) ?? value)
            : value,
        ),
      );
  }

  #node(data: unknown, path: string, depth: number, within: string | null, main: boolean): (string | SchemaNode)[] {
    if (depth > DEPTH_LIMIT || this.#count > NODE_LIMIT) return [];
    if (typeof data === 'string') return [decodeEntities(data).slice(0, TEXT_LIMIT)];
    if (typeof data === 'number') return [String(data)];
    if (Array.isArray(data))
      return data.slice(0, 200).flatMap((item, i) => this.#node(item, `${path}[${i}]`, depth + 1, within, main));
    if (!isObject(data)) return [];
    this.#count++;
    if (typeof data['@value'] === 'string') return [squash(data['@value'])];
    const types = [data['@type'] ?? data.type]
      .flat()
      .filter((type) => typeof type === 'string')
      .map((type) => type.replace(/^.*[/#:]/u, ''));
    if (within === null) for (const type of types) this.types.add(type);
    const id = typeof data['@id'] === 'string' ? data['@id'] : null;
    const node: SchemaNode = { types, id, properties: new Map(), at: path };
    const profile = types.includes('ProfilePage') || types.includes('AboutPage');
    for (const [key, value] of Object.entries(data).slice(0, 200)) {
      if (key === '@type' || key === '@context') continue;
      if (key === '@id') {
        if (id) node.properties.set('@id', [id]);
        continue;
      }
      const name = key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/u, '');
      const isMain = name === 'mainEntity' || (profile && name === 'about');
      const values = this.#node(
        value,
        key === '@graph' ? `@graph` : `${path}.${key}`,
        depth + 1,
        key === '@graph' ? null : name,
        isMain,
      );
      if (isMain) for (const v of values) if (typeof v !== 'string' && v.id) this.#mainIds.add(v.id);
      node.properties.set(name, values);
    }
    const bare = node.properties.size === (id ? 1 : 0);
    if (id && !bare && (this.#byId.get(id)?.properties.size ?? 0) < node.properties.size) this.#byId.set(id, node);
    if (bare) node.properties.clear();
    if (isPerson(node) && !bare) this.#found.push({ node, main, within });
    return [node];
  }
}

/** Some generators write HTML escapes into JSON. */
const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|#39|#x27|apos|nbsp);/gu, (_, name: string) => ESCAPES[name] ?? ' ')
    : text;
const ESCAPES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  apos: "'",
  nbsp: ' ',
};
