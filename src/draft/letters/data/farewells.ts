/** How a letter ends before the name, one a line. An empty one: the name alone. */
const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/^-$/u, ''));

export const FAREWELLS = {
  plain: lines(`
    Thank you,
    With thanks,
    Many thanks,
    Best wishes,
    Thanks for reading this far,
    All the best,
    -
    Warm wishes,
    Thank you either way,
    Gratefully,
    With best wishes,
  `),
  formal: lines(`
    With kind regards,
    Yours sincerely,
    With thanks and kind regards,
    Respectfully,
    Kind regards,
    With best regards,
    With many thanks,
  `),
  note: lines(`
    Thank you!
    Thanks!
    -
    Many thanks,
    Thanks,
    -
    Best wishes,
  `),
};
