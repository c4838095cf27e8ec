/** Keyed fingerprints of texts: with them a text is recognised within another, and cannot be read back from what is kept. */

/** Every text that is looked for is at least so long; one pass over a body rolls a window of this size. */
export const START = 6;

export interface Print {
  /** Of the first units, of all of them, and how many there are. */
  start: number;
  whole: number;
  length: number;
}
export type Key = readonly [number, number];

export const newKey = (): Key => {
  const [one = 3, two = 5] = crypto.getRandomValues(new Uint32Array(2));
  // Odd, so that no unit is multiplied away.
  return [one | 1, two | 1];
};

function hash(text: string, from: number, length: number, base: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 1) sum = (Math.imul(sum, base) + text.charCodeAt(at)) | 0;
  return sum;
}

export const printOf = (text: string, [one, two]: Key): Print => ({
  start: hash(text, 0, START, one),
  whole: hash(text, 0, text.length, two),
  length: text.length,
});

export const samePrint = (one: Print, other: Print): boolean =>
  one.start === other.start && one.whole === other.whole && one.length === other.length;

/** Calls `found` for each place where a text begins whose print is in `byStart`, until it says true. */
export function search<T extends Print>(
  text: string,
  byStart: ReadonlyMap<number, readonly T[]>,
  [one, two]: Key,
  found: (print: T) => boolean,
): boolean {
  if (byStart.size === 0 || text.length < START) return false;
  let leaving = 1;
  for (let step = 1; step < START; step += 1) leaving = Math.imul(leaving, one);
  let rolling = hash(text, 0, START, one);
  for (let at = 0; at + START <= text.length; at += 1) {
    if (at > 0) {
      rolling = (rolling - Math.imul(text.charCodeAt(at - 1), leaving)) | 0;
      rolling = (Math.imul(rolling, one) + text.charCodeAt(at + START - 1)) | 0;
    }
    for (const print of byStart.get(rolling) ?? []) {
      if (at + print.length <= text.length && hash(text, at, print.length, two) === print.whole && found(print)) return true;
    }
  }
  return false;
}
