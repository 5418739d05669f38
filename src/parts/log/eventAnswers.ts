import { type EditableKind, type EventOf, type EventPayloads, isLoggedBy } from '../../model/events';
import { CHANNELS } from '../../model/message';
import { inputMinute } from '../../ui/dates';

/** What the user says of an event, as the form holds it. */
export interface Answers {
  /** When it happened, as the input gives it; empty for now. */
  at: string;
  text: string;
  /** Whom as well: who gave the name, or to whom they introduced. */
  name: string;
  /** When the talk will be. */
  when: string;
  /** Of a message that was sent; empty where it is not known. */
  channel: string;
  subject: string;
}
export const NO_ANSWERS: Answers = { at: '', text: '', name: '', when: '', channel: '', subject: '' };

/** What an event says, to be corrected. */
export function answersOf({ at, kind, payload }: EventOf<EditableKind>): Answers {
  return {
    ...NO_ANSWERS,
    at: inputMinute(new Date(at)),
    text: payload.text,
    name: 'by' in payload ? payload.by : 'name' in payload ? payload.name : '',
    when: 'for' in payload ? inputMinute(new Date(payload.for)) : '',
    ...(kind === 'sent' && 'purpose' in payload && { channel: payload.channel ?? '', subject: payload.subject ?? '' }),
  };
}

/** What an event carries of the answers. `before`: what it carried, where it is corrected: what is not asked stays. */
export function payloadOf<K extends EditableKind>(
  kind: K,
  { text, name, when, channel, subject }: Answers,
  before: EventPayloads[EditableKind] | null = null,
): EventPayloads[K] {
  // The compiler cannot see that each kind gets what it carries; the store parses it before it is written.
  return { ...before, text: text.trim(), ...about() } as EventPayloads[K];

  function about(): object {
    if (kind === 'sent')
      return { channel: CHANNELS.find((one) => one === channel) ?? null, subject: subject.trim() || null };
    if (kind === 'referred') return { by: name.trim() };
    if (isLoggedBy(kind, 'name')) return { name: name.trim() };
    if (!isLoggedBy(kind, 'time')) return {};
    const past = before && 'for' in before ? before : null;
    return { for: momentOf(when, past?.for ?? null), medium: past?.medium ?? '' };
  }
}

/** The moment that an input gives. It counts minutes: one that was not touched keeps its seconds. */
export function momentOf(input: string, before: string | null): string {
  if (before !== null && inputMinute(new Date(before)) === input) return before;
  return new Date(input).toISOString();
}
