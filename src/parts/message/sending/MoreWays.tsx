import { useRef } from 'preact/hooks';
import { gmailLink, type Letter, mailtoLink, outlookLink } from '../../../draft/channels/links';
import { t } from '../../../ui/t';

/** The ways to open a letter in a mail program, written out and unsent; null where it is too long for a link. */
const WAYS = [
  { action: 'mail', label: 'openInMail', link: mailtoLink },
  { action: 'gmail', label: 'openInGmail', link: gmailLink },
  { action: 'outlook', label: 'openInOutlook', link: outlookLink },
] as const;

interface Props {
  /** Null where the message is no letter. */
  letter: Letter | null;
  /** Whether the mail program has a button of its own beside it. */
  withoutMail: boolean;
  /** Called as a letter is opened. */
  onOpen: () => void;
  /** Shows what the message stands on, for the user's own writing assistant. */
  onAssistant: () => void;
}

/** Opens a letter in the user's mail program, in Gmail or in Outlook, or takes its facts to an assistant; it sends nothing. */
export function MoreWays({ letter, withoutMail, onOpen, onAssistant }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const links = WAYS.filter(({ action }) => !withoutMail || action !== 'mail').flatMap(({ action, label, link }) => {
    const href = letter === null ? null : link(letter);
    return href === null ? [] : [{ action, label, href }];
  });
  return (
    <details ref={menu} class="menu" data-part="mail">
      <summary class="button menu-open">{t(links.length > 0 ? 'openIn' : 'moreWays')}</summary>
      <ul class="menu-list">
        {links.map(({ action, label, href }) => (
          <li key={action}>
            <a class="menu-way" data-action={action} href={href} target="_blank" rel="noreferrer" onClick={onOpen}>
              {t(label)}
            </a>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="menu-way"
            data-action="assistant"
            onClick={() => {
              menu.current?.removeAttribute('open');
              onAssistant();
            }}
          >
            {t('forAssistant')}
          </button>
        </li>
      </ul>
    </details>
  );
}
