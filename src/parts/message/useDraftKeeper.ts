import { useRef } from 'preact/hooks';
import type { KeptDraft } from '../../model/message';
import { instant } from '../../model/time';
import { keepDraft } from '../../store/people/drafts';
import type { Action } from '../../ui/useAction';

type Unsaved = Omit<KeptDraft, 'updatedAt'>;

/**
 * Keeps drafts as they are typed: at once, one write at a time, the latest text winning. A popup closes without a word,
 * so nothing waits for a pause in the typing.
 */
export function useDraftKeeper(run: Action['run']): (draft: Unsaved) => void {
  const waiting = useRef<Unsaved | null>(null);
  const writing = useRef(false);
  return (draft) => {
    waiting.current = draft;
    if (writing.current) return;
    writing.current = true;
    void run(async () => {
      try {
        for (let next = waiting.current; next; next = waiting.current) {
          waiting.current = null;
          await keepDraft({ ...next, updatedAt: instant(new Date()) });
        }
      } finally {
        writing.current = false;
      }
    });
  };
}
