/** When to look at the page: in moments that the browser has to spare, never more than a part of its time, exactly once it is quiet. */

/** Between two looks, in milliseconds: a streaming answer changes more often than anyone can read. */
const REST_MS = 120;
/** A look may take no more than a part of the page's time: after a long one comes a long rest. */
const REST_SHARE = 8;
const LONGEST_REST_MS = 400;
/** What placing one value costs worker and frame, which share the machine with the page. */
const REST_PER_ITEM_MS = 0.4;
/** A page that spares no moment is looked at all the same after so long. */
const LONGEST_WAIT_MS = 250;
/** No spare moment between two drawings is much longer. */
const LONGEST_MOMENT_MS = 8;
/** Nothing changed for so long: the answer is whole. */
const QUIET_MS = 1_000;

export class Rest {
  readonly #look: () => number;
  readonly #whenQuiet: () => void;
  #isDue = false;
  #isOver = false;
  #lastMs = 0;
  #tookMs = 0;
  #restMs = REST_MS;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /** `look` says how many values it placed; `whenQuiet` runs in an idle moment, once `awaitQuiet` was called and no more. */
  constructor(look: () => number, whenQuiet: () => void) {
    this.#look = look;
    this.#whenQuiet = whenQuiet;
  }

  /** At most one look per rest. */
  readonly soon = (): void => {
    if (this.#isDue || this.#isOver) return;
    this.#isDue = true;
    const restMs = Math.max(0, this.#lastMs + this.#restMs - performance.now());
    setTimeout(() => this.#whenSpared(performance.now() + LONGEST_WAIT_MS), restMs);
  };

  /** Just after a drawing the page is laid out: looking costs least then, and delays nothing. */
  #whenSpared(untilMs: number): void {
    const timeout = Math.max(1, untilMs - performance.now());
    requestIdleCallback(
      (moment) => {
        const isLong = moment.timeRemaining() >= Math.min(this.#tookMs, LONGEST_MOMENT_MS);
        if (isLong || moment.didTimeout) this.#now();
        else this.#whenSpared(untilMs);
      },
      { timeout },
    );
  }

  awaitQuiet(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => requestIdleCallback(() => this.#isOver || this.#whenQuiet()), QUIET_MS);
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#quiet);
  }

  #now(): void {
    this.#isDue = false;
    if (this.#isOver) return;
    const startMs = performance.now();
    const placed = this.#look();
    this.#lastMs = performance.now();
    this.#tookMs = this.#lastMs - startMs;
    const rests = [REST_MS, this.#tookMs * REST_SHARE, placed * REST_PER_ITEM_MS];
    this.#restMs = Math.min(LONGEST_REST_MS, Math.max(...rests));
  }
}
