import type { Goal } from './message';
import type { Instant } from './time';

export const MEDIA = ['phone', 'video', 'in person'] as const;
export type Medium = (typeof MEDIA)[number];
export const TIERS = ['free', 'premium', 'salesNavigator'] as const;
export type LinkedInTier = (typeof TIERS)[number];

/** The user. Every text is as the user wrote it; empty where they said nothing. */
export interface Me {
  name: string;
  /** What they do now, as they would say it: "I teach geography in a secondary school", "ward nurse". */
  does: string;
  /** What they want to learn about: narrow ("flood-risk mapping") and broad ("geographic information systems"). */
  wants: { narrow: string; broad: string };
  /** What they want from the talks. */
  goal: Goal;
  schools: string[];
  employers: string[];
  places: string[];
  groups: string[];
  /** Names that look alike, and whether the user said that they mean one thing. */
  alike: { yours: string; theirs: string; same: boolean }[];
  /** What the user offers as the length (minutes) and way of the talk. */
  ask: { minutes: number; medium: Medium };
  /** `notesAMonth`: how many invitation notes a free account has; sources say 3 to 5. */
  linkedin: { tier: LinkedInTier; notesAMonth: number };
  updatedAt: Instant | null;
}

/** The user before they have said anything. The only place that holds these defaults. */
export const nobodyYet: Me = {
  name: '',
  does: '',
  wants: { narrow: '', broad: '' },
  goal: 'entering',
  schools: [],
  employers: [],
  places: [],
  groups: [],
  alike: [],
  ask: { minutes: 20, medium: 'phone' },
  linkedin: { tier: 'free', notesAMonth: 3 },
  updatedAt: null,
};

/** Whether the user has said too little for a message to sound like them. */
export const isThin = (me: Me): boolean =>
  me.name === '' || me.does === '' || (me.wants.narrow === '' && me.wants.broad === '');
