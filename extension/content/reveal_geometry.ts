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
interface Kept {
  spots: readonly Spot[];
  round: number;
}
export interface Placed {
  corner: { x: number; y: number };
  spots: readonly Spot[];
}

/** A message has thousands of such elements at most; a list of more would only grow. */
const MOST_KEPT = 5_000;
/** So many take a millisecond or two. */
const MOST_RENEWED = 40;

export class Geometry {
  #kept = new Map<string, Kept>();
  #looks = '';
  #isReused = false;
  /** Each answer is a round; what was measured in or after the round of the last change is exact. */
  #round = 0;
  #changed = 0;
  #toRenew = 0;

  /** Whether the last answer holds anything that was measured before the last change, as the same markup in a box of the same size. */
  get isReused(): boolean {
    return this.#isReused;
  }

  /** The next answer is for no change: it measures some of what it would take over. */
  renew(): void {
    this.#toRenew = MOST_RENEWED;
  }

  /** All tokens of the message. `age` grows whenever the page's looks may have changed. */
  placedIn(root: Element, never: readonly string[], age = 0): Placed[] {
    const looksNow = looksOf(root, age);
    if (looksNow !== this.#looks) this.#kept.clear();
    this.#looks = looksNow;
    this.#isReused = false;
    this.#round += 1;
    if (this.#toRenew === 0) this.#changed = this.#round;
    const looks = new Looks();
    const kept = new Map<string, Kept>();
    const placed = [...byBlock(runsIn(root, never))].flatMap(([block, runs]): Placed[] => {
      const { x, y, width, height } = boxOf(block, root);
      const key = `${Math.round(width * 64)} ${Math.round(height * 64)} ${block.parentElement?.localName ?? ''} ${block.outerHTML}`;
      const one = this.#taken(key) ?? { spots: runs.flatMap((run) => spotsIn(run, { x, y }, looks)), round: this.#round };
      if (kept.size < MOST_KEPT) kept.set(key, one);
      const { spots } = one;
      return spots.length === 0 ? [] : [{ corner: { x, y }, spots }];
    });
    this.#kept = kept;
    this.#toRenew = 0;
    return placed;
  }

  #taken(key: string): Kept | null {
    const before = this.#kept.get(key);
    if (before === undefined || before.spots.length === 0 || before.round >= this.#changed) return before ?? null;
    if (this.#toRenew > 0) {
      this.#toRenew -= 1;
      return null;
    }
    this.#isReused = true;
    return before;
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

/** Messages that were measured last, of which one may be put away for a new one at any moment. */
const MOST_RECENT = 4;

/** One for each message. One that is put in the place of another, as a component that mounts anew, takes over what is known. */
export class Geometries {
  readonly #of = new WeakMap<Element, Geometry>();
  #recent: Element[] = [];

  of(root: Element): Geometry {
    const found = this.#of.get(root) ?? this.#left(root) ?? new Geometry();
    this.#of.set(root, found);
    this.#recent = [root, ...this.#recent.filter((one) => one !== root && one.isConnected)].slice(0, MOST_RECENT);
    return found;
  }

  /** Of those, the ones with something to measure once more, told to do so. */
  renew(roots: Iterable<Element>): Element[] {
    const inexact = [...roots].filter((root) => this.#of.get(root)?.isReused);
    for (const root of inexact) this.#of.get(root)?.renew();
    return inexact;
  }

  #left(root: Element): Geometry | undefined {
    const gone = this.#recent.find((one) => !one.isConnected && one.className === root.className);
    return gone && this.#of.get(gone);
  }
}
