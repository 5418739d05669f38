// Letters as a few ranges of the basic plane. V8 needs 6 to 20 ms for a pattern with several \p{L} (Chromium 156, 2026)
// and 0.2 ms for the same with ranges; reading a page must stay under one frame, compiling its patterns included.
const LOWER = 'a-zµºß-öø-ÿ';
const MIXED = 'Ā-῿\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\ud7ff\\uf900-\\ufdff\\uff21-\\uffdc';
const CLASSES: Record<string, string> = {
  L: `A-Z${LOWER}À-ÖØ-Þ${MIXED}`,
  // Beyond Latin-1 capitals and small letters alternate, and many scripts have neither: all of them may begin a name.
  Lu: `A-ZÀ-ÖØ-Þ${MIXED}`,
  Ll: LOWER,
  N: '0-9٠-٩０-９',
};

/** A regular expression that is made at its first use. Stands for one in `test`, `exec`, `split`, `replace`, `match`. */
export class Pattern {
  #compiled: RegExp | null = null;
  constructor(
    readonly source: string,
    readonly flags: string,
  ) {}
  get regExp(): RegExp {
    this.#compiled ??= new RegExp(expand(this.source), this.flags);
    return this.#compiled;
  }
  test(text: string): boolean {
    return this.regExp.test(text);
  }
  exec(text: string): RegExpExecArray | null {
    return this.regExp.exec(text);
  }
  [Symbol.replace](text: string, value: string): string {
    return text.replace(this.regExp, value);
  }
  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.regExp, limit);
  }
}

/** `source` with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` as ranges, inside and outside of brackets. */
function expand(source: string): string {
  let inside = false;
  return source.replace(/\\p\{(L|Lu|Ll|N)\}|\\.|[[\]]/gu, (token, name: string | undefined) => {
    if (name !== undefined) return inside ? (CLASSES[name] ?? '') : `[${CLASSES[name] ?? ''}]`;
    if (token === '[') inside = true;
    else if (token === ']') inside = false;
    return token;
  });
}

/** ``pattern`…```: written like a literal, without doubled backslashes; no flag but those given. */
export const pattern = (strings: TemplateStringsArray, ...values: string[]): Pattern =>
  new Pattern(String.raw(strings, ...values), '');
/** The same in any case. */
export const patternI = (strings: TemplateStringsArray, ...values: string[]): Pattern =>
  new Pattern(String.raw(strings, ...values), 'i');
/** The same, for every place in a text. */
export const patternG = (strings: TemplateStringsArray, ...values: string[]): Pattern =>
  new Pattern(String.raw(strings, ...values), 'g');

/** Any letter or digit. */
export const LETTER = pattern`[\p{L}\p{N}]`;
