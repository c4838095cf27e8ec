/**
 * What left without a verdict and is not counted yet: it is, once there is a host again, also when its tab has closed.
 * Texts stay in memory; storage.session holds ids and sites, so that a worker that slept still counts what it owes.
 */
import * as a from '../shared/parse/atoms';
import * as f from '../shared/parse/fields';
import type { Shelf } from './backoff';
import { DEADLINE_MS, expect, expectDone } from './host';
import type { HostPort } from './port';

interface Debt {
  id: string;
  site: string;
  conversation: string;
}

const KEY = 'owed';
const MOST_DEBTS = 256;
/** A host that is only frozen sends no word when it goes on. */
const AGAIN_MS = 3_000;
const debts = a.list(a.object<Debt>({ id: f.id, site: f.site, conversation: f.conversation }), MOST_DEBTS);
const NO_HOST: readonly string[] = ['host_gone', 'host_starting', 'deadline', 'busy', 'cancelled'];

export class Owed {
  readonly #port: HostPort;
  readonly #shelf: Shelf;
  readonly #texts = new Map<string, string>();
  #debts: Debt[] = [];
  #isSettling = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writes: Promise<void> = Promise.resolve();

  constructor(port: HostPort, shelf: Shelf) {
    this.#port = port;
    this.#shelf = shelf;
  }

  async load(): Promise<void> {
    const stored = a.parse(debts, (await this.#shelf.get(KEY))[KEY]);
    if (stored.ok) this.#debts.unshift(...stored.value);
    if (this.#debts.length > 0) this.#soon();
  }

  add(site: string, conversation: string, text: string): void {
    const id = crypto.randomUUID();
    this.#texts.set(id, text);
    this.#debts = [...this.#debts, { id, site, conversation }].slice(-MOST_DEBTS);
    this.#store();
    this.#soon();
  }

  /** The host is there: count what it was not told. */
  async settle(): Promise<void> {
    if (this.#isSettling) return;
    this.#isSettling = true;
    while (this.#debts[0] !== undefined && (await this.#count(this.#debts[0])));
    this.#isSettling = false;
    if (this.#debts.length > 0) this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), AGAIN_MS);
  }

  /** A text that a sleep has cost, or that the host will not take, counts as one text of which nothing is known. */
  async #count(debt: Debt): Promise<boolean> {
    const { id, site, conversation } = debt;
    const about = { site, conversation, draft: `owed-${id}`, is_incognito: false, is_override: false, tab: null } as const;
    const text = this.#texts.get(id) ?? '';
    const checked = await expect(this.#port, 'verdict', { type: 'check', text, ...about }, DEADLINE_MS);
    if (!checked.ok) {
      if (NO_HOST.includes(checked.code) || text === '') return false;
      return this.#texts.delete(id);
    }
    // Taken off before it is told: told twice it would count twice, and no count may be more than what happened.
    this.#debts = this.#debts.filter((one) => one.id !== id);
    this.#texts.delete(id);
    this.#store();
    const verdict = checked.value.id;
    await expectDone(this.#port, { type: 'sent', verdict, outcome: 'unprotected', latency_us: 0, was_typed: false });
    return true;
  }

  #store(): void {
    const snapshot = this.#debts;
    this.#writes = this.#writes.then(() => this.#shelf.set({ [KEY]: snapshot })).catch(() => undefined);
  }
}
