/** A file to the host piece by piece, and its copy back: whatever is odd, late or of another digest than was said is no verdict. */
import { ask } from '../../shared/ask';
import { fromBase64, toBase64 } from '../../shared/base64';
import { digestOfBytes } from '../../shared/digest';
import { LARGEST_FILE, PIECE_BYTES } from '../../shared/file_limits';
import type { FileFailure } from '../../shared/file_messages';
import type { FileCopy, FileOutcome, FileVerdict, RefusalCode } from '../../shared/protocol';
import { typeOf } from './types';

export type Bytes = Uint8Array<ArrayBuffer>;
export interface Wanted {
  name: string;
  /** The media type by the browser's word. */
  type: string;
  bytes: Bytes;
  digest: string;
  isOverride: boolean;
  /** By the user's own gesture. */
  isAttached: boolean;
  /** Per cent. */
  onProgress: (done: number) => void;
}
export type Given = { ok: true; verdict: FileVerdict; copy: File | null } | { ok: false; code: RefusalCode | FileFailure };

const PIECE_MS = 10_000;
const READING_MS = 30_000;
/** For each millisecond more: a long file is read and searched for longer. */
const BYTES_PER_MS = 1_000;

export const deadlineFor = (size: number): number => READING_MS + Math.round(size / BYTES_PER_MS);

export class FileHost {
  readonly #conversation: () => string;
  /** One file at a time: the host takes so many bytes and no more. */
  #last: Promise<unknown> = Promise.resolve();

  #settled: Promise<unknown> = Promise.resolve();

  constructor(conversation: () => string) {
    this.#conversation = conversation;
  }

  /** The offer's id is chosen by the asker, who may have something to show of it before there is a verdict. */
  offer(file: string, wanted: Wanted): Promise<Given> {
    const given = this.#last.then(() => this.#offer(file, wanted));
    this.#last = given.catch(() => undefined);
    return given;
  }

  async #offer(file: string, wanted: Wanted): Promise<Given> {
    if (wanted.bytes.length > LARGEST_FILE) return { ok: false, code: 'file_too_large' };
    const answer = await this.#pieces(file, wanted);
    if (!answer.ok) return answer;
    const { verdict } = answer;
    if (!isSound(verdict, file, wanted)) return { ok: false, code: 'internal' };
    if (verdict.copy === null) return { ok: true, verdict, copy: null };
    const bytes = await copyOf(file, verdict.copy);
    if (bytes === null) return { ok: false, code: 'file_copy_damaged' };
    const isSameKind = verdict.copy.kind === verdict.kind && wanted.type !== '';
    const type = isSameKind ? wanted.type : typeOf(verdict.copy.kind);
    return { ok: true, verdict, copy: new File([bytes], verdict.name, { type }) };
  }

  async #pieces(
    file: string,
    wanted: Wanted,
  ): Promise<{ ok: true; verdict: FileVerdict } | { ok: false; code: RefusalCode }> {
    const { name, bytes, digest, isOverride, isAttached, onProgress } = wanted;
    const total = Math.max(1, Math.ceil(bytes.length / PIECE_BYTES));
    const of = { name, size: bytes.length, digest, total, isOverride, isAttached };
    const whole = { conversation: this.#conversation(), file, ...of };
    for (let seq = 0; seq < total; seq += 1) {
      const data = toBase64(bytes.subarray(seq * PIECE_BYTES, (seq + 1) * PIECE_BYTES));
      const isLast = seq === total - 1;
      const deadlineMs = isLast ? deadlineFor(bytes.length) : PIECE_MS;
      const answer = await ask('content-worker/offer-file', { ...whole, seq, data, deadlineMs });
      if (!answer.ok) return answer;
      if (isLast && answer.value !== null) return { ok: true, verdict: answer.value };
      if (isLast || answer.value !== null) break;
      onProgress(Math.floor((100 * (seq + 1)) / total));
    }
    return { ok: false, code: 'internal' };
  }

  /** One after the other: fifty at once are more than the host takes, and would leave it no room for an offer. */
  settle(file: string, outcome: FileOutcome): Promise<unknown> {
    this.#settled = this.#settled.then(() => ask('content-worker/settle-file', { file, outcome })).catch(() => undefined);
    return this.#settled;
  }
}

/** It names exactly these bytes; what goes untouched keeps its name. */
function isSound(verdict: FileVerdict, file: string, { name, digest }: Wanted): boolean {
  if (verdict.file !== file || verdict.digest !== digest) return false;
  return verdict.decision !== 'release' || verdict.name === name;
}

async function copyOf(file: string, { digest, size, pieces }: FileCopy): Promise<Bytes | null> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (let seq = 0; seq < pieces; seq += 1) {
    const answer = await ask('content-worker/take-file', { file, seq });
    const bytes = answer.ok ? fromBase64(answer.value) : null;
    if (bytes === null || at + bytes.length > size) return null;
    whole.set(bytes, at);
    at += bytes.length;
  }
  return at === size && (await digestOfBytes(whole)) === digest ? whole : null;
}
