/** An answer that a model writes while the card is open: asked for piece by piece, and given up when the card goes. */
import type { Answer, Failure } from '../shared/messages';
import type { AnswerPart } from '../shared/protocol';

/** Drawn no more often than that, however fast the model writes. */
export const REDRAW_MS = 50;

export interface Source {
  /** `have`: UTF-16 units of the answer that are here already. */
  more: (have: number) => Promise<Answer<AnswerPart>>;
  stop: () => void;
  /** It ended without an answer, or without a whole one. */
  onUnanswered: () => void;
}

export class AnswerStream {
  text = $state('');
  stage = $state<AnswerPart['stage']>('reading');
  /** The last part; null while there is more to come. */
  last = $state<AnswerPart | null>(null);
  fault = $state<Failure | null>(null);
  isStopped = $state(false);
  readonly #source: Source;
  #isLeft = false;

  constructor(source: Source) {
    this.#source = source;
  }

  get isOver(): boolean {
    return this.last !== null || this.fault !== null || this.isStopped;
  }
  /** All that the model had to say. */
  get isWhole(): boolean {
    return this.last?.finish === 'stop';
  }
  get isAccepted(): boolean {
    return this.last?.is_accepted === true;
  }

  async follow(): Promise<void> {
    while (!this.isOver && !this.#isLeft) {
      const askedMs = performance.now();
      const answer = await this.#source.more(this.text.length);
      // What comes after a stop is dropped.
      if (this.isOver || this.#isLeft) return;
      if (answer.ok) this.#take(answer.value);
      else this.#fail(answer.code);
      const restMs = REDRAW_MS - (performance.now() - askedMs);
      if (!this.isOver && restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
    }
  }

  /** The user has read enough. */
  stop(): void {
    if (this.isOver) return;
    this.isStopped = true;
    this.#source.stop();
    this.#source.onUnanswered();
  }

  /** The card is gone, or about something else. */
  leave(): void {
    if (!this.isOver && !this.#isLeft) this.#source.stop();
    this.#isLeft = true;
  }

  #take(part: AnswerPart): void {
    this.text += part.text;
    this.stage = part.stage;
    if (part.finish === null) return;
    this.last = part;
    if (part.finish !== 'stop') this.#source.onUnanswered();
  }

  #fail(code: Failure): void {
    this.fault = code;
    this.#source.onUnanswered();
  }
}
