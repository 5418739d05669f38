import type { Channel, Goal, Purpose } from '../model/message';
import { limitOf } from './channels/limits';
import type { FactRef, Facts } from './facts/types';
import { type Missing, PURPOSE_PLANS } from './purposes/index';
import { bestFillings, type Filled, type Room, type Slot, type Wordings } from './writing/bestFillings';
import { type Material, materialOf } from './writing/brief';
import { capital, inside, type Said, said } from './writing/claim';

export type { Missing } from './purposes/index';

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
}

export interface Wish {
  channel: Channel;
  purpose: Purpose;
  goal?: Goal;
  seed?: number;
}

/** Writes a message for a channel and purpose. Pure: the same facts and wish give the same text. Never throws on sparse facts. */
export function compose(facts: Facts, { channel, purpose, goal = 'entering', seed = 0 }: Wish): Draft {
  const material = materialOf(facts);
  const frame = frameOf(facts, channel, purpose);
  const slots = slotsOf(material, purpose, goal, channel);
  const { fillings, first } = fill(slots, facts, channel, purpose, frame);
  const start = hash(facts.salt) % Math.max(first, 1);
  const filled = fillings[(start + Math.max(0, Math.trunc(seed))) % Math.max(fillings.length, 1)] ?? [];
  const { text, sentences } = written(filled, slots, frame, channel);
  return {
    channel,
    purpose,
    subject: subjectOf(material, purpose, channel),
    text,
    sentences,
    missing: [...missingOf(facts, material), ...PURPOSE_PLANS[purpose].missing(material)],
    wordings: Math.max(1, fillings.length),
  };
}

function slotsOf(material: Material, purpose: Purpose, goal: Goal, channel: Channel): Slot[] {
  const slots = PURPOSE_PLANS[purpose].slots(material, goal, channel);
  if (channel === 'email') return slots;
  return slots.map((slot) => ({
    ...slot,
    phrases: slot.phrases.map((one) => ({ ...one, sentences: one.sentences.map(spoken) })),
  }));
}

/** A clause as it is said rather than written: for the channels where people write as they speak. */
function spoken(one: Said): Said {
  return {
    ...one,
    text: one.text
      .replace(/\bI am\b(?!\.)/gu, 'I’m')
      .replace(/\bI have been\b/gu, 'I’ve been')
      .replaceAll('’', "'"),
  };
}

interface Frame {
  greeting: Said;
  farewell: Said;
  signature: Said | null;
}

const opensWithThanks = (purpose: Purpose): boolean =>
  purpose === 'thank-you' || purpose === 'introducer-update' || purpose === 'confirmation';

function frameOf({ reader, user }: Facts, channel: Channel, purpose: Purpose): Frame {
  const { greet, fact } = reader.name;
  const greeting = greet === null ? said('Hello') : said(`Hi ${greet}`, ...(fact === null ? [] : [fact]));
  const name = channel === 'email' ? user.name.full : user.name.greet;
  // On a note the names would take the room of the message: LinkedIn shows the sender's name beside it.
  const isTight = channel === 'note' && greeting.text.length + (name ?? '').length > 50;
  const signature = name === null || user.name.fact === null || isTight ? null : said(name, user.name.fact);
  return {
    greeting,
    farewell: said(channel === 'note' ? 'Thank you!' : opensWithThanks(purpose) ? 'With thanks,' : 'Thank you,'),
    signature,
  };
}

function fill(slots: Slot[], facts: Facts, channel: Channel, purpose: Purpose, frame: Frame): Wordings {
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
      aboutReader: purpose === 'request',
    };
    const found = bestFillings(slots, room, hash(facts.salt));
    if (found.first > 0) return found;
  }
  return { fillings: [], first: 0 };
}

function written(
  filled: Filled,
  slots: Slot[],
  { greeting, farewell, signature }: Frame,
  channel: Channel,
): { text: string; sentences: DraftSentence[] } {
  const paragraphs = new Map<number, Said[]>();
  for (const [index, one] of filled.entries()) {
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

const plainSentence = ({ text, facts }: Said): DraftSentence => ({ text, facts });

function subjectOf(material: Material, purpose: Purpose, channel: Channel): string | null {
  if (limitOf(channel, material.facts.user.tier).subject === null) return null;
  const fits = PURPOSE_PLANS[purpose].subjects(material).find((subject) => {
    const words = subject?.text.split(' ').length ?? 0;
    return subject !== null && words >= 3 && words <= 7 && subject.text.length <= 60;
  });
  return fits ? capital(fits).text : 'A question about your work';
}

function missingOf({ reader, user }: Facts, material: Material): Missing[] {
  const missing: Missing[] = [];
  if (reader.name.greet === null) missing.push('readerName');
  if (
    material.now.whole === null &&
    material.now.company === null &&
    material.school === null &&
    material.quote === null
  )
    missing.push('readerWork');
  if (user.name.full === null) missing.push('userName');
  if (material.self === null) missing.push('userDoes');
  if (material.narrow === null && material.broad === null) missing.push('userWants');
  return missing;
}

/** FNV-1a: spreads contacts over the wordings. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
