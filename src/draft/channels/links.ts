/** What a compose link opens with. An empty address leaves the field open. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Longer addresses are cut or refused by some mail programs and by Windows: then the user copies instead. */
export const LONGEST_LINK = 1800;

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
/** A subject is one line: a second one would be a header to a careless mail program. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const lines = (text: string, end: string): string => text.replace(/\r\n?|\n/gu, end);
const within = (link: string): string | null => (link.length > LONGEST_LINK ? null : link);
/** One address and nothing else: whatever could add a header or a second address is not taken over. */
const address = (to: string): string => (/^[^\s,;:<>()[\]"\\?&]+@[^\s,;:<>()[\]"\\?&]+$/u.test(to) ? to : '');

/** A `mailto:` link (RFC 6068: line ends are CRLF); null when it would be too long. */
export function mailtoLink({ to, subject, text }: Letter): string | null {
  const at = encode(address(to)).replaceAll('%40', '@');
  return within(`mailto:${at}?subject=${encode(oneLine(subject))}&body=${encode(lines(text, '\r\n'))}`);
}

/** A link to Gmail's compose window; null when it would be too long. */
export function gmailLink({ to, subject, text }: Letter): string | null {
  const query = `to=${encode(address(to))}&su=${encode(oneLine(subject))}&body=${encode(lines(text, '\n'))}`;
  return within(`https://mail.google.com/mail/?view=cm&fs=1&${query}`);
}

/** A link to Outlook's compose window on the web; null when it would be too long. */
export function outlookLink({ to, subject, text }: Letter): string | null {
  const query = `to=${encode(address(to))}&subject=${encode(oneLine(subject))}&body=${encode(lines(text, '\n'))}`;
  return within(`https://outlook.office.com/mail/deeplink/compose?${query}`);
}
