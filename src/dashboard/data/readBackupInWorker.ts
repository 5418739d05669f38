import type { Decoded } from '../../formats/backup';
import type { Said, ToRead } from './backupReader';

/** Reads a file as a backup, in a worker. Rejects where the file cannot be read at all. */
export function readAside(file: Blob, passphrase: string | null): Promise<Decoded> {
  const worker = new Worker(new URL('./backupReader.ts', import.meta.url), { type: 'module' });
  const lists = new Map<string, unknown[][]>();
  return new Promise<Decoded>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('failed' in data) reject(new Error(data.failed));
      else if ('end' in data) resolve(withLists(data.end, lists));
      else lists.set(data.list, [...(lists.get(data.list) ?? []), data.records]);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ file, passphrase } satisfies ToRead);
  }).finally(() => worker.terminate());
}

/** What was handed over by and by, in its place. The worker has held every record to its shape. */
const withLists = (end: Decoded, lists: Map<string, unknown[][]>): Decoded => {
  if (!end.ok) return end;
  const whole = [...lists].map(([list, parts]) => [list, parts.flat()]);
  return { ...end, content: { ...end.content, ...Object.fromEntries(whole) } };
};
