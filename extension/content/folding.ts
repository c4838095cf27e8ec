/**
 * A text as the units in which values are looked for: case, composition and white space are no disguise. Into numbers rather
 * than into another string, because a file of 20 MB has six readings of that size.
 */

const SPACE = 0x20;
const PLUS = 0x2b;
const SIGMA = 0x3c3;
const FINAL_SIGMA = 0x3c2;
const BLOCK_SIZE = 256;
/** The most units that one letter becomes (U+1F82 and its like become four). */
const LONGEST = 8;
/** So far a mark is brought into order. Nobody writes more upon one letter, and a body of nothing else would cost its square. */
const MOST_MARKS = 32;

/** What a unit becomes, unless that is more than one unit, is a part of the letter before, or is not known yet. */
const simple = new Uint16Array(1 << 16);
const NOT_SIMPLE = 0xffff;
simple.fill(NOT_SIMPLE);
/** What the others become. */
const several: (Uint16Array | undefined)[] = new Array(simple.length);
const bound = new Uint8Array(simple.length);
const isKnown = new Uint8Array(simple.length / BLOCK_SIZE);

const WHITE = /^\s$/;
/** Marks, and the vowels and ends of Korean syllables. */
const BOUND = /^[\p{M}\u1160-\u11ff]/u;

/** Decomposed (NFD): a body written half composed is found as well as any other. */
function spelled(letter: string): Uint16Array {
  const text = WHITE.test(letter) ? ' ' : letter.normalize('NFC').toLowerCase().normalize('NFD');
  // Which sigma stands is a matter of the place in the word.
  return new Uint16Array(text.length).map((_, at) => {
    const unit = text.charCodeAt(at);
    return unit === FINAL_SIGMA ? SIGMA : unit;
  });
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** A block at a time: most texts are written in two or three. */
function learn(block: number): void {
  isKnown[block] = 1;
  for (let unit = block * BLOCK_SIZE; unit < (block + 1) * BLOCK_SIZE; unit += 1) {
    const letter = String.fromCharCode(unit);
    const units = spelled(letter);
    bound[unit] = BOUND.test(letter) ? 1 : 0;
    if (units.length === 1 && !isHigh(unit) && bound[unit] === 0) simple[unit] = units[0] ?? unit;
    else several[unit] = units;
  }
}

/** Whether the unit is a part of the letter before it. */
export function isBound(unit: number): boolean {
  if (isKnown[unit >> 8] === 0) learn(unit >> 8);
  return bound[unit] === 1;
}

export function folded(text: string): Uint16Array {
  let out = new Uint16Array(text.length + LONGEST);
  let [size, last] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const single = simple[unit] ?? NOT_SIMPLE;
    if (single !== NOT_SIMPLE) {
      if (single === SPACE && last === SPACE) continue;
      out[size] = last = single;
      size += 1;
      continue;
    }
    if (isKnown[unit >> 8] === 0) {
      learn(unit >> 8);
      at -= 1;
      continue;
    }
    const isPair = isHigh(unit) && isLow(text.charCodeAt(at + 1));
    const units = isPair ? spelled(text.slice(at, at + 2)) : (several[unit] ?? spelled(text.charAt(at)));
    if (isPair) at += 1;
    if (size + units.length + (text.length - at) > out.length) out = grown(out);
    for (const each of units) {
      out[size] = last = each;
      size += 1;
      if (bound[unit] === 1) sortMarks(out, size);
    }
  }
  return out.subarray(0, size);
}

/** In a form a plus is a space. Null where there is none; changes what it is given. */
export function withPlusAsSpace(units: Uint16Array): Uint16Array | null {
  let size = units.indexOf(PLUS);
  if (size < 0) return null;
  for (let at = size; at < units.length; at += 1) {
    const unit = units[at] === PLUS ? SPACE : (units[at] ?? 0);
    if (unit === SPACE && units[size - 1] === SPACE) continue;
    units[size] = unit;
    size += 1;
  }
  return units.subarray(0, size);
}

function grown(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  return larger;
}

/** Several marks on one letter may be written in any order; here they have Unicode's. */
function sortMarks(units: Uint16Array, size: number): void {
  for (let at = size - 1; at > Math.max(0, size - MOST_MARKS); at -= 1) {
    const [before = 0, mark = 0] = [units[at - 1], units[at]];
    if (!isBound(before)) return;
    const written = String.fromCharCode(before, mark);
    if (written.normalize('NFD') === written) return;
    units[at - 1] = mark;
    units[at] = before;
  }
}
