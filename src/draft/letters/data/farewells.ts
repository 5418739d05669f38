/** How a letter ends before the name, one a line. An empty one: the name alone. */
const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/^-$/u, ''));

export const FAREWELLS = {
  plain: lines(`
    Thank you,
    Many thanks,
    Best wishes,
    With thanks,
    All the best,
    Thanks,
    Thanks so much,
    With best wishes,
    Warm regards,
  `),
  formal: lines(`
    With kind regards,
    Yours sincerely,
    Kind regards,
    With best regards,
    With many thanks,
  `),
  note: lines(`
    Thank you!
    Thanks!
    Many thanks,
    Thanks,
  `),
};
