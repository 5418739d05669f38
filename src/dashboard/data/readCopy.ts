import { encodeBackup } from '../../formats/backup';
import { instant } from '../../model/time';
import type { ReadBackup, Refusal } from '../../parts/restore/restoreSteps';
import { contentOf, openCopy, type Rescue } from '../../store/safety';
import { readAside } from './readBackupInWorker';

/** A copy that is damaged. Where does not matter: nobody can mend it by hand. */
export const BROKEN: Refusal = { ok: false, why: 'brokenCopy', where: '' };

/** What a rescue holds, or that its copy is damaged. Rejects with a StoreError. */
export async function readRescue(rescue: Rescue): Promise<ReadBackup> {
  const made = instant(new Date(rescue.made));
  if (rescue.copy === null)
    return { ok: true, content: { ...contentOf(rescue, null), unread: [] }, made, intact: true };
  const decoded = await readAside(await openCopy(rescue.copy), null);
  if (!decoded.ok) return BROKEN;
  const { content, intact } = decoded;
  return { ok: true, content: { ...contentOf(rescue, content), unread: content.unread }, made, intact };
}

/** A rescue as the text of a backup; null where its copy is damaged. A copy that nothing followed is saved as it is. Rejects with a StoreError. */
export async function savedAs(rescue: Rescue): Promise<string[] | null> {
  if (rescue.copy !== null && rescue.entries.length === 0) return [await (await openCopy(rescue.copy)).text()];
  const read = await readRescue(rescue);
  return read.ok ? encodeBackup(read.content, new Date(rescue.made)) : null;
}
