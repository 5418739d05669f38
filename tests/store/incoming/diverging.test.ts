import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { captureOf } from '../../../scripts/bench/network';
import { pick, randomFrom } from '../../../scripts/bench/random';
import { violations } from '../../../scripts/torture/violations';
import type { Everything } from '../../../src/model/kept/kept';
import { heldBy } from '../../../src/model/person/merge';
import { pastActions, undoAction } from '../../../src/store/actions/undo';
import { planRestore, readEverything, restore } from '../../../src/store/incoming/restore';
import { deleteContact, eraseForGood, listBin, putBack } from '../../../src/store/people/bin';
import { keepCapture } from '../../../src/store/people/capture';
import { contactFile, editContact, listContacts } from '../../../src/store/people/contacts';
import { keepDraft } from '../../../src/store/people/drafts';
import { logEvent } from '../../../src/store/people/events';
import { merge, mergesOf, split } from '../../../src/store/people/merge';
import { forget } from '../fresh';

afterEach(forget);

const NAMES = ['Ann Okafor', 'Bo Ek', 'Cy Odu', 'Dee Ola', 'Eve Sand'];

/** Acts at random on people of whom some are one person, in the bin or erased. Who was erased is added to `erased`. */
async function live(random: () => number, steps: number, from: number, tick: () => Date, erased: Set<string>) {
  for (let n = 0; n < steps; n++) {
    const { contacts } = await listContacts(40);
    const bin = await listBin();
    const id = contacts.length > 0 ? pick(random, contacts).id : null;
    const dice = random();
    if (dice < 0.15 || id === null)
      await keepCapture(captureOf(from + Math.floor(random() * 6), pick(random, NAMES), 'Planner'), tick());
    else if (dice < 0.25) await editContact(id, 'role', `Role ${Math.floor(random() * 9)}`, tick());
    else if (dice < 0.3) await logEvent(id, 'noted', { text: `Word ${n}` }, tick());
    else if (dice < 0.5) {
      const other = pick(random, contacts).id;
      if (other !== id) await merge(id, other, tick());
    } else if (dice < 0.65) {
      const file = await contactFile(id);
      const merges = file ? mergesOf(file.contact, file.events) : [];
      if (merges.length > 0) await split(pick(random, merges).event, tick());
    } else if (dice < 0.75) await deleteContact(id, tick());
    else if (dice < 0.82 && bin.length > 0) await putBack(pick(random, bin).id, tick());
    else if (dice < 0.9)
      await keepDraft({
        contact: id,
        channel: 'note',
        purpose: 'request',
        subject: null,
        text: `Hi ${n}`,
        updatedAt: tick().toISOString(),
      });
    else if (dice < 0.95) {
      const past = (await pastActions(tick(), 9)).filter(({ undoneBy }) => undoneBy === null);
      if (past.length > 0) await undoAction(pick(random, past).id, tick());
    } else if (bin.length > 0) {
      const { contact } = pick(random, bin);
      await eraseForGood([contact.id], tick());
      for (const one of heldBy(contact)) erased.add(one);
    }
  }
}

const everything = async (): Promise<Everything> => {
  const { unread: _, ...content } = await readEverything();
  return content;
};
/** What an undo gives back; whoever is deleted anew is so at another time. */
const undoable = ({ contacts, events, drafts, bin }: Everything): string =>
  JSON.stringify([contacts, events, drafts, bin.map((binned) => ({ ...binned, at: null }))]);
const heldIn = ({ contacts, bin }: Everything): Set<string> =>
  new Set([...contacts, ...bin.map(({ contact }) => contact)].flatMap(heldBy));

it.each(Array.from({ length: 60 }, (_, n) => n + 1))(
  'a backup of another way that things went, seed %i, is restored whole, and taken back byte for byte',
  async (seed) => {
    const random = randomFrom(seed);
    let clock = Date.UTC(2026, 10, 20, 10);
    const tick = () => new Date(clock++);
    await live(random, 15, 0, tick, new Set());
    const base = await everything();
    await live(random, 10, 0, tick, new Set());
    const file = await everything();
    await forget();
    await restore(base, await planRestore(base), { differ: 'keep', erased: 'bring' }, tick());
    const erased = new Set<string>();
    await live(random, 10, 10, tick, erased);
    expect(await violations()).toEqual([]);

    const before = await everything();
    const choices = {
      differ: pick(random, ['keep', 'take'] as const),
      erased: pick(random, ['leave', 'bring'] as const),
    };
    const report = await planRestore(file);
    await restore(file, report, choices, tick());
    const after = await everything();
    expect(await violations()).toEqual([]);
    const held = heldIn(after);
    expect([...heldIn(before)].filter((id) => !held.has(id))).toEqual([]);
    const events = new Set(after.events.map(({ id }) => id));
    expect(before.events.filter(({ id }) => !events.has(id))).toEqual([]);
    const people = JSON.stringify([after.contacts, after.events, after.bin]);
    if (choices.erased === 'leave') expect([...erased].filter((id) => people.includes(`"id":"${id}"`))).toEqual([]);
    if (choices.erased === 'leave' && choices.differ === 'keep')
      expect(after.events.length - before.events.length).toBe(report.events);

    const [last] = await pastActions(tick(), 1);
    if (last?.kind === 'restored' && undoable(after) !== undoable(before)) {
      await undoAction(last.id, tick());
      expect(undoable(await everything())).toBe(undoable(before));
      expect(await violations()).toEqual([]);
    }
  },
);
