/** One message in view: where its known tokens lie, as its frame draws them. Reads the page's layout and writes nothing. */
import { BELOW_LINE, type RevealItem, type RevealStyle } from '../shared/messages';
import type { KnownTokens } from './reveal_known';
import type { Box, Placement } from './reveal_frame';
import { Looks } from './reveal_looks';
import { type Token, tokensIn } from './reveal_text';

/** Browsers lay out in 60ths or 64ths of a pixel: what is finer is noise. */
const rounded = (value: number): number => Math.round(value * 64) / 64;
const MAX_ITEMS = 2_000;
const MAX_TOKENS = 1_000;
const MAX_STYLES = 200;

/** A frame grows in steps of so many pixels: while an answer streams, most of its growth resizes nothing. */
const STEP_PX = 256;
const stepped = (length: number): number => Math.ceil(length / STEP_PX) * STEP_PX;

export interface Measured {
  /** Null where nothing is to be drawn. */
  placement: Placement | null;
  /** The part of the message that holds items, from its corner. */
  width: number;
  height: number;
  corner: Corner;
  /** Some of its tokens are not known, or not yet. */
  isWaiting: boolean;
}

/** A frame starts on a whole pixel, so that its text lies on the same pixels as the page's own. */
export interface Corner {
  left: number;
  top: number;
  /** What the rounding took, in pixels. */
  restX: number;
  restY: number;
}

export function cornerOf(block: Element, origin: DOMRect): Corner {
  const zero = block.getBoundingClientRect();
  const [x, y] = [rounded(zero.x - origin.x), rounded(zero.y - origin.y)];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { left, top, restX: x - left, restY: y - top };
}

export const isAligned = (one: Corner, other: Corner): boolean => one.restX === other.restX && one.restY === other.restY;

export function boxOf({ width, height }: Measured, { left, top }: Corner): Box {
  return { x: left, y: top, width, height };
}

class Styles {
  readonly list: RevealStyle[] = [];
  readonly #looks = new Looks();
  readonly #byElement = new Map<Element, number>();
  readonly #byLooks = new Map<string, number>();

  indexOf(element: Element): number {
    const found = this.#byElement.get(element);
    if (found !== undefined) return found;
    const looks = this.#looks.of(element);
    const key = JSON.stringify(looks);
    const index = this.#byLooks.get(key) ?? Math.min(this.list.length, MAX_STYLES - 1);
    if (index === this.list.length) this.list.push(looks);
    this.#byLooks.set(key, index);
    this.#byElement.set(element, index);
    return index;
  }
}

/** A token broken over lines has several boxes: the widest carries the text, the others are covered. */
function itemsOf(token: Token, index: number, style: number, zero: { x: number; y: number }): RevealItem[] {
  const rects = [...token.range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5);
  const widest = Math.max(0, ...rects.map((rect) => rect.width));
  const main = rects.findIndex((rect) => rect.width === widest);
  return rects.map((rect, at) => ({
    token: at === main ? index : -1,
    style,
    x: rounded(rect.x - zero.x),
    y: rounded(rect.y - zero.y),
    width: rounded(rect.width),
    height: rounded(rect.height * (1 + BELOW_LINE)),
  }));
}

export interface Looking {
  conversation: string;
  known: KnownTokens;
  never: readonly string[];
  origin: DOMRect;
}

/** Box and items never depend on what the tokens stand for (T-02). */
export function measure(block: Element, { conversation, known, never, origin }: Looking): Measured {
  const corner = cornerOf(block, origin);
  const found = tokensIn(block, never);
  known.want(
    conversation,
    found.map((token) => token.text),
  );
  const tokens = found.filter((token) => known.isKnown(conversation, token.text)).slice(0, MAX_TOKENS);
  const zero = { x: origin.x + corner.left, y: origin.y + corner.top };
  const styles = new Styles();
  const items = tokens
    .flatMap((token, index) => itemsOf(token, index, styles.indexOf(token.element), zero))
    .slice(0, MAX_ITEMS);
  const placement = items.length === 0 ? null : { tokens: tokens.map((token) => token.text), items, styles: styles.list };
  const width = stepped(Math.max(0, ...items.map((item) => item.x + item.width)));
  const height = stepped(Math.max(0, ...items.map((item) => item.y + item.height)));
  return { placement, width, height, corner, isWaiting: tokens.length < found.length };
}
