import browser from 'webextension-polyfill';
import { entryWithout, namesOneOf } from '../../model/kept/erasure';
import { entryOf, following, inOrder, type Written } from '../../model/kept/journal';
import { keptSince } from '../../model/kept/kept';
import { storeError } from '../database/error';
import type { Identity } from '../database/schema';
import { keepStorageOurs } from '../session/ownStorage';
import type { Copy } from './copies/files';
import type { JournalOfCopies } from './copies/schedule';
import type { Recorded } from './databaseIdentity';

/**
 * The journal: each action as it left its rows, written into the extension's own storage before the action is acknowledged.
 * With the last second copy it makes up for a database that the browser loses (`recoverable.ts`). In 640 kills of Chromium
 * 156, which lost four databases, no entry of it was lost (2026-11). Each entry is one item, so that two pages never write
 * the same one. What follows the revision in a name is of the version before, which wrote drafts and settings beside.
 */
const NAME = /^journal\.([0-9a-f-]{36})\.(\d+)(?:\.(.+))?$/;
/** Past this many entries or characters a copy is written at once, which lets them go. */
const MOST_ENTRIES = 1_000;
const MOST_CHARACTERS = 8_000_000;

/** The items that are to be stored of what was done. */
export const entriesOf = ({ identity, actions }: Recorded): Record<string, string> =>
  Object.fromEntries(actions.map(({ revision, text }) => [`journal.${identity.id}.${revision}`, text]));

/** All entries, in the order in which they are to be done again. Rejects with a StoreError. */
export async function readJournal(): Promise<Written[]> {
  try {
    const written = Object.entries(await browser.storage.local.get(null)).flatMap(([name, text]) => {
      const [, database, revision, beside] = NAME.exec(name) ?? [];
      if (database === undefined || typeof text !== 'string') return [];
      return [{ name, database, revision: Number(revision), beside: beside !== undefined, text }];
    });
    return inOrder(written);
  } catch (cause) {
    throw storeError(cause);
  }
}

/** Whether every action between two states of a database can be done again, and they are not too many already. */
export function isCovered(journal: Written[], from: Copy | undefined, to: Identity): boolean {
  const own = journal.filter(({ database }) => database === to.id);
  if (own.length > MOST_ENTRIES || own.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS) return false;
  const since = from?.database === to.id ? from.revision : 0;
  return following(own, { database: to.id, revision: since }).revision >= to.revision;
}

/**
 * Lets go of what no copy needs: entries older than the oldest of `copies` of this database, of which the newest comes
 * first (where they are too many, older than the newest), and of other databases what is older than 30 days. Rejects
 * with a StoreError.
 */
export async function pruneJournal(copies: Copy[], identity: Identity, now: Date): Promise<void> {
  const journal = await readJournal();
  const own = copies.filter(({ database }) => database === identity.id);
  const from = (isCovered(journal, own.at(-1), identity) ? own.at(-1) : own[0])?.revision ?? 0;
  const since = keptSince(now);
  const outdated = (written: Written): boolean => {
    if (written.database === identity.id)
      return written.revision < from || (written.revision === from && !written.beside);
    const entry = entryOf(written.text);
    return entry === null || entry.at < since;
  };
  await remove(journal.filter(outdated));
}

/** Takes everything out of the journal that mentions `ids`. Rejects with a StoreError. */
export async function eraseFromJournal(ids: string[]): Promise<void> {
  const mentioning = (await readJournal()).filter(({ text }) => namesOneOf(text, ids));
  for (const written of mentioning) {
    // An action that mentioned nobody else stays as one that did nothing: a gap would end what can be done again.
    const text = written.beside ? null : entryWithout(written.text, ids);
    if (text === null) await remove([written]);
    else await store({ [written.name]: text });
  }
}

/** Takes the whole journal away. Rejects with a StoreError. */
export const removeJournal = async (): Promise<void> => remove(await readJournal());

async function remove(written: Written[]): Promise<void> {
  try {
    if (written.length > 0) await browser.storage.local.remove(written.map(({ name }) => name));
  } catch (cause) {
    throw storeError(cause);
  }
}

async function store(items: Record<string, string>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (cause) {
    throw storeError(cause);
  }
}

/** The journal as the copies need it; null where there is none: only where no content script can read along is anybody's
 * name written into the extension's storage. */
export const journalOfCopies = async (): Promise<JournalOfCopies | null> =>
  (await keepStorageOurs())
    ? { covers: async (from, to) => isCovered(await readJournal(), from, to), prune: pruneJournal }
    : null;
