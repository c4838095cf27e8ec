/** A host for files in tests: it decides by what a file says of itself, and redacts e-mail addresses. */
import { createHash } from 'node:crypto';
import type { FileVerdict } from '../../../extension/shared/protocol';

export interface OfferedPiece {
  file: string;
  name: string;
  digest: string;
  seq: number;
  total: number;
  data: string;
  isOverride: boolean;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const COPY_PIECE = 512 * 1024;
const MAIL = /[\w.]+@[\w.]+\w/g;

export class Filing {
  readonly #pieces = new Map<string, Buffer[]>();
  readonly #copies = new Map<string, Buffer>();
  /** Changes what is answered, to see what becomes of odd answers. */
  twist: (verdict: FileVerdict) => unknown = (verdict) => verdict;
  twistCopy: (data: string) => unknown = (data) => data;
  /** Instead of any answer. */
  refuse: string | null = null;
  /** Copies that it keeps at a time. */
  most = Infinity;

  offer(piece: OfferedPiece): unknown {
    if (this.#copies.size >= this.most) return { ok: false, code: 'too_large' };
    if (this.refuse !== null) return { ok: false, code: this.refuse };
    const pieces = this.#pieces.get(piece.file) ?? [];
    pieces.push(Buffer.from(piece.data, 'base64'));
    this.#pieces.set(piece.file, pieces);
    if (piece.seq < piece.total - 1) return { ok: true, value: null };
    return { ok: true, value: this.twist(this.#verdict(piece, Buffer.concat(pieces))) };
  }

  #verdict({ file, name, digest, isOverride }: OfferedPiece, bytes: Buffer): FileVerdict {
    const text = bytes.toString('utf8');
    const count = [...text.matchAll(MAIL)].length;
    const isHeld = text.startsWith('HOLD') && !isOverride;
    const isUnread = text.startsWith('UNREAD');
    const isChanged = count > 0 || MAIL.test(name) || isOverride;
    MAIL.lastIndex = 0;
    const decision = isHeld || isUnread ? 'hold' : isChanged ? 'replace' : 'release';
    const copy = Buffer.from(text.replace(MAIL, '[EMAIL_ADDRESS_1]'));
    if (decision === 'replace') this.#copies.set(file, copy);
    return {
      type: 'file_verdict',
      id: 'request-0001',
      file,
      digest,
      decision,
      reason: isUnread ? 'file_unread' : isHeld ? 'confidential_stays' : isChanged ? 'redacted' : 'nothing_private',
      kind: isUnread ? null : 'txt',
      found: count > 0 ? [{ type: 'EMAIL_ADDRESS', count }] : [],
      private_bytes: count * 15,
      unread: isUnread ? [{ reason: 'encrypted', page: null, count: 1 }] : [],
      name: name.replace(MAIL, '[EMAIL_ADDRESS_1]'),
      copy:
        decision === 'replace'
          ? { digest: sha256(copy), size: copy.length, pieces: Math.max(1, Math.ceil(copy.length / COPY_PIECE)), kind: 'txt' }
          : null,
      can_override: !text.includes('POLICY'),
      has_copy: isHeld,
      has_summary: false,
    };
  }

  settle({ file }: { file: string }): void {
    this.#copies.delete(file);
  }

  take({ file, seq }: { file: string; seq: number }): unknown {
    const copy = this.#copies.get(file);
    if (copy === undefined) return { ok: false, code: 'not_found' };
    const data = copy.subarray(seq * COPY_PIECE, (seq + 1) * COPY_PIECE).toString('base64');
    return { ok: true, value: this.twistCopy(data) };
  }
}
