import { draftKey } from '../../model/kept/journal';
import type { KeptDraft } from '../../model/message';
import { write } from '../database/database';
import { StoreError } from '../database/error';
import { besideOf, identityRow } from '../safety/databaseIdentity';
import { telling } from '../safety/recorder';

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
