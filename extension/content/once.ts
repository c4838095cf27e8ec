/** "Send once as it is", decided in an extension page: one text, one tab, sixty seconds (security section 4). */
import type { Verdict } from '../shared/protocol';
import { sameButForSpace } from './wording';

const LASTS_MS = 60_000;

interface Granted {
  text: string;
  /** Null where the host is gone: the text itself is all there is to bind the grant to. */
  verdict: Verdict | null;
  untilMs: number;
}

/** The only place that knows of a text let through as it is: when its minute is over, nothing else remembers it. */
export class SendOnce {
  #granted: Granted | null = null;

  grant(text: string, verdict: Verdict | null): void {
    this.#granted = { text, verdict, untilMs: performance.now() + LASTS_MS };
  }

  covers(text: string): boolean {
    return this.#inForce(text) !== null;
  }

  /** The verdict that the user overrode for this text. */
  verdictOn(text: string): Verdict | null {
    return this.#inForce(text)?.verdict ?? null;
  }

  #inForce(text: string): Granted | null {
    const granted = this.#granted;
    if (granted === null || granted.untilMs <= performance.now()) return null;
    return sameButForSpace(granted.text, text) ? granted : null;
  }

  end(): void {
    this.#granted = null;
  }
}
