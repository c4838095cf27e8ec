/**
 * This tab's recently flagged originals: what the witness's tripwire looks for (T-06). Kept as fingerprints only, so that a
 * worker that was ended and woke again still knows them from storage.session, and neither memory nor store has an original.
 */
import { needlesOf } from '../shared/needles';
import * as a from '../shared/parse/atoms';
import type { Shelf } from './backoff';
import type { Lately } from './lately';
import type { Owner, UrlRules } from './url_rules';
import { type Key, newKey, type Print, printOf, samePrint, search, START } from './prints';

/** Shorter values occur by chance in any telemetry; the gate's own scan still looks for them. */
const MIN_UNITS = START;
const MAX_VALUES = 200;
const KEEP_MS = 30 * 60_000;
const STORE = 'flagged';

interface Flag {
  value: Print;
  /** Every shape that the value can hide in. */
  needles: Print[];
  /** The browser's rules that stop it in addresses. */
  rules: number[];
  untilMs: number;
}
type Needle = Print & { flag: Flag };

const half = a.integer(-(2 ** 31), 2 ** 32);
const print = a.object<Print>({ start: half, whole: half, length: a.integer(START) });
const flag = a.object<Flag>({
  value: print,
  needles: a.list(print, 64),
  rules: a.list(a.integer(), 64),
  untilMs: a.integer(),
});
const stored = a.object<{ key: number[]; tabs: Record<string, Flag[]> }>({
  key: a.list(half, 2),
  tabs: a.record(a.list(flag, MAX_VALUES + 1), 1_000),
});

export class Flagged {
  readonly #shelf: Shelf;
  readonly #rules: Pick<UrlRules, 'stop' | 'lift'>;
  readonly #lately: Pick<Lately, 'released'>;
  #key: Key = newKey();
  readonly #tabs = new Map<number, Flag[]>();
  readonly #indexes = new WeakMap<readonly Flag[], Map<number, Needle[]>>();
  /** What came before the store was read: prints of another key would not be found again. */
  #waiting: (() => void)[] | null = [];
  #writes: Promise<void> = Promise.resolve();

  constructor(shelf: Shelf, rules: Pick<UrlRules, 'stop' | 'lift'>, lately: Pick<Lately, 'released'>) {
    this.#shelf = shelf;
    this.#rules = rules;
    this.#lately = lately;
  }

  async load(): Promise<void> {
    const read = a.parse(stored, (await this.#shelf.get(STORE))[STORE]);
    if (read.ok) {
      const [one = 1, two = 1] = read.value.key;
      this.#key = [one, two];
      for (const [tab, flags] of Object.entries(read.value.tabs)) this.#tabs.set(Number(tab), flags);
    }
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const step of waiting) step();
  }

  add(owner: Owner, values: string[], nowMs = Date.now()): void {
    this.#whenLoaded(() => {
      const flags = [...(this.#tabs.get(owner.tab) ?? [])];
      for (const value of values.filter(({ length }) => length >= MIN_UNITS).slice(-MAX_VALUES)) {
        const shape = printOf(value, this.#key);
        const at = flags.findIndex((one) => samePrint(one.value, shape));
        const known = at < 0 ? undefined : flags.splice(at, 1)[0];
        const made = known ?? { value: shape, needles: this.#shapesOf(value), rules: this.#rules.stop(value, owner) };
        flags.push({ ...made, untilMs: nowMs + KEEP_MS });
      }
      const fresh = flags.filter((one) => one.untilMs > nowMs).slice(-MAX_VALUES);
      this.#keep(owner.tab, fresh, flags);
    });
  }

  /** A text the host has released, or the user has sent unprotected, may leave: what stands in it is no alarm. */
  excuse(tab: number, text: string): void {
    this.#lately.released(text, tab);
    this.#whenLoaded(() => {
      const flags = this.#tabs.get(tab) ?? [];
      const excused = new Set<Flag>();
      const note = ({ flag: one }: Needle): boolean => excused.add(one).size === flags.length;
      search(
        text,
        byStart(flags, (one) => [one.value]),
        this.#key,
        note,
      );
      if (excused.size === 0) return;
      const rest = flags.filter((one) => !excused.has(one));
      this.#keep(tab, rest, flags);
    });
  }

  forgetTab(tab: number): void {
    this.#whenLoaded(() => this.#keep(tab, [], this.#tabs.get(tab) ?? []));
  }

  has(tab: number, value: string): boolean {
    const shape = printOf(value, this.#key);
    return (this.#tabs.get(tab) ?? []).some((one) => samePrint(one.value, shape));
  }

  isIn(body: string, tabs: Iterable<number>, nowMs = Date.now()): boolean {
    for (const tab of tabs) {
      const flags = this.#tabs.get(tab) ?? [];
      if (search(body, this.#needlesOf(flags), this.#key, ({ flag: { untilMs } }) => untilMs > nowMs)) return true;
    }
    return false;
  }

  /** Every request is searched, and a tab's flags change but rarely: a change puts a new list in the place of the old. */
  #needlesOf(flags: readonly Flag[]): Map<number, Needle[]> {
    const known = this.#indexes.get(flags) ?? byStart(flags, (one) => one.needles);
    this.#indexes.set(flags, known);
    return known;
  }

  #shapesOf(value: string): Print[] {
    const shapes = needlesOf(value).filter((needle) => needle.length >= START);
    return shapes.map((needle) => printOf(needle, this.#key));
  }

  /** `before`: all there were, and what of them is not kept loses its rules. */
  #keep(tab: number, flags: Flag[], before: readonly Flag[]): void {
    const kept = new Set(flags);
    this.#rules.lift(before.flatMap((one) => (kept.has(one) ? [] : one.rules)));
    if (flags.length > 0) this.#tabs.set(tab, flags);
    else this.#tabs.delete(tab);
    this.#store();
  }

  #whenLoaded(step: () => void): void {
    if (this.#waiting) this.#waiting.push(step);
    else step();
  }

  /** One write after another, so that an older state never lands on a newer one. */
  #store(): void {
    const snapshot = { key: [...this.#key], tabs: Object.fromEntries(this.#tabs) };
    this.#writes = this.#writes.then(() => this.#shelf.set({ [STORE]: snapshot })).catch(() => undefined);
  }
}

function byStart(flags: readonly Flag[], shapes: (flag: Flag) => Print[]): Map<number, Needle[]> {
  const found = new Map<number, Needle[]>();
  for (const one of flags) {
    for (const shape of shapes(one)) {
      const same = found.get(shape.start) ?? [];
      same.push({ ...shape, flag: one });
      found.set(shape.start, same);
    }
  }
  return found;
}
