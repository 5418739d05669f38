import { LIST_LIMIT } from '../../model/page/capture';
import type { Contact } from '../../model/person/contact';
import { ASK_LIMIT } from '../../model/person/contact';
import { act } from '../actions/action';

/** What the user says of a person beside the fields. No event tells of it: it is a note to oneself, not something that happened. */

/** Keeps what the user wants to ask a person; nothing but white space takes it away. Rejects with a StoreError (`gone`, `newerRecord`). */
export const writeAskAbout = (id: string, typed: string, now: Date): Promise<void> =>
  change(id, now, ({ askAbout, ...contact }) => {
    const text = typed.trim().slice(0, ASK_LIMIT);
    if (text === (askAbout ?? '')) return null;
    return text === '' ? contact : { ...contact, askAbout: text };
  });

/** Keeps which links a letter to a person may speak of; null leaves the choice to Inroad again. Rejects with a StoreError (`gone`, `newerRecord`). */
export const writeSpeakOf = (id: string, chosen: readonly string[] | null, now: Date): Promise<void> =>
  change(id, now, ({ speakOf: _before, ...contact }) =>
    chosen === null ? contact : { ...contact, speakOf: chosen.slice(0, LIST_LIMIT) },
  );

/** Adds an address of a person's own, an https one, behind the others. Rejects with a StoreError (`gone`, `newerRecord`). */
export const addLink = (id: string, link: string, now: Date): Promise<void> =>
  change(id, now, (contact) => (contact.links.includes(link) ? null : { ...contact, links: [...contact.links, link] }));

/** Takes an address away; a page that gives it brings it back when it is read again. Rejects with a StoreError (`gone`, `newerRecord`). */
export const removeLink = (id: string, link: string, now: Date): Promise<void> =>
  change(id, now, (contact) =>
    contact.links.includes(link) ? { ...contact, links: contact.links.filter((one) => one !== link) } : null,
  );

const change = (id: string, now: Date, made: (contact: Contact) => Contact | null): Promise<void> =>
  act('edited', now, async (action) => {
    const changed = made(await action.contactThere(id));
    if (changed) await action.putContact({ ...changed, updatedAt: action.at });
  });
