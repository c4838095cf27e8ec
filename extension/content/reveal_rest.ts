/** When to look at the page: in step with the browser's drawing, never more than a part of its time, exactly once it is quiet. */

/** Between two looks, in milliseconds: a streaming answer changes more often than anyone can read. */
const REST_MS = 100;
/** A look may take no more than a part of the page's time: after a long one comes a long rest. */
const REST_SHARE = 8;
const LONGEST_REST_MS = 400;
/** What placing one value costs worker and frame, which share the machine with the page. */
const REST_PER_ITEM_MS = 0.4;
/** Nothing changed for so long: the answer is whole. */
const QUIET_MS = 1_000;

export class Rest {
  readonly #look: () => number;
  readonly #whenQuiet: () => void;
  #isDue = false;
  #isOver = false;
  #lastMs = 0;
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
    setTimeout(() => requestAnimationFrame(this.#now), restMs);
  };

  awaitQuiet(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => requestIdleCallback(() => this.#isOver || this.#whenQuiet()), QUIET_MS);
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#quiet);
  }

  readonly #now = (): void => {
    this.#isDue = false;
    if (this.#isOver) return;
    const startMs = performance.now();
    const placed = this.#look();
    this.#lastMs = performance.now();
    const rests = [REST_MS, (this.#lastMs - startMs) * REST_SHARE, placed * REST_PER_ITEM_MS];
    this.#restMs = Math.min(LONGEST_REST_MS, Math.max(...rests));
  };
}
