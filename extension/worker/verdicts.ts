/** The latest verdicts with the texts they judge, in memory only: for the panel, `allow`, `send once` and the count. */
import type { Verdict, VerdictSpan } from '../shared/protocol';
import { tellingPart } from '../shared/telling';

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
/** One message has no more values. */
export const MAX_TOLD = 1_000;
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

  /** The verdict as it stands now that the user let this value through, wherever in the text it is. */
  letThrough(id: string, span: number): Judged | null {
    const judged = this.of(id);
    const chosen = judged?.verdict.spans[span];
    if (judged === null || chosen === undefined) return null;
    const { text, verdict } = judged;
    const value = text.slice(chosen.start, chosen.end);
    const spans = verdict.spans.map((one) =>
      one.type === chosen.type && text.slice(one.start, one.end) === value ? { ...one, placeholder: null } : one,
    );
    const now = { ...judged, verdict: { ...verdict, spans } };
    this.#judged.set(id, now);
    return now;
  }

  /** What the latest verdicts on these tabs' texts keep here. */
  keptIn(tabs: readonly number[]): string[] {
    const values = [...this.#judged.values()].flatMap((one) => (tabs.includes(one.tab) ? tellingParts(one) : []));
    return [...new Set(values)].slice(-MAX_TOLD);
  }

  forgetTab(tab: number): void {
    for (const [id, judged] of this.#judged) if (judged.tab === tab) this.#drop(id);
  }

  #drop(id: string): void {
    this.#units -= this.#judged.get(id)?.text.length ?? 0;
    this.#judged.delete(id);
  }
}

const kept = ({ verdict }: Pick<Judged, 'verdict'>): VerdictSpan[] =>
  verdict.spans.filter((span) => span.placeholder !== null);

/** The values that a verdict keeps here, as the user typed them. */
export function keptValues(judged: Pick<Judged, 'verdict' | 'text'>): string[] {
  return kept(judged).map((span) => judged.text.slice(span.start, span.end));
}

/** By what a request that carries one of them is known. */
export function tellingParts(judged: Pick<Judged, 'verdict' | 'text'>): string[] {
  return kept(judged).flatMap((span) => tellingPart(judged.text, span) ?? []);
}
