/** A table in the making: asked for row by row while somebody looks, stopped, gone on with, and given up when its place is gone. */
import { fromBase64 } from '../../shared/base64';
import { digestOfBytes } from '../../shared/digest';
import type { Answer, Failure } from '../../shared/messages';
import type { BatchOrder, BatchPart, BatchRow, TableForm, TablePiece } from '../../shared/protocol';

/** Drawn no more often than that, however fast rows come. */
const REDRAW_MS = 100;
/** A table is not longer than the host keeps. */
const MOST_BYTES = 256 * 1024 * 1024;

export interface TableSource {
  /** Begins it, or sees it again. */
  open: () => Promise<Answer<BatchPart>>;
  /** The rows behind the first `have`: at once where there are any, else within half a second. */
  more: (have: number) => Promise<Answer<BatchPart>>;
  steer: (order: BatchOrder) => Promise<Answer<null>>;
  piece: (form: TableForm, seq: number, withSources: boolean) => Promise<Answer<TablePiece>>;
}

export class TableRun {
  /** The last that was heard. */
  part = $state.raw<BatchPart | null>(null);
  rows = $state.raw<readonly BatchRow[]>([]);
  fault = $state<Failure | null>(null);
  beganMs = $state(performance.now());
  endedMs = $state<number | null>(null);
  readonly #source: TableSource;
  #isFollowing = false;
  #isLeft = false;

  constructor(source: TableSource) {
    this.#source = source;
  }

  get isEnded(): boolean {
    return this.part?.state === 'ended';
  }
  get isStopped(): boolean {
    return this.part?.state === 'stopped';
  }
  /** There is more to come, as far as is known. */
  get isRunning(): boolean {
    return this.fault === null && !this.isEnded && !this.isStopped;
  }
  get isAccepted(): boolean {
    return this.part?.is_accepted === true;
  }

  /** From the beginning, or from where its place on the screen was. */
  async start(): Promise<void> {
    this.fault = null;
    this.rows = [];
    this.part = null;
    this.beganMs = performance.now();
    this.endedMs = null;
    await this.#follow(() => this.#source.open());
  }

  async stop(): Promise<void> {
    const done = await this.#source.steer('stop');
    if (!done.ok) this.fault = done.code;
  }

  async goOn(): Promise<void> {
    const done = await this.#source.steer('go_on');
    if (!done.ok) return this.fail(done.code);
    await this.#follow(() => this.#source.more(this.rows.length));
  }

  /** Its place is gone. */
  leave(): void {
    if (!this.#isLeft && this.isRunning) void this.#source.steer('stop');
    this.#isLeft = true;
  }

  async #follow(first: () => Promise<Answer<BatchPart>>): Promise<void> {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    let ask = first;
    do {
      const askedMs = performance.now();
      const answer = await ask();
      if (this.#isLeft) break;
      if (answer.ok) this.#take(answer.value);
      else this.fail(answer.code);
      ask = () => this.#source.more(this.rows.length);
      await this.#rest(askedMs);
    } while (this.isRunning && !this.#isLeft);
    this.#isFollowing = false;
  }

  /** A browser makes the timers of a hidden page wait for a minute, and who asks no more for half of one is not waited for. */
  async #rest(askedMs: number): Promise<void> {
    const restMs = REDRAW_MS - (performance.now() - askedMs);
    if (restMs > 0 && !document.hidden && this.isRunning) await new Promise((resolve) => setTimeout(resolve, restMs));
  }

  #take(part: BatchPart): void {
    if (part.rows.length > 0) this.rows = [...this.rows, ...part.rows];
    // What is said to be done may be ahead of the rows that one reply has room for.
    const isWhole = part.state !== 'ended' || this.rows.length >= part.done;
    this.part = isWhole ? part : { ...part, state: 'reading', is_accepted: false };
    if (this.isEnded) this.endedMs = performance.now();
  }

  /** It does not go on, until it is begun anew. */
  fail(code: Failure): void {
    this.fault = code;
  }

  /** The table as a file, made by the host; null where it did not come as it was said. */
  async file(form: TableForm, withSources: boolean): Promise<Uint8Array<ArrayBuffer> | null> {
    const first = await this.#source.piece(form, 0, withSources);
    if (!first.ok || first.value.size > MOST_BYTES) return null;
    const { size, total, digest } = first.value;
    const whole = new Uint8Array(size);
    let at = 0;
    for (let seq = 0; seq < total; seq += 1) {
      const answer = seq === 0 ? first : await this.#source.piece(form, seq, withSources);
      const bytes = answer.ok && answer.value.digest === digest ? fromBase64(answer.value.data) : null;
      if (bytes === null || at + bytes.length > size) return null;
      whole.set(bytes, at);
      at += bytes.length;
    }
    return at === size && (await digestOfBytes(whole)) === digest ? whole : null;
  }
}
