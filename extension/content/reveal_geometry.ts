/** Where the tokens of one message lie, element by element: an element that is as it was is not measured again. */
import type { RevealStyle } from '../shared/messages';
import { findTokens } from '../shared/tokens';
import { Looks } from './reveal_looks';
import { type Run, runsIn, tokensOf } from './reveal_text';

export interface Spot {
  token: string;
  style: RevealStyle;
  /** One rectangle for each line, from the corner of the element that holds the text. */
  rects: readonly Rect[];
}
interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Placed {
  corner: { x: number; y: number };
  spots: readonly Spot[];
}

/** A frame-worthy message has thousands of such elements at most; a list of more would only grow. */
const MOST_KEPT = 5_000;

export class Geometry {
  #kept = new Map<string, readonly Spot[]>();
  #looks = '';
  #isReused = false;

  /** Whether the last answer holds anything that was measured earlier, as the same markup in a box of the same size. */
  get isReused(): boolean {
    return this.#isReused;
  }

  forget(): void {
    this.#kept.clear();
  }

  /** All tokens of the message. `age` grows whenever the page's looks may have changed. */
  placedIn(root: Element, never: readonly string[], age = 0): Placed[] {
    const looksNow = looksOf(root, age);
    if (looksNow !== this.#looks) this.forget();
    this.#looks = looksNow;
    this.#isReused = false;
    const looks = new Looks();
    const kept = new Map<string, readonly Spot[]>();
    const placed = [...byBlock(runsIn(root, never))].flatMap(([block, runs]): Placed[] => {
      const { x, y, width, height } = boxOf(block, root);
      const key = `${Math.round(width * 64)} ${Math.round(height * 64)} ${block.parentElement?.localName ?? ''} ${block.outerHTML}`;
      const before = this.#kept.get(key);
      if (before !== undefined && before.length > 0) this.#isReused = true;
      const spots = before ?? runs.flatMap((run) => spotsIn(run, { x, y }, looks));
      if (kept.size < MOST_KEPT) kept.set(key, spots);
      return spots.length === 0 ? [] : [{ corner: { x, y }, spots }];
    });
    this.#kept = kept;
    return placed;
  }
}

/** An element without a box of its own gives no corner to measure from. */
function boxOf(block: Element, root: Element): DOMRect {
  const box = block.getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? root.getBoundingClientRect() : box;
}

function looksOf(root: Element, age: number): string {
  const { font, color, direction } = getComputedStyle(root);
  return [age, root.className, font, color, direction].join('\n');
}

function byBlock(runs: readonly Run[]): Map<Element, Run[]> {
  const found = new Map<Element, Run[]>();
  for (const run of runs) {
    const own = found.get(run.block);
    if (own) own.push(run);
    else found.set(run.block, [run]);
  }
  return found;
}

function spotsIn(run: Run, corner: { x: number; y: number }, looks: Looks): Spot[] {
  return tokensOf(run, findTokens(run.text)).map(({ text, range, element }) => {
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    const from = rects.map(({ x, y, width, height }) => ({ x: x - corner.x, y: y - corner.y, width, height }));
    return { token: text, style: looks.of(element), rects: from };
  });
}

/** One for each message. One that is put in the place of another, as a component that mounts anew, takes over what is known. */
export class Geometries {
  readonly #of = new WeakMap<Element, Geometry>();
  #last: { root: Element; geometry: Geometry } | null = null;

  of(root: Element): Geometry {
    const found = this.#of.get(root) ?? this.#fromLast() ?? new Geometry();
    this.#of.set(root, found);
    this.#last = { root, geometry: found };
    return found;
  }

  #fromLast(): Geometry | null {
    const last = this.#last;
    return last === null || last.root.isConnected ? null : last.geometry;
  }
}
