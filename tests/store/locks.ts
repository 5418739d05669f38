/** A stand-in for the browser's locks, as far as the store uses them: shared and exclusive, in the order of asking. */
type Mode = 'shared' | 'exclusive';
interface Asked {
  mode: Mode;
  go: () => void;
}

export class Locks {
  #held = new Map<string, Mode[]>();
  #waiting = new Map<string, Asked[]>();
  /** Who waits, told by a test. */
  readonly alsoWaiting: { name: string }[] = [];

  query = async () => ({
    pending: [...[...this.#waiting].flatMap(([name, asked]) => asked.map(() => ({ name }))), ...this.alsoWaiting],
  });

  request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
    const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
    const { mode = 'exclusive', ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as {
      mode?: Mode;
      ifAvailable?: boolean;
    };
    const waiting = this.#waiting.get(name) ?? [];
    this.#waiting.set(name, waiting);
    if (waiting.length > 0 || !this.#fits(name, mode)) {
      if (ifAvailable) return work(null);
      await new Promise<void>((go) => waiting.push({ mode, go }));
    } else this.#take(name, mode);
    try {
      return await work({});
    } finally {
      const held = this.#held.get(name) ?? [];
      held.splice(held.indexOf(mode), 1);
      for (let next = waiting[0]; next && this.#fits(name, next.mode); next = waiting[0]) {
        waiting.shift();
        this.#take(name, next.mode);
        next.go();
      }
    }
  };

  #fits(name: string, mode: Mode): boolean {
    const held = this.#held.get(name) ?? [];
    return held.length === 0 || (mode === 'shared' && held.every((one) => one === 'shared'));
  }

  #take(name: string, mode: Mode): void {
    this.#held.set(name, [...(this.#held.get(name) ?? []), mode]);
  }
}
