/**
 * What left the tabs in the last minute with nothing flagged in it: a value whose check took longer than the page's way round
 * is found in it afterwards (T-05). Fingerprints under a key of this life of the worker, in its memory and nowhere else; the
 * browsers end an idle worker after thirty seconds, and while a check is open it is not idle.
 */
import { needlesOf } from '../shared/needles';
import { type Key, newKey, soughtAs, standIn, windowsOf } from './prints';
import { type Kept, Recent } from './recent';

/** The check of the longest text may take as long (shared/patience.ts). */
const LEFT_MS = 60_000;
/** A text the gate has let go may leave again, by whatever way, for as long as its verdict holds. */
const RELEASED_MS = 10 * 60_000;

export class Lately {
  readonly #key: Key = newKey();
  readonly #left = new Recent(LEFT_MS);
  readonly #released = new Recent(RELEASED_MS);

  /** What is remembered of it: `isTold` as soon as a value is found in it. */
  left(text: string, tabs: Iterable<number>): Readonly<Kept> {
    return this.#add(this.#left, text, tabs);
  }

  /** The host or the user has let it go: what stands in it was no secret when it left. */
  released(text: string, tab: number): void {
    this.#add(this.#released, text, [tab]);
  }

  /** The tabs that one of these values left since then. It is said once of each text that left. */
  tabsThatSent(values: readonly string[], tabs: readonly number[], sinceMs: number): number[] {
    const late = this.#left.all().filter((one) => one.atMs >= sinceMs && tabs.some((tab) => one.tabs.has(tab)));
    if (values.length === 0 || late.length === 0) return [];
    const sought = soughtAs(values, needlesOf, this.#key);
    const found = late.map((one) => ({ one, values: [...standIn(one.windows, sought, true)] }));
    const some = found.filter((of) => of.values.length > 0);
    return tabs.filter((tab) => {
      const here = some.filter(({ one }) => one.tabs.has(tab));
      const known = this.#known([...new Set(here.flatMap((of) => of.values))], tab, sinceMs);
      const told = here.filter((of) => of.values.some((value) => !known.has(value)));
      for (const { one } of told) {
        one.tabs.delete(tab);
        one.isTold = true;
      }
      return told.length > 0;
    });
  }

  forgetTab(tab: number): void {
    this.#left.forgetTab(tab);
    this.#released.forgetTab(tab);
  }

  /** What was let go here, and what the site sent before it was typed, as its user's own address: that is not from the draft. */
  #known(values: readonly string[], tab: number, sinceMs: number): Set<string> {
    if (values.length === 0) return new Set();
    const before = this.#left.of(tab).filter(({ atMs }) => atMs < sinceMs);
    const anyShape = soughtAs(values, needlesOf, this.#key);
    const plain = soughtAs(values, (value) => [value], this.#key);
    return new Set([
      ...before.flatMap(({ windows }) => [...standIn(windows, anyShape, false)]),
      ...this.#released.of(tab).flatMap(({ windows }) => [...standIn(windows, plain, false)]),
    ]);
  }

  #add(to: Recent, text: string, tabs: Iterable<number>): Kept {
    const one = { tabs: new Set(tabs), windows: windowsOf(to.part(text), this.#key), atMs: Date.now(), isTold: false };
    to.add(one);
    return one;
  }
}
