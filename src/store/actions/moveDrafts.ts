import { newId } from '../../model/id';
import type { KeptDraft } from '../../model/message';
import type { Action } from './action';

/** Drafts go along with a person who becomes part of another, or leaves with them. */
export async function moveDrafts(action: Action, from: string, to: string): Promise<void> {
  for (const draft of await action.transaction.objectStore('drafts').index('contact').getAll(from)) {
    await action.removeDraft([from, draft.channel, draft.purpose]);
    await joinDraft(action, draft, to);
  }
}

/** Gives a draft to `to`. Where they have one for the same message, the later stays, and the text of the other becomes a note. */
export async function joinDraft(action: Action, draft: KeptDraft, to: string): Promise<void> {
  const there = await action.transaction.objectStore('drafts').get([to, draft.channel, draft.purpose]);
  const [stays, goes] = there && there.updatedAt > draft.updatedAt ? [there, draft] : [draft, there];
  await action.putDraft({ ...stays, contact: to });
  if (goes && goes.text !== '' && goes.text !== stays.text)
    await action.putEvent({ id: newId(), contact: to, kind: 'noted', at: action.at, payload: { text: goes.text } });
}
