import { useEffect, useState } from 'preact/hooks';

const SAY_COPIED_FOR_MS = 2_500;

export interface Copying {
  /** What the button says: `copyAnyway` where the text has a hard fault and the user was asked. */
  label: 'copy' | 'copied' | 'copyAnyway';
  failed: boolean;
  /** Copies the text; where it has a hard fault, asks once for each text. */
  copy: () => void;
}

interface Options {
  /** The text has a hard fault. */
  caution: boolean;
  onCopied: () => void;
}

/** Copying one text: what the button says, and what a click does. What was said of one text is not said of another. */
export function useCopying(text: string, { caution, onCopied }: Options): Copying {
  const [said, setSaid] = useState<{ what: 'copied' | 'failed'; of: string } | null>(null);
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  useEffect(() => {
    if (said?.what !== 'copied') return;
    const timer = setTimeout(() => setSaid(null), SAY_COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const what = said?.of === text ? said.what : null;
  const asks = caution && askedAbout !== text;
  const copy = () => {
    if (asks) return setAskedAbout(text);
    navigator.clipboard.writeText(text).then(
      () => {
        setSaid({ what: 'copied', of: text });
        onCopied();
      },
      // Denied by a policy, or the popup lost the focus: the user can still copy by hand.
      () => setSaid({ what: 'failed', of: text }),
    );
  };
  return {
    label: what === 'copied' ? 'copied' : caution && !asks ? 'copyAnyway' : 'copy',
    failed: what === 'failed',
    copy,
  };
}
