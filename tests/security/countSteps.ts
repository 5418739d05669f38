/**
 * Counts the steps that a backtracking matcher takes: how long a pattern keeps a page waiting, on any machine. It matches as
 * the browser's own does, by the same rules in the same order, but without its short cuts; that it finds the same is seen
 * wherever it is used.
 */
export interface Counted {
  steps: number;
  /** Where the match begins and ends; null where there is none. */
  found: [number, number] | null;
}

type Node =
  | { is: 'one'; text: string }
  | { is: 'edge'; text: string }
  | { is: 'list' | 'choice'; nodes: Node[] }
  | { is: 'group'; node: Node; number: number }
  | { is: 'look'; node: Node; behind: boolean; not: boolean }
  | { is: 'again'; name: string }
  | { is: 'repeat'; node: Node; least: number; most: number; lazy: boolean };

/** Reads a pattern that the engine has accepted: only where its parts begin and end, what they mean is left to the engine. */
class Parser {
  #at = 0;
  #groups = 0;
  readonly names = new Map<string, number>();
  recalls = false;
  constructor(readonly source: string) {}

  read(): Node {
    const node = this.#choice();
    if (this.#at < this.source.length) throw new Error(`Left over of a pattern: ${this.source.slice(this.#at)}`);
    return node;
  }
  #take(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(pattern.source, 'yu');
    sticky.lastIndex = this.#at;
    const found = exec.call(sticky, this.source);
    if (found) this.#at += found[0].length;
    return found;
  }
  #choice(): Node {
    const nodes = [this.#list()];
    while (this.#take(/\|/)) nodes.push(this.#list());
    return { is: 'choice', nodes };
  }
  #list(): Node {
    const nodes: Node[] = [];
    while (this.#at < this.source.length && !'|)'.includes(this.source.charAt(this.#at))) nodes.push(this.#repeated());
    return { is: 'list', nodes };
  }
  #repeated(): Node {
    const node = this.#atom();
    const found = this.#take(/(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/);
    if (!found) return node;
    const [, sign, least, comma, most, lazy] = found;
    const times: [number, number] =
      sign === undefined
        ? [Number(least), most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least)]
        : [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    return { is: 'repeat', node, least: times[0], most: times[1], lazy: lazy === '?' };
  }
  #atom(): Node {
    const look = this.#take(/\(\?(<?)([=!])/);
    if (look) return { is: 'look', node: this.#closed(), behind: look[1] === '<', not: look[2] === '!' };
    if (this.#take(/\(\?:/)) return this.#closed();
    const named = this.#take(/\((?:\?<(\w+)>)?/);
    if (named) {
      const number = ++this.#groups;
      if (named[1] !== undefined) this.names.set(named[1], number);
      return { is: 'group', node: this.#closed(), number };
    }
    const edge = this.#take(/[$^]|\\[bB]/);
    if (edge) return { is: 'edge', text: edge[0] };
    const again = this.#take(/\\(?:k<(\w+)>|([1-9]\d*))/);
    if (again) {
      this.recalls = true;
      return { is: 'again', name: again[1] ?? again[2] ?? '' };
    }
    const one = this.#take(
      /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[\s\S])|[\s\S]/,
    );
    if (!one) throw new Error(`No part of a pattern: ${this.source.slice(this.#at)}`);
    return { is: 'one', text: one[0] };
  }
  #closed(): Node {
    const node = this.#choice();
    if (!this.#take(/\)/)) throw new Error(`A bracket is open in ${this.source}`);
    return node;
  }
}

/** The engine's own, whatever a test has put in its place. */
const { exec } = RegExp.prototype;

type Step =
  | { do: 'one'; fits: (letter: string) => boolean; back: boolean }
  | { do: 'edge'; holds: RegExp }
  | { do: 'fork'; first: number; second: number }
  | { do: 'go'; to: number }
  | { do: 'note'; slot: number }
  | { do: 'enter'; slot: number }
  | { do: 'moved'; slot: number }
  | { do: 'look'; program: Step[]; not: boolean }
  | { do: 'again'; group: number; back: boolean }
  | { do: 'end' };

/** Whether a match of it takes at least one letter. */
function takes(node: Node): boolean {
  switch (node.is) {
    case 'one':
      return true;
    case 'list':
      return node.nodes.some(takes);
    case 'choice':
      return node.nodes.every(takes);
    case 'group':
      return takes(node.node);
    case 'repeat':
      return node.least > 0 && takes(node.node);
    default:
      return false;
  }
}

class Compiler {
  readonly steps: Step[] = [];
  constructor(
    readonly flags: string,
    readonly names: Map<string, number>,
    /** Whether it asks again for what a group took. */
    readonly recalls: boolean,
    readonly back: boolean,
    readonly slots: { next: number },
  ) {}

