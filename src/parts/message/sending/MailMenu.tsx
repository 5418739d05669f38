import { gmailLink, type Letter, mailtoLink, outlookLink } from '../../../draft/channels/links';
import { t } from '../../../ui/t';

/** The ways to open a letter in a mail program, written out and unsent; null where it is too long for a link. */
const WAYS = [
  { action: 'mail', label: 'openInMail', link: mailtoLink },
  { action: 'gmail', label: 'openInGmail', link: gmailLink },
  { action: 'outlook', label: 'openInOutlook', link: outlookLink },
] as const;

interface Props {
  letter: Letter;
  /** Whether the mail program has a button of its own beside it. */
  withoutMail: boolean;
  /** Called as a letter is opened. */
  onOpen: () => void;
}

/** Opens the letter in the user's mail program, in Gmail or in Outlook; it sends nothing. */
export function MailMenu({ letter, withoutMail, onOpen }: Props) {
  const links = WAYS.filter(({ action }) => !withoutMail || action !== 'mail').flatMap(({ action, label, link }) => {
    const href = link(letter);
    return href === null ? [] : [{ action, label, href }];
  });
  if (links.length === 0) return null;
  return (
    <details class="menu" data-part="mail">
      <summary class="button menu-open">{t('openIn')}</summary>
      <ul class="menu-list">
        {links.map(({ action, label, href }) => (
          <li key={action}>
            <a class="menu-way" data-action={action} href={href} target="_blank" rel="noreferrer" onClick={onOpen}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
