import type { Rooms } from './check';

/**
 * The rooms as a Mermaid picture: an arrow from each room to those it may import. What a room reaches through another
 * that it imports as well is left out, so that the way of the data can be seen; the table has every import.
 */
export function pictureOf(rooms: Rooms): string {
  const direct = (name: string): string[] => [...(rooms.get(name)?.rooms ?? [])].filter((one) => rooms.has(one));
  const reached = (name: string): Set<string> => new Set(direct(name).flatMap((one) => [one, ...reached(one)]));
  const arrows = [...rooms.keys()].flatMap((name) =>
    direct(name)
      .filter((one) => !direct(name).some((other) => other !== one && reached(other).has(one)))
      .map((one) => `  ${name} --> ${one}`),
  );
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}
