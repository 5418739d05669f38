import type { Action } from './action';

/** The action that wrote an event; null when it is over 30 days ago or was erased. */
export async function actionOfEvent(action: Action, eventId: string): Promise<number | null> {
  const event = await action.transaction.objectStore('events').get(eventId);
  if (event === undefined) return null;
  const actions = await action.transaction.objectStore('actions').index('contacts').getAll(event.contact);
  const wrote = actions.find(({ rows, undoes }) => undoes === null && rows.some(({ key }) => key === eventId));
  return wrote?.id ?? null;
}

/** The last action that touched an event of `contact`, which may be gone; null where that is over 30 days ago. */
export async function lastActionOn(action: Action, contact: string, eventId: string): Promise<number | null> {
  const actions = await action.transaction.objectStore('actions').index('contacts').getAll(contact);
  const touched = actions.findLast(({ rows }) => rows.some(({ key }) => key === eventId));
  return touched?.id ?? null;
}
