import { type Decoded, readBackup } from '../../formats/backup';
import { BACKUP_LISTS } from '../../model/kept/kept';

// Runs as a worker: a large file takes seconds to read, and the page can be used meanwhile. See readAside.ts.

/** What is asked of the worker. */
export interface ToRead {
  file: Blob;
  passphrase: string | null;
}
/** What the worker says: records of a list by and by, and at the end all else, or why it could not read. */
export type Said = { list: (typeof BACKUP_LISTS)[number]; records: unknown[] } | { end: Decoded } | { failed: string };

/** So many records are handed over in one go: a few milliseconds of the page's time. */
const AT_ONCE = 1000;
const say = (said: Said): void => postMessage(said);

async function read({ file, passphrase }: ToRead): Promise<void> {
  const decoded = await readBackup(file, passphrase);
  if (!decoded.ok) return say({ end: decoded });
  const content = { ...decoded.content };
  for (const list of BACKUP_LISTS) {
    const records: unknown[] = content[list];
    for (let at = 0; at < records.length; at += AT_ONCE) say({ list, records: records.slice(at, at + AT_ONCE) });
    content[list] = [];
  }
  say({ end: { ...decoded, content } });
}

addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  read(data).catch((error: unknown) => say({ failed: String(error) }));
});
