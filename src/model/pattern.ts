// Patterns that are lists of words stand one alternative a line, so that a change of one shows as one line.

/** The alternatives of a template, one a line, as one group of a regular expression's source; values are sources too. */
export const oneOf = (strings: TemplateStringsArray, ...values: string[]): string =>
  `(?:${listed(strings, values).join('|')})`;

/** A pattern for any of the alternatives as whole words, in any case. */
export const wholeWords = (strings: TemplateStringsArray, ...values: string[]): RegExp =>
  new RegExp(`\\b(?:${listed(strings, values).join('|')})\\b`, 'iu');

/** A pattern for a text that begins with any of the alternatives, in any case. */
export const beginning = (strings: TemplateStringsArray, ...values: string[]): RegExp =>
  new RegExp(`^(?:${listed(strings, values).join('|')})`, 'iu');

/** The lines of a template, as they are written: a backslash is one. A space at the end of an alternative is `[ ]`. */
function listed(strings: TemplateStringsArray, values: readonly string[]): string[] {
  return String.raw(strings, ...values)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
