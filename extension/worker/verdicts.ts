/** The latest verdicts with the texts they judge, in memory only: for the panel, `allow`, `send once` and the count. */
import type { Verdict } from '../shared/protocol';

export interface Judged {
  verdict: Verdict;
  text: string;
  tab: number;
  frame: number;
  site: string;
  conversation: string;
  atMs: number;
}

const MAX_VERDICTS = 64;
/** UTF-16 units of all texts together; a 5 MB paste pushes older ones out. */
const MAX_UNITS = 16 * 1024 * 1024;

export class Verdicts {
  readonly #judged = new Map<string, Judged>();
  #units = 0;

  add(judged: Judged): void {
    this.#judged.set(judged.verdict.id, judged);
    this.#units += judged.text.length;
    for (const id of this.#judged.keys()) {
      if (this.#judged.size <= MAX_VERDICTS && this.#units <= MAX_UNITS) return;
      if (id !== judged.verdict.id) this.#drop(id);
    }
  }

  of(id: string): Judged | null {
    return this.#judged.get(id) ?? null;
  }

  forgetTab(tab: number): void {
    for (const [id, judged] of this.#judged) if (judged.tab === tab) this.#drop(id);
  }

  #drop(id: string): void {
    this.#units -= this.#judged.get(id)?.text.length ?? 0;
    this.#judged.delete(id);
  }
}

/** The values that a verdict keeps here, as the user typed them. */
export function keptValues({ verdict, text }: Pick<Judged, 'verdict' | 'text'>): string[] {
  return verdict.spans.filter((span) => span.placeholder !== null).map((span) => text.slice(span.start, span.end));
}
