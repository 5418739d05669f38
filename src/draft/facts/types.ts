import type { NEWS, Reply } from '../../model/events';
import type { LinkedInTier, Medium } from '../../model/me';
import type { Channel, Purpose } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import type { Instant } from '../../model/time';
import type { CalledBy } from '../english/greeting';

/** Where a fact comes from: read on a page, out of a file or an address book, typed by the user about the contact, said by the user of themselves, logged. */
export type FactSource = 'page' | 'imported' | 'edited' | 'me' | 'history';

/** What a claim may stand on: one value, who said it and when. */
export interface FactRef {
  /** `role`, `past`, `me.does`, `history.learned` */
  field: string;
  value: string;
  source: FactSource;
  at: Instant | null;
  /** The page it was read from. */
  url: string | null;
}
export interface Fact extends FactRef {
  /** Read so long ago that it may no longer be so. */
  stale: boolean;
}
export interface PastFact {
  role: string | null;
  company: string | null;
  fact: Fact;
}
export interface SchoolFact {
  name: string;
  field: string | null;
  fact: Fact;
}

export interface ReaderFacts {
  name: CalledBy & { fact: Fact | null };
  role: Fact | null;
  company: Fact | null;
  headline: Fact | null;
  location: Fact | null;
  email: Fact | null;
  past: PastFact[];
  schools: SchoolFact[];
  /** What the person wrote about themselves, where the page was read for it: searched for shared ground, never quoted. */
  about: Fact | null;
  degree: Contact['degree'];
}

export interface UserFacts {
  name: CalledBy & { fact: Fact | null };
  does: Fact | null;
  narrow: Fact | null;
  broad: Fact | null;
  /** Why they want to learn it, in their own words. */
  because: Fact | null;
  schools: Fact[];
  employers: Fact[];
  places: Fact[];
  groups: Fact[];
  minutes: number;
  medium: Medium;
  tier: LinkedInTier;
}

/** All that a message may stand on, plain and self-contained. */
export interface Facts {
  /** The day on which the message is written. */
  today: Instant;
  /** The zone that the user's clock is in: hours are told in it. */
  timeZone: string;
  /** Chooses the first wording: steady for one contact, different between contacts. */
  salt: string;
  reader: ReaderFacts;
  user: UserFacts;
  /** What the user wants to ask this contact, in their own words. */
  askAbout: Fact | null;
  /** What both share. Ground that is not `sure` may be asked about, never claimed. */
  common: Ground[];
  history: History;
}

/** A message that the user sent. */
export interface Sent {
  kind: Purpose;
  channel: Channel | null;
  subject: string | null;
  text: string;
  fact: Fact;
}

/** An answer, and what the user understood it to say. */
export interface ReplyFact extends Fact {
  /** Null where the user did not say. */
  says: Reply | null;
  /** When to come back. */
  until: Instant | null;
}

/** What the ledger holds of one contact, oldest first, as facts. */
export interface History {
  sent: Sent[];
  invited: Fact | null;
  accepted: Fact | null;
  replies: ReplyFact[];
  /** What is agreed; null again once it was called off, or did not take place. */
  appointment: { for: Instant | null; medium: string; fact: Fact } | null;
  /** The talks, in the user's words ("20 minutes by phone"). */
  talks: Fact[];
  learned: Fact[];
  did: Fact[];
  /** What the user noted for themselves: a letter takes of it only what it knows how to say. */
  notes: Fact[];
  /** Whom this contact introduced the user to. */
  introduced: { name: string; fact: Fact }[];
  /** Who gave the user this contact's name. */
  referredBy: { name: string; fact: Fact } | null;
  declined: Fact | null;
  /** The last appointment that came to nothing, as long as no talk followed. */
  missed: Fact | null;
  /** What the user has to tell to those who helped. */
  news: { what: (typeof NEWS)[number]; fact: Fact } | null;
}

export type GroundKind = 'introducer' | 'school' | 'employer' | 'group' | 'place';

/** Something that the user and the contact share, or may share. */
export interface Ground {
  kind: GroundKind;
  /** False: the names are alike and may mean two things. Such ground is asked about, not used. */
  sure: boolean;
  /** What a message calls it: "the University of Leeds". */
  name: string;
  /** The shortest name that still says which: "Leeds". */
  short: string;
  theirs: Fact;
  yours: Fact;
}
