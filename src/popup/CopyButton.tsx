import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/t';

const SAY_COPIED_FOR_MS = 2_500;

/** Copies `text`, and says so. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (said !== 'copied') return;
    const timer = setTimeout(() => setSaid(null), SAY_COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      // Denied by a policy, or the popup lost the focus: the user can still copy by hand.
      () => setSaid('copyFailed'),
    );
  return (
    <>
      <button type="button" class="button primary" data-action="copy" onClick={() => void copy()}>
        {said === 'copied' ? t('copied') : t('copy')}
      </button>
      <span role="status" class={said === 'copyFailed' ? 'notice warn' : 'visually-hidden'}>
        {said && t(said)}
      </span>
    </>
  );
}
