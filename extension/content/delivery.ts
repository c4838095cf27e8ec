/** Tells the host what became of a verdict, once each, and how long the send waited for us (DESIGN section 4). */
import { ask } from '../shared/ask';
import type { Outcome, Verdict } from '../shared/protocol';
import { sameButForSpace } from './wording';

export interface Gesture {
  /** Milliseconds from the gesture until it was let go; 0 where it went untouched. */
  heldMs: number;
  /** The verdict was finished before the gesture. */
  wasTyped: boolean;
}

interface Expected extends Gesture {
  verdict: Verdict;
}

/** Counters follow these messages, never the check; a verdict has one outcome, but what stayed here may be sent after all. */
export class Deliveries {
  readonly #told = new Map<string, Outcome>();
  #expected: Expected | null = null;
  /** A verdict's text has left, protected. */
  onReleased: (verdict: string) => void = () => undefined;

  /** A gesture was let go with this verdict: the site's request follows. */
  expect(verdict: Verdict, gesture: Gesture): void {
    this.#expected = { verdict, ...gesture };
  }

  /**
   * The gate lets a prompt field go after `gateMs`. What lies between gesture and request is the site's own time and no
   * added latency. `verdict` is the field's own, which another reading of the editor's white space may have needed.
   */
  released(text: string, verdict: Verdict, gateMs: number, isUnprotected = false): void {
    const expected = this.#expected;
    const isExpected =
      expected !== null && (expected.verdict.id === verdict.id || sameButForSpace(expected.verdict.outgoing ?? '', text));
    const id = isExpected ? expected.verdict.id : verdict.id;
    const heldMs = isExpected ? expected.heldMs : 0;
    if (isExpected) this.#expected = null;
    this.#tell(id, isUnprotected ? 'unprotected' : 'released', heldMs + gateMs, isExpected && expected.wasTyped);
  }

  held(verdict: Verdict, gesture: Gesture): void {
    this.#tell(verdict.id, 'held', gesture.heldMs, gesture.wasTyped);
  }

  /** `heldMs`: from the gesture until the answer was on the screen. */
  answered(verdict: Verdict, gesture: Gesture): void {
    this.#tell(verdict.id, 'answered', gesture.heldMs, gesture.wasTyped);
  }

  #tell(verdict: string, outcome: Outcome, addedMs: number, wasTyped: boolean): void {
    const before = this.#told.get(verdict);
    const hasStayed = before === 'answered' || before === 'held';
    const isTakenBack = hasStayed && (outcome === 'released' || outcome === 'unprotected');
    if (before !== undefined && !isTakenBack) return;
    this.#told.set(verdict, outcome);
    const latencyUs = Math.max(0, Math.round(addedMs * 1000));
    void ask('content-worker/sent', { verdict, outcome, latencyUs, wasTyped });
    if (outcome === 'released') this.onReleased(verdict);
  }
}
