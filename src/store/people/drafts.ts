import type { KeptDraft } from '../../model/message';
import { stamped } from '../../model/upcast';
import { announceDraft } from '../database/changes';
import { write } from '../database/database';
import { StoreError } from '../database/error';
import { noteDraft } from '../safety';
import { resolveId } from './resolve';

/**
 * Keeps what the user made of a message, until it is sent. It is called at every keystroke, so it is no action that could
 * be taken back, and writes nothing but the database. Rejects with a StoreError (`gone`: no such contact).
 */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  await write(['contacts', 'drafts', 'identity'], async (transaction) => {
    const contact = await resolveId(transaction.objectStore('contacts'), draft.contact);
    if (contact === undefined) throw new StoreError('gone');
    await transaction.objectStore('drafts').put(stamped({ ...draft, contact }));
    await noteDraft(transaction, [contact, draft.channel, draft.purpose]);
  });
  announceDraft();
}
