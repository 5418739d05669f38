import * as v from 'valibot';
import browser from 'webextension-polyfill';

/**
 * What the user has typed into the first questions so far. They are no record of the user yet: until they go on, the popup
 * asks. In the extension's own storage, as a popup closes without a word, and so may the browser.
 */
const KEY = 'firstAnswers';
const shape = v.record(v.string(), v.pipe(v.string(), v.maxLength(1_000)));
export type FirstAnswers = v.InferOutput<typeof shape>;

/** What was typed before; nothing where there is none, or where it cannot be read. */
export async function readFirstAnswers(): Promise<FirstAnswers> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(shape, stored);
  return parsed.success ? parsed.output : {};
}

/** Keeps what is typed, at every letter. */
export const keepFirstAnswers = (answers: FirstAnswers): Promise<void> => browser.storage.local.set({ [KEY]: answers });

/** Lets them go, once they are the user's own record. */
export const forgetFirstAnswers = (): Promise<void> => browser.storage.local.remove(KEY);
