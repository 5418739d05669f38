import type { Me } from '../me';
import { wholeWords } from '../pattern';
import type { Contact } from '../person/contact';
import { fold, wordsOf } from '../person/fold';

/** What speaks for asking somebody first, the weightiest first. Each needs the words `whom_<merit>`. */
export const MERITS = ['function', 'shared', 'level', 'promoted', 'known', 'reachable'] as const;

/** One thing that speaks for somebody, and the words on their page that say so. */
export interface Merit {
  kind: (typeof MERITS)[number];
  about: string;
}

/** Who has come a step or two further than a beginner, and still remembers how. */
const NEAR = wholeWords`
  senior
  sr
  lead
  staff
  principal
  manager
  head
  coordinator
  supervisor
  specialist
  team lead(?:er)?
`;
/** Who is so far up that a beginner's questions are not theirs any more. */
const FAR = wholeWords`
  chief
  c[efot]o
  (?:vice )?president
  [se]?vp
  (?:managing |executive )?director
  (?:co )?founder
  owner
  partner
  chair\w*
`;
/** Words of what the user wants that say nothing of it. */
const SHORTEST_WORD = 4;

const wantedWords = ({ wants }: Me): string[] =>
  wordsOf(`${wants.narrow} ${wants.broad}`).filter((word) => word.length >= SHORTEST_WORD);

type Says = (contact: Contact, me: Me) => string | null | undefined;

const WHY: Record<Merit['kind'], Says> = {
  function({ fields: { role, headline } }, me) {
    const wanted = wantedWords(me);
    return [role?.value, headline?.value].find((text) => text && wordsOf(text).some((word) => wanted.includes(word)));
  },
  shared({ fields, schools, past }, me) {
    const theirs = [...schools.map(({ name }) => name), ...past.map(({ company }) => company), fields.company?.value];
    const yours = new Set([...me.schools, ...me.employers, ...me.groups].map(fold));
    return theirs.find((one) => one && yours.has(fold(one)));
  },
  level: ({ fields: { role } }) => (role && NEAR.test(role.value) && !FAR.test(role.value) ? role.value : null),
  promoted({ fields: { role, company }, past }) {
    if (!role || !company) return null;
    const here = fold(company.value);
    const before = past.find((one) => one.role && one.company && fold(one.company) === here);
    return before?.role && fold(before.role) !== fold(role.value) ? company.value : null;
  },
  known: ({ degree, name }) => (degree === '1st' || degree === '2nd' ? name.full : null),
  reachable: ({ fields: { email } }) => email?.value,
};

/** What speaks for asking somebody first; nothing where nothing is known. */
export const meritsOf = (contact: Contact, me: Me): Merit[] =>
  MERITS.flatMap((kind) => {
    const about = WHY[kind](contact, me);
    return about ? [{ kind, about }] : [];
  });

/** The weight of what speaks for somebody: one thing of the list outweighs all that come after it. */
const weightOf = (merits: Merit[]): number =>
  merits.reduce((sum, { kind }) => sum + 2 ** (MERITS.length - MERITS.indexOf(kind)), 0);

/** People in the order in which they are asked, and what speaks for each; among equals who was found first. */
export const inAskingOrder = <C extends Contact>(contacts: readonly C[], me: Me): { contact: C; merits: Merit[] }[] =>
  contacts
    .map((contact) => ({ contact, merits: meritsOf(contact, me) }))
    .sort((a, b) => weightOf(b.merits) - weightOf(a.merits) || (isBefore(a.contact, b.contact) ? -1 : 1));

const isBefore = (a: Contact, b: Contact): boolean =>
  a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
