import { until } from '../browser/until.mjs';
import { afterWeeks, caseload, longNames, nobodyDue } from '../sample/caseload.mjs';
import { forgetAll, keepIn } from '../sample/keep.mjs';

/** @import { Driver, Surface, Tab } from '../browser/types.d.ts' */

/**
 * Today: empty, with one, with thirty people, with names that hardly fit, after weeks away, when nothing is due, and what opens
 * in a row. Whoever was kept before is gone afterwards.
 * @param {Driver} driver
 * @param {(fragment: string, screen: string) => Promise<Tab>} open opens the dashboard
 * @param {(name: string, tab: Surface) => Promise<void>} picture
 */
export async function pictureToday(driver, open, picture) {
  /** @param {string} name @param {import('../sample/caseload.mjs').Case[]} cases @param {(tab: Tab) => Promise<unknown>} [work] */
  async function today(name, cases, work) {
    await forgetAll(driver);
    await keepIn(driver, cases);
    const tab = await open('today', 'today');
    await tab.waitFor('[data-part=count]');
    if (work) await work(tab);
    await picture(`dashboard-today${name}`, tab);
    await tab.close();
  }
  /** @param {string} selector @param {string} shown */
  const opening = (selector, shown) => async (/** @type {Tab} */ tab) => {
    await tab.waitFor(selector);
    await tab.click(selector);
    await until('what opens', () => tab.evaluate(`document.querySelector(${JSON.stringify(shown)}) !== null`));
  };
  await today('-empty', []);
  await today('-one', caseload.slice(0, 1));
  await today('-long', longNames);
  await today('-nothing-due', nobodyDue);
  await today('-away', afterWeeks);
  await today('', caseload);
  await today('-letter', caseload, opening('[data-step=followUp] [data-action=take]', 'textarea[name=message]'));
  await today('-later', caseload, opening('[data-step=followUp] [data-action=later]', '[data-action=tomorrow]'));
  await today('-replied', caseload, opening('[data-step=followUp] [data-action=replied]', '[data-action=reply-yes]'));
  await today('-happened', caseload, opening('[data-step=didItHappen] [data-action=take]', '[data-action=talked]'));
  const people = await open('people', 'people');
  await people.waitFor('.people .chip');
  await picture('dashboard-people-steps', people);
  await people.close();
}
