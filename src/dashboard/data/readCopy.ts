import { type BackupContent, encodeBackup } from '../../formats/backup';
import { instant } from '../../model/time';
import { contentOf, openCopy, type Rescue } from '../../store/safety';
import { readAside } from './readBackupInWorker';

export interface Read {
  content: BackupContent;
  made: string;
  intact: boolean;
}

/** What a rescue holds; null where its copy is damaged. Rejects with a StoreError. */
export async function readRescue(rescue: Rescue): Promise<Read | null> {
  const made = instant(new Date(rescue.made));
  if (rescue.copy === null) return { content: { ...contentOf(rescue, null), unread: [] }, made, intact: true };
  const decoded = await readAside(await openCopy(rescue.copy), null);
  if (!decoded.ok) return null;
  const { content, intact } = decoded;
  return { content: { ...contentOf(rescue, content), unread: content.unread }, made, intact };
}

/** A rescue as the text of a backup; null where its copy is damaged. A copy that nothing followed is saved as it is. Rejects with a StoreError. */
export async function savedAs(rescue: Rescue): Promise<string[] | null> {
  if (rescue.copy !== null && rescue.entries.length === 0) return [await (await openCopy(rescue.copy)).text()];
  const read = await readRescue(rescue);
  return read && encodeBackup(read.content, new Date(rescue.made));
}
