/** One message in view: where its known tokens lie, and the frame that draws over them. */
import { BELOW_LINE, type RevealItem, type RevealStyle } from '../shared/messages';
import type { KnownTokens } from './reveal_known';
import type { Box, Placement } from './reveal_frame';
import { looksOf } from './reveal_looks';
import { type Token, tokensIn } from './reveal_text';

/** Tenths of a pixel: finer differences come and go with every layout and are not seen. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
const MAX_ITEMS = 2_000;
const MAX_TOKENS = 1_000;
const MAX_STYLES = 200;

export interface Measured {
  box: Box;
  placement: Placement;
}

class Styles {
  readonly list: RevealStyle[] = [];
  readonly #byElement = new Map<Element, number>();
  readonly #byLooks = new Map<string, number>();

  indexOf(element: Element): number {
    const found = this.#byElement.get(element);
    if (found !== undefined) return found;
    const looks = looksOf(element);
    const key = JSON.stringify(looks);
    const index = this.#byLooks.get(key) ?? Math.min(this.list.length, MAX_STYLES - 1);
    if (index === this.list.length) this.list.push(looks);
    this.#byLooks.set(key, index);
    this.#byElement.set(element, index);
    return index;
  }
}

/** A token broken over lines has several boxes: the widest carries the text, the others are covered. */
function itemsOf(token: Token, index: number, style: number, zero: DOMRect): RevealItem[] {
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

/** Null where nothing is to be drawn. Box and items never depend on what the tokens stand for (T-02). */
export function measure(block: Element, { conversation, known, never, origin }: Looking): Measured | null {
  const found = tokensIn(block, never);
  known.want(
    conversation,
    found.map((token) => token.text),
  );
  const tokens = found.filter((token) => known.isKnown(conversation, token.text)).slice(0, MAX_TOKENS);
  if (tokens.length === 0) return null;
  const zero = block.getBoundingClientRect();
  const styles = new Styles();
  const items = tokens.flatMap((token, index) => itemsOf(token, index, styles.indexOf(token.element), zero));
  const box = {
    x: rounded(zero.x - origin.x),
    y: rounded(zero.y - origin.y),
    width: Math.ceil(zero.width),
    height: Math.ceil(zero.height),
  };
  const placement = { tokens: tokens.map((token) => token.text), items: items.slice(0, MAX_ITEMS), styles: styles.list };
  return { box, placement };
}
