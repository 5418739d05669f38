/** The largest file that is read, in bytes; 100,000 people with 500,000 events take some 255 MB. */
export const BACKUP_LIMIT = 400 * 1024 * 1024;
/** A larger file must say in its first lines that it is a backup; a smaller one is soon parsed, whatever it is. */
const UNNAMED_LIMIT = 8 * 1024 * 1024;
const OPENING = 4096;

/** What packed files begin with: gzip, zip, 7z, xz, zstd, bzip2, RAR. */
const PACKED = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x42, 0x5a, 0x68],
  [0x52, 0x61, 0x72, 0x21],
];
const NAMED = /"format"\s*:\s*"inroad-(?:locked-)?backup"/;

/**
 * Why a file is not worth reading, by its size and its first 4 KB; null where it may be a backup. Nothing is ever
 * unpacked: Inroad writes plain text, and 200 KB of gzip can hold 200 MB of nothing.
 */
export async function openingFault(file: Blob): Promise<'tooBig' | 'packed' | 'notBackup' | null> {
  const opening = new Uint8Array(await file.slice(0, OPENING).arrayBuffer());
  if (PACKED.some((magic) => magic.every((byte, n) => opening[n] === byte))) return 'packed';
  if (file.size > BACKUP_LIMIT) return 'tooBig';
  return file.size > UNNAMED_LIMIT && !NAMED.test(new TextDecoder().decode(opening)) ? 'notBackup' : null;
}
