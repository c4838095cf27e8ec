/** Documents go to the host one after the other, as fast as it has room for them; paused and gone on with where it stopped. */
import { toBase64 } from '../shared/base64';
import { digestOfBytes } from '../shared/digest';
import { PIECE_BYTES } from '../shared/file_limits';
import type { Answer } from '../shared/messages';
import type { Body } from '../shared/parse/asks';
import type { RefusalCode } from '../shared/protocol';
import type { Chosen } from './chosen';

export type Piece = Omit<Body<'popup-worker/bring-file'>, 'batch'>;

/** As long as the host may have no room. */
const ROOM_MS = 30_000;
/** Nothing is lost by asking again: what came is known by its digest. */
const AGAIN: ReadonlySet<RefusalCode> = new Set(['busy', 'deadline', 'out_of_order', 'host_starting']);
const PAUSE_MS = 500;

export class Bringing {
  readonly #chosen: readonly Chosen[];
  readonly #bring: (piece: Piece) => Promise<Answer<null>>;
  #next = 0;
  #turn = 0;

  constructor(chosen: readonly Chosen[], bring: (piece: Piece) => Promise<Answer<null>>) {
    this.#chosen = chosen;
    this.#bring = bring;
  }

  pause(): void {
    this.#turn += 1;
  }

  /** Until all are there, it is paused, or the host refuses one for good. */
  async goOn(): Promise<RefusalCode | null> {
    const turn = (this.#turn += 1);
    while (this.#next < this.#chosen.length) {
      const code = await this.#document(this.#next, turn);
      if (turn !== this.#turn) return null;
      if (code === null) this.#next += 1;
      else if (!AGAIN.has(code)) return code;
      else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return null;
  }

  async #document(number: number, turn: number): Promise<RefusalCode | null> {
    const { name, file } = this.#chosen[number] ?? { name: '', file: new Blob() };
    // What went away since it was chosen is an empty document: its row says so, and the others have theirs.
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const total = Math.max(1, Math.ceil(bytes.length / PIECE_BYTES));
    const whole = { number, name: shortened(name), size: bytes.length, digest: await digestOfBytes(bytes), total };
    for (let seq = 0; seq < total && turn === this.#turn; seq += 1) {
      const data = toBase64(bytes.subarray(seq * PIECE_BYTES, (seq + 1) * PIECE_BYTES));
      const answer = await this.#bring({ ...whole, seq, data, deadlineMs: ROOM_MS });
      if (!answer.ok) return answer.code;
    }
    return null;
  }
}

const LONGEST_NAME = 1_000;
/** The end of a long way says more than its beginning. */
const shortened = (name: string): string => Array.from(name.toWellFormed()).slice(-LONGEST_NAME).join('');
