import * as v from 'valibot';
import { GOALS } from './message';
import { at, list, short, value, version } from './values';

export const MEDIA = ['phone', 'video', 'in person'] as const;
export type Medium = (typeof MEDIA)[number];
export const TIERS = ['free', 'premium', 'salesNavigator'] as const;
export type LinkedInTier = (typeof TIERS)[number];

export const meShape = v.strictObject({
  version,
  name: short,
  /** What they do now, as they would say it: "I teach geography in a secondary school", "ward nurse". */
  does: short,
  /** What they want to learn about: narrow ("flood-risk mapping") and broad ("geographic information systems"). */
  wants: v.strictObject({ narrow: short, broad: short }),
  /** Why they want to learn that, in their own words, in one line. */
  because: short,
  /** What they want from the talks. */
  goal: v.picklist(GOALS),
  schools: list(value),
  employers: list(value),
  places: list(value),
  groups: list(value),
  /** Names that look alike, and whether the user said that they mean one thing. */
  alike: v.array(v.strictObject({ yours: value, theirs: value, same: v.boolean() })),
  /** What the user offers as the length (minutes) and way of the talk. */
  ask: v.strictObject({
    minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120)),
    medium: v.picklist(MEDIA),
  }),
  /** `notesAMonth`: how many invitation notes a free account has; sources say 3 to 5. */
  linkedin: v.strictObject({
    tier: v.picklist(TIERS),
    notesAMonth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  }),
  updatedAt: v.nullable(at),
});
/** The user. Every text is as the user wrote it; empty where they said nothing. */
export interface Me extends v.InferOutput<typeof meShape> {}

/** The user before they have said anything. The only place that holds these defaults. */
export const nobodyYet: Me = {
  name: '',
  does: '',
  wants: { narrow: '', broad: '' },
  because: '',
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
