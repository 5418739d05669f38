import { useCallback, useState } from 'preact/hooks';

export interface Action {
  /** Why the last action failed; null when it did not. */
  error: unknown;
  /** Does something that may fail; a failure is kept in `error` until the next. Resolves to whether it was done. */
  run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** One place of a screen where actions can fail, and where the user is told so. */
export function useAction(): Action {
  const [error, setError] = useState<unknown>(null);
  const run = useCallback(async (act: () => Promise<unknown>) => {
    try {
      await act();
      setError(null);
      return true;
    } catch (cause) {
      setError(cause);
      return false;
    }
  }, []);
  return { error, run };
}
