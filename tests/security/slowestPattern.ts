import { countSteps } from './countSteps';

/**
 * More steps than any pattern may take for one text. The engine takes five hundred million in a second or more, so that
 * this is the blink of which a page may be kept waiting, on a machine that is ten times slower still.
 */
export const STEP_LIMIT = 5_000_000;

export interface Slowest {
  pattern: string;
  /** STEP_LIMIT and one more where it took more than that: the counting ends there. */
  steps: number;
  /** How many texts met a pattern at all. */
  met: number;
}

/**
 * Does the work, and counts the steps of every pattern over every text that it meets; the one that took the most. Every
 * text that meets a pattern goes through `exec`, once that is ours: `test`, `match`, `replace` and `split` call it.
 * Throws where the counting and the engine do not find the same.
 */
export function slowestPattern(work: () => unknown): Slowest {
  const { exec } = RegExp.prototype;
  const slowest: Slowest = { pattern: '', steps: 0, met: 0 };
  const done = new Map<RegExp, Set<string>>();
  RegExp.prototype.exec = function (this: RegExp, given: string) {
    const text = String(given);
    const from = this.global || this.sticky ? this.lastIndex : 0;
    slowest.met++;
    const texts = done.get(this) ?? new Set();
    done.set(this, texts);
    const key = from === 0 ? text : `${from} ${text}`;
    if (!texts.has(key)) {
      texts.add(key);
      const { steps, found } = countSteps(this, text, from, STEP_LIMIT);
      if (steps > slowest.steps) Object.assign(slowest, { pattern: this.source, steps });
      // What takes so long to count may take the engine for ever.
      if (steps > STEP_LIMIT) throw new TooSlow();
      const engine = exec.call(this, text);
      const [begin, end] = engine ? [engine.index, engine.index + engine[0].length] : [];
      if (found?.[0] !== begin || found?.[1] !== end) throw new Error(`${this} is counted wrongly over ${text}`);
      return engine;
    }
    return exec.call(this, text);
  };
  try {
    work();
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
  } finally {
    RegExp.prototype.exec = exec;
  }
  return slowest;
}
class TooSlow extends Error {}
