/** An answer from here counts once it is on the screen, as its frame says; one that was never drawn was a hold. */
import type { Verdict } from '../shared/protocol';
import type { Deliveries } from './delivery';

interface Given {
  verdict: Verdict;
  /** Of the send gesture, on the clock of performance.now(). */
  atMs: number;
  wasTyped: boolean;
}

export class Answered {
  readonly #deliveries: Deliveries;
  #given: Given | null = null;

  constructor(deliveries: Deliveries) {
    this.#deliveries = deliveries;
  }

  /** Enter pressed again before it is drawn is the same answer. */
  give(given: Given): void {
    if (this.#given?.verdict.id === given.verdict.id) return;
    this.end();
    this.#given = given;
  }

  /** `lateMs`: so long ago it was drawn; the browser takes a while to say that nothing lay over it. */
  drawn(verdict: string, lateMs: number): void {
    const given = this.#given;
    if (given?.verdict.id !== verdict) return;
    this.#given = null;
    const heldMs = Math.max(0, performance.now() - given.atMs - lateMs);
    this.#deliveries.answered(given.verdict, { heldMs, wasTyped: given.wasTyped });
  }

  /** The card is gone, or tells of something else. */
  end(): void {
    const given = this.#given;
    this.#given = null;
    if (given) this.#deliveries.held(given.verdict, { heldMs: 0, wasTyped: given.wasTyped });
  }
}
