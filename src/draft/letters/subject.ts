import { isSayable } from '../english/sayable';
import type { Claim } from '../writing/claim';
import { SUBJECTS } from './data/subjects';
import { fill, type Slots, shuffled } from './letter';
import type { Link } from './link';

const FEWEST_WORDS = 3;
const MOST_WORDS = 7;
const LONGEST = 60;

const fits = (subject: string): boolean => {
  const words = subject.split(' ').length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && subject.length <= LONGEST;
};

/** What stands above a letter: the question itself where it is short, else what links the two and what is asked about. */
export function subjectOf(link: Link, slots: Slots, question: readonly Claim[], key: string): string {
  const [asked] = question;
  const own = question.length === 1 && asked !== undefined && fits(asked.text) ? [asked.text] : [];
  const filled = [
    ...shuffled(SUBJECTS[link.kind] ?? [], `${key} subject`),
    ...shuffled(SUBJECTS.any ?? [], `${key} subject`),
  ].flatMap((line) => {
    const one = fill(line, { ...slots, ...link.words })
      ?.map(({ text }) => text)
      .join(' ')
      .replace(/\.$/u, '');
    return one !== undefined && fits(one) && isSayable(one.replace(/[?:’“”]/gu, '')) ? [one] : [];
  });
  return own[0] ?? filled[0] ?? 'A question about your work';
}
