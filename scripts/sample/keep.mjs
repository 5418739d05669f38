import { bundleScript } from '../build/script.mjs';

/** @import { Driver } from '../browser/types.d.ts' */
/** @import { Case } from './caseload.mjs' */

/** @type {Promise<{code: string}> | null} */
let bundled = null;

/** Puts what is needed into a page of the extension. @param {Driver} driver */
async function bring(driver) {
  bundled ??= bundleScript('scripts/sample/entry.ts', 'inroadSample');
  const { code } = await bundled;
  await driver.inExtension(`${code.replace(/^var inroadSample\s*=/, 'globalThis.inroadSample=')};null`);
}

/**
 * Keeps invented people in a browser, in a page of the extension.
 * @param {Driver} driver @param {Case[]} cases
 */
export async function keepIn(driver, cases) {
  await bring(driver);
  await driver.inExtension(`inroadSample.keepCaseload(${JSON.stringify(cases)}).then(() => null)`);
}

/** Lets go of everybody, as if nobody had ever been kept. @param {Driver} driver */
export async function forgetAll(driver) {
  await bring(driver);
  await driver.inExtension('inroadSample.forgetEverybody().then(() => null)');
}
