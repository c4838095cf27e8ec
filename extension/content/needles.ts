/** Values to search for in bodies, and the search. */
import { folded, isBound, withPlusAsSpace } from './folding';
import { byteSpellingsOf, type ByteSpellings, viewsOf } from './views';

/** Shorter values turn up in any body by chance (`42`, `Bo`); the prompt fields, checked as a whole, cover them. */
const SHORTEST = 4;
/** Below this length a hit counts only as a word of its own. */
const FREE_STANDING = 8;
/** Letters of scripts that part their words by spaces; in the others a value may touch its neighbours. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
/** So little that the page does not stand still while one is searched. */
const SLICE = 1 << 18;
/** A letter may be written as fifteen, as in `%25E6%2597%25A5`. */
const LONGEST_SPELLING = 16;
/** One bit for each hash of two units: most positions of a body are dismissed by it. */
const FILTER_SIZE = 1 << 16;

const at = (units: Uint16Array, place: number): number => units[place] ?? 0;

const hashAt = (units: Uint16Array, place: number): number =>
  ((at(units, place) * 31) ^ at(units, place + 1)) & (FILTER_SIZE - 1);

/** Of the first four units. */
const startAt = (units: Uint16Array, place: number): number =>
  (Math.imul(at(units, place), 0x9e3779b1) ^
    Math.imul(at(units, place + 1), 0x85ebca6b) ^
    Math.imul(at(units, place + 2), 0xc2b2ae35) ^
    Math.imul(at(units, place + 3), 0x27d4eb2f)) >>>
  0;

interface Needle {
  units: Uint16Array;
  /** Where the last letter begins, and that letter with its marks. */
  lastAt: number;
  last: string;
  /** Found within a word as well. */
  isLong: boolean;
}

/** Indexed by their first four units. */
export class Needles {
  readonly #filter = new Uint8Array(FILTER_SIZE);
  readonly #byStart = new Map<number, Needle[]>();
  /** What two slices of a file share: a value may lie where one ends. */
  #overlap = 0;

  readonly #spellings: ByteSpellings;
  readonly #haveSpaces: boolean;

  constructor(values: Iterable<string>) {
    const every = Array.from(values, (value) => value.normalize('NFC').replace(/\s+/g, ' ').trim());
    this.#spellings = byteSpellingsOf(every);
    this.#haveSpaces = every.some((value) => value.includes(' '));
    for (const bare of every) {
      // In small letters: a Turkish capital becomes two units.
      const length = bare.toLowerCase().length;
      if (length < SHORTEST) continue;
      const units = folded(bare);
      const lastAt = letterStart(units, units.length);
      const last = composed(units, lastAt, units.length);
      const needle = { units, lastAt, last, isLong: length >= FREE_STANDING };
      this.#filter[hashAt(needle.units, 0)] = 1;
      this.#overlap = Math.max(this.#overlap, needle.units.length * LONGEST_SPELLING);
      const start = startAt(needle.units, 0);
      const others = this.#byStart.get(start);
      if (others) others.push(needle);
      else this.#byStart.set(start, [needle]);
    }
  }

  /** Whether any of the values is in the body, in any spelling. */
  isIn(body: string, isBinary = false): boolean {
    if (this.#byStart.size === 0) return false;
    return viewsOf(body, isBinary ? this.#spellings : null).some((view) => this.#isInView(folded(view)));
  }

  /** For files: a slice at a time, so that neither the page stands still nor all readings of all of it are in memory. */
  async isInFile(body: string): Promise<boolean> {
    if (this.#byStart.size === 0) return false;
    for (let start = 0; start < body.length; start += SLICE) {
      if (this.isIn(body.slice(start, start + SLICE + this.#overlap), true)) return true;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return false;
  }

  #isInView(units: Uint16Array): boolean {
    if (this.#isInText(units)) return true;
    const spaced = this.#haveSpaces ? withPlusAsSpace(units) : null;
    return spaced !== null && this.#isInText(spaced);
  }

  #isInText(units: Uint16Array): boolean {
    for (let place = 0; place + SHORTEST <= units.length; place += 1) {
      if (this.#filter[hashAt(units, place)] === 0) continue;
      for (const needle of this.#byStart.get(startAt(units, place)) ?? []) {
        if (standsAt(units, place, needle)) return true;
      }
    }
    return false;
  }
}

function standsAt(units: Uint16Array, place: number, needle: Needle): boolean {
  // A loop, because thousands of addresses may begin alike.
  for (let index = needle.lastAt; index >= 0; index -= 1) {
    if (units[place + index] !== needle.units[index]) return false;
  }
  const lastAt = place + needle.lastAt;
  const end = letterEnd(units, lastAt);
  // An accent makes another letter of it; a vowel sign or a line through it does not.
  const letter = composed(units, lastAt, end);
  if (!letter.startsWith(needle.last)) return false;
  return needle.isLong || !(isSplit(units, place) || (letter === needle.last && isSplit(units, end)));
}

function isSplit(units: Uint16Array, place: number): boolean {
  if (place === 0 || place >= units.length) return false;
  const before = composed(units, letterStart(units, place), place).slice(-1);
  return WORD.test(before) && WORD.test(String.fromCharCode(at(units, place)));
}

/** Where the letter begins of which the marks before `place` are. */
function letterStart(units: Uint16Array, place: number): number {
  let start = place - 1;
  while (start > 0 && isBound(at(units, start))) start -= 1;
  return start;
}

function letterEnd(units: Uint16Array, start: number): number {
  let end = start + 1;
  while (end < units.length && isBound(at(units, end))) end += 1;
  return end;
}

function composed(units: Uint16Array, start: number, end: number): string {
  if (end - start === 1) return String.fromCharCode(at(units, start));
  const written = Array.from(units.subarray(start, end), (unit) => String.fromCharCode(unit));
  return written.join('').normalize('NFC');
}
