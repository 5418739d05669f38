import { contactFile } from '../../store/people/contacts';
import { askedSince } from '../../store/people/events';
import { readMe } from '../../store/settings/me';
import type { Part } from '../../ui/useQuery';
import type { Composing } from './useComposer';

/** What `writingTo` answers from: of the others, their requests, which use up the invitation notes. */
export const WRITING: readonly Part[] = ['contacts', 'me'];

/** All that a message to `id` is written from; null when nobody is kept under it. Rejects with a StoreError. */
export async function writingTo(id: string): Promise<Composing | null> {
  const [file, me, asked] = await Promise.all([contactFile(id), readMe(), askedSince(startOfMonth())]);
  return file && { file, me, asked };
}

/** The first moment of this month on the user's clock. */
function startOfMonth(): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), 1);
}
