/** Tells the host what became of a verdict, once each, and how long the send waited (DESIGN section 4). */
import { ask } from '../shared/ask';
import type { Verdict } from '../shared/protocol';

export interface Gesture {
  /** `event.timeStamp` of the user's gesture, milliseconds on performance.now's clock. */
  atMs: number;
  /** The verdict was finished before the gesture. */
  wasTyped: boolean;
}

interface Expected extends Gesture {
  verdict: Verdict;
}

const sameButForSpace = (one: string, other: string): boolean => one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

/** Counters follow these messages, never the check; a verdict has one outcome. */
export class Deliveries {
  readonly #told = new Set<string>();
  #expected: Expected | null = null;

  /** A gesture was let go with this verdict: the site's request follows. */
  expect(verdict: Verdict, gesture: Gesture): void {
    this.#expected = { verdict, ...gesture };
  }

  /** The gate lets a prompt field go. `verdict` is the field's own, where the editor's reading differs in white space. */
  released(text: string, verdict: Verdict, askedAtMs: number, isUnprotected = false): void {
    const expected = this.#expected;
    const isExpected = expected !== null && (expected.verdict.id === verdict.id || sameButForSpace(expected.verdict.outgoing ?? '', text));
    if (isExpected) this.#expected = null;
    const id = isExpected ? expected.verdict.id : verdict.id;
    const sinceMs = performance.now() - (isExpected ? expected.atMs : askedAtMs);
    this.#tell(id, isUnprotected ? 'unprotected' : 'released', sinceMs, isExpected && expected.wasTyped);
  }

  held(verdict: Verdict, gesture: Gesture): void {
    this.#tell(verdict.id, 'held', performance.now() - gesture.atMs, gesture.wasTyped);
  }

  /** The user chose otherwise after a hold: the verdict may end differently. */
  reopen(verdict: Verdict): void {
    this.#told.delete(verdict.id);
  }

  #tell(verdict: string, outcome: 'released' | 'held' | 'unprotected', sinceMs: number, wasTyped: boolean): void {
    if (this.#told.has(verdict)) return;
    this.#told.add(verdict);
    const latencyUs = Math.max(0, Math.round(sinceMs * 1000));
    void ask('content-worker/sent', { verdict, outcome, latencyUs, wasTyped });
  }
}
