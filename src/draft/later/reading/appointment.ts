import { whenWillBe } from '../../english/dates';
import { isClean } from '../../english/sayable';
import type { Fact, Facts } from '../../facts/types';
import { type Claim, timed } from '../../writing/claim';
import { PERSON, USER_RINGS } from '../data/patterns';
import { writtenOut } from './notes';

/** A meeting that the user logged as agreed; only such a one is confirmed. */
export interface Appointment {
  /** "Friday, 27 November" */
  day: Claim;
  /** "17:00", "15:00 your time"; null where no hour is known. */
  clock: Claim | null;
  way: 'phone' | 'video' | 'person' | null;
  /** "in room 2.14" */
  place: Claim | null;
  /** Who sends the link of a video call. */
  link: Claim | null;
  caller: 'user' | 'reader' | null;
  fact: Fact;
}

const VIDEO = /\b(?:video|zoom|teams|meet|skype|facetime|webex|videollamada|visio)\b/iu;
const PHONE =
  /\b(?:phone|call|ring|telephone|mobile|telefon\w*|teléfono|téléphone|telefono|telefoon|bel|llám\w+|appelle\w*)\b/iu;
const PLATFORM = /\b(Teams|Zoom|Skype|FaceTime|Webex|Google Meet)\b/iu;

/** The agreed meeting that is still to come, with what both sides said of it. */
export function appointmentOf({ history, today, timeZone }: Facts): Appointment | null {
  const { appointment, replies, notes } = history;
  if (appointment === null) return null;
  const when = whenWillBe(appointment.for, today, timeZone);
  if (when === null) return null;
  const [, day = when, hour] = /^on (.+?)(?: at (\d\d:\d\d))?$/u.exec(when) ?? [];
  const own = [appointment.medium, appointment.fact.value].map(writtenOut).join('. ');
  const said = replies.map(({ value }) => writtenOut(value));
  const last = said.at(-1) ?? '';
  const all = [own, ...said].join('. ');
  const wayIn = (text: string): Appointment['way'] =>
    VIDEO.test(text) ? 'video' : PERSON.test(text) ? 'person' : PHONE.test(text) ? 'phone' : null;
  const way = wayIn(own) ?? wayIn(last) ?? wayIn(all);
  const room = /\b((?:in |at )?(?:room|office|building|floor|hall|gate|lab) [\p{L}\d.-]*\d[\p{L}\d.-]*)/iu
    .exec(`${own}. ${last}`)?.[1]
    ?.replace(/[.]$/u, '');
  const platform = PLATFORM.exec(all)?.[1] ?? null;
  const sends = /\b(?:I|she|he|they)(?:’ll| will)?(?: can)? sends?\b[^.!?]{0,30}\b(?:link|invit)/iu.test(all);
  const fact = appointment.fact;
  return {
    day: timed(day, fact),
    clock: clockOf(hour, all, fact),
    way,
    place: room === undefined || !isClean(room) ? null : timed(/^(?:in|at) /iu.test(room) ? room : `in ${room}`, fact),
    link: sends ? timed(platform === null ? 'your link' : `your ${platform} link`, fact) : null,
    caller: callerIn(all, notes.map(({ value }) => writtenOut(value)).join('. ')),
    fact,
  };
}

/** The hour: in the reader's own zone where they named theirs, as the calendar knows only the user's. */
function clockOf(hour: string | undefined, said: string, fact: Fact): Claim | null {
  const theirs =
    /\b(\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]m)\s(?:(my|our) time|(\p{Lu}\p{Ll}+|UK|US|CET|GMT|BST|EST) time|(UK|CET|CEST|GMT|BST|EST|PST|IST)\b)/u.exec(
      said,
    );
  if (theirs) {
    const [, clock = '', mine, place, zone] = theirs;
    return timed(
      `${clock} ${mine === undefined ? (place === undefined ? (zone ?? '') : `${place} time`) : 'your time'}`,
      fact,
    );
  }
  return hour === undefined ? null : timed(hour, fact);
}

function callerIn(said: string, noted: string): Appointment['caller'] {
  if (USER_RINGS.test(said)) return 'user';
  return /\bI(?:’ll| will| can|’d) (?:call|ring|phone)\b|\b(?:she|he|they)(?:’ll| will)? (?:calls?|rings?|phones?) me\b/iu.test(
    `${said} ${noted}`,
  )
    ? 'reader'
    : null;
}
