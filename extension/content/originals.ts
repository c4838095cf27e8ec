/** The private values known in this tab, and the search of a body for any of them. In memory only (T-06). */
import type { Verdict } from '../shared/protocol';
import { tellingPart } from '../shared/telling';
import { viewsOf } from './views';

/** Shorter values turn up in any body by chance (`42`, `Bo`); the prompt fields, checked as a whole, cover them. */
const SHORTEST = 4;
/** Below this length a hit counts only as a word of its own. */
const FREE_STANDING = 8;
/** Letters of scripts that part their words by spaces; in the others a value may touch its neighbours. */
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
/** So little that the page does not stand still while one is searched. */
const SLICE = 1 << 18;
/** A letter may be written as six, as in `\\u0041`, and its backslash escaped again. */
const LONGEST_SPELLING = 8;
/** One bit for each hash of two units: most positions of a body are dismissed by it. */
const FILTER_SIZE = 1 << 16;

/** Case, composition and white space are no disguise. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

const hashAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & (FILTER_SIZE - 1);

/** Values to search for, indexed by their first four units. */
export class Needles {
  readonly #filter = new Uint8Array(FILTER_SIZE);
  readonly #byStart = new Map<string, Set<string>>();
  /** What two slices of a file share: a value may lie where one ends. */
  #overlap = 0;

  constructor(values: Iterable<string>) {
    for (const value of values) {
      const needle = folded(value).trim();
      if (needle.length < SHORTEST) continue;
      const start = needle.slice(0, SHORTEST);
      this.#filter[hashAt(needle, 0)] = 1;
      this.#overlap = Math.max(this.#overlap, needle.length * LONGEST_SPELLING);
      this.#byStart.set(start, (this.#byStart.get(start) ?? new Set()).add(needle));
    }
  }

  /** Whether any of the values is in the body, in any spelling. */
  isIn(body: string, isBinary = false): boolean {
    if (this.#byStart.size === 0) return false;
    return viewsOf(body, isBinary).some((view) => this.#isInText(folded(view)));
  }

  /** For files: a slice at a time, so that neither the page stands still nor all readings of all of it are in memory. */
  async isInFile(body: string): Promise<boolean> {
    if (this.#byStart.size === 0) return false;
    for (let at = 0; at < body.length; at += SLICE) {
      if (this.isIn(body.slice(at, at + SLICE + this.#overlap), true)) return true;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return false;
  }

  #isInText(text: string): boolean {
    for (let at = 0; at + SHORTEST <= text.length; at += 1) {
      if (this.#filter[hashAt(text, at)] === 0) continue;
      const starting = this.#byStart.get(text.slice(at, at + SHORTEST));
      if (!starting) continue;
      for (const needle of starting) if (text.startsWith(needle, at) && standsFree(text, at, needle)) return true;
    }
    return false;
  }
}

function standsFree(text: string, at: number, needle: string): boolean {
  if (needle.length >= FREE_STANDING) return true;
  const end = at + needle.length;
  const isSplit = (one: number): boolean => WORD.test(text.charAt(one - 1)) && WORD.test(text.charAt(one));
  return !isSplit(at) && !isSplit(end);
}

const MOST = 20_000;

export class Originals {
  readonly #values = new Set<string>();
  #needles: Needles | null = null;

  /** Learns a verdict's private values; one the user let through is forgotten. */
  learn(text: string, verdict: Verdict): void {
    for (const span of verdict.spans) {
      const value = tellingPart(text, span);
      if (value === null) continue;
      if (span.placeholder === null && verdict.decision === 'release') this.#values.delete(value);
      else this.#values.add(value);
    }
    this.#haveChanged();
  }

  /** Values of another tab, which this page can have from there. */
  note(values: readonly string[]): void {
    for (const value of values) this.#values.add(value);
    this.#haveChanged();
  }

  #haveChanged(): void {
    if (this.#values.size > MOST) this.#forgetOldest();
    this.#needles = null;
  }

  #forgetOldest(): void {
    for (const value of this.#values) {
      if (this.#values.size <= MOST) return;
      this.#values.delete(value);
    }
  }

  get values(): ReadonlySet<string> {
    return this.#values;
  }

  areIn(body: string, isBinary = false): boolean {
    return this.#all().isIn(body, isBinary);
  }

  areInFile(body: string): Promise<boolean> {
    return this.#all().isInFile(body);
  }

  #all(): Needles {
    this.#needles ??= new Needles(this.#values);
    return this.#needles;
  }
}
