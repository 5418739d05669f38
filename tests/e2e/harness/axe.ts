import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from '../../../scripts/browser/types';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a screen in both themes: rule, and the first element that breaks it. */
export async function findings(surface: Surface): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await surface.theme(scheme);
    const broken = await surface.evaluate(`(async () => {
      if (typeof globalThis.axe === 'undefined') { ${axe} }
      // Colours fade over from one theme to the other; half way there is no contrast to judge.
      await Promise.all(document.getAnimations().map((fading) => fading.finished));
      const { violations, passes } = await axe.run();
      if (passes.length === 0) return ['axe checked nothing'];
      return violations.map(({ id, nodes }) => id + ': ' + nodes[0].html);
    })()`);
    if (!Array.isArray(broken)) throw new Error('axe gave no list.');
    found.push(...broken.map((one) => `${scheme}: ${one}`));
  }
  return found;
}
