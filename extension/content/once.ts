/** "Send once as it is", decided in an extension page: one text, one tab, sixty seconds (security section 4). */
import type { Verdict } from '../shared/protocol';
import type { Checker } from './checker';

/** Editor and site may differ in line breaks and spaces, in nothing else. */
const sameButForSpace = (one: string, other: string): boolean => one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

const LASTS_MS = 60_000;

export class SendOnce {
  #granted: { text: string; untilMs: number } | null = null;
  readonly #checker: Checker;

  constructor(checker: Checker) {
    this.#checker = checker;
  }

  /** Without a verdict (the host is gone) the text itself is all there is to bind it to. */
  grant(text: string, verdict: Verdict | null): void {
    this.#granted = { text, untilMs: performance.now() + LASTS_MS };
    if (verdict) this.#checker.letThrough(text, verdict);
  }

  covers(text: string): boolean {
    const granted = this.#granted;
    return granted !== null && sameButForSpace(granted.text, text) && granted.untilMs > performance.now();
  }

  /** Used up or run out: the text is a text like any other again. */
  end(): void {
    if (this.#granted) this.#checker.takeBack(this.#granted.text);
    this.#granted = null;
  }
}
