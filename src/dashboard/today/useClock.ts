import { useEffect, useState } from 'preact/hooks';

/** Steps are due on a day or at a minute: so often it is looked what time it is, and whenever the page is looked at again. */
const EVERY_MS = 60_000;
/** Nothing turns between two such moments. */
const STEP_MINUTES = 5;

const roundedNow = (): number => {
  const now = new Date();
  now.setMinutes(now.getMinutes() - (now.getMinutes() % STEP_MINUTES), 0, 0);
  return now.getTime();
};

/** The time of the page, in steps of some minutes; after sleep at once, with whatever time zone the machine is in now. */
export function useClock(): Date {
  const [time, setTime] = useState(() => new Date());
  useEffect(() => {
    let rounded = roundedNow();
    let zone = new Date().getTimezoneOffset();
    const look = () => {
      const next = roundedNow();
      const here = new Date().getTimezoneOffset();
      if (document.visibilityState === 'hidden' || (next === rounded && here === zone)) return;
      rounded = next;
      zone = here;
      setTime(new Date());
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  return time;
}
