import { unwrap } from 'idb';
import { inLedgerOrder, type LedgerEvent } from '../../model/events';
import {
  type ActionKind,
  type ActionRow,
  isUndoable,
  type QuietKind,
  rowName,
  type TouchedRow,
} from '../../model/kept/action';
import type { Binned, ContactFile, Mark } from '../../model/kept/kept';
import type { Settings } from '../../model/kept/settings';
import type { Me } from '../../model/me';
import type { KeptDraft } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import { searchRowOf } from '../../model/search/searchRow';
import { type Instant, instant } from '../../model/time';
import { isUnedited, stamped } from '../../model/upcast';
import type { ActionTransaction } from '../database/database';
import { StoreError } from '../database/error';
import { binRow, contactRow, draftRow, draftsOf, eventRow, meRow } from '../database/parseRow';
import type { DraftKey } from '../database/schema';
import { resolve } from '../people/resolve';
import { type Finished, record } from '../safety';
import { stepRowOf } from '../steps/stepRow';

/** An action that left more rows is not written down a second time: a large import would take twice as long. */
export const MOST_NOTED = 5_000;

/**
 * What one user action writes. Every record is written in today's version, in the form that every later reading gives it;
 * every row is noted as it was before and as it is left, the search rows of the contacts
 * follow, and `end` writes the action itself: so each can be taken back, and no part of it can be forgotten.
 */
export class Action {
  readonly at: Instant;
  readonly transaction: ActionTransaction;
  /** Set by an undo. */
  undoes: number | null = null;
  #touched = new Map<string, TouchedRow>();
  #contacts = new Set<string>();
  /** Whether a contact that was touched is there now. */
  #there = new Map<string, boolean>();
  /** New people whose search rows are written with them. */
  #made: string[] = [];
  /** How many rows of theirs are not noted. */
  #unnoted = 0;

  constructor(transaction: ActionTransaction, now: Date) {
    this.transaction = transaction;
    this.at = instant(now);
  }

  /** The contact of `id`, also where `id` became part of another. Null when nobody is there. */
  async contact(id: string): Promise<Contact | null> {
    const contacts = this.transaction.objectStore('contacts');
    const row = await resolve(contacts, id);
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
    return { contact, events: inLedgerOrder(eventRows.flat().map(eventRow)), drafts: draftsOf(draftRows) };
  }

  /** Rejects with a StoreError (`newerRecord`) where a record would be changed that only a newer Inroad understands. */
  async putContact(contact: Contact): Promise<void> {
    const store = this.transaction.objectStore('contacts');
    const row = contactRow(stamped(contact));
    if (!isUnedited(row)) throw new StoreError('newerRecord');
    await this.#note('contacts', row.id, row, () => store.get(row.id));
    this.#contacts.add(row.id);
    this.#there.set(row.id, true);
    await store.put(row);
  }

  async removeContact(id: string): Promise<void> {
    const store = this.transaction.objectStore('contacts');
    await this.#note('contacts', id, null, () => store.get(id));
    this.#contacts.add(id);
    this.#there.set(id, false);
    await store.delete(id);
  }

  async putEvent(event: LedgerEvent): Promise<void> {
    const store = this.transaction.objectStore('events');
    const row = eventRow(stamped(event));
    await this.#note('events', row.id, row, () => store.get(row.id));
    this.#contacts.add(row.contact);
    await store.put(row);
  }

  async removeEvent(event: LedgerEvent): Promise<void> {
    const store = this.transaction.objectStore('events');
    await this.#note('events', event.id, null, () => store.get(event.id));
    this.#contacts.add(event.contact);
    await store.delete(event.id);
  }

  async putDraft(draft: KeptDraft): Promise<void> {
    const store = this.transaction.objectStore('drafts');
    const row = draftRow(stamped(draft));
    const key: DraftKey = [row.contact, row.channel, row.purpose];
    await this.#note('drafts', key, row, () => store.get(key));
    this.#contacts.add(row.contact);
    await store.put(row);
  }

  async removeDraft(key: DraftKey): Promise<void> {
    const store = this.transaction.objectStore('drafts');
    await this.#note('drafts', key, null, () => store.get(key));
    this.#contacts.add(key[0]);
    await store.delete(key);
  }

  async putBin(binned: Binned): Promise<void> {
    const store = this.transaction.objectStore('bin');
    const row = binRow(stamped(binned));
    await this.#note('bin', row.id, row, () => store.get(row.id));
    this.#contacts.add(row.id);
    await store.put(row);
  }

  async removeBin(id: string): Promise<void> {
    const store = this.transaction.objectStore('bin');
    await this.#note('bin', id, null, () => store.get(id));
    this.#contacts.add(id);
    await store.delete(id);
  }

