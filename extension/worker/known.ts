/** Which placeholders of a conversation have an original, and the originals: in this worker's memory and nowhere else. */
import type { Answer } from '../shared/messages';
import type { Segment } from '../shared/protocol';
import { expect } from './host';
import type { HostPort } from './port';

export interface Place {
  site: string;
  conversation: string;
  isIncognito: boolean;
}

const MAX_ENTRIES = 10_000;
/** The host takes no more texts in one question. */
const MAX_TEXTS = 1_000;

/** The whole token with its original in place, or null where nothing of it was issued in this conversation (T-41). */
function originalIn(segments: readonly Segment[]): string | null {
  const isKnown = segments.some((segment) => segment.status === 'restored');
  return isKnown ? segments.map((segment) => segment.text).join('') : null;
}

export class Known {
  readonly #originals = new Map<string, string>();
  #age = 0;
  readonly #port: HostPort;

  constructor(port: HostPort) {
    this.#port = port;
  }

  /** One entry per token. A token that is unknown now may be issued later, so only finds are remembered. */
  async originals(place: Place, tokens: string[]): Promise<Answer<(string | null)[]>> {
    const age = this.#age;
    const missing = [...new Set(tokens)].filter((token) => !this.#originals.has(this.#key(place, token)));
    if (missing.length > 0) {
      const asked = await this.#ask(place, missing.slice(0, MAX_TEXTS));
      if (!asked.ok) return asked;
      // Forgotten meanwhile: the answer may be from before.
      if (age !== this.#age) return this.originals(place, tokens);
    }
    return { ok: true, value: tokens.map((token) => this.#originals.get(this.#key(place, token)) ?? null) };
  }

  /** Grows whenever all is forgotten: what was learnt at another age is not known any more. */
  get age(): number {
    return this.#age;
  }

  forget(): void {
    this.#age += 1;
    this.#originals.clear();
  }

  async #ask(place: Place, tokens: string[]): Promise<Answer<null>> {
    const { site, conversation, isIncognito } = place;
    const age = this.#age;
    const question = { type: 'restore', site, conversation, texts: tokens, is_incognito: isIncognito } as const;
    const answer = await expect(this.#port, 'restored', question);
    if (!answer.ok) return answer;
    if (age === this.#age)
      tokens.forEach((token, index) => this.#keep(place, token, originalIn(answer.value.texts[index] ?? [])));
    return { ok: true, value: null };
  }

  #keep(place: Place, token: string, original: string | null): void {
    if (original === null) return;
    this.#originals.set(this.#key(place, token), original);
    for (const key of this.#originals.keys()) if (this.#originals.size > MAX_ENTRIES) this.#originals.delete(key);
  }

  /** No part can hold a line break, so that two places never share a key. */
  #key(place: Place, token: string): string {
    return [place.site, place.conversation, String(place.isIncognito), token].join('\n');
  }
}
