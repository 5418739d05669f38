import { unwrap } from 'idb';
import { inLedgerOrder, type LedgerEvent } from '../../model/event';
import { draftKey, type JournalRow, rowKey } from '../../model/kept/journal';
import type { Binned, ContactFile, Mark } from '../../model/kept/kept';
import type { Settings } from '../../model/kept/settings';
import type { Me } from '../../model/me';
import type { KeptDraft } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import { searchRowOf } from '../../model/search/searchRow';
import { type Instant, instant } from '../../model/time';
import { type ActionTransaction, write } from '../database/database';
import { StoreError } from '../database/error';
import { contactRow, draftRow, eventRow } from '../database/parseRow';
import type { Done } from '../database/schema';
import { type ActionKind, type ActionRow, STORES, type Touched, type Undoable } from '../database/schema';
import { countRevision } from '../safety/databaseIdentity';
import { telling } from '../safety/recorder';

type DraftKey = [string, string, string];
type UndoableRow = Extract<JournalRow, { store: Undoable }>;

/** An action that left more rows is not written down a second time: a large import would take twice as long. */
export const MOST_NOTED = 5_000;

const keyOf = (store: string, key: string): string => `${store} ${key}`;

interface Ended {
  changed: { contacts: string[]; me: boolean };
  done: Done;
}

/**
 * What one user action writes. Every row is noted as it was before, the search rows of the contacts follow, and `end`
 * writes the action itself: so each can be taken back, and no part of it can be forgotten.
 */
export class Action {
  readonly at: Instant;
  readonly transaction: ActionTransaction;
  /** Set by an undo. */
  undoes: number | null = null;
  #touched = new Map<string, Touched>();
  #contacts = new Set<string>();
  /** Whether a contact that was touched is there now. */
  #there = new Map<string, boolean>();
  /** New people whose search rows are written with them. */
  #made: string[] = [];
  #me = false;
  /** Each row as it was left; null where they are too many. */
  #left: Map<string, JournalRow> | null = new Map();

  constructor(transaction: ActionTransaction, now: Date) {
    this.transaction = transaction;
    this.at = instant(now);
  }

  /** The contact of `id`, also where `id` became part of another. Null when nobody is there. */
  async contact(id: string): Promise<Contact | null> {
    const contacts = this.transaction.objectStore('contacts');
    const row = (await contacts.get(id)) ?? (await contacts.index('merged').get(id));
    return row === undefined ? null : contactRow(row);
  }

  /** As `contact`, where there must be one. Rejects with a StoreError (`gone`). */
  async contactThere(id: string): Promise<Contact> {
    const contact = await this.contact(id);
    if (contact === null) throw new StoreError('gone');
    return contact;
  }

  /** All that is kept of one contact, in the order of the ledger. */
  async file(contact: Contact): Promise<ContactFile> {
    const events = this.transaction.objectStore('events').index('contact');
    const drafts = this.transaction.objectStore('drafts').index('contact');
    const ids = [contact.id, ...(contact.merged ?? [])];
    const [eventRows, draftRows] = await Promise.all([
      Promise.all(ids.map((id) => events.getAll(id))),
      drafts.getAll(contact.id),
    ]);
    return { contact, events: inLedgerOrder(eventRows.flat().map(eventRow)), drafts: draftRows.map(draftRow) };
  }

  async putContact(contact: Contact): Promise<void> {
    const store = this.transaction.objectStore('contacts');
    await this.#note({ store: 'contacts', key: contact.id, value: contact }, () => store.get(contact.id));
    this.#contacts.add(contact.id);
    this.#there.set(contact.id, true);
    await store.put(contact);
  }

  async removeContact(id: string): Promise<void> {
    const store = this.transaction.objectStore('contacts');
    await this.#note({ store: 'contacts', key: id, value: null }, () => store.get(id));
    this.#contacts.add(id);
    this.#there.set(id, false);
    await store.delete(id);
  }

  async putEvent(event: LedgerEvent): Promise<void> {
    const store = this.transaction.objectStore('events');
    await this.#note({ store: 'events', key: event.id, value: event }, () => store.get(event.id));
    this.#contacts.add(event.contact);
    await store.put(event);
  }

  async removeEvent(event: LedgerEvent): Promise<void> {
    const store = this.transaction.objectStore('events');
    await this.#note({ store: 'events', key: event.id, value: null }, () => store.get(event.id));
    this.#contacts.add(event.contact);
    await store.delete(event.id);
  }

  async putDraft(draft: KeptDraft): Promise<void> {
    const store = this.transaction.objectStore('drafts');
    const key: DraftKey = [draft.contact, draft.channel, draft.purpose];
    await this.#note({ store: 'drafts', key: draftKey(draft), value: draft }, () => store.get(key));
    this.#contacts.add(draft.contact);
    await store.put(draft);
  }

  async removeDraft(key: DraftKey): Promise<void> {
    const store = this.transaction.objectStore('drafts');
    await this.#note({ store: 'drafts', key: rowKey(...key), value: null }, () => store.get(key));
    this.#contacts.add(key[0]);
    await store.delete(key);
  }

  async putBin(binned: Binned): Promise<void> {
    const store = this.transaction.objectStore('bin');
    await this.#note({ store: 'bin', key: binned.id, value: binned }, () => store.get(binned.id));
    this.#contacts.add(binned.id);
    await store.put(binned);
  }

