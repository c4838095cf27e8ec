/** How long to wait before the next try. Kept in storage.session, since a crash loop also ends the worker (1.2). */

export const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000] as const;
const KEY = 'port-failures';

/** The part of chrome.storage.session used here. */
export interface Shelf {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export class Backoff {
  #failures = 0;
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  get failures(): number {
    return this.#failures;
  }

  async load(): Promise<void> {
    const stored = (await this.#shelf.get(KEY))[KEY];
    if (typeof stored === 'number' && Number.isSafeInteger(stored) && stored > this.#failures) this.#failures = stored;
  }

  /** One more failure; the wait it costs, in milliseconds. */
  fail(): number {
    this.#failures += 1;
    void this.#shelf.set({ [KEY]: this.#failures });
    return WAITS_MS[Math.min(this.#failures, WAITS_MS.length) - 1] ?? WAITS_MS[0];
  }

  succeed(): void {
    if (this.#failures === 0) return;
    this.#failures = 0;
    void this.#shelf.set({ [KEY]: 0 });
  }
}
