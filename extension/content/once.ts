/** "Send once as it is", decided in an extension page: one text, one tab, sixty seconds (security section 4). */
import type { Verdict } from '../shared/protocol';
import type { Checker } from './checker';

const LASTS_MS = 60_000;

export class SendOnce {
  #granted: { text: string; untilMs: number } | null = null;
  readonly #checker: Checker;

  constructor(checker: Checker) {
    this.#checker = checker;
  }

  grant(text: string, verdict: Verdict): void {
    this.#granted = { text, untilMs: performance.now() + LASTS_MS };
    this.#checker.letThrough(text, verdict);
  }

  covers(text: string): boolean {
    return this.#granted?.text === text && this.#granted.untilMs > performance.now();
  }

  /** Used up or run out: the text is a text like any other again. */
  end(): void {
    if (this.#granted) this.#checker.takeBack(this.#granted.text);
    this.#granted = null;
  }
}
