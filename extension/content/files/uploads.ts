/** The network gate's word on files: bytes leave only if a verdict on exactly these bytes let them go (T-05). */
import { digestOfBytes } from '../../shared/digest';
import type { Question } from '../../shared/handover';
import type { Checker } from '../checker';
import { inLanes } from '../lanes';
import { partsOf, type Uploaded } from './bodies';
import type { Cleared } from './cleared';
import type { FileHost } from './host';
import { judged, nameFor, newRow } from './rows';
import type { FileRow } from '../../shared/file_messages';

export interface UploadParts {
  host: FileHost;
  cleared: Cleared;
  checker: Checker;
  /** A file was held here, which no gesture brought. */
  onHeld: (row: FileRow, file: File, digest: string) => void;
}

export interface Judgement {
  /** All of them may leave. */
  files: boolean;
  /** So may what stands beside them. */
  texts: boolean;
  /** What is left to search for known values: nothing of a file that the user let go as it is. */
  search: string;
}
const HELD: Judgement = { files: false, texts: false, search: '' };

/** Some sites announce a file in a line of text to the address that then takes it. */
const LONGEST_LINE = 500;

export class Uploads {
  readonly #parts: UploadParts;

  constructor(parts: UploadParts) {
    this.#parts = parts;
  }

  /** `wait` is called before it takes longer than a text does. */
  async judge(question: Question, wait: () => void): Promise<Judgement> {
    const isLine =
      question.descent === '' &&
      question.bodyKind === 'text' &&
      question.body.length <= LONGEST_LINE &&
      !/[\r\n]/.test(question.body);
    const parted = await partsOf(question);
    if (isLine && parted.files[0]?.name === null) return this.#line(question.body, parted.files[0]);
    const digests = await Promise.all(parted.files.map(({ bytes }) => digestOfBytes(bytes)));
    for (const [at, file] of parted.files.entries()) if (!(await this.#mayLeave(file, digests[at] ?? '', wait))) return HELD;
    const texts = await this.#areClean(parted.texts);
    return { files: true, texts, search: this.#searched(question, parted.texts, digests) };
  }

  /** Whether this text is a name under which a verdict let a file leave. */
  isName(text: string): boolean {
    return this.#parts.cleared.isName(text);
  }

  /** A line is as good as a prompt, and as soon checked. */
  async #line(body: string, { bytes }: Uploaded): Promise<Judgement> {
    const digest = await digestOfBytes(bytes);
    const isCleared = this.#parts.cleared.has(digest);
    const search = this.#parts.cleared.isUnprotected(digest) ? '' : body;
    return { files: isCleared || (await this.#areClean([body])), texts: true, search };
  }

  async #areClean(texts: readonly string[]): Promise<boolean> {
    const { checker } = this.#parts;
    const isNew = (text: string): boolean => text.trim() !== '' && checker.releaseOf(text) === null && !this.isName(text);
    const unknown = [...new Set(texts)].filter(isNew);
    const checked = await inLanes(unknown, (text) => checker.check(text, { draft: `gate-${crypto.randomUUID()}` }));
    return checked.every((one, at) => one.ok && one.value.outgoing === unknown[at]);
  }

  async #mayLeave({ name, bytes }: Uploaded, digest: string, wait: () => void): Promise<boolean> {
    const { cleared } = this.#parts;
    if (bytes.length === 0 && (name === null || name === '')) return true;
    if (cleared.has(digest)) return name === null || cleared.hasUnder(digest, name) || this.#areClean([name]);
    wait();
    return this.#offer(nameFor(name ?? ''), bytes, digest);
  }

  async #offer(name: string, bytes: Uploaded['bytes'], digest: string): Promise<boolean> {
    const { host, cleared, onHeld } = this.#parts;
    const row = newRow(name);
    const given = await host.offer(row.file, {
      name,
      type: '',
      bytes,
      digest,
      isOverride: false,
      isAttached: false,
      onProgress: () => undefined,
    });
    if (given.ok && given.verdict.decision === 'release') {
      cleared.add(digest, name);
      void host.settle(row.file, 'released');
      return true;
    }
    onHeld(withWaysOn(judged(row, given), given.ok && given.copy !== null), new File([bytes], name), digest);
    return false;
  }

  #searched({ body, bodyKind }: Question, texts: readonly string[], digests: readonly string[]): string {
    const isAsItIs = digests.some((digest) => this.#parts.cleared.isUnprotected(digest));
    return isAsItIs || bodyKind === 'none' ? texts.join('\n') : body;
  }
}

/** Its size and name are announced already: a copy cannot take its place in this request, and is offered in the card. */
function withWaysOn(row: FileRow, hasCopy: boolean): FileRow {
  return row.state === 'replaced' ? { ...row, state: 'held', leavesAs: null, canRedact: hasCopy } : row;
}
