/** One message in view: where its known tokens lie, as its frame draws them. Reads the page's layout and writes nothing. */
import { BELOW_LINE, type RevealItem, type RevealStyle } from '../shared/messages';
import { Geometry, type Spot } from './reveal_geometry';
import type { KnownTokens } from './reveal_known';
import type { Box } from './reveal_frame';
import type { Placement } from './reveal_step';

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

/** The page's messages; one within another is a part of it. */
export function blocksIn(messages: string): Element[] {
  const found = document.querySelectorAll(messages);
  return [...found].filter((block) => !block.parentElement?.closest(messages));
}

export function boxOf({ width, height }: Measured, { left, top }: Corner): Box {
  return { x: left, y: top, width, height };
}

class Styles {
  readonly list: RevealStyle[] = [];
  readonly #indexes = new Map<RevealStyle | string, number>();

  /** Many share one object, all others are told apart by what they say. */
  indexOf(style: RevealStyle): number {
    const found = this.#indexes.get(style);
    if (found !== undefined) return found;
    const key = JSON.stringify(style);
    const index = this.#indexes.get(key) ?? Math.min(this.list.length, MAX_STYLES - 1);
    if (index === this.list.length) this.list.push(style);
    this.#indexes.set(key, index).set(style, index);
    return index;
  }
}

/** A token broken over lines has several boxes: the widest carries the text, the others are covered. */
function itemsOf({ rects }: Spot, index: number, style: number, by: { x: number; y: number }): RevealItem[] {
  const widest = Math.max(0, ...rects.map((rect) => rect.width));
  const main = rects.findIndex((rect) => rect.width === widest);
  return rects.map((rect, at) => ({
    token: at === main ? index : -1,
    style,
    x: rounded(rect.x + by.x),
    y: rounded(rect.y + by.y),
    width: rounded(rect.width),
    height: rounded(rect.height * (1 + BELOW_LINE)),
  }));
}

export interface Looking {
  conversation: string;
  known: KnownTokens;
  never: readonly string[];
  origin: DOMRect;
  /** Grows whenever the page's looks may have changed. */
  age?: number;
}

/** Box and items never depend on what the tokens stand for (T-02). */
export function measure(block: Element, looking: Looking, geometry = new Geometry()): Measured {
  const { conversation, known, never, origin, age } = looking;
  const corner = cornerOf(block, origin);
  const found = geometry
    .placedIn(block, never, age)
    .flatMap((one) => one.spots.map((spot) => ({ spot, x: one.corner.x, y: one.corner.y })));
  known.want(
    conversation,
    found.map(({ spot }) => spot.token),
  );
  const shown = found.filter(({ spot }) => known.isKnown(conversation, spot.token)).slice(0, MAX_TOKENS);
  const isWaiting = found.some(({ spot }) => !known.isSure(conversation, spot.token));
  const zero = { x: origin.x + corner.left, y: origin.y + corner.top };
  const styles = new Styles();
  const items = shown
    .flatMap(({ spot, x, y }, index) => itemsOf(spot, index, styles.indexOf(spot.style), { x: x - zero.x, y: y - zero.y }))
    .slice(0, MAX_ITEMS);
  const tokens = shown.map(({ spot }) => spot.token);
  const placement = items.length === 0 ? null : { tokens, items, styles: styles.list };
  const width = stepped(Math.max(0, ...items.map((item) => item.x + item.width)));
  const height = stepped(Math.max(0, ...items.map((item) => item.y + item.height)));
  return { placement, width, height, corner, isWaiting };
}
