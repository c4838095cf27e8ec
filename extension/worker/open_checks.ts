/**
 * Which checks of a tab have not ended, and since when it has had text that none has answered for: what it carries may have
 * left from then on.
 */

/** The longest that a text stands before it is asked about: another check under way, and the pause after the last key. */
const LEAD_MS = 3_000;
/** A question that was refused longer ago says nothing of the text that stands there now. */
const KEEP_MS = 10_000;
const MOST_PER_TAB = 100;

export class OpenChecks {
  readonly #tabs = new Map<number, number[]>();
  readonly #underWay = new Map<number, Map<Promise<unknown>, number>>();

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

  /** Until `check` ends, with all that follows from its answer, `settled` waits for it. */
  follow<T>(tab: number, check: Promise<T>): Promise<T> {
    const open = this.#underWay.get(tab) ?? new Map<Promise<unknown>, number>();
    this.#underWay.set(tab, open.set(check, Date.now()));
    const over = (): void => void open.delete(check);
    void check.then(over, over);
    return check;
  }

  /** When the checks now under way in the tab have ended, or each is older than the limit: it holds up nothing twice. */
  async settled(tab: number, limitMs: number): Promise<void> {
    const now = Date.now();
    const open = [...(this.#underWay.get(tab) ?? [])].filter(([, sinceMs]) => sinceMs + limitMs > now);
    if (open.length === 0) return;
    const restMs = Math.max(...open.map(([, sinceMs]) => sinceMs)) + limitMs - now;
    let limit: ReturnType<typeof setTimeout> | undefined;
    const isLate = new Promise<void>((resolve) => (limit = setTimeout(resolve, restMs)));
    await Promise.race([Promise.allSettled(open.map(([check]) => check)), isLate]);
    clearTimeout(limit);
  }

  forgetTab(tab: number): void {
    this.#tabs.delete(tab);
    this.#underWay.delete(tab);
  }
}
