import type { Channel, Goal, Purpose } from '../model/message';
import { limitOf } from './channels/limits';
import type { FactRef, Facts } from './facts/types';
import type { Wording } from './letters/letter';
import { PURPOSE_PLANS } from './purposes/index';
import type { Missing, PhrasePlan, PurposePlan } from './purposes/plan';
import { bestFillings, type Filling, type Room, type Slot, type Wordings } from './writing/bestFillings';
import { type Brief, briefOf } from './writing/brief';
import { type Claim, capital, inside, ownWords, stated } from './writing/claim';

export type { Missing } from './purposes/plan';

export interface DraftSentence {
  text: string;
  /** What it stands on; empty where it claims nothing. */
  facts: FactRef[];
}

export interface Draft {
  channel: Channel;
  purpose: Purpose;
  /** Null for channels without a subject. */
  subject: string | null;
  text: string;
  /** The sentences of `text` in order, greeting and signature included. */
  sentences: DraftSentence[];
  missing: Missing[];
  /** How many different wordings there are; "another wording" is the next seed. */
  wordings: number;
  /** The ids of the links that a request speaks of (`linksFor`); none in other messages. */
  links: string[];
}

export interface Wish {
  channel: Channel;
  purpose: Purpose;
  goal?: Goal;
  seed?: number;
  /** The texts of messages sent to others lately, the latest first: no two readers get the same sentences. */
  lately?: readonly string[];
  /** The ids of the links that the letter may speak of (`linksFor`): what is not chosen is not said. Undefined: all of them. */
  links?: readonly string[];
}

/** Writes a message for a channel and purpose. Pure: the same facts and wish give the same text. Never throws on sparse facts. */
export function compose(
  facts: Facts,
  { channel, purpose, goal = 'entering', seed = 0, lately = [], links }: Wish,
): Draft {
  const brief = briefOf(facts);
  const plan = PURPOSE_PLANS[purpose];
  const message = messageOf(plan);
  return { channel, purpose, ...message, missing: [...missingOf(facts, brief), ...plan.missing(brief)] };

  function messageOf(of: PurposePlan): Message {
    if ('letter' in of) return laidOut(of.letter(facts, { channel, goal, seed, lately, links }), channel);
    const instead = of.becomes?.(brief) ?? null;
    return instead === null ? phrased(brief, of, { channel, goal, seed }) : messageOf(instead);
  }
}

type Message = Pick<Draft, 'subject' | 'text' | 'sentences' | 'wordings' | 'links'>;

/** A letter as its channel sends it: in paragraphs, or on one line where there are none. */
function laidOut({ letter, wordings, links = [] }: Wording, channel: Channel): Message {
  const marks = (one: Claim): Claim => ({ ...one, text: withApostrophes(one.text, channel) });
  const greeting = { ...letter.greeting, text: `${letter.greeting.text},` };
  const body = letter.paragraphs.map((sentences) => sentences.map(marks));
  const farewell = letter.farewell === '' ? [] : [ownWords(withApostrophes(letter.farewell, channel))];
  const signature = letter.signature === null ? [] : [letter.signature];
  // A farewell that leads on to the name has nothing to lead to where there is none.
  const end = signature.length > 0 ? farewell : farewell.map((one) => ({ ...one, text: one.text.replace(/,$/u, '.') }));
  const all = [greeting, ...body.flat(), ...end, ...signature];
  const line = (sentences: readonly Claim[]): string => sentences.map(({ text }) => text).join(' ');
  const close = [...end, ...signature].map(({ text }) => text);
  const text =
    channel === 'note'
      ? line(all)
      : [greeting.text, ...body.map(line), ...(close.length > 0 ? [close.join('\n')] : [])].join('\n\n');
  return { subject: letter.subject, text, sentences: all.map(plainSentence), wordings, links };
}

