import type { Facts, Ground } from '../../../draft/facts/types';
import type { Me } from '../../../model/me';

const answerTo = ({ yours, theirs }: Ground, { alike }: Me) =>
  alike.find((one) => one.yours === yours.value && one.theirs === theirs.value) ?? null;

/** The facts with the user's answers: ground of which they said that it is shared is sure, of which they denied it is none. */
export const answered = (facts: Facts, me: Me): Facts => ({
  ...facts,
  common: facts.common.flatMap((ground) => {
    const answer = ground.sure ? null : answerTo(ground, me);
    if (answer === null) return [ground];
    return answer.same ? [{ ...ground, sure: true }] : [];
  }),
});

/** The first ground that may be shared or not, of facts that hold the user's answers; null where all is settled. */
export const openQuestion = ({ common }: Facts): Ground | null => common.find(({ sure }) => !sure) ?? null;
