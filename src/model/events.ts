import * as v from 'valibot';
import { CHANNELS } from './channels';
import { changeShape, contactShape } from './person/contact';
import { PURPOSE_NAMES, PURPOSES, type Purpose } from './purposes';
import { STEPS, type Stage } from './stages';
import type { Instant } from './time';
import { at, id, short, text, url, value, version } from './values';

const note = v.strictObject({ text });

/** What is asked when the user logs such an event: `text` their words, `name` whom as well, `time` when it will be. */
type Form = 'text' | 'name' | 'time';

/** What a reply says, as the user understood it. */
export const REPLIES = ['yes', 'questions', 'colleague', 'who', 'later'] as const;
export type Reply = (typeof REPLIES)[number];

/** Which step a decision is about: its kind, and the event that gave rise to it; without one, the step stands on none. */
const step = v.picklist(STEPS);
const of = v.exactOptional(id);
/** The person on the other side of an introduction, where they are kept. */
const other = v.exactOptional(id);

/** What the user may have to tell to everybody who helped. */
export const NEWS = ['offer', 'decision', 'change'] as const;

interface EventRow {
  payload: v.GenericSchema;
  /** Where the contact stands after it; absent where it changes nothing. */
  stage?: Stage;
  /** How the user logs it; absent for what is logged by what they do. */
  form?: Form;
  /** It says nothing without the user's words. */
  needsText?: true;
}

/**
 * Every kind of event, in the order in which the user is offered them. The ledger holds facts about a moment; only the user
 * corrects one. A line here, and the words `event_<kind>` and, where there is a form, `log_<kind>`.
 */
export const EVENTS = {
  noted: { payload: note, form: 'text', needsText: true },
  /** Somebody gave the user this contact's name. */
  referred: { payload: v.strictObject({ by: value, text, other }), form: 'name' },
  /** A LinkedIn invitation without a note; one with a note is `sent` by `note`. */
  invited: { payload: note, form: 'text' },
  /** The contact accepted the invitation. */
  accepted: { payload: note, form: 'text' },
  /** `says`: absent where the user did not say. `until`: with `later`, when to come back. */
  replied: {
    payload: v.strictObject({ text, says: v.exactOptional(v.picklist(REPLIES)), until: v.exactOptional(at) }),
    stage: 'replied',
    form: 'text',
  },
  /** `text` is the appointment in the user's or the contact's words, empty where there are none. */
  scheduled: { payload: v.strictObject({ for: at, medium: short, text }), stage: 'scheduled', form: 'time' },
  /** What was agreed did not take place, or was called off. */
  missed: { payload: note, stage: 'replied', form: 'text' },
  met: { payload: note, stage: 'met', form: 'text' },
  /** One thing that the talk taught the user, as they noted it. */
  learned: { payload: note, form: 'text', needsText: true },
  /** One thing that the user did about it. */
  did: { payload: note, form: 'text', needsText: true },
  /** One thing that the user said they would do for this contact, or that this contact said they would do. */
  promised: { payload: note, form: 'text', needsText: true },
  /** This contact introduced the user to `name`. */
  introduced: { payload: v.strictObject({ name: value, text, other }), stage: 'thanked', form: 'name' },
  declined: { payload: note, stage: 'closed', form: 'text' },
  closed: { payload: note, stage: 'closed', form: 'text' },
  /** A message that the user sent. `channel`: null where an older Inroad did not keep by which way it went. */
  sent: {
    payload: v.strictObject({
      purpose: v.picklist(PURPOSE_NAMES),
      channel: v.nullable(v.picklist(CHANNELS)),
      subject: v.nullable(text),
      text,
    }),
  },
  /** The user has news that this contact, who helped, should hear from them. */
  news: { payload: v.strictObject({ what: v.picklist(NEWS), text }) },
  /** The user put a step off, or set its day. */
  putOff: { payload: v.strictObject({ step, of, until: at }) },
  /** The user will not take a step. */
  skipped: { payload: v.strictObject({ step, of }) },
  /** The user lets a contact rest until something happens. */
  rested: { payload: v.strictObject({}) },
  /** `created`: this capture made the contact. `changes`: what it changed on a contact that was there. */
  captured: { payload: v.strictObject({ url, site: value, created: v.boolean(), changes: v.array(changeShape) }) },
  /** `source`: the file or the address book that told of them. */
  imported: { payload: v.strictObject({ source: value, created: v.boolean(), changes: v.array(changeShape) }) },
  edited: { payload: v.strictObject({ changes: v.array(changeShape) }) },
  /** The user said that another contact is the same person: the other record as it was, and the kept one before and after. */
  merged: { payload: v.strictObject({ other: id, record: contactShape, before: contactShape, after: contactShape }) },
  /** The user took that back. */
  split: { payload: v.strictObject({ other: id }) },
  /** The user said that another contact, who looks the same, is somebody else. */
  keptApart: { payload: v.strictObject({ other: id }) },
  /** Something that a newer Inroad wrote and this one cannot read: the whole row, as it was. */
  newer: { payload: v.strictObject({ row: v.record(v.string(), v.unknown()) }) },
} as const satisfies Record<string, EventRow>;

