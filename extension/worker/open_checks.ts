/** Since when a tab has had text that no check has answered for: what it carries may have left from then on. */

/** The longest that a text stands before it is asked about: another check under way, and the pause after the last key. */
const LEAD_MS = 3_000;
/** A question that was refused longer ago says nothing of the text that stands there now. */
const KEEP_MS = 10_000;
const MOST_PER_TAB = 100;

export class OpenChecks {
  readonly #tabs = new Map<number, number[]>();

  /** The moment of asking, by which `answered` knows the question. */
  asked(tab: number, nowMs = Date.now()): number {
    const open = (this.#tabs.get(tab) ?? []).filter((atMs) => atMs + KEEP_MS > nowMs);
    this.#tabs.set(tab, [...open.slice(1 - MOST_PER_TAB), nowMs]);
    return nowMs;
  }

  /** Since when the text of the answered question may have stood there: longer, where one before it was refused. */
  answered(tab: number, askedMs: number): number {
    const open = this.#tabs.get(tab) ?? [];
    const at = open.indexOf(askedMs);
    this.#tabs.set(tab, open.toSpliced(at < 0 ? open.length : at, 1));
    return Math.min(askedMs, ...open) - LEAD_MS;
  }

  forgetTab(tab: number): void {
    this.#tabs.delete(tab);
  }
}
