/** This tab's recently flagged originals, in memory only: what the witness's tripwire looks for (T-06). */
import { needlesOf } from '../shared/needles';

/** Shorter values occur by chance in any telemetry; the gate's own scan still looks for them. */
const MIN_UNITS = 6;
const MAX_VALUES = 200;
const KEEP_MS = 30 * 60_000;

interface Flag {
  needles: string[];
  untilMs: number;
}

export class Flagged {
  readonly #tabs = new Map<number, Map<string, Flag>>();

  add(tab: number, values: string[], nowMs = Date.now()): void {
    const flags = this.#tabs.get(tab) ?? new Map<string, Flag>();
    this.#tabs.set(tab, flags);
    for (const value of values) {
      if (value.length < MIN_UNITS) continue;
      const needles = flags.get(value)?.needles ?? needlesOf(value);
      flags.delete(value);
      flags.set(value, { needles, untilMs: nowMs + KEEP_MS });
    }
    for (const value of flags.keys()) if (flags.size > MAX_VALUES) flags.delete(value);
  }

  /** A text the host has released, or the user has sent unprotected, may leave: what stands in it is no alarm. */
  excuse(tab: number, text: string): void {
    const flags = this.#tabs.get(tab);
    for (const value of flags?.keys() ?? []) if (text.includes(value)) flags?.delete(value);
  }

  forgetTab(tab: number): void {
    this.#tabs.delete(tab);
  }

  isIn(body: string, tabs: Iterable<number>, nowMs = Date.now()): boolean {
    for (const tab of tabs) {
      for (const { needles, untilMs } of this.#tabs.get(tab)?.values() ?? []) {
        if (untilMs > nowMs && needles.some((needle) => body.includes(needle))) return true;
      }
    }
    return false;
  }
}
