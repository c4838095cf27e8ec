/** Which tokens of the current conversation the host knows. Never what they stand for. */
import { ask } from '../shared/ask';

/** A verdict under way may issue a token a moment after the page shows it; later it is somebody else's text. */
const ASK_AGAIN_MS = 2_000;
const MOST_ASKED = 5;
const MAX_TOKENS = 1_000;

interface Asked {
  isKnown: boolean;
  times: number;
  notBeforeMs: number;
}

export class KnownTokens {
  #conversation = '';
  #asked = new Map<string, Asked>();
  #isAsking = false;
  readonly #onNews: () => void;

  constructor(onNews: () => void) {
    this.#onNews = onNews;
  }

  isKnown(conversation: string, token: string): boolean {
    return conversation === this.#conversation && this.#asked.get(token)?.isKnown === true;
  }

  /** Asks for those not answered yet; `onNews` runs when one turns out to be known. */
  want(conversation: string, tokens: Iterable<string>): void {
    if (conversation !== this.#conversation) {
      this.#conversation = conversation;
      this.#asked = new Map();
    }
    const now = performance.now();
    const open = [...new Set(tokens)].filter((token) => this.#isOpen(token, now)).slice(0, MAX_TOKENS);
    if (open.length > 0 && !this.#isAsking) void this.#ask(conversation, open);
  }

  #isOpen(token: string, nowMs: number): boolean {
    const asked = this.#asked.get(token);
    return asked === undefined || (!asked.isKnown && asked.times < MOST_ASKED && asked.notBeforeMs <= nowMs);
  }

  async #ask(conversation: string, tokens: string[]): Promise<void> {
    this.#isAsking = true;
    const answer = await ask('content-worker/known', { conversation, tokens });
    this.#isAsking = false;
    if (conversation !== this.#conversation) return this.#onNews();
    const notBeforeMs = performance.now() + ASK_AGAIN_MS;
    tokens.forEach((token, index) => {
      const times = (this.#asked.get(token)?.times ?? 0) + (answer.ok ? 1 : 0);
      this.#asked.set(token, { isKnown: answer.ok && answer.value[index] === true, times, notBeforeMs });
    });
    // The next look draws what is known now, and asks once more for what was unknown or could not be answered.
    this.#onNews();
    setTimeout(this.#onNews, ASK_AGAIN_MS + 50);
  }
}
