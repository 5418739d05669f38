import type { LoggedKind } from '../../model/events';
import type { Stage } from '../../model/stages';

/** What may have happened next, by where the user and the contact stand; one alternative a line, the likeliest first. */
export const STAGE_ANSWERS = {
  found: [],
  asked: ['replied', 'declined'],
  replied: ['scheduled', 'declined'],
  scheduled: ['met', 'scheduled', 'missed'],
  met: ['learned', 'introduced'],
  thanked: ['introduced', 'replied'],
  closed: ['replied'],
} as const satisfies Record<Stage, readonly LoggedKind[]>;

/** The kinds that have a button of their own. */
export type StageAnswer = (typeof STAGE_ANSWERS)[Stage][number];
