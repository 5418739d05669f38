import { useEffect, useState } from 'preact/hooks';
import { onChange, type StoreChange } from '../store/database/changes';

export type Query<T> = { state: 'loading' } | { state: 'done'; value: T } | { state: 'failed'; error: unknown };

/** What an answer can depend on: all people, one of them, the user's own record, the settings. */
export type Part = 'contacts' | 'me' | 'settings' | { contact: string };

/** Whether a change touches one of `parts`. */
export const touches = (change: StoreChange, parts: readonly Part[]): boolean =>
  parts.some((part) => {
    if (part === 'contacts') return change.contacts.length > 0;
    if (part === 'me' || part === 'settings') return change[part];
    return change.contacts.includes(part.contact);
  });

/**
 * Runs `query` now and again after the changes in the store that touch what it depends on, after every one where
 * `dependsOn` is left out. `key` names the question: another key asks anew. A slow answer to an older question never
 * replaces a newer one, and the last value stays in sight while the next is on its way.
 */
export function useQuery<T>(query: () => Promise<T>, key: string, dependsOn?: readonly Part[]): Query<T> {
  const [answer, setAnswer] = useState<{ key: string; query: Query<T> }>({ key, query: { state: 'loading' } });

  useEffect(() => {
    let latest = 0;
    let gone = false;
    const ask = async () => {
      const mine = ++latest;
      const query_ = await query().then(
        (value): Query<T> => ({ state: 'done', value }),
        (error: unknown): Query<T> => ({ state: 'failed', error }),
      );
      if (!gone && mine === latest) setAnswer({ key, query: query_ });
    };
    void ask();
    const stop = onChange((change) => {
      if (dependsOn === undefined || touches(change, dependsOn)) void ask();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [key]);
  return answer.key === key ? answer.query : { state: 'loading' };
}
