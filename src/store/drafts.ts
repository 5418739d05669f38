import type { KeptDraft } from '../model/message';
import { write } from './database';

/** Keeps what the user made of a message, until it is sent. Rejects with a StoreError. */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  await write(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').put(draft);
  });
}
