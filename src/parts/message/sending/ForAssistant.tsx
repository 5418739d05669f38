import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../ui/t';
import { CopyButton } from './CopyButton';
import { useCopying } from './useCopying';

/** All that the message stands on, as the user's own writing assistant would be told it: seen before it is copied. */
export function ForAssistant({ brief, onClose }: { brief: string; onClose: () => void }) {
  const copying = useCopying(brief, { caution: false, onCopied: () => {} });
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div
      class="assistant stack tight"
      role="dialog"
      aria-label={t('forAssistant')}
      data-part="assistant"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the browser closes the whole popup.
        event.preventDefault();
        onClose();
      }}
    >
      <p>{t('forAssistantWhat')}</p>
      <textarea ref={text} name="brief" readOnly rows={12} dir="auto" aria-label={t('forAssistant')} value={brief} />
      <p class="quiet">{t('forAssistantThen')}</p>
      <div class="row actions">
        <CopyButton copying={copying} primary />
        <button type="button" class="button" data-action="closeAssistant" onClick={onClose}>
          {t('done')}
        </button>
      </div>
    </div>
  );
}
