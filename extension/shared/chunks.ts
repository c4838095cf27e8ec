/** Puts the pieces of one long reply together again; refuses a gap, a mixture, an overflow or a wrong digest. */
import { digestOfText } from './digest';
import type { Chunk } from './protocol';

/** UTF-16 units of one assembled reply: a verdict on 6 MiB of text with its outgoing and redacted copies fits. */
export const MAX_ASSEMBLED = 64 * 1024 * 1024;

export type Assembly =
  { state: 'more' } | { state: 'broken'; id: string } | { state: 'whole'; id: string; json: Promise<string | null> };

export class Assembler {
  #id: string | null = null;
  #pieces: string[] = [];
  #units = 0;
  #total = 0;
  #digest = '';

  /** Pieces come in order and never interleaved, so that one assembly at a time is all the memory it can take. */
  add(chunk: Chunk): Assembly {
    if (chunk.seq === 0 && this.#id === null) this.#begin(chunk);
    if (!this.#fits(chunk)) return this.#break(chunk.id);
    this.#pieces.push(chunk.data);
    this.#units += chunk.data.length;
    if (this.#units > MAX_ASSEMBLED) return this.#break(chunk.id);
    return this.#pieces.length === this.#total ? this.#finish(chunk.id) : { state: 'more' };
  }

  reset(): void {
    this.#id = null;
    this.#pieces = [];
    this.#units = 0;
  }

  #begin(chunk: Chunk): void {
    this.#id = chunk.id;
    this.#total = chunk.total;
    this.#digest = chunk.digest;
  }

  #fits(chunk: Chunk): boolean {
    const isSame = chunk.id === this.#id && chunk.total === this.#total && chunk.digest === this.#digest;
    return isSame && chunk.seq === this.#pieces.length;
  }

  #break(id: string): Assembly {
    const broken = this.#id ?? id;
    this.reset();
    return { state: 'broken', id: broken };
  }

  #finish(id: string): Assembly {
    const whole = this.#pieces.join('');
    const expected = this.#digest;
    this.reset();
    return { state: 'whole', id, json: digestOfText(whole).then((digest) => (digest === expected ? whole : null)) };
  }
}
