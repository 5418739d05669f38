import * as v from 'valibot';

/**
 * PBKDF2 with SHA-256: OWASP asks for at least 600,000 rounds (Password Storage Cheat Sheet, 2023 to 2026). A million
 * take half a second on a laptop, once per backup.
 */
const ROUNDS = 1_000_000;
/** A hostile file could ask for years of work. */
const MOST_ROUNDS = 10_000_000;
const FORMAT = 'inroad-locked-backup';

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const lockedShape = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  about: v.string(),
  cipher: v.literal('AES-GCM-256'),
  derivation: v.strictObject({
    name: v.literal('PBKDF2-SHA-256'),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(MOST_ROUNDS)),
    salt: base64,
  }),
  iv: base64,
  data: base64,
});
export type Locked = v.InferOutput<typeof lockedShape>;

/** Whether a parsed file is a backup with a passphrase. */
export const isLocked = (value: unknown): value is Locked => v.is(lockedShape, value);

const PIECE = 0x6000;
function toBase64(bytes: Uint8Array): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces;
}
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  // NFKC: the same passphrase typed on another keyboard may come in other code points.
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The pieces of a backup's text, locked with a passphrase, as the pieces of another text. */
export async function lock(pieces: string[], passphrase: string): Promise<string[]> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, ROUNDS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, await new Blob(pieces).arrayBuffer());
  const head = {
    format: FORMAT,
    version: 1,
    about: 'A backup of Inroad, locked with a passphrase: open Inroad, choose Your data, then Restore.',
    cipher: 'AES-GCM-256',
    derivation: { name: 'PBKDF2-SHA-256', rounds: ROUNDS, salt: toBase64(salt).join('') },
    iv: toBase64(iv).join(''),
  };
  return [JSON.stringify(head, null, 2).slice(0, -2), ',\n  "data": "', ...toBase64(new Uint8Array(data)), '"\n}\n'];
}

/** The text of a locked backup; null when the passphrase is another, or the file was changed. */
export async function unlock({ derivation, iv, data }: Locked, passphrase: string): Promise<string | null> {
  const key = await keyOf(passphrase, fromBase64(derivation.salt), derivation.rounds);
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(data));
    return new TextDecoder().decode(opened);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}
