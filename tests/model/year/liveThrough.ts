import { grouped } from '../../../src/model/grouped';
import { nobodyYet } from '../../../src/model/me';
import type { StepName } from '../../../src/model/stages';
import { aroundOf, firstToAsk } from '../../../src/model/steps/everybody';
import { ROUTINE, type RoutineSettings } from '../../../src/model/steps/routine';
import { type Step, stepIn } from '../../../src/model/steps/step';
import { type Calendar, calendarIn } from './calendar';
import { dueFor } from './oracle';
import { Random } from './random';
import { type Person, World } from './world';

const HOUR = 3_600_000;
/** With summer time on either side of the equator, by half an hour, and without. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Auckland',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Honolulu',
];
const DAYS_OFF = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-24', '2026-12-25', '2026-12-31'];
const SETTINGS: RoutineSettings = { routine: ROUTINE, off: { weekend: [6, 7], daysOff: DAYS_OFF } };
const START = Date.UTC(2026, 0, 5);

export interface Year {
  /** What was not as it should be, each said so that one can find it. */
  wrong: string[];
  /** How often each step was taken. */
  taken: Map<StepName, number>;
  people: readonly Person[];
  /** Steps that were compared, one a person and hour. */
  compared: number;
}

export interface Size {
  people: number;
  employers: number;
  days: number;
  /** How often everybody is looked at, in hours. */
  every: number;
}

/**
 * A year of a user and the people they write to. At every hour the rules and the oracle must say the same of everybody;
 * nothing that was done or left out may come again. The time zone of the process moves with the user.
 */
export function liveThrough(seed: number, { people, employers, days, every }: Size): Year {
  const random = new Random(seed);
  const world = new World(random, people, employers, START);
  const year: Year = { wrong: [], taken: new Map(), compared: 0, people: world.people };
  const over = new Set<string>();
  let calendar = moveTo('Europe/Berlin');
  let awayUntil = 0;
  /** The hour at which the user sits down, on any clock: also shortly before and after their midnight. */
  let sits = 9;

  for (let hour = 0; hour < days * 24 && year.wrong.length === 0; hour++) {
    const now = START + hour * HOUR;
    if (hour % 24 === 0 && random.chance(0.02)) calendar = moveTo(random.pick(ZONES));
    if (hour % 24 === 0 && random.chance(0.01)) awayUntil = now + random.between(7, 45) * 24 * HOUR;
    if (hour % 24 === 0) sits = random.below(24);
    if (hour === 24 * 200) world.haveNews(now);
    const happened = world.pass(now);
    const isUserAwake = now >= awayUntil && hour % 24 === sits;
    if (hour % every !== 0 && !happened && !isUserAwake) continue;
    const steps = look(now);
    if (isUserAwake) {
      for (const [person, step] of steps) spend(person, step, now);
      look(now);
    }
  }
  return year;

  function look(now: number): [Person, Step][] {
    const found: [Person, Step][] = [];
    const date = new Date(now);
    const byId = new Map(world.people.map((one) => [one.contact.id, one.course]));
    for (const [place, there] of grouped(world.people, ({ mind }) => mind.place)) {
      const first = firstToAsk(there, nobodyYet);
      const minds = there.map(({ mind }) => mind);
      for (const person of there) {
        const around = aroundOf(person, there, (id) => byId.get(id) ?? null, first, date, SETTINGS);
        const step = stepIn(person.course, date, around, SETTINGS);
        const want = dueFor(person.mind, { there: minds, now, calendar });
        const day = step?.due ? calendar.dayOf(step.due.getTime()) : null;
        year.compared++;
        if ((step?.kind ?? null) !== (want?.step ?? null) || (step !== null && day !== (want?.day ?? null)))
          year.wrong.push(
            `seed ${seed}, ${date.toISOString()}, ${process.env.TZ}, ${person.mind.name} of ${place} (${person.mind.at}): ${step?.kind} on ${day}, not ${want?.step} on ${want?.day}\n${person.events.map((one) => `  ${one.at} ${one.kind} ${JSON.stringify(one.payload)}`).join('\n')}`,
          );
        if (step && over.has(nameOf(person, step)))
          year.wrong.push(`seed ${seed}: ${nameOf(person, step)} comes again.`);
        if (step) found.push([person, step]);
      }
    }
    return found;
  }

  /** What the user does about a step in the morning, if they do. */
  function spend(person: Person, step: Step, now: number): void {
    if (step.due === null) {
      if (random.chance(0.01)) take(person, step, now);
      return;
    }
    if (step.due.getTime() > now + HOUR * 15 && !(step.kind === 'thank')) return;
    const dice = random.below(100);
    if (dice < 65) take(person, step, now);
    else if (dice < 73) world.putOff(person, step, now);
    else if (dice < 78) {
      world.skip(person, step, now);
      over.add(nameOf(person, step));
    } else if (dice < 80) world.rest(person, now);
  }

  function take(person: Person, step: Step, now: number): void {
    year.taken.set(step.kind, (year.taken.get(step.kind) ?? 0) + 1);
    world.take(person, step, now);
    if (step.kind !== 'prepare' && step.of !== null) over.add(nameOf(person, step));
  }
}

const nameOf = (person: Person, { kind, of }: Step): string => `${person.contact.id} ${kind} ${of}`;

function moveTo(zone: string): Calendar {
  process.env.TZ = zone;
  return calendarIn(zone, DAYS_OFF);
}
