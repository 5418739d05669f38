import { useEffect, useState } from 'preact/hooks';
import { t } from '../../ui/t';

const SAY_COPIED_FOR_MS = 2_500;

/** Copies `text`, and says so. With `caution` (the text has a hard fault) it asks once, for each text. */
export function CopyButton({ text, caution }: { text: string; caution: boolean }) {
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  useEffect(() => {
    if (said !== 'copied') return;
    const timer = setTimeout(() => setSaid(null), SAY_COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const asks = caution && askedAbout !== text;
  const copy = () => {
    if (asks) return setAskedAbout(text);
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      // Denied by a policy, or the popup lost the focus: the user can still copy by hand.
      () => setSaid('copyFailed'),
    );
  };
  const label = said === 'copied' ? 'copied' : caution && !asks ? 'copyAnyway' : 'copy';
  return (
    <>
      <button type="button" class="button primary" data-action="copy" onClick={copy}>
        {t(label)}
      </button>
      <span role="status" class={said === 'copyFailed' ? 'notice warn' : 'visually-hidden'}>
        {said && t(said)}
      </span>
    </>
  );
}
