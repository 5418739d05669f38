import type { KeptDraft } from '../model/message';
import { write } from './database';
import { StoreError } from './error';

/**
 * Keeps what the user made of a message, until it is sent. Written at every keystroke, so it is no action that could be
 * taken back. Rejects with a StoreError (`gone`: no such contact).
 */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  await write(['contacts', 'drafts'], async (transaction) => {
    const contacts = transaction.objectStore('contacts');
    const contact = (await contacts.getKey(draft.contact)) ?? (await contacts.index('merged').getKey(draft.contact));
    if (contact === undefined) throw new StoreError('gone');
    await transaction.objectStore('drafts').put({ ...draft, contact });
  });
}
