/** What the page knows of the ledger. The host searches; texts come one row at a time, when it is opened. */
import { SvelteMap } from 'svelte/reactivity';
import { ask } from '../shared/ask';
import type { LedgerRow, LedgerState, RefusalCode } from '../shared/protocol';
import { HostLink } from '../ui/host_link.svelte';
import { everything, isEverything, queryOf, siteFrom, without, type Asked } from './filter';

const FRESH_MS = 2_000;
const PAGE = 50;
/** As many as one question may bring, or forget. */
const GATHERED = 200;
const FORGOTTEN = 1_000;

export class LedgerModel {
  readonly link = new HostLink();
  rows = $state.raw<readonly LedgerRow[]>([]);
  /** Where the list goes on; null at its end. */
  next = $state<number | null>(null);
  /** What the search form has, and what of it the list shows. */
  form = $state<Asked>(everything());
  asked = $state.raw<Asked>(everything());
  chain = $state.raw<LedgerState | null>(null);
  readonly opened = new SvelteMap<number, LedgerRow>();
  isStored = $state(true);
  /** Nothing was heard from the host yet: neither an empty ledger nor a full one. */
  isLoaded = $state(false);
  isBusy = $state(false);
  refusal = $state<RefusalCode | null>(null);
  /** A question whose answer is not wanted any more: another was asked since. */
  #turn = 0;

  start(address: string): () => void {
    this.form.site = siteFrom(address);
    this.asked = { ...this.form };
    void this.refresh();
    const timer = setInterval(() => void this.refresh(), FRESH_MS);
    return () => clearInterval(timer);
  }

  get isFiltered(): boolean {
    return !isEverything(this.asked);
  }

  async refresh(): Promise<void> {
    if (!(await this.link.look())) return;
    if (this.link.isReady && !this.isLoaded && !this.isBusy) await Promise.all([this.search(), this.verify()]);
  }

  async reconnect(): Promise<void> {
    await this.link.wake();
    await this.refresh();
  }

  async search(): Promise<void> {
    this.asked = { ...this.form };
    this.opened.clear();
    await this.#load(null);
  }

  async showAll(): Promise<void> {
    this.form = everything();
    await this.search();
  }

  async older(): Promise<void> {
    if (this.next !== null) await this.#load(this.next);
  }

  async verify(): Promise<void> {
    this.chain = null;
    const answer = await ask('popup-worker/verify-ledger', null);
    if (answer.ok) this.chain = answer.value;
    else this.refusal = answer.code;
  }

  /** Opens a row, or shuts it: then its texts are out of this page again. */
  async toggle(row: LedgerRow): Promise<void> {
    if (this.opened.delete(row.row)) return;
    const found = await this.#ask(queryOf({ ...everything(), site: row.site }), row.row + 1, 1, true);
    this.opened.set(row.row, found?.rows.find((one) => one.row === row.row) ?? { ...row, is_kept: false });
  }

  /** All rows that the list would show in the end; null when the host did not say. */
  async gather(): Promise<LedgerRow[] | null> {
    const query = queryOf(this.asked);
    const found: LedgerRow[] = [];
    let before: number | null = null;
    do {
      const page = await this.#ask(query, before, GATHERED, false);
      if (page === null) return null;
      found.push(...page.rows.filter((one) => before === null || one.row < before));
      // A list that does not go on towards its end would be asked for without one.
      before = page.next !== null && (before === null || page.next < before) ? page.next : null;
    } while (before !== null);
    return found;
  }

  /** How many were asked to go are gone, or none: the host's refusal is shown. */
  async forget(ids: readonly number[]): Promise<boolean> {
    for (let at = 0; at < ids.length; at += FORGOTTEN) {
      const answer = await ask('popup-worker/forget-rows', { ids: ids.slice(at, at + FORGOTTEN) });
      this.refusal = answer.ok ? null : answer.code;
      if (!answer.ok) return false;
    }
    this.rows = without(this.rows, ids);
    for (const row of ids) this.opened.delete(row);
    await this.verify();
    if (this.rows.length === 0) await this.#load(this.next);
    return true;
  }

  async #load(before: number | null): Promise<void> {
    const turn = (this.#turn += 1);
    this.isBusy = true;
    const page = await this.#ask(queryOf(this.asked), before, PAGE, false);
    if (turn !== this.#turn) return;
    this.isBusy = false;
    if (page === null) return;
    this.rows = before === null ? page.rows : [...this.rows, ...page.rows.filter((one) => one.row < before)];
    this.next = page.next;
    this.isStored = page.is_stored;
    this.isLoaded = true;
  }

  async #ask(
    { site, query }: ReturnType<typeof queryOf>,
    before: number | null,
    limit: number,
    withTexts: boolean,
  ): Promise<{ rows: LedgerRow[]; next: number | null; is_stored: boolean } | null> {
    const answer = await ask('popup-worker/ledger', { site, query, before, limit, withTexts });
    this.refusal = answer.ok ? null : answer.code;
    return answer.ok ? answer.value : null;
  }
}
