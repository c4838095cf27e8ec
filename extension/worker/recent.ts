/** The texts of some last minutes or seconds, as their windows' fingerprints: never longer, and never more than fit. */

/** UTF-16 units, at four bytes each: what would be more pushes the oldest out, and of one longer text the beginning is kept. */
const MOST_UNITS = 1 << 20;
const MOST_TEXTS = 2_000;

export interface Kept {
  tabs: Set<number>;
  windows: Int32Array;
  atMs: number;
  /** A value was found in it afterwards, and that was said. */
  isTold: boolean;
}

export class Recent {
  readonly #keepMs: number;
  readonly #kept = new Set<Kept>();
  #units = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  part(text: string): string {
    return text.slice(0, MOST_UNITS);
  }

  add(one: Kept): void {
    this.#kept.add(one);
    this.#units += one.windows.length;
    this.#tidy();
  }

  all(): Kept[] {
    this.#tidy();
    return [...this.#kept];
  }

  of(tab: number): Kept[] {
    return this.all().filter(({ tabs }) => tabs.has(tab));
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
