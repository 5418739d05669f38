import { contactFile } from '../../store/people/contacts';
import { sentSince } from '../../store/people/events';
import { readMe } from '../../store/settings/me';
import type { Part } from '../../ui/useQuery';
import type { Composing } from './useComposer';

/** What `writingTo` answers from: of the others, what was sent to them lately. */
export const WRITING: readonly Part[] = ['contacts', 'me'];

/** All that a message to `id` is written from; null when nobody is kept under it. Rejects with a StoreError. */
export async function writingTo(id: string): Promise<Composing | null> {
  const [file, me, sent] = await Promise.all([contactFile(id), readMe(), sentSince(weeksAgo(MEMORY_WEEKS))]);
  return file && { file, me, sent };
}

/** So far back the letters go that a new one does not repeat: longer than a month, whose invitation notes are counted too. */
const MEMORY_WEEKS = 6;

const weeksAgo = (weeks: number): Date => {
  const day = new Date();
  day.setDate(day.getDate() - 7 * weeks);
  return day;
};