  async putMe(me: Me): Promise<void> {
    const store = this.transaction.objectStore('me');
    const row = meRow(stamped(me));
    await this.#note('me', 'me', row, () => store.get('me'));
    await store.put(row, 'me');
  }

  async removeMe(): Promise<void> {
    const store = this.transaction.objectStore('me');
    await this.#note('me', 'me', null, () => store.get('me'));
    await store.delete('me');
  }

  /** Marks and settings are recorded, and no part of what is taken back. */
  async putMark(mark: Mark): Promise<void> {
    const store = this.transaction.objectStore('marks');
    const row = stamped(mark);
    await this.#note('marks', row.mark, row, () => store.get(row.mark));
    await store.put(row);
  }

  async putSettings(settings: Settings): Promise<void> {
    const store = this.transaction.objectStore('settings');
    const row = stamped(settings);
    await this.#note('settings', 'settings', row, () => store.get('settings'));
    await store.put(row, 'settings');
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
    raw.objectStore('contacts').add(stamped(contact));
    for (const event of events) raw.objectStore('events').add(stamped(event));
    for (const draft of drafts) raw.objectStore('drafts').add(stamped(draft));
    raw.objectStore('search').put(searchRowOf(contact, events, new Date(this.at)));
    const row: TouchedRow = { store: 'contacts', key: contact.id, before: null };
    this.#touched.set(rowName(row), row);
    this.#made.push(contact.id);
    this.#there.set(contact.id, true);
    this.#unnoted += events.length + drafts.length;
  }

  /** Takes a whole person away. */
  async removeFile({ contact, events, drafts }: ContactFile): Promise<void> {
    await this.removeContact(contact.id);
    await Promise.all([
      ...events.map((event) => this.removeEvent(event)),
      ...drafts.map(({ contact: id, channel, purpose }) => this.removeDraft([id, channel, purpose])),
    ]);
  }

  /** Writes the search rows and the action itself; what there is to record, null where nothing was touched. */
  async end(kind: ActionKind | QuietKind): Promise<Finished | null> {
    const rows = [...this.#touched.values()];
    if (rows.length === 0) return null;
    const search = this.transaction.objectStore('search');
    const ledgers = {
      contacts: this.transaction.objectStore('contacts'),
      events: this.transaction.objectStore('events'),
    };
    for (const id of await this.#withIntroducers()) {
      const contact = await this.contact(id);
      if (contact?.id !== id) await search.delete(id);
      if (contact) await search.put(await stepRowOf(ledgers, contact, new Date(this.at)));
    }
    const contacts = [...this.#contacts, ...this.#made];
    const row: ActionRow = { at: this.at, kind, contacts, rows, undoes: this.undoes };
    if (rows.some(isUndoable)) await this.transaction.objectStore('actions').put(row);
    const touches = (store: TouchedRow['store']) => rows.some((one) => one.store === store);
    return {
      at: this.at,
      action: rows.length + this.#unnoted > MOST_NOTED ? null : row,
      peopleDelta: this.#peopleDelta(),
      change: { contacts, me: touches('me'), settings: touches('settings') },
    };
  }

  /** Everybody who was touched, and who introduced the user to them: what became of it is theirs to hear. */
  async #withIntroducers(): Promise<Set<string>> {
    const events = this.transaction.objectStore('events').index('other');
    const found = await Promise.all([...this.#contacts].map((id) => events.getAll(id)));
    const introducers = found.flat().filter(({ kind }) => kind === 'introduced');
    return new Set([...this.#contacts, ...introducers.map(({ contact }) => contact)]);
  }

  /** How many contacts more there are than before. */
  #peopleDelta(): number {
    let delta = 0;
    for (const [id, there] of this.#there) {
      const before = this.#touched.get(rowName({ store: 'contacts', key: id }))?.before ?? null;
      delta += Number(there) - Number(before !== null);
    }
    return delta;
  }

  /** Notes a row as it is left, and the first time as it was before. */
  async #note(
    store: TouchedRow['store'],
    key: string | DraftKey,
    after: unknown,
    read: () => Promise<unknown>,
  ): Promise<void> {
    const name = rowName({ store, key });
    const { before } = this.#touched.get(name) ?? { before: (await read()) ?? null };
    this.#touched.set(name, { store, key, before, after });
  }
}

/**
 * One user action: one strict transaction over all that it may touch. Resolves after it is on disk, written down outside the
 * database, and announced. An action that touched nothing leaves nothing. `work` must await nothing but the action's own
 * requests: anything else commits the transaction early. Rejects with a StoreError; then nothing was changed.
 */
export const act = <T>(kind: ActionKind | QuietKind, now: Date, work: (action: Action) => Promise<T>): Promise<T> =>
  record(async (transaction) => {
    const action = new Action(transaction, now);
    const result = await work(action);
    return { result, finished: await action.end(kind) };
  });
