/** Digests of request bodies that a gate released, per tab, in memory only. */

/** Sites retry a failed send with the same body; later than this it is a new send and needs its own verdict. */
const KEEP_MS = 60_000;
const MAX_PER_TAB = 1_000;

export class Announced {
  readonly #tabs = new Map<number, Map<string, number>>();
  readonly #waiting = new Set<() => void>();

  add(tab: number, digests: string[], nowMs = Date.now()): void {
    const known = this.#tabs.get(tab) ?? new Map<string, number>();
    this.#tabs.set(tab, known);
    for (const digest of digests) known.set(digest, nowMs + KEEP_MS);
    for (const digest of known.keys()) if (known.size > MAX_PER_TAB) known.delete(digest);
    for (const look of [...this.#waiting]) look();
  }

  has(tabs: number[], digests: string[], nowMs = Date.now()): boolean {
    return tabs.some((tab) => digests.some((digest) => (this.#tabs.get(tab)?.get(digest) ?? 0) > nowMs));
  }

  /** The announcement and the request reach us by different ways: whichever comes second may take a moment. */
  async hasSoon(tabs: number[], digests: string[], graceMs: number): Promise<boolean> {
    if (this.has(tabs, digests)) return true;
    return new Promise((resolve) => {
      const settle = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(this.has(tabs, digests));
      };
      const look = (): void => {
        if (this.has(tabs, digests)) settle();
      };
      const timer = setTimeout(settle, graceMs);
      this.#waiting.add(look);
    });
  }

  forgetTab(tab: number): void {
    this.#tabs.delete(tab);
  }
}
