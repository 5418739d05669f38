import { until } from './until.mjs';

/** @import { Surface } from './types.d.ts' */

/** @typedef {'firstUse' | 'person' | 'refused' | 'error'} PopupScreen */
/** @typedef {{channel: string | null, subject: string | null, text: string, note: {text: string} | null, email: {subject: string | null, text: string} | null}} ShownDraft */

/**
 * Waits until one of the named screens stands in the document; which one it is.
 * @template {string} S
 * @param {Surface} surface @param {readonly S[]} screens
 * @returns {Promise<S>}
 */
export const waitForScreen = (surface, screens) =>
  until(`one of the screens ${screens.join(', ')}`, async () => {
    const shown = await surface.evaluate(`document.querySelector('main')?.dataset.screen ?? null`);
    const found = screens.find((screen) => screen === shown);
    if (found === undefined) throw new Error(`It shows ${shown}: ${await surface.text('body')}`);
    return found;
  });

/**
 * Answers the first-use questions where they are asked, and gives the screen that follows.
 * @param {Surface} popup
 * @param {Record<'name' | 'does' | 'narrow' | 'broad' | 'school', string> | 'skip'} user
 */
export async function answerFirstUse(popup, user) {
  const first = await pastLinkedIn(popup);
  if (first !== 'firstUse') return first;
  if (user === 'skip') await popup.click('[data-action=skip]');
  else {
    await popup.click('[data-part=more] summary');
    for (const [name, value] of Object.entries(user)) await popup.fill(`input[name=${name}]`, value);
    await popup.click('[data-action=save]');
  }
  return waitForScreen(popup, /** @type {const} */ (['person', 'refused', 'error']));
}

/**
 * Lets Inroad read a page of LinkedIn where it asks before the first; which screen follows.
 * @param {Surface} popup
 */
export async function pastLinkedIn(popup) {
  const shown = await waitForScreen(
    popup,
    /** @type {const} */ (['linkedIn', 'firstUse', 'person', 'refused', 'error']),
  );
  if (shown !== 'linkedIn') return shown;
  await popup.click('[data-action=linkedInRead]');
  return waitForScreen(popup, /** @type {const} */ (['firstUse', 'person', 'refused', 'error']));
}

/**
 * Opens the fields of the person, which lie behind Details.
 * @param {Surface} popup
 */
export async function openDetails(popup) {
  if ((await popup.evaluate(`document.querySelector('[data-part=details]') !== null`)) === true) return;
  await popup.click('[data-action=details]');
  await popup.waitFor('[data-part=details] input[name=name]');
}

const MESSAGE = 'textarea[name=message]';

/**
 * Chooses a channel and waits for its draft.
 * @param {Surface} popup @param {'note' | 'email'} channel
 * @returns {Promise<{subject: string | null, text: string} | null>} null where the popup does not offer the channel
 */
export async function draftFor(popup, channel) {
  const radio = `input[name=channel][value=${channel}]`;
  if ((await popup.evaluate(`document.querySelector('${radio}') !== null`)) !== true) return null;
  await popup.click(radio);
  const text = await until(`the draft for ${channel}`, async () => {
    // Only e-mail has a subject: it tells which of the two drafts stands there.
    const subject = (await popup.value('input[name=subject]')) !== null;
    const shown = await popup.value(MESSAGE);
    return subject === (channel === 'email') && shown ? shown : null;
  });
  return { subject: await popup.value('input[name=subject]'), text };
}

/**
 * The draft that the popup shows, and what it drafts for each channel; the shown channel is chosen again at the end.
 * @param {Surface} popup
 * @returns {Promise<ShownDraft | null>}
 */
export async function readDraft(popup) {
  await popup.waitFor(MESSAGE);
  const channel = await popup.evaluate(`document.querySelector('input[name=channel]:checked')?.value ?? null`);
  const note = await draftFor(popup, 'note');
  const email = await draftFor(popup, 'email');
  const shown = channel === 'email' ? email : note;
  if (channel === 'note') await draftFor(popup, 'note');
  return (
    shown && { channel: channel === 'email' ? 'email' : 'note', ...shown, note: note && { text: note.text }, email }
  );
}

/**
 * Pictures of the popup: as it opens, and, where it scrolls, its end.
 * @param {Surface} popup
 * @returns {Promise<{part: '' | '-end', bytes: Uint8Array}[]>}
 */
export async function popupPictures(popup) {
  const scroll = (/** @type {string} */ to) =>
    popup.evaluate(`(() => { const page = document.scrollingElement; page.scrollTop = ${to};
      return page.scrollHeight > innerHeight + 1; })()`);
  const scrolls = await scroll('0');
  const top = { part: /** @type {const} */ (''), bytes: await popup.picture() };
  if (scrolls !== true) return [top];
  await scroll('page.scrollHeight');
  return [top, { part: '-end', bytes: await popup.picture() }];
}
