import type { JSDOM } from 'jsdom';

/**
 * How often a document was asked for anything while `work` ran: each call of a member of a node, an element or the
 * document, and each element that a list of them holds. What a reading costs, on any machine.
 */
export function countReads({ window }: JSDOM, work: () => unknown): number {
  let reads = 0;
  let answering = false;
  const restore: (() => void)[] = [];
  for (const { prototype } of [window.Node, window.Element, window.Document, window.HTMLElement])
    for (const [key, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const way = typeof member.value === 'function' ? 'value' : 'get';
      const real: unknown = member[way];
      if (typeof real !== 'function' || key === 'constructor') continue;
      const counted = function (this: unknown, ...given: unknown[]) {
        // What it asks of itself to answer is not ours.
        if (answering) return Reflect.apply(real, this, given);
        answering = true;
        let answer: unknown;
        try {
          answer = Reflect.apply(real, this, given);
        } finally {
          answering = false;
        }
        reads += 1 + (answer instanceof window.NodeList || answer instanceof window.HTMLCollection ? answer.length : 0);
        return answer;
      };
      Object.defineProperty(prototype, key, { ...member, [way]: counted });
      restore.push(() => Object.defineProperty(prototype, key, member));
    }
  try {
    work();
  } finally {
    for (const one of restore) one();
  }
  return reads;
}

/** How many letters of JSON were parsed while `work` ran, and how many values of what came of it were looked at. */
export function countData(work: () => unknown): { letters: number; values: number } {
  const { parse } = JSON;
  const counted = { letters: 0, values: 0 };
  const watched = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get(of, key, receiver) {
            counted.values++;
            return watched(Reflect.get(of, key, receiver));
          },
          ownKeys(of) {
            const keys = Reflect.ownKeys(of);
            counted.values += keys.length;
            return keys;
          },
        });
  JSON.parse = (text: string) => {
    counted.letters += text.length;
    return watched(parse(text));
  };
  try {
    work();
  } finally {
    JSON.parse = parse;
  }
  return counted;
}
