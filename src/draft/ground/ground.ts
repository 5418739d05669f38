import { calledBy } from '../english/greeting';
import { organisation, withThe } from '../english/sayable';
import type { Fact, Ground, GroundKind, History, ReaderFacts, UserFacts } from '../facts/types';
import { sameEmployer } from './employer';
import type { Likeness } from './likeness';
import { samePlace } from './place';
import { sameSchool } from './school';

/** All ground between reader and user, the strongest first. */
export function groundOf(reader: ReaderFacts, user: UserFacts, history: History): Ground[] {
  const found: Ground[] = [];
  const add = (kind: GroundKind, likeness: Likeness, name: string, short: string, theirs: Fact, yours: Fact): void => {
    if (likeness !== 'no' && !found.some((ground) => ground.kind === kind && ground.name === name))
      found.push({ kind, sure: likeness === 'same', name, short, theirs, yours });
  };
  const { referredBy } = history;
  // "My tutor, Anna Berg": the part that is written as a name.
  const parts = referredBy?.name.split(',').map((part) => part.trim()) ?? [];
  const called = parts.find((part) => /^\p{Lu}\S*\s\p{Lu}/u.test(part)) ?? parts[0] ?? '';
  const plain = calledBy({ full: called }).full;
  const title =
    /^(?:sister|brother|father|prof(?:essor|\.)?|dr\.?|capt(?:ain|\.)|rev(?:erend|\.)|sir|dame|mr\.?|mrs\.?|ms\.?)\s/iu.exec(
      called,
    )?.[0] ?? '';
  const by = plain === null ? null : `${title}${plain}`;
  if (referredBy !== null && by !== null) add('introducer', 'same', by, by, referredBy.fact, referredBy.fact);
  for (const school of reader.schools)
    for (const yours of user.schools) {
      const { likeness, name, short } = sameSchool(school.name, yours.value);
      add('school', likeness, name, short, school.fact, yours);
    }
  const employers = [
    ...(reader.company ? [{ name: reader.company.value, fact: reader.company }] : []),
    ...reader.past.flatMap(({ company, fact }) => (company === null ? [] : [{ name: company, fact }])),
  ];
  for (const { name, fact } of employers)
    for (const yours of user.employers) {
      const shown = organisation(yours.value);
      if (shown !== null) add('employer', sameEmployer(name, yours.value), withThe(shown), withThe(shown), fact, yours);
    }
  for (const yours of user.groups)
    for (const theirs of [reader.headline, reader.about, reader.company])
      if (theirs !== null && namesGroup(theirs.value, yours.value))
        add('group', 'same', yours.value, yours.value, theirs, yours);
  if (reader.location !== null && !reader.location.stale)
    for (const yours of user.places) {
      const { likeness, name } = samePlace(reader.location.value, yours.value);
      add('place', likeness, name, name, reader.location, yours);
    }
  return [...found.filter(({ sure }) => sure), ...found.filter(({ sure }) => !sure)];
}

/** Whether `text` names the group, as whole words. A short name must have its capitals: "DAMA", not "drama". */
function namesGroup(text: string, group: string): boolean {
  const fold = (value: string): string => ` ${value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const [inText, name] = [fold(text), fold(group)];
  return name.trim().length > 5
    ? inText.toLowerCase().includes(name.toLowerCase())
    : name.trim().length > 2 && inText.includes(name);
}
