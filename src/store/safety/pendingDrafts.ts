import type { KeptDraft } from '../../model/message';
import type { ActionTransaction, WriteTransaction } from '../database/database';
import { draftKeysRow } from '../database/identity';
import { draftRow, readable } from '../database/parseRow';
import type { DraftKey } from '../database/schema';

/**
 * Drafts are written at every keystroke, and a keystroke is no action: it writes the database and nothing else. The
 * database notes which drafts are newer than the last action; the record of the next one, or of a pause, carries them.
 */
export async function noteDraft(
  transaction: WriteTransaction<('contacts' | 'drafts' | 'identity')[]>,
  key: DraftKey,
): Promise<void> {
  const store = transaction.objectStore('identity');
  const noted = draftKeysRow(await store.get('drafts'));
  if (!noted.some((one) => one.join() === key.join())) await store.put([...noted, key], 'drafts');
}

/** The drafts that were noted, as they are now; from then on none is noted. */
export async function takeDrafts(transaction: ActionTransaction): Promise<KeptDraft[]> {
  const store = transaction.objectStore('identity');
  const noted = draftKeysRow(await store.get('drafts'));
  if (noted.length === 0) return [];
  await store.delete('drafts');
  const drafts = await Promise.all(noted.map((key) => transaction.objectStore('drafts').get(key)));
  // Sent or erased since, there is none any more; one that cannot be read is in no copy either.
  return readable(
    drafts.filter((draft) => draft !== undefined),
    draftRow,
  ).good;
}

/** Whether drafts are noted. */
export const hasPendingDrafts = async (transaction: Reading): Promise<boolean> =>
  draftKeysRow(await transaction.objectStore('identity').get('drafts')).length > 0;

/** A transaction in which the identity can be read. */
interface Reading {
  objectStore(name: 'identity'): { get(key: 'drafts'): Promise<unknown> };
}
