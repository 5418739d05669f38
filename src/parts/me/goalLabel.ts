import type { Goal } from '../../model/message';
import { t } from '../../ui/t';

const GOAL_KEY = {
  'day-to-day': 'goal_dayToDay',
  training: 'goal_training',
  entering: 'goal_entering',
  hiring: 'goal_hiring',
  fit: 'goal_fit',
  trends: 'goal_trends',
  network: 'goal_network',
} as const satisfies Record<Goal, string>;

/** What the talks are to find out, in the user's words: "How people get into it". */
export const goalLabel = (goal: Goal): string => t(GOAL_KEY[goal]);
