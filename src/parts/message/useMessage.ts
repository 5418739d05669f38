import { useState } from 'preact/hooks';

/** A message as it stands in the editor. */
export interface Written {
  subject: string | null;
  text: string;
}

interface Version {
  seed: number;
  /** What the user typed; null where they typed nothing. */
  own: Written | null;
  /** What they typed before, and typed over since; the latest last. */
  older: Written[];
  showing: 'own' | 'composed';
}

export interface Message {
  shown: Written;
  /** Whether what is shown is the user's own text. */
  isOwn: boolean;
  /** The wording that is composed, where nothing of the user's stands. */
  seed: number;
  /** Puts what the user typed in place of what is shown. */
  type: (written: Written) => void;
  /** Shows another composed wording; what the user typed stays. */
  another: () => void;
  /** Shows what the user typed before; null where there is nothing else of theirs. */
  back: (() => void) | null;
}

/**
 * The message in the editor, one for each `slot` (a channel and a purpose): composed, until the user types. Nothing that they typed is
 * lost to another wording. `keep` is called with every change of their own text.
 */
export function useMessage(
  slot: string,
  kept: Written | null,
  composeWith: (seed: number) => Written,
  keep: (written: Written) => void,
): Message {
  const [versions, setVersions] = useState<Record<string, Version>>({});
  const fresh: Version = { seed: 0, own: kept, older: [], showing: kept ? 'own' : 'composed' };
  const now = versions[slot] ?? fresh;
  const set = (next: Partial<Version>) => setVersions({ ...versions, [slot]: { ...now, ...next } });
  const show = (own: Written, older: Written[]) => {
    set({ own, older, showing: 'own' });
    keep(own);
  };

  const hidden = now.showing === 'composed' ? now.own : null;
  const last = now.older.at(-1);
  const own = now.showing === 'own' ? now.own : null;
  return {
    shown: own ?? composeWith(now.seed),
    isOwn: own !== null,
    seed: now.seed,
    type: (written) => show(written, hidden ? [...now.older, hidden] : now.older),
    another: () => set(now.showing === 'own' ? { showing: 'composed' } : { seed: now.seed + 1 }),
    back: hidden ? () => show(hidden, now.older) : last ? () => show(last, now.older.slice(0, -1)) : null,
  };
}
