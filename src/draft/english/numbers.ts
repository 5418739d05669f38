const WORDS: ReadonlyMap<string, string> = new Map([
  ['10', 'Ten'],
  ['15', 'Fifteen'],
  ['20', 'Twenty'],
  ['25', 'Twenty-five'],
  ['30', 'Thirty'],
]);

/** "20 minutes" as a sentence begins with it: "Twenty minutes". */
export const spelled = (length: string): string => length.replace(/^\d+/u, (digits) => WORDS.get(digits) ?? digits);
