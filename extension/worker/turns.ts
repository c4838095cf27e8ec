/** A value that someone waits to see change. No wait without a limit: after it the same value comes again. */

export const PATIENCE_MS = 20_000;

export class Turns<T> {
  #value: T;
  #turn = 1;
  readonly #waiting = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get now(): { turn: number; value: T } {
    return { turn: this.#turn, value: this.#value };
  }

  set(value: T): void {
    this.#value = value;
    this.#turn += 1;
    for (const wake of [...this.#waiting]) wake();
  }

  /** At once when there is a newer turn than `seen`. */
  async after(seen: number, patienceMs = PATIENCE_MS): Promise<{ turn: number; value: T }> {
    if (this.#turn <= seen) await this.#change(patienceMs);
    return this.now;
  }

  #change(patienceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, patienceMs);
      this.#waiting.add(wake);
    });
  }
}
