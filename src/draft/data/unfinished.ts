import { oneOf } from '../../model/pattern';

/** What a finished text does not hold: placeholders, holes, doubled marks and spaces, a space before a mark. */
export const UNFINISHED = new RegExp(
  oneOf`
    \[[^\]\n]{0,60}\]
    \{\{?[^}\n]{0,60}\}?\}
    <[^>\n]{1,60}>
    _{3,}
    \$\{
    \b(?:undefined|NaN|null|TODO|TBD|XXX+|lorem ipsum)\b
    [,;:]{2,}
    (?<!\.)\.\.(?!\.)
    \?\?+
    !!+
    [,.;:][,;:]
    [?!,]\.(?!\.)
    \S {2,}\S
    \s[,.;?!](?=\s|$)
  `,
  'u',
);
