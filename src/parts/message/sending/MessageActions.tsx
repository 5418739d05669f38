import { useState } from 'preact/hooks';
import { mailtoLink } from '../../../draft/channels/links';
import type { Contact } from '../../../model/person/contact';
import { t } from '../../../ui/t';
import type { Composer } from '../useComposer';
import { CopyButton } from './CopyButton';
import { ForAssistant } from './ForAssistant';
import { MoreWays } from './MoreWays';

/** What is done with the message: one primary action, opened in mail where the address is known, else copied; then noted as sent. */
export function MessageActions({ composer, contact }: { composer: Composer; contact: Contact }) {
  const { channel, subject, text, copying } = composer;
  const [forAssistant, setAssistant] = useState(false);
  const letter = { to: contact.fields.email?.value ?? '', subject: subject ?? '', text };
  const isMail = channel === 'email';
  const mail = isMail && letter.to !== '' ? mailtoLink(letter) : null;
  return (
    <div class="row actions">
      {mail !== null && (
        <a
          class="button primary"
          data-action="mail"
          href={mail}
          target="_blank"
          rel="noreferrer"
          onClick={composer.takeAlong}
        >
          {t('openMailDraft')}
        </a>
      )}
      <CopyButton copying={copying} primary={mail === null} />
      <button
        type="button"
        class="button"
        data-action="sent"
        disabled={composer.isSending}
        onClick={composer.logAsSent}
      >
        {t('sent')}
      </button>
      <MoreWays
        letter={isMail ? letter : null}
        withoutMail={mail !== null}
        onOpen={composer.takeAlong}
        onAssistant={() => setAssistant(true)}
      />
      {forAssistant && <ForAssistant brief={composer.brief()} onClose={() => setAssistant(false)} />}
    </div>
  );
}