  compile(node: Node): void {
    const { steps, back } = this;
    switch (node.is) {
      case 'one':
        steps.push({ do: 'one', fits: this.#fits(node.text), back });
        return;
      case 'edge':
        steps.push({ do: 'edge', holds: new RegExp(node.text, `${this.flags}y`) });
        return;
      case 'list':
        for (const one of back ? node.nodes.toReversed() : node.nodes) this.compile(one);
        return;
      case 'choice':
        this.#choose(node.nodes);
        return;
      case 'group':
        if (this.recalls) steps.push({ do: 'note', slot: 2 * node.number + (back ? 1 : 0) });
        this.compile(node.node);
        if (this.recalls) steps.push({ do: 'note', slot: 2 * node.number + (back ? 0 : 1) });
        return;
      case 'look': {
        const inside = new Compiler(this.flags, this.names, this.recalls, node.behind, this.slots);
        inside.compile(node.node);
        steps.push({ do: 'look', program: [...inside.steps, { do: 'end' }], not: node.not });
        return;
      }
      case 'again':
        steps.push({ do: 'again', group: this.names.get(node.name) ?? Number(node.name), back });
        return;
      case 'repeat':
        for (let n = 0; n < node.least; n++) this.compile(node.node);
        if (node.most === Number.POSITIVE_INFINITY) this.#loop(node.node, node.lazy);
        else this.#optional(node.node, node.lazy, node.most - node.least);
    }
  }
  #fits(text: string): (letter: string) => boolean {
    const known = new Map<string, boolean>();
    const pattern = new RegExp(`^(?:${text})$`, this.flags);
    return (letter) => {
      const answer = known.get(letter) ?? exec.call(pattern, letter) !== null;
      known.set(letter, answer);
      return answer;
    };
  }
  #choose(nodes: Node[]): void {
    const ends: { do: 'go'; to: number }[] = [];
    for (const [n, node] of nodes.entries()) {
      const fork = { do: 'fork' as const, first: this.steps.length + 1, second: 0 };
      if (n < nodes.length - 1) this.steps.push(fork);
      this.compile(node);
      const end = { do: 'go' as const, to: 0 };
      if (n < nodes.length - 1) ends.push(end);
      if (n < nodes.length - 1) this.steps.push(end);
      fork.second = this.steps.length;
    }
    for (const end of ends) end.to = this.steps.length;
  }
  #fork(lazy: boolean, inside: () => void): void {
    const fork = { do: 'fork' as const, first: 0, second: 0 };
    this.steps.push(fork);
    const begin = this.steps.length;
    inside();
    const [first, second] = lazy ? [this.steps.length, begin] : [begin, this.steps.length];
    Object.assign(fork, { first, second });
  }
  #loop(node: Node, lazy: boolean): void {
    const start = this.steps.length;
    const slot = this.slots.next++;
    this.#fork(lazy, () => {
      // A round that took nothing would go on for ever.
      const mayStay = !takes(node);
      if (mayStay) this.steps.push({ do: 'enter', slot });
      this.compile(node);
      if (mayStay) this.steps.push({ do: 'moved', slot });
      this.steps.push({ do: 'go', to: start });
    });
  }
  #optional(node: Node, lazy: boolean, times: number): void {
    if (times === 0) return;
    this.#fork(lazy, () => {
      this.compile(node);
      this.#optional(node, lazy, times - 1);
    });
  }
}

interface Compiled {
  program: Step[];
  whole: boolean;
}
const compiled = new WeakMap<RegExp, Compiled>();

function programOf(pattern: RegExp): Compiled {
  const known = compiled.get(pattern);
  if (known) return known;
  const { source, flags } = pattern;
  const parser = new Parser(source);
  const node = parser.read();
  // No pattern is used here but through the engine's own `exec`: the counting must not count itself.
  const plain = [...flags].filter((flag) => !'gyd'.includes(flag)).join('');
  const compiler = new Compiler(plain, parser.names, parser.recalls, false, { next: 2_000 });
  compiler.compile(node);
  const made = {
    program: [...compiler.steps, { do: 'end' } as const],
    whole: flags.includes('u') || flags.includes('v'),
  };
  compiled.set(pattern, made);
  return made;
}

/** Counts the steps of one `exec` at `from`; gives up counting, and finding, at `limit`. */
export function countSteps(pattern: RegExp, text: string, from: number, limit: number): Counted {
  const { program, whole } = programOf(pattern);
  let steps = 0;
  const letterAt = (at: number, back: boolean): string => {
    if (!whole) return text[back ? at - 1 : at] ?? '';
    if (!back) return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
    const pair = at > 1 ? (text.codePointAt(at - 2) ?? 0) : 0;
    return pair > 0xffff ? String.fromCodePoint(pair) : (text[at - 1] ?? '');
  };
  const run = (
    code: Step[],
    start: number,
    noted: Map<number, number>,
  ): { at: number; noted: Map<number, number> } | null => {
    const waiting: [step: number, at: number, noted: Map<number, number>][] = [[0, start, noted]];
    for (let way = waiting.pop(); way; way = waiting.pop()) {
      let [n, at, notes] = way;
      for (let on = true; on; ) {
        if (++steps > limit) return null;
        const step = code[n++];
        switch (step?.do) {
          case 'one': {
            const letter = letterAt(at, step.back);
            on = letter !== '' && step.fits(letter);
            at += step.back ? -letter.length : letter.length;
            break;
          }
          case 'edge':
            step.holds.lastIndex = at;
            on = exec.call(step.holds, text) !== null;
            break;
          case 'fork':
            waiting.push([step.second, at, notes]);
            n = step.first;
            break;
          case 'go':
            n = step.to;
            break;
          case 'note':
          case 'enter':
            notes = new Map(notes).set(step.slot, at);
            break;
          case 'moved':
            on = notes.get(step.slot) !== at;
            break;
          case 'look': {
            const seen = run(step.program, at, notes);
            on = (seen !== null) !== step.not;
            if (seen && on) notes = seen.noted;
            break;
          }
          case 'again': {
            const [begin, end] = [notes.get(2 * step.group), notes.get(2 * step.group + 1)];
            const said = begin === undefined || end === undefined ? '' : text.slice(begin, end);
            on = step.back ? text.endsWith(said, at) : text.startsWith(said, at);
            at += step.back ? -said.length : said.length;
            break;
          }
          default:
            return { at, noted: notes };
        }
      }
    }
    return null;
  };
  for (
    let start = from;
    start <= text.length && steps <= limit;
    start += whole ? letterAt(start, false).length || 1 : 1
  ) {
    const found = run(program, start, new Map());
    if (found) return { steps, found: [start, found.at] };
    if (pattern.sticky) break;
  }
  return { steps, found: null };
}
