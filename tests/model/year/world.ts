import type { EventKind, EventPayloads, LedgerEvent, Reply } from '../../../src/model/events';
import { contactByHand } from '../../../src/model/person/contact';
import { PURPOSE_NAMES, PURPOSES, type Purpose } from '../../../src/model/purposes';
import type { StepName } from '../../../src/model/stages';
import { courseOf } from '../../../src/model/steps/course';
import type { Told } from '../../../src/model/steps/everybody';
import type { Step } from '../../../src/model/steps/step';
import { agreed, answered, gaveName, type Mind, missed, newMind, refused, talked, wrote } from './oracle';
import type { Random } from './random';

/** Somebody of the year: their ledger for the rules, a mind for the oracle, and what they are going to do. */
export interface Person extends Told {
  events: LedgerEvent[];
  mind: Mind;
  /** What they will do of themselves, by when. */
  plans: { when: number; act: (now: number) => void }[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A user and the people they write to: who answers what and when is thrown by dice, one seed a year. */
export class World {
  readonly people: Person[] = [];
  #random: Random;
  #count = 0;

  constructor(random: Random, people: number, employers: number, start: number) {
    this.#random = random;
    for (let n = 0; n < people; n++) this.meet(`Employer ${n % employers}`, start + n);
  }

  meet(company: string, now: number): Person {
    const n = this.people.length;
    const name = `Person ${n}`;
    const contact = contactByHand({ name, company }, this.#id(), new Date(now).toISOString());
    const person: Person = { contact, events: [], course: courseOf([]), mind: newMind(name, company, n), plans: [] };
    this.people.push(person);
    return person;
  }

  /** Whatever people had planned to do by now happens. */
  pass(now: number): boolean {
    let happened = false;
    for (const person of this.people) {
      const ripe = person.plans.filter(({ when }) => when <= now);
      if (ripe.length === 0) continue;
      person.plans = person.plans.filter(({ when }) => when > now);
      for (const { act } of ripe) act(this.#moment(now));
      happened = true;
    }
    return happened;
  }

  /** The user does what a step says. */
  take(person: Person, { kind }: Pick<Step, 'kind'>, time: number): void {
    const now = this.#moment(time);
    if (kind === 'didItHappen') this.#settle(person, now);
    else if (kind === 'prepare') return;
    else this.#write(person, purposeFor(kind), kind, now);
  }

  putOff(person: Person, { kind, of }: Step, time: number): void {
    const now = this.#moment(time);
    const until = now + this.#random.between(1, 20) * DAY;
    this.#log(person, 'putOff', { step: kind, ...(of !== null && { of }), until: new Date(until).toISOString() }, now);
    person.mind.moved.set(this.about(kind, of), until);
  }

  skip(person: Person, { kind, of }: Step, time: number): void {
    const now = this.#moment(time);
    this.#log(person, 'skipped', { step: kind, ...(of !== null && { of }) }, now);
    person.mind.left.add(this.about(kind, of));
    if (kind === 'keepInTouch') person.mind.quiet.push(now);
  }

  rest(person: Person, time: number): void {
    const now = this.#moment(time);
    this.#log(person, 'rested', {}, now);
    person.mind.rest = now;
  }

  /** Everybody who helped is to hear something. */
  haveNews(time: number): void {
    for (const person of this.people) {
      if (person.mind.at !== 'talked') continue;
      const now = this.#moment(time);
      this.#log(person, 'news', { what: 'offer', text: '' }, now);
      person.mind.rest = null;
      person.mind.news = now;
    }
  }

  /** A step by the name that the oracle knows it by: what it is about, by its moment. */
  about(kind: StepName, of: string | null): string {
    return `${kind} ${of === null ? null : this.#momentOf.get(of)}`;
  }

  #momentOf = new Map<string, number>();
  #last = 0;

  /** No two things happen at once. */
  #moment(time: number): number {
    this.#last = Math.max(this.#last + 1, time);
    return this.#last;
  }

  #id(): string {
    return `019ab000-0000-7000-8000-${String(++this.#count).padStart(12, '0')}`;
  }

  #log<K extends EventKind>(person: Person, kind: K, payload: EventPayloads[K], now: number): void {
    const event = { id: this.#id(), contact: person.contact.id, kind, at: new Date(now).toISOString(), payload };
    this.#momentOf.set(event.id, now);
    // A payload of its kind, as the signature has it.
    person.events.push(event as LedgerEvent);
    person.course = courseOf(person.events);
  }

  #write(person: Person, purpose: Purpose, kind: StepName, now: number): void {
    this.#log(person, 'sent', { purpose, channel: 'email', subject: null, text: '' }, now);
    wrote(person.mind, purpose, now);
    if (kind === 'tellIntroducer' || kind === 'thank') return;
    const { at } = person.mind;
    const chance = at === 'asked' ? 0.4 : at === 'answered' ? 0.75 : 0.4;
    if (this.#random.chance(chance))
      this.#plan(person, this.#random.between(2, 24 * 12) * HOUR, now, (then) => this.#answer(person, then));
  }

  #plan(person: Person, after: number, now: number, act: (now: number) => void): void {
    person.plans.push({ when: now + after, act });
  }

  #answer(person: Person, now: number): void {
    const { at } = person.mind;
    if (at === 'no' || at === 'dated') return;
    if (at === 'answered' && person.mind.answer.says !== 'questions' && this.#random.chance(0.75)) {
      this.#agree(person, now);
      return;
    }
    const dice = this.#random.below(10);
    if (at !== 'talked' && dice === 0) {
      this.#log(person, 'declined', { text: '' }, now);
      refused(person.mind, now);
      return;
    }
    if (dice === 1) {
      this.#introduce(person, now);
      return;
    }
    const says = this.#random.pick(SAYS);
    const until = says === 'later' && this.#random.chance(0.5) ? now + this.#random.between(10, 90) * DAY : null;
    const isSaid = says !== 'yes' || this.#random.chance(0.5);
    this.#log(
      person,
      'replied',
      { text: '', ...(isSaid && { says }), ...(until !== null && { until: new Date(until).toISOString() }) },
      now,
    );
    answered(person.mind, says, until, now);
    if (says === 'colleague') this.#introduce(person, this.#moment(now));
  }

  #introduce(person: Person, now: number): void {
    const other = this.meet(`Elsewhere ${this.people.length}`, now);
    this.#log(person, 'introduced', { name: other.contact.name.full, text: '', other: other.contact.id }, now);
    gaveName(person.mind, other.mind, now);
    const then = this.#moment(now);
    this.#log(other, 'referred', { by: person.contact.name.full, text: '', other: person.contact.id }, then);
    other.mind.givenBy = { moment: then, name: person.contact.name.full };
  }

  #agree(person: Person, now: number): void {
    const start = now + this.#random.between(4, 24 * 10) * HOUR;
    this.#log(person, 'scheduled', { for: new Date(start).toISOString(), medium: 'phone', text: '' }, now);
    agreed(person.mind, start, now);
    // Some write again before, and some move it.
    if (this.#random.chance(0.15))
      this.#plan(person, this.#random.between(1, 48) * HOUR, now, (then) => this.#stir(person, then));
  }

  #stir(person: Person, now: number): void {
    if (person.mind.at !== 'dated' || now > person.mind.date.start) return;
    if (this.#random.chance(0.5)) {
      this.#agree(person, now);
      return;
    }
    this.#log(person, 'replied', { text: '' }, now);
    answered(person.mind, 'yes', null, now);
  }

  #settle(person: Person, now: number): void {
    const dice = this.#random.below(10);
    if (dice === 0) {
      this.#agree(person, now);
      return;
    }
    if (dice === 1) {
      this.#log(person, 'missed', { text: '' }, now);
      missed(person.mind, now);
      return;
    }
    this.#log(person, 'met', { text: '' }, now);
    talked(person.mind, now);
    if (this.#random.chance(0.3)) this.#introduce(person, this.#moment(now));
  }
}

const SAYS: readonly Reply[] = ['yes', 'yes', 'yes', 'questions', 'colleague', 'who', 'later'];

const purposeFor = (step: StepName): Purpose => {
  const takes = (purpose: Purpose): readonly string[] => PURPOSES[purpose].takes;
  const found = PURPOSE_NAMES.find((purpose) => takes(purpose).includes(step));
  if (found === undefined) throw new Error(`No message takes ${step}.`);
  return found;
};