export type EventKind = keyof typeof EVENTS;
export const EVENT_KINDS = Object.keys(EVENTS) as EventKind[];
/** What each kind of event carries. */
export type EventPayloads = { [K in EventKind]: v.InferOutput<(typeof EVENTS)[K]['payload']> };

export interface EventOf<K extends EventKind> {
  version?: number;
  id: string;
  contact: string;
  kind: K;
  at: Instant;
  payload: EventPayloads[K];
}
/** One entry of the ledger. */
export type LedgerEvent = { [K in EventKind]: EventOf<K> }[EventKind];
/** What a merge did. */
export type Merge = EventPayloads['merged'];

const shapeOf = (kind: EventKind) =>
  v.strictObject({
    version,
    id,
    contact: id,
    kind: v.literal(kind),
    at,
    payload: EVENTS[kind].payload as v.GenericSchema,
  });
const [first, ...others] = EVENT_KINDS.map(shapeOf);
if (first === undefined) throw new Error('There are no kinds of events.');
// The compiler cannot see that the shapes of a table's rows are those of the type that is made of the same table.
export const eventShape = v.variant('kind', [first, ...others]) as unknown as v.GenericSchema<unknown, LedgerEvent>;

/** The kinds that the user logs by such a form. */
export type LoggedBy<F extends Form> = {
  [K in EventKind]: (typeof EVENTS)[K] extends { form: F } ? K : never;
}[EventKind];
export type LoggedKind = LoggedBy<Form>;
const formOf = (kind: EventKind): Form | null => {
  const row: EventRow = EVENTS[kind];
  return row.form ?? null;
};
export const isLoggedBy = <F extends Form>(kind: EventKind, form: F): kind is LoggedBy<F> => formOf(kind) === form;
/** What the user can log, in the order in which things happen. Messages are logged where they are written. */
export const LOGGED_KINDS = EVENT_KINDS.filter((kind): kind is LoggedKind => formOf(kind) !== null);
/** Whether such an event says nothing without the user's words. */
export const needsText = (kind: EventKind): boolean => {
  const row: EventRow = EVENTS[kind];
  return row.needsText ?? false;
};

/** What the user can correct afterwards: what they logged, and the messages that they sent. */
export type EditableKind = LoggedKind | 'sent';
export const isEditable = (event: LedgerEvent): event is { [K in EditableKind]: EventOf<K> }[EditableKind] =>
  event.kind === 'sent' || formOf(event.kind) !== null;

/** Where a contact stands after an event; null where it changes nothing. */
export function stageAfter(event: LedgerEvent): Stage | null {
  if (event.kind === 'sent') return PURPOSES[event.payload.purpose].stage;
  const row: EventRow = EVENTS[event.kind];
  return row.stage ?? null;
}

/** The messages that were sent for one of these purposes. */
export const sentFor = (events: readonly LedgerEvent[], ...purposes: Purpose[]): EventOf<'sent'>[] =>
  events.filter((event): event is EventOf<'sent'> => event.kind === 'sent' && purposes.includes(event.payload.purpose));

/** Events in the order in which they happened. */
export const inLedgerOrder = (events: LedgerEvent[]): LedgerEvent[] =>
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
