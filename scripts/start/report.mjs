/** @import { FlatContact } from './contact.mjs' */
/** @import { ShownDraft } from '../browser/popup.mjs' */

/** @typedef {{contact: FlatContact | null, draft: ShownDraft | null, reason: string | null, screens: string[]}} Shown */

/** @param {string} text */
const indented = (text) => text.replace(/^(?=.)/gm, '  ');

/**
 * What Inroad made of a page, for reading.
 * @param {Shown} shown @param {string} url
 */
export function report({ contact, draft, reason, screens }, url) {
  const parts = [`Inroad was clicked on ${url}.`];
  if (contact) {
    const known = Object.entries(contact).filter(([, value]) => typeof value === 'string');
    parts.push('Kept:', known.map(([field, value]) => `  ${field.padEnd(9)} ${value}`).join('\n'));
  } else parts.push(`Nothing was kept. ${reason ?? ''}`);
  if (draft?.note) parts.push('Drafted as a LinkedIn note:', indented(draft.note.text));
  if (draft?.email)
    parts.push('Drafted as an e-mail:', indented(`Subject: ${draft.email.subject ?? ''}\n\n${draft.email.text}`));
  parts.push(`Pictures:\n${indented(screens.join('\n'))}`);
  return parts.join('\n\n');
}
