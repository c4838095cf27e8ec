/** The private values known in this tab, and whether a body holds any of them. In memory only (T-06). */
import type { Verdict } from '../shared/protocol';
import { tellingPart } from '../shared/telling';
import { Needles } from './needles';

const MOST = 20_000;

export class Originals {
  readonly #values = new Set<string>();
  #needles: Needles | null = null;

  /** Learns a verdict's private values; one the user let through is forgotten. */
  learn(text: string, verdict: Verdict): void {
    for (const span of verdict.spans) {
      const value = tellingPart(text, span);
      if (value === null) continue;
      if (span.placeholder === null && verdict.decision === 'release') this.#values.delete(value);
      else this.#values.add(value);
    }
    this.#haveChanged();
  }

  /** Values of another tab, which this page can have from there. */
  note(values: readonly string[]): void {
    for (const value of values) this.#values.add(value);
    this.#haveChanged();
  }

  #haveChanged(): void {
    if (this.#values.size > MOST) this.#forgetOldest();
    this.#needles = null;
  }

  #forgetOldest(): void {
    for (const value of this.#values) {
      if (this.#values.size <= MOST) return;
      this.#values.delete(value);
    }
  }

  get values(): ReadonlySet<string> {
    return this.#values;
  }

  areIn(body: string, isBinary = false): boolean {
    return this.#all().isIn(body, isBinary);
  }

  areInFile(body: string): Promise<boolean> {
    return this.#all().isInFile(body);
  }

  #all(): Needles {
    this.#needles ??= new Needles(this.#values);
    return this.#needles;
  }
}
