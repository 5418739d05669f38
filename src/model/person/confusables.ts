/**
 * Letters of other alphabets that look like a Latin one, by the Latin letter. Source: Unicode UTS 39, confusables.txt of
 * version 17.0.0 (2025-07-22): every Cyrillic and Greek letter that it leads back to one basic Latin letter, but for
 * those that only stand in old or scholarly texts. Its "l" for the upright capitals (U+0406, U+04C0, U+0399) is "I" here,
 * as they are written at the beginning of a name. Full-width Latin needs no entry: folding makes it plain.
 */
const LOOK_LIKE: Record<string, number[]> = {
  A: [0x0410, 0x0391],
  B: [0x0412, 0x0392],
  C: [0x0421, 0x03f9],
  E: [0x0415, 0x0395],
  F: [0x03dc],
  G: [0x050c],
  H: [0x041d, 0x0397],
  I: [0x0406, 0x04c0, 0x0399],
  J: [0x0408, 0x037f],
  K: [0x041a, 0x039a],
  M: [0x041c, 0x039c, 0x03fa],
  N: [0x039d],
  O: [0x041e, 0x039f],
  P: [0x0420, 0x03a1],
  S: [0x0405],
  T: [0x0422, 0x03a4],
  V: [0x0474],
  W: [0x051c],
  X: [0x0425, 0x03a7],
  Y: [0x0423, 0x04ae, 0x03a5],
  Z: [0x0396],
  a: [0x0430, 0x03b1],
  b: [0x042c],
  c: [0x0441, 0x03f2],
  d: [0x0501],
  e: [0x0435, 0x04bd],
  h: [0x04bb],
  i: [0x0456, 0x04cf, 0x03b9],
  j: [0x0458, 0x03f3],
  o: [0x043e, 0x03bf, 0x03c3],
  p: [0x0440, 0x03c1],
  q: [0x051b],
  r: [0x0433],
  s: [0x0455],
  u: [0x03c5],
  v: [0x0475, 0x03bd],
  w: [0x0461, 0x051d],
  x: [0x0445],
  y: [0x0443, 0x04af, 0x03b3],
};

/** The Latin letter that a Cyrillic or Greek one looks like. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_LIKE).flatMap(([latin, others]) =>
    others.map((code) => [String.fromCodePoint(code), latin] as const),
  ),
);
