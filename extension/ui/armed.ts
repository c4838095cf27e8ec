/** A click that loosens counts only when a person meant it: trusted, and a moment after its control could be read (T-08). */

/** Long enough to see what the pointer is over; a page that lured the pointer here cannot know when the popup opens. */
export const ARMING_MS = 800;

export class Arming {
  #readyAtMs: number;

  constructor(
    private readonly delayMs: number = ARMING_MS,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#readyAtMs = this.now() + delayMs;
  }

  /** Starts the wait again: the control moved, changed or was hidden. */
  restart(): void {
    this.#readyAtMs = this.now() + this.delayMs;
  }

  get isReady(): boolean {
    return this.now() >= this.#readyAtMs;
  }

  /** Whether this gesture may loosen protection. */
  accepts(event: Pick<Event, 'isTrusted'>): boolean {
    return event.isTrusted && this.isReady;
  }
}
