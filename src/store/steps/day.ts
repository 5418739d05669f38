import { EVENT_KINDS, isEditable, type LedgerEvent } from '../../model/events';
import type { Me } from '../../model/me';
import type { Contact } from '../../model/person/contact';
import type { Stage } from '../../model/stages';
import { employerKey, isActive, peerOf } from '../../model/steps/around';
import { daysAfter, startOfDay } from '../../model/steps/days';
import type { Told } from '../../model/steps/everybody';
import { byDay, byUrgency, isTalk } from '../../model/steps/order';
import { DEFAULT_SETTINGS } from '../../model/steps/routine';
import { isWorthDoing, type Step, type When, whenOf } from '../../model/steps/step';
import { inAskingOrder, type Merit } from '../../model/steps/whomFirst';
import { instant } from '../../model/time';
import { database } from '../database/database';
import { storeError } from '../database/error';
import { contactRow, eventRow, readable } from '../database/parseRow';
import { readMe } from '../settings/me';
import { Look } from './look';
import { refreshSteps } from './refresh';

/** Somebody with whom there is something to do. */
export interface Due {
  contact: Contact;
  stage: Stage;
  step: Step;
}

/** What a day brings. */
export interface Day {
  /** Talks of today, and those of which nobody said yet whether they took place. */
  talks: Due[];
  /** By when the rest is to be done: what is due in the order in which it is done, what is not by its day. */
  due: Record<Exclude<When, 'anytime'>, Due[]>;
  /** So late that it is not worth doing any more. */
  past: Due[];
  /** How many days ago anything was done last, before today; null where nothing ever was. */
  daysAway: number | null;
  /** What was done today, the last first. */
  done: { event: LedgerEvent; contact: Contact }[];
  /** Whom one could ask, the best first, and what speaks for each; nobody as long as anything is due. */
  whom: { contact: Contact; merits: Merit[] }[];
}

/** So far ahead somebody is looked for who waits; a request is followed up within two weeks. */
const AHEAD_DAYS = 120;
const MOST = 300;
/** The best are chosen of so many who were found last. */
const CHOSEN_OF = 300;
const BEST = 3;

/** What there is to do at a moment. Asks indices only, however many people are kept. Rejects with a StoreError. */
export async function dayOf(now: Date): Promise<Day> {
  try {
    await refreshSteps(now);
    const [db, me] = [await database(), await readMe()];
    const look = new Look(db, me, now);
    const until = instant(daysAfter(now, AHEAD_DAYS));
    const ids = await db.getAllKeysFromIndex('search', 'due', IDBKeyRange.upperBound(until), MOST);
    const told = (await Promise.all(ids.map((id) => look.told(id)))).filter((one) => one !== null);
    const seconds = await secondPeople(look, told);
    const all = [...told, ...seconds].filter(({ contact }) => contact.newer === undefined);
    const steps = await Promise.all(all.map((one) => look.step(one)));
    const due: Due[] = all.flatMap(({ contact, course }, n) => {
      const step = steps[n];
      return step?.due ? [{ contact, stage: course.stage, step }] : [];
    });
    const day = grouped(due, now);
    const isFree = day.talks.length + day.due.overdue.length + day.due.today.length === 0;
    return {
      ...day,
      daysAway: await daysAway(now),
      done: await doneOn(now, look),
      whom: isFree ? await whomToAsk(me, look, told, now) : [],
    };
  } catch (cause) {
    throw storeError(cause);
  }
}

function grouped(all: Due[], now: Date): Pick<Day, 'talks' | 'due' | 'past'> {
  const talks: Due[] = [];
  const past: Due[] = [];
  const due: Day['due'] = { overdue: [], today: [], soon: [], later: [] };
  for (const one of all) {
    const when = whenOf(one.step, now);
    if (!isWorthDoing(one.step, now)) past.push(one);
    else if (isTalk(one.step) && (when === 'overdue' || when === 'today')) talks.push(one);
    else if (when !== 'anytime') due[when].push(one);
  }
  for (const list of [talks, past, due.soon, due.later]) list.sort((a, b) => byDay(a.step, b.step));
  for (const list of [due.overdue, due.today]) list.sort((a, b) => byUrgency(a.step, b.step));
  return { talks, due, past };
}

/** Those who are next at an employer where somebody waits for an answer. They have no day of their own. */
async function secondPeople(look: Look, told: Told[]): Promise<Told[]> {
  const keys = new Set(
    told.flatMap(({ contact, course }) => (course.stage === 'asked' ? (employerKey(contact) ?? []) : [])),
  );
  const first = await Promise.all([...keys].map((key) => look.firstThere(key)));
  const known = new Set(told.map(({ contact }) => contact.id));
  return first.filter((one) => one !== null).filter(({ contact }) => !known.has(contact.id));
}

/** How many days before today something was done last. */
async function daysAway(now: Date): Promise<number | null> {
  const today = startOfDay(now);
  const range = IDBKeyRange.upperBound(instant(today), true);
  const cursor = await (await database()).transaction('contacts').store.index('updatedAt').openKeyCursor(range, 'prev');
  if (cursor === null) return null;
  return Math.round((today.getTime() - startOfDay(new Date(cursor.key)).getTime()) / 86_400_000);
}

/** What the user did or noted today. */
async function doneOn(now: Date, look: Look): Promise<Day['done']> {
  const index = (await database()).transaction('events').store.index('kindAt');
  const from = instant(startOfDay(now));
  const rows = await Promise.all(
    EVENT_KINDS.map((kind) => index.getAll(IDBKeyRange.bound([kind, from], [kind, '\uffff']), MOST)),
  );
  const events = readable(rows.flat(), eventRow).good.filter(isEditable);
  const done = await Promise.all(
    events.map(async (event) => {
      const told = await look.told(event.contact);
      return told ? [{ event, contact: told.contact }] : [];
    }),
  );
  return done.flat().sort((a, b) => (a.event.at < b.event.at ? 1 : -1));
}

/** Whom one could ask: nobody where others are written to already, and nobody new while enough employers are. */
async function whomToAsk(me: Me, look: Look, told: Told[], now: Date): Promise<Day['whom']> {
  const { activeEmployers } = DEFAULT_SETTINGS.routine;
  const isBusy = ({ contact, course }: Told) => isActive(peerOf(contact, course), now, DEFAULT_SETTINGS);
  const busy = new Set(told.filter(isBusy).map(({ contact }) => employerKey(contact) ?? contact.id));
  if (busy.size >= activeEmployers) return [];
  const index = (await database()).transaction('search').store.index('stage');
  const ids: string[] = [];
  const found = IDBKeyRange.bound(['found'], ['found', []]);
  for (
    let cursor = await index.openKeyCursor(found, 'prev');
    cursor && ids.length < CHOSEN_OF;
    cursor = await cursor.continue()
  )
    ids.push(cursor.primaryKey);
  const contacts = (await database()).transaction('contacts').store;
  const rows = await Promise.all(ids.map((id) => contacts.get(id)));
  const open = readable(
    rows.filter((row) => row !== undefined),
    contactRow,
  ).good.filter((contact) => contact.newer === undefined && !busy.has(employerKey(contact) ?? contact.id));
  const best: Day['whom'] = [];
  const employers = new Set<string>();
  for (const one of inAskingOrder(open, me)) {
    if (best.length === BEST) break;
    const employer = employerKey(one.contact);
    const person = employer !== null && employers.has(employer) ? null : await look.told(one.contact.id);
    const step = person && (await look.step(person));
    if (step?.kind !== 'ask') continue;
    if (employer !== null) employers.add(employer);
    best.push(one);
  }
  return best;
}