  async removeBin(id: string): Promise<void> {
    const store = this.transaction.objectStore('bin');
    await this.#note({ store: 'bin', key: id, value: null }, () => store.get(id));
    this.#contacts.add(id);
    await store.delete(id);
  }

  async putMe(me: Me): Promise<void> {
    const store = this.transaction.objectStore('me');
    await this.#note({ store: 'me', key: 'me', value: me }, () => store.get('me'));
    this.#me = true;
    await store.put(me, 'me');
  }

  async removeMe(): Promise<void> {
    const store = this.transaction.objectStore('me');
    await this.#note({ store: 'me', key: 'me', value: null }, () => store.get('me'));
    this.#me = true;
    await store.delete('me');
  }

  /** Marks and settings are no part of what is taken back. */
  async putMark(mark: Mark): Promise<void> {
    this.#leave({ store: 'marks', key: mark.mark, value: mark });
    await this.transaction.objectStore('marks').put(mark);
  }

  async putSettings(settings: Settings): Promise<void> {
    this.#leave({ store: 'settings', key: 'settings', value: settings });
    await this.transaction.objectStore('settings').put(settings, 'settings');
  }

  /** Puts a whole person where nobody is, as they are. */
  async putFile({ contact, events, drafts }: ContactFile): Promise<void> {
    await this.putContact(contact);
    await Promise.all([...events.map((event) => this.putEvent(event)), ...drafts.map((draft) => this.putDraft(draft))]);
  }

  /**
   * Writes a whole new person without waiting for each row: for many at once. Somebody of that id who is there already
   * fails the whole action. Undo moves them to the bin.
   */
  makeFile({ contact, events, drafts }: ContactFile): void {
    const raw = unwrap(this.transaction);
    raw.objectStore('contacts').add(contact);
    for (const event of events) raw.objectStore('events').add(event);
    for (const draft of drafts) raw.objectStore('drafts').add(draft);
    raw.objectStore('search').put(searchRowOf(contact, events));
    this.#touched.set(keyOf('contacts', contact.id), { store: 'contacts', key: contact.id, before: null });
    this.#made.push(contact.id);
    this.#there.set(contact.id, true);
    this.#leave({ store: 'contacts', key: contact.id, value: contact });
    for (const event of events) this.#leave({ store: 'events', key: event.id, value: event });
    for (const draft of drafts) this.#leave({ store: 'drafts', key: draftKey(draft), value: draft });
  }

  /** Takes a whole person away. */
  async removeFile({ contact, events, drafts }: ContactFile): Promise<void> {
    await this.removeContact(contact.id);
    await Promise.all([
      ...events.map((event) => this.removeEvent(event)),
      ...drafts.map(({ contact: id, channel, purpose }) => this.removeDraft([id, channel, purpose])),
    ]);
  }

  /** Writes the search rows and the action itself; what changed, and what it left. */
  async end(kind: ActionKind): Promise<Ended | null> {
    if (this.#left?.size === 0) return null;
    const search = this.transaction.objectStore('search');
    for (const id of this.#contacts) {
      const contact = await this.contact(id);
      if (contact?.id !== id) await search.delete(id);
      if (contact) await search.put(searchRowOf(contact, (await this.file(contact)).events));
    }
    const contacts = [...this.#contacts, ...this.#made];
    const row: ActionRow = {
      at: this.at,
      kind,
      contacts,
      rows: [...this.#touched.values()],
      undoes: this.undoes,
    };
    if (this.#touched.size > 0) await this.transaction.objectStore('actions').put(row);
    const rows = this.#left === null ? null : [...this.#left.values()];
    const done = await countRevision(this.transaction, this.#came(), this.at, rows);
    return { changed: { contacts, me: this.#me }, done };
  }

  #leave(row: JournalRow): void {
    if (this.#left === null) return;
    this.#left.set(keyOf(row.store, row.key), row);
    if (this.#left.size > MOST_NOTED) this.#left = null;
  }

  /** How many contacts more there are than before. */
  #came(): number {
    let came = 0;
    for (const [id, there] of this.#there) {
      const before = this.#touched.get(keyOf('contacts', id))?.before ?? null;
      came += Number(there) - Number(before !== null);
    }
    return came;
  }

  /** Notes a row as it is left, and the first time as it was before. */
  async #note(row: UndoableRow, read: () => Promise<unknown>): Promise<void> {
    this.#leave(row);
    const name = keyOf(row.store, row.key);
    const key = row.store === 'drafts' ? row.key.split(' ') : row.key;
    const touched = this.#touched.get(name) ?? { store: row.store, key, before: (await read()) ?? null };
    if (row.store === 'drafts') touched.after = row.value;
    this.#touched.set(name, touched);
  }
}

/**
 * One user action: one strict transaction over all that it may touch. Resolves after it is on disk and announced. An
 * action that touched nothing leaves nothing. `work` must await nothing but the action's own requests: anything else
 * commits the transaction early. Rejects with a StoreError; then nothing was changed.
 */
export async function act<T>(kind: ActionKind, now: Date, work: (action: Action) => Promise<T>): Promise<T> {
  const { result } = await telling(
    () =>
      write([...STORES], async (transaction) => {
        const action = new Action(transaction, now);
        const result = await work(action);
        return { result, ended: await action.end(kind) };
      }),
    ({ ended }) => ({ done: ended?.done ?? null, change: ended?.changed ?? null }),
  );
  return result;
}
