/** Every file that the user attaches is judged; what may leave is handed to the site, and the card tells of the rest. */
import type { Failure, PanelState } from '../../shared/messages';
import type { FileAction, FileRow } from '../../shared/file_messages';
import { digestOfBytes } from '../../shared/digest';
import { LARGEST_FILE } from '../../shared/file_limits';
import type { FileOutcome } from '../../shared/protocol';
import type { Carrier } from './carriers';
import type { Cleared } from './cleared';
import type { FileHost, Given, Wanted } from './host';
import { bytesOf } from './reading';
import { judged, nameFor, newRow } from './rows';

export interface FileDeskParts {
  host: FileHost;
  cleared: Cleared;
  /** Null: there is nothing more to tell. */
  show: (state: (PanelState & { kind: 'files' }) | null) => void;
  /** The host knows of other documents than before, or that one of them left. */
  onKnown: () => void;
}

interface Item {
  row: FileRow;
  file: File | null;
  carrier: Carrier;
  /** What its verdict lets the site have. */
  allowed: File | null;
  /** Of the file itself. */
  digest: string;
  /** The site handed on, at once, what it was just given. */
  isEcho: boolean;
  /** The host knows what became of it. */
  isSettled: boolean;
}

const newItem = (row: FileRow, file: File | null, carrier: Carrier): Item => ({
  row,
  file,
  carrier,
  allowed: null,
  digest: '',
  isEcho: false,
  isSettled: false,
});

/** What is read sooner needs no words. */
const PATIENCE_MS = 300;
/** The host forgets an offer after ten minutes: what is still held then has its outcome before. */
const HELD_LASTS_MS = 9 * 60_000;
/** The host keeps so many files and bytes at a time, for all tabs: it has room again when others are settled. */
const ROOM_MS = 1_000;
const ROOM_TURNS = 20;

