import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../store/database/changes';

export type Query<T> = { state: 'loading' } | { state: 'done'; value: T } | { state: 'failed'; error: unknown };

/**
 * Runs `query` now and again after every change in the store; `key` names what it depends on. A slow answer to an
 * older question never replaces a newer one, and the last value stays in sight while the next is on its way.
 */
export function useQuery<T>(query: () => Promise<T>, key: string): Query<T> {
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
    const stop = onChange(() => void ask());
    return () => {
      gone = true;
      stop();
    };
  }, [key]);
  return answer.key === key ? answer.query : { state: 'loading' };
}
