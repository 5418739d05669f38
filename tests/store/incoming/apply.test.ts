import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { database } from '../../../src/store/database/database';
import { identityOf } from '../../../src/store/database/identity';
import type { Identity } from '../../../src/store/database/schema';
import { applyPlan } from '../../../src/store/incoming/apply';
import { addContact, editContact, listContacts } from '../../../src/store/people/contacts';
import { faultOf, forget } from '../fresh';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 10, minute));
afterEach(forget);

/** A plan; something is done after each of the first `moves` that are made. What was written, and how often it was planned. */
async function planning(moves: number, change: (state: Identity) => Identity | null = (state) => state) {
  const id = await addContact({ name: 'Bo Ek' }, at(0));
  const log = { planned: 0, written: 0 };
  const plan = async () => {
    const state = change(await identityOf(await database()));
    const number = log.planned++;
    if (number < moves) await editContact(id, 'role', `Role ${number}`, at(number + 1));
    return { state, number };
  };
  const first = await plan();
  const apply = () =>
    applyPlan('imported', first, plan, at(30), async (action, { number }) => {
      log.written++;
      await action.putContact({ ...(await action.contactThere(id)), links: [`https://plan.example/${number}`] });
      return number;
    });
  return { log, apply };
}

describe('a plan', () => {
  it('is done as it was made where nothing was done since', async () => {
    const { log, apply } = await planning(0);
    expect([await apply(), log]).toEqual([0, { planned: 1, written: 1 }]);
  });

  it.each([1, 2])('is made again where something was done since, %i times', async (moves) => {
    const { log, apply } = await planning(moves);
    expect([await apply(), log]).toEqual([moves, { planned: moves + 1, written: 1 }]);
    expect((await listContacts()).contacts[0]?.links).toEqual([`https://plan.example/${moves}`]);
  });

  it('is given up where something is done all the while, and writes nothing', async () => {
    const { log, apply } = await planning(9);
    expect([await faultOf(apply()), log]).toEqual(['storage', { planned: 3, written: 0 }]);
    expect((await listContacts()).contacts[0]?.links).toEqual([]);
  });

  it('is made again in another database of the same count', async () => {
    let other = true;
    const { log, apply } = await planning(0, (state) => {
      const id = other ? '019ab000-0000-7000-8000-00000000dead' : state.id;
      other = false;
      return { ...state, id };
    });
    expect([await apply(), log]).toEqual([1, { planned: 2, written: 1 }]);
  });

  it('that was made on nothing is done whatever is here', async () => {
    const { log, apply } = await planning(1, () => null);
    expect([await apply(), log]).toEqual([0, { planned: 1, written: 1 }]);
  });

  it('is not made again for an error of its own', async () => {
    const { log } = await planning(0);
    const failing = applyPlan(
      'imported',
      { state: null },
      () => Promise.reject(new Error('again')),
      at(9),
      () => Promise.reject(new Error('its own')),
    );
    expect([await faultOf(failing), log.written]).toEqual(['storage', 0]);
  });
});
