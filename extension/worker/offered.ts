/** What was judged of the files of each tab, without the files: what a click that loosens is held against. */
import type { FileVerdict } from '../shared/protocol';

export interface OfferedFile {
  verdict: FileVerdict;
  tab: number;
  frame: number;
  atMs: number;
}

const MOST = 500;
/** The host forgets them then, too. */
export const OFFER_LASTS_MS = 10 * 60_000;

export class Offered {
  readonly #files = new Map<string, OfferedFile>();

  add(offered: OfferedFile): void {
    this.#files.set(offered.verdict.file, offered);
    for (const file of this.#files.keys()) {
      if (this.#files.size <= MOST) return;
      this.#files.delete(file);
    }
  }

  of(file: string): OfferedFile | null {
    const found = this.#files.get(file);
    return found === undefined || Date.now() - found.atMs > OFFER_LASTS_MS ? null : found;
  }

  /** It has had its outcome: nothing more can become of it. */
  end(file: string): void {
    this.#files.delete(file);
  }

  forgetTab(tab: number): void {
    for (const [file, offered] of this.#files) if (offered.tab === tab) this.#files.delete(file);
  }
}
