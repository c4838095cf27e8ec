/** What one reveal frame draws, turn by turn. A streaming answer changes at its end: what was before it is neither sent nor drawn again. */
import type { RevealDrawn, RevealStyle, RevealView } from '../shared/messages';
import { Turns } from './turns';

export const MAX_DRAWN = 4_000;
/** A frame that is so many turns behind is told everything. */
const MAX_STEPS = 64;

export interface Placing {
  /** The turn that this adds to; 0 begins anew. */
  base: number;
  /** So many of that turn's boxes stay, from the first. */
  keep: number;
  /** Null where nothing is known of a token: its place is counted and nothing is drawn. */
  added: (RevealDrawn | null)[];
  styles: RevealStyle[];
}

interface Shown {
  boxes: readonly (RevealDrawn | null)[];
  styles: RevealStyle[];
  /** The age of the memory that the originals came from. */
  age: number;
}

const known = (boxes: readonly (RevealDrawn | null)[]): RevealDrawn[] => boxes.filter((box) => box !== null);

export class Placed {
  readonly #turns = new Turns<Shown>({ boxes: [], styles: [], age: 0 });
  /** By turn: how many boxes of the one before it stayed. */
  readonly #kept = new Map<number, number>();

  /** The new turn; null where it adds to another turn than the last, or to originals that were forgotten since. */
  place({ base, keep, added, styles }: Placing, age: number): number | null {
    const { turn, value } = this.#turns.now;
    const isNext = base === 0 ? keep === 0 : base === turn && keep <= value.boxes.length && age === value.age;
    if (!isNext || keep + added.length > MAX_DRAWN) return null;
    this.#kept.set(turn + 1, keep);
    this.#kept.delete(turn + 1 - MAX_STEPS);
    this.#turns.set({ boxes: [...value.boxes.slice(0, keep), ...added], styles, age });
    return turn + 1;
  }

  /** The originals were forgotten: nothing is drawn, until the content script places anew. */
  clear(age: number): void {
    this.place({ base: 0, keep: 0, added: [], styles: [] }, age);
  }

  /** What is new to a frame that has drawn the turn `seen`, as soon as there is something. */
  async after(seen: number): Promise<RevealView> {
    const { turn, value } = await this.#turns.after(seen);
    const keep = this.#keptSince(seen, turn, value.boxes.length);
    const [stay, added] = [value.boxes.slice(0, keep), value.boxes.slice(keep)].map(known);
    return { turn, keep: stay?.length ?? 0, items: added ?? [], styles: value.styles };
  }

  #keptSince(seen: number, turn: number, most: number): number {
    if (seen === 0 || seen > turn || turn - seen >= MAX_STEPS) return 0;
    const steps = Array.from({ length: turn - seen }, (_none, step) => this.#kept.get(seen + 1 + step) ?? 0);
    return Math.min(most, ...steps);
  }
}
