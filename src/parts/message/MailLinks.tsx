import { gmailLink, type Letter, mailtoLink, outlookLink } from '../../draft/channels/links';
import { t } from '../../ui/t';

/** The ways to open a letter in a mail program, written out and unsent; null where it is too long for a link. */
const WAYS = [
  { action: 'mail', label: 'openInMail', link: mailtoLink },
  { action: 'gmail', label: 'openInGmail', link: gmailLink },
  { action: 'outlook', label: 'openInOutlook', link: outlookLink },
] as const;

/** Opens the letter in the user's mail program, in Gmail or in Outlook; it sends nothing. */
export function MailLinks({ letter }: { letter: Letter }) {
  const links = WAYS.flatMap(({ action, label, link }) => {
    const href = link(letter);
    return href === null ? [] : [{ action, label, href }];
  });
  if (links.length === 0) return <p class="notice warn">{t('mailTooLong')}</p>;
  return (
    <p class="row quiet" data-part="mail">
      {t('openIn')}
      {links.map(({ action, label, href }) => (
        <a key={action} data-action={action} href={href} target="_blank" rel="noreferrer">
          {t(label)}
        </a>
      ))}
    </p>
  );
}
