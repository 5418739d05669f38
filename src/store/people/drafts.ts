import type { KeptDraft } from '../../model/message';
import type { Contact } from '../../model/person/contact';
import { instant } from '../../model/time';
import { stamped } from '../../model/upcast';
import { announceDraft } from '../database/changes';
import { database, write } from '../database/database';
import { StoreError, storeError } from '../database/error';
import { draftRow, readable } from '../database/parseRow';
import { noteDraft } from '../safety';
import { contactsOf } from './contacts';
import { logSent, type Sent } from './events';
import { resolveId } from './resolve';

/**
 * Keeps what the user made of a message, until it is sent. It is called at every keystroke, so it is no action that could
 * be taken back, and writes nothing but the database. That it was copied stays known. Rejects with a StoreError (`gone`:
 * no such contact).
 */
export async function keepDraft(draft: KeptDraft): Promise<void> {
  await write(['contacts', 'drafts', 'identity'], async (transaction) => {
    const contact = await resolveId(transaction.objectStore('contacts'), draft.contact);
    if (contact === undefined) throw new StoreError('gone');
    const drafts = transaction.objectStore('drafts');
    const there = await drafts.get([contact, draft.channel, draft.purpose]);
    const copiedAt = draft.copiedAt ?? readable([there], draftRow).good[0]?.copiedAt;
    await drafts.put(stamped({ ...draft, contact, ...(copiedAt !== undefined && { copiedAt }) }));
    await noteDraft(transaction, [contact, draft.channel, draft.purpose]);
  });
  announceDraft();
}

/** A message that the user copied or opened in mail, and of which nobody knows yet whether it was sent. */
export interface CopiedUnsent {
  contact: Contact;
  draft: KeptDraft & { copiedAt: string };
}

/** The messages that were copied before `before` and not sent since, the latest copied first. Rejects with a StoreError. */
export async function copiedUnsent(before = new Date()): Promise<CopiedUnsent[]> {
  try {
    const { good } = readable(await (await database()).getAll('drafts'), draftRow);
    const copied = good.filter(isCopied).filter(({ copiedAt }) => copiedAt < instant(before));
    const contacts = new Map((await contactsOf(copied.map(({ contact }) => contact))).map((one) => [one.id, one]));
    return copied
      .flatMap((draft) => {
        const contact = contacts.get(draft.contact);
        return contact ? [{ contact, draft }] : [];
      })
      .sort((a, b) => (a.draft.copiedAt < b.draft.copiedAt ? 1 : -1));
  } catch (cause) {
    throw storeError(cause);
  }
}

const isCopied = (draft: KeptDraft): draft is CopiedUnsent['draft'] => draft.copiedAt !== undefined;

/** The user says that they sent a message that they had copied: it is logged as of when they copied it. Rejects with a StoreError. */
export const logCopiedAsSent = ({ draft }: CopiedUnsent, now: Date): Promise<Sent> =>
  logSent(draft.contact, draft, now, new Date(draft.copiedAt));

/** The user says that they have not sent it: it stays as a draft, and is asked about when it is copied again. Rejects with a StoreError. */
export async function notSentYet({ draft: { contact, channel, purpose } }: CopiedUnsent): Promise<void> {
  await write(['drafts', 'identity'], async (transaction) => {
    const drafts = transaction.objectStore('drafts');
    const there = await drafts.get([contact, channel, purpose]);
    if (there === undefined) return;
    const { copiedAt: _asked, ...draft } = draftRow(there);
    await drafts.put(stamped(draft));
    await noteDraft(transaction, [contact, channel, purpose]);
  });
  announceDraft();
}
