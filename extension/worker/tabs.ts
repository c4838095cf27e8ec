/** What is known of each tab. Survives the worker's sleep in storage.session; no text of the user's is ever in it. */
import type { TabState } from '../shared/messages';
import { parse } from '../shared/parse/atoms';
import { tabState } from '../shared/parse/inner';
import type { Shelf } from './backoff';

const KEY = 'tabs';
const EMPTY: TabState = {
  site: null,
  coverage: 'not_proven',
  kept: 0,
  wentRound: 0,
  conversation: null,
  lastVerdict: null,
};

export class Tabs {
  readonly #states = new Map<number, TabState>();
  readonly #frames = new Map<number, Set<number>>();
  readonly #private = new Map<number, boolean>();
  readonly #shelf: Shelf;
  readonly #onChange: (tab: number) => void;
  #lastSiteTab: number | null = null;
  #writes: Promise<void> = Promise.resolve();

  constructor(shelf: Shelf, onChange: (tab: number) => void) {
    this.#shelf = shelf;
    this.#onChange = onChange;
  }

  /** What was learnt since the worker woke is newer than what was stored before it slept. */
  async load(): Promise<void> {
    const stored = (await this.#shelf.get(KEY))[KEY];
    if (typeof stored !== 'object' || stored === null) return;
    for (const [key, value] of Object.entries(stored)) {
      const state = parse(tabState, value);
      if (state.ok && !this.#states.has(Number(key))) this.#states.set(Number(key), state.value);
    }
  }

  of(tab: number): TabState {
    return this.#states.get(tab) ?? EMPTY;
  }

  /** The tab of a covered site that spoke last: what the popup shows when it was opened as a tab itself. */
  get lastSiteTab(): number | null {
    return this.#lastSiteTab;
  }

  onSite(site: string): number[] {
    return [...this.#states].filter(([, state]) => state.site === site).map(([tab]) => tab);
  }

  covered(): number[] {
    return [...this.#states].filter(([, state]) => state.site !== null).map(([tab]) => tab);
  }

  /** Every frame with a living content script, as far as heard since the worker woke; always the top one. */
  frames(): { tab: number; frame: number }[] {
    return this.covered().flatMap((tab) =>
      [...new Set([0, ...(this.#frames.get(tab) ?? [])])].map((frame) => ({ tab, frame })),
    );
  }

  /** The tabs of a site whose values may be told to one another: a private window's stay among its own (T-12). */
  beside(tab: number): number[] {
    const { site } = this.of(tab);
    const isPrivate = this.#private.get(tab);
    if (site === null || isPrivate === undefined) return [];
    return this.onSite(site).filter((other) => other !== tab && this.#private.get(other) === isPrivate);
  }

  heardFrom(tab: number, frame: number, site: string, isIncognito = false): void {
    this.#private.set(tab, isIncognito);
    this.#frames.set(tab, (this.#frames.get(tab) ?? new Set<number>()).add(frame));
    this.#lastSiteTab = tab;
    if (this.of(tab).site !== site) this.change(tab, { site });
  }

  change(tab: number, part: Partial<TabState>): void {
    this.#states.set(tab, { ...this.of(tab), ...part });
    this.#store();
    this.#onChange(tab);
  }

  /** Something private has left past the gates. */
  alarm(tab: number): void {
    this.change(tab, { wentRound: this.of(tab).wentRound + 1 });
  }

  /** What decides the icon beside the tab's own state has changed. */
  showAgain(tab: number): void {
    this.#onChange(tab);
  }

  remove(tab: number): void {
    this.#frames.delete(tab);
    this.#private.delete(tab);
    if (this.#lastSiteTab === tab) this.#lastSiteTab = null;
    if (this.#states.delete(tab)) this.#store();
  }

  /** One write after another, so that an older state never lands on a newer one. */
  #store(): void {
    const snapshot = Object.fromEntries(this.#states);
    this.#writes = this.#writes.then(() => this.#shelf.set({ [KEY]: snapshot })).catch(() => undefined);
  }
}
