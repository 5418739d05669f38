import { newId } from '../../src/model/id';
import { pastActions, undoAction } from '../../src/store/actions/undo';
import { deleteContact, putBack } from '../../src/store/people/bin';
import { addContact, contactFile, editContact } from '../../src/store/people/contacts';
import { logEvent } from '../../src/store/people/events';
import { merge } from '../../src/store/people/merge';
import { pick, randomFrom } from '../bench/random';

/** What was acknowledged: a note that must be there, or a person who must be in the bin or kept. */
export interface Acknowledged {
  contact: string;
  note: string;
}

/**
 * Acts without pause until the page ends. Each acknowledged action is told to `tell` before the next begins, so that
 * whoever kills the page knows what must be there.
 */
export async function work(seed: number, tell: (done: Acknowledged) => void, actions = 10_000): Promise<void> {
  const random = randomFrom(seed);
  const people: string[] = [];
  for (let n = 0; n < actions; n++) {
    const now = new Date();
    if (people.length < 3) people.push(await addContact({ name: `Torture ${seed} ${n}`, role: 'Analyst' }, now));
    const id = pick(random, people);
    // A breath, in which a second copy gets whole: one is given up at every action.
    if (n % 8 === 7) await new Promise((done) => setTimeout(done, 30));
    const dice = random();
    if (dice < 0.5) {
      const note = newId();
      await logEvent(id, 'noted', { text: note }, now);
      tell({ contact: id, note });
    } else if (dice < 0.7) await editContact(id, 'role', `Role ${n}`, now);
    else if (dice < 0.85) {
      await deleteContact(id, now);
      await putBack(id, now);
    } else if (dice < 0.95) {
      const [latest] = await pastActions(now, 1);
      // A note that was told stays: only what is no note is taken back.
      if (latest && latest.kind === 'edited' && latest.undoneBy === null) await undoAction(latest.id, now);
    } else {
      const other = await addContact({ name: `Torture ${seed} ${n}` }, now);
      await merge(id, other, now);
      if ((await contactFile(other))?.contact.id !== id)
        throw new Error('The merge was acknowledged and is not there.');
    }
  }
}
