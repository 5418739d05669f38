import type { Me } from '../../model/me';
import type { Contact } from '../../model/person/contact';
import { STAGES } from '../../model/stages';
import { ALONE, type Around, employerKey } from '../../model/steps/around';
import { type Course, courseOf } from '../../model/steps/course';
import { aroundOf, firstToAsk, type Told } from '../../model/steps/everybody';
import { DEFAULT_SETTINGS } from '../../model/steps/routine';
import { type Step, stepIn } from '../../model/steps/step';
import type { Database } from '../database/database';
import { contactRow } from '../database/parseRow';
import { introducedBy, ledgerOf } from './stepRow';

/** Of one employer, so many of each stage are looked at: nobody writes to more of them at a time. */
const MOST_THERE = 40;

/**
 * Reads what the next steps of some people depend on, each ledger once: their own, those of the others at their employers, and
 * of whom they introduced.
 */
export class Look {
  #database: Database;
  #me: Me;
  #now: Date;
  #told = new Map<string, Promise<Told | null>>();
  #there = new Map<string, Promise<Told[]>>();

  constructor(database: Database, me: Me, now: Date) {
    this.#database = database;
    this.#me = me;
    this.#now = now;
  }

  /** Somebody with what their ledger tells; null where nobody is, or nobody can be read. */
  told(id: string): Promise<Told | null> {
    return remembered(this.#told, id, async () => {
      const transaction = this.#database.transaction(['contacts', 'events']);
      const row = await transaction.objectStore('contacts').get(id);
      if (row === undefined) return null;
      const contact = contactRow(row);
      const ledgers = { contacts: transaction.objectStore('contacts'), events: transaction.objectStore('events') };
      return { contact, course: courseOf(await ledgerOf(ledgers, contact)) };
    });
  }

  /** Everybody at an employer, as far as the rules ask about them. */
  there(key: string): Promise<Told[]> {
    return remembered(this.#there, key, async () => {
      const index = this.#database.transaction('search').store.index('there');
      const ids = await Promise.all(STAGES.map((stage) => index.getAllKeys([key, stage], MOST_THERE)));
      const told = await Promise.all(ids.flat().map((id) => this.told(id)));
      return told.filter((one) => one !== null);
    });
  }

  /** Whom one would ask next at an employer; null where everybody was. */
  async firstThere(key: string): Promise<Told | null> {
    const there = await this.there(key);
    const first = firstToAsk(there, this.#me);
    return there.find(({ contact }) => contact === first) ?? null;
  }

  async around(self: Told): Promise<Around> {
    const key = employerKey(self.contact);
    const there = key === null ? [] : await this.there(key);
    const courses = await this.#introducedBy(self.course);
    const find = (id: string) => courses.get(id) ?? null;
    return aroundOf(self, there, find, firstToAsk(there, this.#me), this.#now, DEFAULT_SETTINGS);
  }

  async step(self: Told): Promise<Step | null> {
    return stepIn(self.course, this.#now, await this.around(self), DEFAULT_SETTINGS);
  }

  async #introducedBy(course: Course): Promise<Map<string, Course>> {
    if (course.introductions.length === 0) return new Map();
    const transaction = this.#database.transaction(['contacts', 'events']);
    return introducedBy(
      { contacts: transaction.objectStore('contacts'), events: transaction.objectStore('events') },
      course,
    );
  }
}

/** What others mean for somebody, of those who are kept. Rejects with a StoreError. */
export async function aroundSomebody(
  database: Database,
  contact: Contact,
  course: Course,
  me: Me,
  now: Date,
): Promise<Around> {
  return contact.newer === undefined ? new Look(database, me, now).around({ contact, course }) : ALONE;
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}
