/** The host's settings per site, remembered so that the witness knows where the user switched protection off. */
import type { Mode, Settings } from '../shared/protocol';
import { parse } from '../shared/parse/atoms';
import { settings as settingsParser } from '../shared/parse/host';
import type { Shelf } from './backoff';

export interface SiteMode {
  mode: Mode;
  pausedUntilMs: number | null;
}

const KEY = 'settings';

const inForce = ({ default_mode, sites, terms }: Settings): string => JSON.stringify([default_mode, sites, terms]);

export class Modes {
  #settings: Settings | null = null;
  /** With the terms, which are the user's own words and stay in memory: a worker that slept has never heard of any. */
  #inForce: string | null = null;
  /** How often a switch was turned here, or a term written down. */
  #turns = 0;
  readonly #shelf: Shelf;

  readonly #onLearnt: () => void;

  constructor(shelf: Shelf, onLearnt: () => void = () => undefined) {
    this.#shelf = shelf;
    this.#onLearnt = onLearnt;
  }

  async load(): Promise<void> {
    const stored = parse(settingsParser, (await this.#shelf.get(KEY))[KEY]);
    if (stored.ok) this.#settings ??= stored.value;
  }

  /** Whether a switch or a term is another than before: then verdicts of before are stale. */
  learn(settings: Settings): boolean {
    const before = this.#inForce;
    this.#inForce = inForce(settings);
    this.#settings = { ...settings, terms: [] };
    void this.#shelf.set({ [KEY]: this.#settings });
    this.#onLearnt();
    return this.#inForce !== before;
  }

  /** The host's answer to what was changed here. */
  turn(settings: Settings): void {
    this.#turns += 1;
    this.learn(settings);
  }

  get turns(): number {
    return this.#turns;
  }

  of(site: string): SiteMode {
    const own = this.#settings?.sites.find((one) => one.site === site);
    if (own) return { mode: own.mode, pausedUntilMs: own.paused_until_ms };
    return { mode: this.#settings?.default_mode ?? 'balanced', pausedUntilMs: null };
  }

  /** Off, or paused by the user: everything may leave and nothing is an alarm. */
  isOff(site: string, nowMs = Date.now()): boolean {
    const { mode, pausedUntilMs } = this.of(site);
    return mode === 'off' || (pausedUntilMs !== null && (pausedUntilMs === -1 || pausedUntilMs > nowMs));
  }
}
