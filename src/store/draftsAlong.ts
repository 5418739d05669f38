import { newId } from '../model/id';
import type { Action } from './action';

/** Drafts go along. Where both have one for the same message, the later stays, and the text of the other becomes a note. */
export async function moveDrafts(action: Action, from: string, to: string): Promise<void> {
  const drafts = action.transaction.objectStore('drafts');
  for (const moving of await drafts.index('contact').getAll(from)) {
    const there = await drafts.get([to, moving.channel, moving.purpose]);
    const [stays, goes] = there && there.updatedAt > moving.updatedAt ? [there, moving] : [moving, there];
    await action.removeDraft([from, moving.channel, moving.purpose]);
    await action.putDraft({ ...stays, contact: to });
    if (goes && goes.text !== '' && goes.text !== stays.text)
      await action.putEvent({ id: newId(), contact: to, kind: 'noted', at: action.at, payload: { text: goes.text } });
  }
}