export class FileDesk {
  readonly #parts: FileDeskParts;
  #items: Item[] = [];
  #reading = 0;
  #isShown = false;
  #isHanding = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: FileDeskParts) {
    this.#parts = parts;
  }

  /** A prompt that is sent now would go without them. */
  get isReading(): boolean {
    return this.#reading > 0;
  }

  async take(carrier: Carrier): Promise<void> {
    const isEcho = this.#isHanding;
    const items = carrier.carried.map(({ name, file }): Item => ({ ...newItem(newRow(name), file, carrier), isEcho }));
    this.#begin(items);
    await this.#judgeAll(items, false);
    if (carrier.texts.size > 0 && items.every(({ allowed }) => allowed === null)) carrier.hand([]);
  }

  /** A file that a site tried to upload, and that no verdict let go: the card tells of it, and knows the ways on. */
  tell(row: FileRow, file: File, digest: string, hand: Carrier['hand']): void {
    const carrier = { carried: [{ name: row.name, file }], texts: new Map<string, string>(), hand };
    this.#begin([{ ...newItem(row, file, carrier), digest }]);
    this.#show();
  }

  /** What a page asked of the clipboard by itself, under the name that browsers give it. A card of the user's own files stays. */
  tellRefused(): void {
    const isInUse = this.#items.some(({ row: { state, reason } }) => state !== 'released' && reason !== 'file_by_script');
    if (isInUse) return;
    const carrier = { carried: [], texts: new Map<string, string>(), hand: () => undefined };
    this.#begin([newItem({ ...newRow('image.png'), state: 'failed', reason: 'file_by_script' }, null, carrier)]);
    this.#show();
  }

  /** What is settled makes room; what is held and not acted on stays held. */
  #begin(items: Item[]): void {
    const isOpen = ({ row }: Item): boolean => row.state === 'reading';
    this.#end(this.#items.filter((item) => !isOpen(item)));
    this.#items = [...this.#items.filter(isOpen), ...items];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), HELD_LASTS_MS);
  }

  async #judgeAll(items: Item[], isOverride: boolean): Promise<void> {
    const patience = setTimeout(() => this.#show(), PATIENCE_MS);
    this.#reading += 1;
    for (const item of items) await this.#judge(item, isOverride).catch(() => this.#fail(item, 'internal'));
    this.#reading -= 1;
    clearTimeout(patience);
    this.#handOver(items);
    this.#parts.onKnown();
    this.#show();
  }

  #fail(item: Item, code: Failure): void {
    this.#set(item, { ...item.row, state: 'failed', reason: code });
  }

  async #judge(item: Item, isOverride: boolean): Promise<void> {
    const { file } = item;
    if (file === null) return this.#fail(item, 'file_folder');
    if (file.size > LARGEST_FILE) return this.#fail(item, 'file_too_large');
    const bytes = await bytesOf(file);
    if (bytes === null) return this.#fail(item, 'file_not_readable');
    const { cleared } = this.#parts;
    item.digest = await digestOfBytes(bytes);
    // A site that hands on by itself what it was given: these very bytes were judged a moment ago.
    // As it is, the user let it go for one handing over, and not for whatever comes later.
    const isLasting = item.isEcho || !cleared.isUnprotected(item.digest);
    if (isLasting && cleared.hasUnder(item.digest, file.name))
      return this.#allow(item, { ...item.row, state: 'released' }, file);
    const [name, type, digest] = [nameFor(file.name), file.type, item.digest];
    const onProgress = (progress: number): void => this.#set(item, { ...item.row, progress });
    const given = await this.#offer(item, { name, type, bytes, digest, isOverride, isAttached: true, onProgress });
    const row = judged(item.row, given);
    const may = row.state === 'released' ? file : given.ok && row.state === 'replaced' ? given.copy : null;
    if (may === null) return this.#set(item, row);
    if (given.ok) cleared.add(given.verdict.copy?.digest ?? digest, may.name);
    this.#allow(item, row, may);
  }

  /** Where the host has no room, what is ready makes some, and then time does: a small file is never too large. */
  async #offer(item: Item, wanted: Wanted): Promise<Given> {
    const { host } = this.#parts;
    for (let turn = 0; turn < ROOM_TURNS; turn += 1) {
      const given = await host.offer(item.row.file, wanted);
      if (given.ok || given.code !== 'too_large') return given;
      const ready = this.#items.filter((one) => one.allowed !== null && !one.isSettled);
      for (const one of ready) await this.#settle(one);
      this.#set(item, newRow(item.row.name));
      if (ready.length === 0) await new Promise((resolve) => setTimeout(resolve, ROOM_MS));
    }
    return { ok: false, code: 'busy' };
  }

  #allow(item: Item, row: FileRow, file: File): void {
    item.allowed = file;
    this.#set(item, row);
  }

  #set(item: Item, row: FileRow): void {
    item.row = row;
    if (this.#isShown) this.#show();
  }

  /** What came by one gesture goes on by one. */
  #handOver(items: Item[]): void {
    for (const carrier of new Set(items.map((item) => item.carrier))) {
      const own = items.filter((item) => item.carrier === carrier && item.allowed !== null);
      if (own.length === 0) continue;
      this.#isHanding = true;
      try {
        carrier.hand(own.flatMap(({ allowed }) => allowed ?? []));
      } finally {
        this.#isHanding = false;
      }
      for (const item of own) void this.#settle(item);
    }
  }

  async #settle(item: Item): Promise<void> {
    const { file, state } = item.row;
    if (item.isSettled) return;
    item.isSettled = state !== 'held';
    if (state === 'released' || state === 'replaced' || state === 'held' || state === 'unprotected')
      await this.#parts.host.settle(file, state satisfies FileOutcome);
  }

  #show(): void {
    const rows = this.#items.map(({ row }) => row);
    this.#isShown = rows.some(({ state }) => state !== 'released');
    this.#parts.show(this.#isShown ? { kind: 'files', files: rows } : null);
  }

  async act(action: FileAction): Promise<void> {
    const item = this.#items.find(({ row }) => row.file === action.file && row.state === 'held');
    if (item === undefined || item.file === null) return;
    if (action.do === 'attach-copy' && item.row.canRedact) await this.#again([item], true);
    else if (action.do === 'attach-file' && item.row.canAttach) this.#attach(item, item.file);
  }

  /** As it is: the user said so in a place of ours. */
  #attach(item: Item, file: File): void {
    this.#parts.cleared.add(item.digest, file.name, true);
    this.#allow(
      item,
      {
        ...item.row,
        state: 'unprotected',
        reason: 'file_attached_anyway',
        canRedact: false,
        canAttach: false,
        canAsk: false,
      },
      file,
    );
    this.#handOver([item]);
    this.#parts.onKnown();
    this.#show();
  }

  /** What has no verdict is asked anew. */
  async retry(): Promise<void> {
    const isFinal = ['file_folder', 'file_too_large', 'file_by_script'];
    await this.#again(
      this.#items.filter(({ row }) => row.state === 'failed' && !isFinal.includes(row.reason)),
      false,
    );
  }

  async #again(items: Item[], isOverride: boolean): Promise<void> {
    for (const item of items) Object.assign(item, { row: newRow(item.row.name), isSettled: false });
    await this.#judgeAll(items, isOverride);
  }

  /** The card is gone: what was held stays here. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.#end(this.#items);
    this.#items = this.#items.filter(({ row }) => row.state === 'reading');
    this.#isShown = false;
  }

  #end(items: Item[]): void {
    for (const item of items) if (item.row.state === 'held') void this.#settle(item);
  }
}
