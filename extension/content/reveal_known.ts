/** Which tokens of the current conversation the host knows. Never what they stand for. */
import { ask } from '../shared/ask';

/** A verdict under way may issue a token a moment after the page shows it; later it is somebody else's text. */
const ASK_AGAIN_MS = 2_000;
const MOST_ASKED = 5;
const MAX_TOKENS = 1_000;

interface Asked {
  isKnown: boolean;
  /** The host has said so since it last forgot, or may have. */
  isSure: boolean;
  times: number;
  notBeforeMs: number;
}

export class KnownTokens {
  #conversation = '';
  #asked = new Map<string, Asked>();
  #isAsking = false;
  #age = 0;
  readonly #onNews: () => void;

  constructor(onNews: () => void) {
    this.#onNews = onNews;
  }

  isKnown(conversation: string, token: string): boolean {
    return conversation === this.#conversation && this.#asked.get(token)?.isKnown === true;
  }

  /** Known, and no answer is waited for that may say otherwise. */
  isSure(conversation: string, token: string): boolean {
    return this.isKnown(conversation, token) && this.#asked.get(token)?.isSure === true;
  }

  /** The host may know less than before: all is asked for once more, and holds until the answer. */
  renew(): void {
    this.#age += 1;
    for (const asked of this.#asked.values()) Object.assign(asked, { isSure: false, times: 0, notBeforeMs: 0 });
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
    if (asked === undefined) return true;
    return (!asked.isKnown || !asked.isSure) && asked.times < MOST_ASKED && asked.notBeforeMs <= nowMs;
  }

  async #ask(conversation: string, tokens: string[]): Promise<void> {
    this.#isAsking = true;
    const age = this.#age;
    const answer = await ask('content-worker/known', { conversation, tokens });
    this.#isAsking = false;
    if (conversation !== this.#conversation || age !== this.#age) return this.#onNews();
    const notBeforeMs = performance.now() + ASK_AGAIN_MS;
    tokens.forEach((token, index) => {
      const before = this.#asked.get(token);
      // A host that is not there says so when it comes: only what was never known is asked for without end.
      const times = (before?.times ?? 0) + (answer.ok || before?.isKnown === true ? 1 : 0);
      const isKnown = answer.ok ? answer.value[index] === true : before?.isKnown === true;
      this.#asked.set(token, { isKnown, isSure: answer.ok, times, notBeforeMs });
    });
    // The next look draws what is known now, and asks once more for what was unknown or could not be answered.
    this.#onNews();
    setTimeout(this.#onNews, ASK_AGAIN_MS + 50);
  }
}
