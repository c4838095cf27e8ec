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

/** What the first of its units weighs in the fingerprint of a window. */
function firstWeight(base: number): number {
  let weight = 1;
  for (let step = 1; step < START; step += 1) weight = Math.imul(weight, base);
  return weight;
}

/** The fingerprint of the window one unit further on. */
const rolled = (sum: number, gone: number, come: number, weight: number, base: number): number =>
  (Math.imul((sum - Math.imul(gone, weight)) | 0, base) + come) | 0;

/** The fingerprint of every window of a text, in the text's order: all that has to be kept of it to find another in it later. */
export function windowsOf(text: string, [one]: Key): Int32Array {
  const windows = new Int32Array(Math.max(0, text.length - START + 1));
  const weight = firstWeight(one);
  let rolling = hash(text, 0, START, one);
  for (let at = 0; at < windows.length; at += 1) {
    if (at > 0) rolling = rolled(rolling, text.charCodeAt(at - 1), text.charCodeAt(at + START - 1), weight, one);
    windows[at] = rolling;
  }
  return windows;
}

/** Whether the text of which these are all windows has stood, whole, in the one of which those are. */
export function standIn(needle: Int32Array, windows: Int32Array): boolean {
  const [first] = needle;
  if (first === undefined) return false;
  for (let at = windows.indexOf(first); at >= 0; at = windows.indexOf(first, at + 1)) {
    if (needle.every((one, step) => windows[at + step] === one)) return true;
  }
  return false;
}

/** Calls `found` for each place where a text begins whose print is in `byStart`, until it says true. */
export function search<T extends Print>(
  text: string,
  byStart: ReadonlyMap<number, readonly T[]>,
  [one, two]: Key,
  found: (print: T) => boolean,
): boolean {
  if (byStart.size === 0 || text.length < START) return false;
  const weight = firstWeight(one);
  let rolling = hash(text, 0, START, one);
  for (let at = 0; at + START <= text.length; at += 1) {
    if (at > 0) rolling = rolled(rolling, text.charCodeAt(at - 1), text.charCodeAt(at + START - 1), weight, one);
    for (const print of byStart.get(rolling) ?? []) {
      if (at + print.length <= text.length && hash(text, at, print.length, two) === print.whole && found(print)) return true;
    }
  }
  return false;
}
