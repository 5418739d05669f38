import type { KeptDraft } from '../../model/message';

type Unsaved = Omit<KeptDraft, 'updatedAt'>;

export interface DraftKeeper {
  /** Keeps a draft; of those that come while one is written, the latest of each slot is written next. Rejects as `write` does. */
  keep: (draft: Unsaved) => Promise<void>;
  /** Resolves when nothing is on its way any more, whether it arrived or not. */
  settled: () => Promise<void>;
}

/**
 * Keeps drafts as they are typed: at once, one write at a time, the latest text winning. A popup closes without a word,
 * so nothing waits for a pause in the typing.
 */
export function draftKeeper(write: (draft: Unsaved) => Promise<void>): DraftKeeper {
  const waiting = new Map<string, Unsaved>();
  let writing: Promise<void> | null = null;
  const writeAll = async () => {
    try {
      for (let [next] = waiting; next !== undefined; [next] = waiting) {
        waiting.delete(next[0]);
        await write(next[1]);
      }
    } finally {
      writing = null;
    }
  };
  return {
    keep: (draft) => {
      const slot = `${draft.channel} ${draft.purpose}`;
      // What is typed right after a copy takes its place in the queue, and must not make it forgotten.
      const copiedAt = draft.copiedAt ?? waiting.get(slot)?.copiedAt;
      waiting.set(slot, copiedAt === undefined ? draft : { ...draft, copiedAt });
      writing ??= writeAll();
      return writing;
    },
    // Whoever called `keep` has the failure.
    settled: () =>
      (writing ?? Promise.resolve()).then(
        () => undefined,
        () => undefined,
      ),
  };
}
