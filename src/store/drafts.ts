import { draftKey } from '../model/journal';
import type { KeptDraft } from '../model/message';
import { telling } from './acknowledge';
import { write } from './database';
import { StoreError } from './error';
import { besideOf, identityRow } from './identity';

/**
 * Keeps what the user made of a message, until it is sent. Written at every keystroke, so it is no action that could be
 * taken back. Rejects with a StoreError (`gone`: no such contact).
 */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  const keep = () =>
    write(['contacts', 'drafts', 'identity'], async (transaction) => {
      const contacts = transaction.objectStore('contacts');
      const contact = (await contacts.getKey(draft.contact)) ?? (await contacts.index('merged').getKey(draft.contact));
      if (contact === undefined) throw new StoreError('gone');
      const value: KeptDraft = { ...draft, contact };
      await transaction.objectStore('drafts').put(value);
      const identity = identityRow(await transaction.objectStore('identity').get('database'));
      return besideOf(identity, draft.updatedAt, { store: 'drafts', key: draftKey(value), value });
    });
  await telling(keep, (done) => ({ done, change: null }));
}
