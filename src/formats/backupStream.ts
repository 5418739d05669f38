import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { BACKUP_LISTS, type BackupStream } from '../model/kept/kept';
import { instant } from '../model/time';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup';

/**
 * A backup for what is too much to hold at once: what `encodeBackup` makes, but for counts and checksum, which stand at
 * its end. The browser's own SHA-256 wants everything in one piece.
 */
export function streamBackup(made: Date): BackupStream {
  const hash = sha256.create();
  const counts: Record<string, number> = Object.fromEntries(BACKUP_LISTS.map((list) => [list, 0]));
  /** The lists that have begun. */
  let at = -1;
  // The checksum is of the data without white space, whatever stands between the records in the file.
  const data = (text: string): string => {
    hash.update(utf8ToBytes(text));
    return text;
  };
  const upTo = (last: number): string => {
    let text = '';
    for (; at < last; at++) text += `${data(at < 0 ? '' : '],')}\n${data(`"${BACKUP_LISTS[at + 1]}":[`)}`;
    return text;
  };
  const records = (list: unknown[], first: boolean): string =>
    list.map((record, n) => `${n === 0 && first ? '' : data(',')}\n${data(JSON.stringify(record))}`).join('');
  return {
    begin() {
      const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, made: instant(made) };
      return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "data": ${data('{')}`;
    },
    add(list, added) {
      const text = upTo(BACKUP_LISTS.indexOf(list)) + records(added, counts[list] === 0);
      counts[list] = (counts[list] ?? 0) + added.length;
      return text;
    },
    end({ unread, me, settings }) {
      const text = [
        upTo(BACKUP_LISTS.length - 1),
        `${data('],')}\n${data('"unread":[')}${records(unread, true)}${data('],')}\n`,
        `${data(`"me":${JSON.stringify(me)},`)}\n${data(`"settings":${JSON.stringify(settings)}}`)}`,
      ].join('');
      const checksum = `sha256:${bytesToHex(hash.digest())}`;
      const about = 'Everything that Inroad keeps, copied by itself: open Inroad, choose Your data, then Restore.';
      return `${text},\n${JSON.stringify({ about, counts, checksum }, null, 2).slice(2)}\n`;
    },
  };
}
