import browser from 'webextension-polyfill';
import type { FieldName } from '../../model/page/capture';
import { addContact, listContacts } from '../../store/people/contacts';

/** The invented person of our own page, which stands in `public/sample/`: browsers let no extension read its own pages. */
const SAMPLE = {
  name: 'Ada Lindqvist',
  role: 'Harbour Planner',
  company: 'Saltmarsh Works',
  location: 'Gothenburg, Sweden',
} as const satisfies Partial<Record<FieldName, string>>;

const address = (): string => browser.runtime.getURL('sample/index.html');

/** Opens the page of the invented person. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: address() });
}

export const isSample = (url: string | undefined): boolean => url === address();

/** Keeps the invented person, once; the id of the contact. Rejects with a StoreError. */
export async function keepSample(now: Date): Promise<{ contact: string; created: boolean }> {
  const { contacts } = await listContacts();
  const there = contacts.find(({ name, sources }) => name.full === SAMPLE.name && sources.length === 0);
  if (there) return { contact: there.id, created: false };
  return { contact: await addContact(SAMPLE, now), created: true };
}
