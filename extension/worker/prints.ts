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

interface Sought {
  value: string;
  windows: Int32Array;
}

/** By the window that they begin with, so that one pass over a text finds them all. */
export interface SoughtTexts {
  byFirst: ReadonlyMap<number, readonly Sought[]>;
  /** A page that writes what nearly is one of them, over and over, is not to keep the worker busy. */
  stepsLeft: number;
}
const MOST_STEPS = 1 << 22;

/** `values` in each of their shapes. */
export function soughtAs(values: readonly string[], shapesOf: (value: string) => string[], key: Key): SoughtTexts {
  const byFirst = new Map<number, Sought[]>();
  for (const value of values) {
    for (const shape of shapesOf(value)) {
      const windows = windowsOf(shape, key);
      const [first] = windows;
      if (first === undefined) continue;
      const same = byFirst.get(first) ?? [];
      same.push({ value, windows });
      byFirst.set(first, same);
    }
  }
  return { byFirst, stepsLeft: MOST_STEPS };
}

/**
 * The values that have stood, whole, in the text of which these are all windows. Where that takes too long, what began like one
 * counts as one, or not, as `inDoubt` says.
 */
export function standIn(windows: Int32Array, sought: SoughtTexts, inDoubt: boolean): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < windows.length; at += 1) {
    for (const { value, windows: needle } of sought.byFirst.get(windows[at] ?? 0) ?? []) {
      if (found.has(value)) continue;
      if (standsAt(windows, at, needle, sought)) found.add(value);
      else if (sought.stepsLeft <= 0) return inDoubt ? found.add(value) : found;
    }
  }
  return found;
}

/** Windows that follow each other without a gap are a text's whole fingerprint; its end tells it from its like soonest. */
function standsAt(windows: Int32Array, at: number, needle: Int32Array, sought: SoughtTexts): boolean {
  const last = needle.length - 1;
  for (let step = last; step > 0; step -= START) {
    sought.stepsLeft -= 1;
    if (windows[at + step] !== needle[step]) return false;
  }
  sought.stepsLeft -= 1;
  return true;
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
