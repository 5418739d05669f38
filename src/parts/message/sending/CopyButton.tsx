import { t } from '../../../ui/t';
import type { Copying } from './useCopying';

/** Copies the message, and says so. */
export function CopyButton({ copying: { label, failed, copy }, primary }: { copying: Copying; primary: boolean }) {
  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        data-action="copy"
        aria-keyshortcuts="Control+Enter"
        title={t('copyShortcut')}
        onClick={copy}
      >
        {t(label)}
      </button>
      <span role="status" class={failed ? 'notice warn' : 'visually-hidden'}>
        {failed ? t('copyFailed') : label === 'copied' && t('copied')}
      </span>
    </>
  );
}
