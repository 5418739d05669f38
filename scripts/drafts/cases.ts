import * as v from 'valibot';
import { type LedgerEvent, NEWS, REPLIES } from '../../src/model/events';
import { type Me, nobodyYet, TIERS } from '../../src/model/me';
import { CHANNELS, type Channel, GOALS, type Goal, type Purpose } from '../../src/model/message';
import type { Contact, ContactField } from '../../src/model/person/contact';
import { readName } from '../../src/model/person/name';
import { PURPOSE_NAMES } from '../../src/model/purposes';

const text = v.nullish(v.string(), '');
const named = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);
const texts = v.nullish(v.array(named), []);
/** One of a list of words; anything else is taken as `otherwise`, so that one odd case does not stop a file. */
const oneOf = <const T extends readonly string[]>(words: T, otherwise: T[number]) =>
  v.fallback(v.picklist(words), otherwise);
const introducerShape = v.union([v.string(), v.looseObject({ name: v.string() })]);

const caseShape = v.object({
  id: v.string(),
  me: v.nullish(
    v.object({
      name: text,
      does: text,
      because: text,
      wants: v.nullish(v.object({ narrow: text, broad: text }), { narrow: '', broad: '' }),
      schools: texts,
      employers: texts,
      places: texts,
      groups: texts,
      introducer: v.nullish(introducerShape, null),
      minutes: v.nullish(v.number(), nobodyYet.ask.minutes),
      linkedin: v.nullish(v.object({ tier: oneOf(TIERS, 'free'), notesLeft: v.nullish(v.number(), null) }), {
        tier: 'free',
        notesLeft: null,
      }),
    }),
    null,
  ),
  contact: v.object({
    name: text,
    headline: text,
    role: text,
    company: text,
    location: text,
    past: v.nullish(v.array(v.object({ role: v.nullish(v.string(), null), company: v.nullish(v.string(), null) })), []),
    schools: v.nullish(
      v.array(
        v.union([
          v.object({ name: v.string(), field: v.nullish(v.string(), null) }),
          v.pipe(
            v.string(),
            v.transform((name) => ({ name, field: null })),
          ),
        ]),
      ),
      [],
    ),
    about: text,
    email: text,
    askAbout: text,
    degree: v.fallback(v.nullable(v.picklist(['1st', '2nd', '3rd'])), null),
    capturedAt: v.nullish(v.string(), null),
    /** The pages that the person was read on, oldest first, where it was more than one. */
    pages: v.nullish(v.array(v.object({ url: v.string(), at: v.string() })), []),
  }),
  goal: oneOf(GOALS, 'entering'),
  purpose: oneOf(PURPOSE_NAMES, 'request'),
  channel: oneOf(CHANNELS, 'email'),
  history: v.nullish(
    v.array(v.looseObject({ kind: v.string(), at: v.string(), text: v.nullish(v.string(), null) })),
    [],
  ),
  today: v.string(),
});
type RawCase = v.InferOutput<typeof caseShape>;

/** One case: who is written to, by whom, for what and when. */
export interface Case {
  id: string;
  contact: Contact;
  me: Me;
  events: LedgerEvent[];
  about: string;
  today: Date;
  channel: Channel;
  purpose: Purpose;
  goal: Goal;
  notesLeft: number | null;
}

const instantOf = (date: string | null, hour: string): string => {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) return '1970-01-01T00:00:00.000Z';
  return /T\d/u.test(date ?? '')
    ? new Date(time).toISOString()
    : `${new Date(time).toISOString().slice(0, 10)}T${hour}:00.000Z`;
};

/** Reads an unknown file of cases; throws with the place of what is not as it should be. */
export function readCases(raw: unknown): Case[] {
  return v.parse(v.array(caseShape), raw).map(caseOf);
}

