import type { LedgerEvent } from '../../src/model/events';
import { newId } from '../../src/model/id';
import { contactByHand } from '../../src/model/person/contact';
import { daysAfter } from '../../src/model/steps/days';
import { act } from '../../src/store/actions/action';
import { database } from '../../src/store/database/database';
import { identityRow } from '../../src/store/database/identity';
import type { Case } from './caseload.mjs';

/** Keeps invented people with what happened with them so long ago: one action. */
export const keepCaseload = (cases: Case[]): Promise<void> =>
  act('restored', new Date(), async (action) => {
    const now = new Date();
    for (const { happened, foundDaysAgo = 30, ...fields } of cases) {
      const found = daysAfter(now, -foundDaysAgo).toISOString();
      const last = Math.min(foundDaysAgo, ...happened.map(([daysAgo]) => daysAgo));
      const updatedAt = daysAfter(now, -last).toISOString();
      const contact = { ...contactByHand(fields, newId(), found), updatedAt };
      const changes = [{ field: 'name' as const, before: null, after: contact.fields.name }];
      const events = [
        { id: newId(), contact: contact.id, kind: 'edited', at: found, payload: { changes } },
        ...happened.map(([daysAgo, kind, payload]) => ({
          id: newId(),
          contact: contact.id,
          kind,
          at: daysAfter(now, -daysAgo).toISOString(),
          payload,
        })),
      ];
      // The door to the store parses each event: an invented one that is none is refused.
      await action.putFile({ contact, events: events as LedgerEvent[], drafts: [] });
    }
  });

/** Empties the stores of people, past actions too. */
export async function forgetEverybody(): Promise<void> {
  const stores = ['contacts', 'events', 'drafts', 'search', 'actions', 'identity'] as const;
  const transaction = (await database()).transaction(stores, 'readwrite');
  const { people, ...identity } = identityRow(await transaction.objectStore('identity').get('database'));
  await transaction.objectStore('identity').put(identity, 'database');
  for (const name of ['contacts', 'events', 'drafts', 'search', 'actions'] as const)
    await transaction.objectStore(name).clear();
  await transaction.done;
}
