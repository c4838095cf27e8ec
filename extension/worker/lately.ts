/**
 * What left the tabs in the last seconds with nothing flagged in it: a value whose check took longer than the page's way round
 * is found in it afterwards (T-05). Fingerprints under a key of this life of the worker, in its memory and nowhere else; the
 * browsers end an idle worker after thirty seconds, which is later than what is kept here is of use.
 */
import { needlesOf } from '../shared/needles';
import { type Key, newKey, standIn, windowsOf } from './prints';

const LEFT_MS = 10_000;
/** A text the gate has let go may leave again, by whatever way, for as long as its verdict holds. */
const RELEASED_MS = 10 * 60_000;
/** UTF-16 units, at four bytes each: what would be more pushes the oldest out, and of one longer text the beginning is kept. */
const MOST_UNITS = 1 << 20;
const MOST_TEXTS = 2_000;

interface Kept {
  tabs: Set<number>;
  windows: Int32Array;
  atMs: number;
}

class Recent {
  readonly #key: Key;
  readonly #keepMs: number;
  readonly #kept = new Set<Kept>();
  #units = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(key: Key, keepMs: number) {
    this.#key = key;
    this.#keepMs = keepMs;
  }

  add(text: string, tabs: Iterable<number>): void {
    const windows = windowsOf(text.slice(0, MOST_UNITS), this.#key);
    this.#kept.add({ tabs: new Set(tabs), windows, atMs: Date.now() });
    this.#units += windows.length;
    this.#tidy();
  }

  of(tab: number): Kept[] {
    this.#tidy();
    return [...this.#kept].filter(({ tabs }) => tabs.has(tab));
  }

  forgetTab(tab: number): void {
    for (const { tabs } of this.#kept) tabs.delete(tab);
  }

  /** Also when nothing leaves any more: nothing stays longer than it is said to. */
  #tidy(): void {
    const now = Date.now();
    for (const one of this.#kept) {
      const lastsMs = one.atMs + this.#keepMs - now;
      const isFull = this.#units > MOST_UNITS || this.#kept.size > MOST_TEXTS;
      if (lastsMs > 0 && !isFull) {
        this.#timer ??= setTimeout(() => this.#wake(), lastsMs);
        return;
      }
      this.#units -= one.windows.length;
      this.#kept.delete(one);
    }
  }

  #wake(): void {
    this.#timer = undefined;
    this.#tidy();
  }
}

export class Lately {
  readonly #key = newKey();
  readonly #left = new Recent(this.#key, LEFT_MS);
  readonly #released = new Recent(this.#key, RELEASED_MS);

  left(text: string, tabs: Iterable<number>): void {
    this.#left.add(text, tabs);
  }

  /** The host or the user has let it go: what stands in it was no secret when it left. */
  released(text: string, tab: number): void {
    this.#released.add(text, [tab]);
  }

  /** Whether one of these values left the tab since then. It is said once of each text that left. */
  haveLeft(values: readonly string[], tab: number, sinceMs: number): boolean {
    if (values.length === 0) return false;
    const left = this.#left.of(tab);
    if (left.length === 0) return false;
    const found = values.flatMap((value) => this.#found(value, tab, left, sinceMs));
    for (const { tabs } of found) tabs.delete(tab);
    return found.length > 0;
  }

  forgetTab(tab: number): void {
    this.#left.forgetTab(tab);
    this.#released.forgetTab(tab);
  }

  #found(value: string, tab: number, left: readonly Kept[], sinceMs: number): Kept[] {
    const plain = windowsOf(value, this.#key);
    if (this.#released.of(tab).some(({ windows }) => standIn(plain, windows))) return [];
    const shapes = needlesOf(value).map((shape) => windowsOf(shape, this.#key));
    const found = left.filter(({ windows }) => shapes.some((shape) => standIn(shape, windows)));
    // What the site has sent before it was typed, as its user's own address, it has not from the draft.
    return found.some(({ atMs }) => atMs < sinceMs) ? [] : found;
  }
}