function caseOf(raw: RawCase): Case {
  const { contact: person, me } = raw;
  const at = instantOf(person.capturedAt, '08:00');
  const url = person.pages.at(-1)?.url ?? 'https://example.org/profile';
  const pages = person.pages.map((page) => ({ url: page.url, site: 'case', at: instantOf(page.at, '08:00') }));
  const field = (value: string): ContactField => ({
    value,
    from: { kind: 'read', at, url, reader: 'case', place: 'topCard', path: '', quote: value.slice(0, 200), sure: 1 },
    choices: [],
    page: null,
  });
  const optional = (name: 'headline' | 'role' | 'company' | 'location' | 'email') =>
    person[name] === '' ? {} : { [name]: field(person[name]) };
  const contact: Contact = {
    id: raw.id,
    createdAt: at,
    updatedAt: at,
    name: readName(person.name),
    fields: {
      name: field(person.name),
      ...optional('headline'),
      ...optional('role'),
      ...optional('company'),
      ...optional('location'),
      ...optional('email'),
    },
    past: person.past,
    schools: person.schools,
    links: [],
    degree: person.degree,
    profiles: [url],
    ...(person.askAbout !== '' && { askAbout: person.askAbout }),
    sources: pages.length === 0 ? [{ url, site: 'case', at }] : pages,
  };
  const introducer = typeof me?.introducer === 'string' ? me.introducer : (me?.introducer?.name ?? '');
  const events = raw.history.flatMap((entry, index) => eventsOf(entry, `${raw.id}-${index}`, raw));
  const referred: LedgerEvent[] =
    introducer === ''
      ? []
      : [{ id: `${raw.id}-by`, contact: raw.id, kind: 'referred', at, payload: { by: introducer, text: '' } }];
  return {
    id: raw.id,
    contact,
    me:
      me === null
        ? nobodyYet
        : {
            ...nobodyYet,
            name: me.name,
            does: me.does,
            because: me.because,
            wants: me.wants,
            schools: me.schools,
            employers: me.employers,
            places: me.places,
            groups: me.groups,
            ask: { minutes: me.minutes, medium: 'phone' },
            linkedin: { tier: me.linkedin.tier, notesAMonth: nobodyYet.linkedin.notesAMonth },
            updatedAt: instantOf(raw.today, '08:00'),
          },
    events: [...referred, ...events],
    about: person.about,
    today: new Date(instantOf(raw.today, '12:00')),
    channel: raw.channel,
    purpose: raw.purpose,
    goal: raw.goal,
    notesLeft: me?.linkedin.notesLeft ?? null,
  };
}

/** What the words of a case's history are in the ledger. */
function eventsOf(
  entry: RawCase['history'][number],
  id: string,
  { id: contact, channel, today }: RawCase,
): LedgerEvent[] {
  const now = instantOf(today, '08:00');
  const base = { id, contact, at: instantOf(entry.at, '09:00') };
  const words = entry.text ?? '';
  const says = REPLIES.find((one) => one === entry.says);
  const subject = typeof entry.subject === 'string' ? entry.subject : null;
  const sent = (purpose: Purpose, by = entryChannel(entry) ?? channel): LedgerEvent[] => [
    { ...base, kind: 'sent', payload: { purpose, channel: by, subject, text: words } },
  ];
  switch (entry.kind) {
    case 'invitation':
    case 'invited':
      return words === '' ? [{ ...base, kind: 'invited', payload: { text: '' } }] : sent('request', 'note');
    case 'note':
      if (!/^(?:hi|hello|hey|dear)\b/iu.test(words)) return [{ ...base, kind: 'noted', payload: { text: words } }];
      return sent('request', 'note');
    case 'accepted':
      return [{ ...base, kind: 'accepted', payload: { text: words } }];
    case 'request':
    case 'asked':
      return sent('request');
    case 'follow-up':
    case 'followed-up':
    case 'followedUp':
      return sent('follow-up');
    case 'reply':
    case 'replied':
      return [
        {
          ...base,
          kind: 'replied',
          payload: {
            text: words,
            ...(says !== undefined && { says }),
            ...(typeof entry.until === 'string' && { until: instantOf(entry.until, '09:00') }),
          },
        },
      ];
    case 'missed':
      return [{ ...base, kind: 'missed', payload: { text: words } }];
    case 'news':
      return [
        { ...base, kind: 'news', payload: { what: NEWS.find((what) => what === entry.what) ?? 'change', text: words } },
      ];
    case 'declined':
      return [{ ...base, kind: 'declined', payload: { text: words } }];
    case 'appointment':
    case 'scheduled':
    case 'meeting':
      // A day without an hour is its midnight; an appointment that is still to come was made by today.
      return base.at > now
        ? [
            {
              ...base,
              at: now,
              kind: 'scheduled',
              payload: { for: instantOf(entry.at, '00:00'), medium: words, text: words },
            },
          ]
        : [{ ...base, kind: 'replied', payload: { text: words } }];
    case 'confirmation':
    case 'confirmed':
      return sent('confirmation');
    case 'talk':
    case 'met':
    case 'call':
      return [{ ...base, kind: 'met', payload: { text: words } }];
    case 'learned':
      return [{ ...base, kind: 'learned', payload: { text: words } }];
    case 'did':
      return [{ ...base, kind: 'did', payload: { text: words } }];
    case 'thank-you':
    case 'thanked':
      return sent('thank-you');
    case 'introduction':
    case 'introduced':
      return [{ ...base, kind: 'introduced', payload: { name: '', text: words } }];
    case 'arrange':
    case 'send-questions':
    case 'answer':
    case 'nudge':
    case 'ask-again':
    case 'tell-news':
      return sent(entry.kind);
    case 'introduction-ask':
      return sent('introduction-ask');
    case 'introducer-update':
      return sent('introducer-update');
    case 'keep-in-touch':
      return sent('keep-in-touch');
    default:
      return words === '' ? [] : [{ ...base, kind: 'noted', payload: { text: words } }];
  }
}

const entryChannel = ({ channel: named }: { [key: string]: unknown; channel?: unknown }): Channel | undefined =>
  CHANNELS.find((channel) => channel === named);
