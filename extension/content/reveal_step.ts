/** From one placement to the next: what stays at its beginning is not sent again. */
import type { RevealItem, RevealStyle } from '../shared/messages';

export interface Placement {
  tokens: string[];
  items: RevealItem[];
  styles: RevealStyle[];
}
export interface Step extends Placement {
  /** So many items stay, from the first; `items` come after them, and nothing after those. */
  keep: number;
}

const SIDES = ['x', 'y', 'width', 'height', 'style'] as const;

function isSame(from: Placement, to: Placement, at: number): boolean {
  const [before, now] = [from.items[at], to.items[at]];
  if (before === undefined || now === undefined) return false;
  return SIDES.every((side) => before[side] === now[side]) && from.tokens[before.token] === to.tokens[now.token];
}

/** What stays is drawn in the looks that it had. */
function haveStayed(from: readonly RevealStyle[], to: readonly RevealStyle[]): boolean {
  return from.every((style, at) => style === to[at] || JSON.stringify(style) === JSON.stringify(to[at]));
}

/** Null where nothing is different. */
export function stepFrom(from: Placement | null, to: Placement): Step | null {
  if (from === to) return null;
  if (from === null || !haveStayed(from.styles, to.styles)) return { keep: 0, ...to };
  let keep = 0;
  while (isSame(from, to, keep)) keep += 1;
  if (keep === from.items.length && keep === to.items.length) return null;
  const tokens: string[] = [];
  const indexes = new Map<number, number>([[-1, -1]]);
  const items = to.items.slice(keep).map((item) => {
    const token = indexes.get(item.token) ?? tokens.push(to.tokens[item.token] ?? '') - 1;
    indexes.set(item.token, token);
    return { ...item, token };
  });
  return { keep, tokens, items, styles: to.styles };
}
