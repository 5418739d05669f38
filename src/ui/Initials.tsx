import type { PersonName } from '../model/person/name';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const first = (word: string): string => {
  for (const { segment } of graphemes.segment(word)) return segment.toLocaleUpperCase();
  return '';
};

/** The person's initials in a circle: of given and family name, else of the whole name. Decoration for the name beside it. */
export function Initials({ name, small = false }: { name: PersonName; small?: boolean }) {
  const letters = name.given && name.family ? first(name.given) + first(name.family) : first(name.full);
  return (
    <span class={small ? 'initials small' : 'initials'} aria-hidden="true">
      {letters}
    </span>
  );
}