/** One kind of apostrophe in a message: the typographer's by e-mail, elsewhere the one that people type. */
const withApostrophes = (text: string, channel: Channel): string =>
  channel === 'email' ? text.replace(/(?<=[\p{L}\p{N}])'/gu, '’') : text.replaceAll('’', "'");

function phrased(
  brief: Brief,
  plan: PhrasePlan,
  { channel, goal, seed }: { channel: Channel; goal: Goal; seed: number },
): Message {
  const { facts } = brief;
  const frame = frameOf(facts, channel, plan);
  const slots = slotsOf(brief, plan, goal, channel);
  const { fillings, first } = fill(slots, facts, channel, plan, frame);
  const start = hash(facts.salt) % Math.max(first, 1);
  const filling = fillings[(start + Math.max(0, Math.trunc(seed))) % Math.max(fillings.length, 1)] ?? [];
  const subject = subjectOf(brief, plan, channel);
  return { subject, ...written(filling, slots, frame, channel), wordings: Math.max(1, fillings.length), links: [] };
}

function slotsOf(brief: Brief, plan: PhrasePlan, goal: Goal, channel: Channel): Slot[] {
  const slots = plan.slots(brief, goal, channel);
  if (channel === 'email') return slots;
  return slots.map((slot) => ({
    ...slot,
    phrases: slot.phrases.map((one) => ({ ...one, sentences: one.sentences.map(spoken) })),
  }));
}

/** A clause as it is said rather than written: for the channels where people write as they speak. */
function spoken(one: Claim): Claim {
  return {
    ...one,
    text: one.text
      .replace(/\bI am\b(?!\.)/gu, 'I’m')
      .replace(/\bI have been\b/gu, 'I’ve been')
      .replaceAll('’', "'"),
  };
}

interface Frame {
  greeting: Claim;
  farewell: Claim;
  signature: Claim | null;
}

function frameOf({ reader, user }: Facts, channel: Channel, plan: PhrasePlan): Frame {
  const { greet, fact } = reader.name;
  const greeting = greet === null ? stated('Hello') : stated(`Hi ${greet}`, ...(fact === null ? [] : [fact]));
  const name = channel === 'email' ? user.name.full : user.name.greet;
  // On a note the names would take the room of the message: LinkedIn shows the sender's name beside it.
  const isTight = channel === 'note' && greeting.text.length + (name ?? '').length > 50;
  const signature = name === null || user.name.fact === null || isTight ? null : stated(name, user.name.fact);
  return {
    greeting,
    farewell: stated(channel === 'note' ? 'Thank you!' : plan.farewell),
    signature,
  };
}

function fill(slots: Slot[], facts: Facts, channel: Channel, plan: PhrasePlan, frame: Frame): Wordings {
  const limit = limitOf(channel, facts.user.tier);
  const around =
    frame.greeting.text.length +
    (frame.signature?.text.length ?? 0) +
    frame.farewell.text.length +
    (channel === 'note' ? 4 : 8);
  for (const most of new Set([limit.aim, limit.most])) {
    const room: Room = {
      unit: limit.unit,
      most: limit.unit === 'words' ? most : most - around,
      aboutReader: plan.aboutReader,
    };
    const found = bestFillings(slots, room, hash(facts.salt));
    if (found.first > 0) return found;
  }
  return { fillings: [], first: 0 };
}

function written(
  filling: Filling,
  slots: Slot[],
  { greeting, farewell, signature }: Frame,
  channel: Channel,
): { text: string; sentences: DraftSentence[] } {
  const paragraphs = new Map<number, Claim[]>();
  for (const [index, one] of filling.entries()) {
    if (one === null) continue;
    const paragraph = slots[index]?.paragraph ?? 0;
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), ...one.sentences]);
  }
  const body = [...paragraphs.entries()].sort(([a], [b]) => a - b).map(([, sentences]) => sentences);
  if (channel === 'note') {
    const [first, ...rest] = body.flat();
    const all = [
      { ...greeting, text: `${greeting.text},` },
      ...(first ? [inside(first)] : []),
      ...rest,
      farewell,
      ...(signature ? [signature] : []),
    ];
    return { text: all.map(({ text }) => text).join(' '), sentences: all.map(plainSentence) };
  }
  const lines = [`${greeting.text},`, ...body.map((sentences) => sentences.map(({ text }) => text).join(' '))];
  const end = signature === null ? farewell.text.replace(/,$/u, '.') : `${farewell.text}\n${signature.text}`;
  const all = [
    { ...greeting, text: `${greeting.text},` },
    ...body.flat(),
    { ...farewell, text: signature === null ? end : farewell.text },
    ...(signature ? [signature] : []),
  ];
  return { text: [...lines, end].join('\n\n'), sentences: all.map(plainSentence) };
}

const plainSentence = ({ text, facts }: Claim): DraftSentence => ({ text, facts });

function subjectOf(brief: Brief, plan: PhrasePlan, channel: Channel): string | null {
  if (limitOf(channel, brief.facts.user.tier).subject === null) return null;
  const fits = plan.subjects(brief).find((subject) => {
    const words = subject?.text.split(' ').length ?? 0;
    return subject !== null && words >= 3 && words <= 7 && subject.text.length <= 60;
  });
  return fits ? capital(fits).text : 'A question about your work';
}

function missingOf({ reader, user }: Facts, brief: Brief): Missing[] {
  const missing: Missing[] = [];
  if (reader.name.greet === null) missing.push('readerName');
  if (brief.now.whole === null && brief.now.company === null && brief.school === null && brief.quote === null)
    missing.push('readerWork');
  if (user.name.full === null) missing.push('userName');
  if (brief.self === null) missing.push('userDoes');
  if (brief.narrow === null && brief.broad === null) missing.push('userWants');
  return missing;
}

/** FNV-1a: spreads contacts over the wordings. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
