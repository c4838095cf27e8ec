/** What the page knows: the documents and fields that a person has named, and the table that is made of them. */
import { ask } from '../shared/ask';
import { LARGEST_FILE } from '../shared/file_limits';
import { language } from '../shared/i18n';
import { MOST_DOCUMENTS } from '../shared/parse/batch_asks';
import type { RefusalCode, WorkerRow } from '../shared/protocol';
import { HostLink } from '../ui/host_link.svelte';
import { TableRun, type TableSource } from '../ui/table/run.svelte';
import { Bringing } from './bringing';
import { type Chosen, isReadable, together } from './chosen';
import { namesIn } from './picks';

const FRESH_MS = 2_000;
export type Where = 'here' | 'worker';
export type Dates = 'empty' | 'day_first' | 'month_first';
const DAY_FIRST: Record<Dates, boolean | null> = { empty: null, day_first: true, month_first: false };

export class DocumentsModel {
  readonly link = new HostLink();
  where = $state<Where>('here');
  chosen = $state.raw<readonly Chosen[]>([]);
  /** Too large, or not to be read by the browser. */
  notTaken = $state.raw<readonly Chosen[]>([]);
  hasMore = $state(false);
  words = $state('');
  dates = $state<Dates>('empty');
  /** Null until the host has said which there are. */
  workers = $state.raw<readonly WorkerRow[] | null>(null);
  worker = $state('');
  path = $state('');
  run = $state<TableRun | null>(null);
  /** It was begun in a card, of documents that are attached there. */
  isOfCard = $state(false);
  /** Why no table could be begun. */
  refusal = $state<RefusalCode | null>(null);
  #bringing: Bringing | null = null;
  #batch = '';

  /** `hash` names the table of a card. */
  start(hash: string): () => void {
    const named = /^#(batch-[A-Za-z0-9_-]{1,58})$/.exec(hash)?.[1];
    if (named !== undefined) this.#show(named);
    void this.refresh();
    const timer = setInterval(() => void this.refresh(), FRESH_MS);
    return () => clearInterval(timer);
  }

  async refresh(): Promise<void> {
    // Where there is none, the page says how one is paired: it is looked for until there is.
    if (!(await this.link.look()) || !this.link.isReady || (this.workers !== null && this.workers.length > 0)) return;
    const answer = await ask('popup-worker/workers', null);
    if (answer.ok) this.workers = answer.value.workers;
    if (this.worker === '') this.worker = this.workers?.[0]?.name ?? '';
  }

  async reconnect(): Promise<void> {
    await this.link.wake();
    await this.refresh();
  }

  async take(more: readonly Chosen[]): Promise<void> {
    const readable = await Promise.all(more.map(isReadable));
    const isTaken = ({ file }: Chosen, at: number): boolean => file.size <= LARGEST_FILE && readable[at] === true;
    this.notTaken = more.filter((one, at) => !isTaken(one, at));
    const all = together(this.chosen, more.filter(isTaken), language);
    this.hasMore = all.length > MOST_DOCUMENTS;
    this.chosen = all.slice(0, MOST_DOCUMENTS);
  }

  takeOut(one: Chosen): void {
    this.chosen = this.chosen.filter((other) => other !== one);
  }

  clear(): void {
    this.chosen = [];
    this.notTaken = [];
    this.hasMore = false;
  }

  get canBegin(): boolean {
    const hasDocuments = this.where === 'here' ? this.chosen.length > 0 : this.worker !== '' && this.path.trim() !== '';
    return hasDocuments && namesIn(this.words).length > 0;
  }

  async begin(): Promise<void> {
    const isHere = this.where === 'here';
    const batch = `table-${crypto.randomUUID()}`;
    const of = {
      batch,
      fields: namesIn(this.words).join(', '),
      files: isHere ? this.chosen.length : 0,
      worker: isHere ? null : this.worker,
      path: isHere ? '' : this.path.trim(),
      dayFirst: DAY_FIRST[this.dates],
    };
    const { chosen } = this;
    this.refusal = null;
    this.isOfCard = false;
    this.#batch = batch;
    const run = new TableRun({
      ...sourceOf(batch),
      open: async () => {
        const answer = await ask('popup-worker/open-batch', of);
        if (answer.ok && isHere) this.#bring(chosen);
        return answer;
      },
    });
    this.run = run;
    await run.start();
    // Nothing was begun: what was asked is mended in the form.
    if (run.part === null && run.fault === 'bad_field' && this.run === run) {
      this.refusal = run.fault;
      this.run = null;
    }
  }

  #bring(chosen: readonly Chosen[]): void {
    const batch = this.#batch;
    this.#bringing?.pause();
    this.#bringing = new Bringing(chosen, (piece) => ask('popup-worker/bring-file', { batch, ...piece }));
    this.#goOnBringing();
  }

  #goOnBringing(): void {
    const { run } = this;
    void this.#bringing?.goOn().then((code) => {
      if (code !== null) run?.fail(code);
    });
  }

  #show(batch: string): void {
    this.isOfCard = true;
    this.#batch = batch;
    const source = sourceOf(batch);
    this.run = new TableRun({ ...source, open: () => source.more(0) });
    void this.run.start();
  }

  async stop(): Promise<void> {
    this.#bringing?.pause();
    await this.run?.stop();
  }

  async goOn(): Promise<void> {
    this.#goOnBringing();
    await this.run?.goOn();
  }

  /** Back to the form, with what was named in it; the host keeps nothing of the table. */
  renew(): void {
    this.#bringing?.pause();
    this.run?.leave();
    if (!this.isOfCard) void ask('popup-worker/steer-batch', { batch: this.#batch, order: 'forget' });
    this.run = null;
    this.isOfCard = false;
  }
}

const sourceOf = (batch: string): Omit<TableSource, 'open'> => ({
  more: (have) => ask('popup-worker/batch', { batch, have }),
  steer: (order) => ask('popup-worker/steer-batch', { batch, order }),
  piece: (form, seq, withSources) => ask('popup-worker/table', { batch, form, seq, withSources }),
});
