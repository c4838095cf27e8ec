/** Where the panel goes: above the composer, at its end, inside the window, never over the composer's own buttons. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Spot {
  left: number;
  top: number;
  width: number;
}

const WIDTH_PX = 364;
const GAP_PX = 10;
const EDGE_PX = 8;
/** Site composers wrap their field in a box with buttons under it; most are no taller than this. */
const BUTTONS_PX = 64;

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

export function placeNear(box: Box | null, heightPx: number, window: { width: number; height: number }): Spot {
  const width = Math.min(WIDTH_PX, window.width - 2 * EDGE_PX);
  const mostLeft = window.width - width - EDGE_PX;
  const mostTop = window.height - heightPx - EDGE_PX;
  if (box === null) return { left: mostLeft, top: Math.max(EDGE_PX, mostTop - 2 * BUTTONS_PX), width };
  const left = within(box.right - width, EDGE_PX, mostLeft);
  const above = box.top - heightPx - GAP_PX - EDGE_PX;
  const below = box.bottom + BUTTONS_PX + GAP_PX;
  const top = above >= EDGE_PX || below + heightPx > window.height ? above : below;
  return { left, top: within(top, EDGE_PX, Math.max(EDGE_PX, mostTop)), width };
}

/** The page's own light or dark, so that the card belongs to it whatever the system prefers. */
export function schemeOf(page: Document): 'light' | 'dark' | 'light dark' {
  const grounds = [page.body, page.documentElement].map((element) => getComputedStyle(element).backgroundColor);
  const painted = grounds.map(brightness).find((one) => one !== null);
  if (painted === undefined || painted === null) return 'light dark';
  return painted < 0.5 ? 'dark' : 'light';
}

/** Rough perceived brightness in 0..1 of an `rgb()` colour; null when it lets most of what is behind it through. */
export function brightness(color: string): number | null {
  const found = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(color);
  if (found === null || Number(found[4] ?? 1) < 0.5) return null;
  return (0.299 * Number(found[1]) + 0.587 * Number(found[2]) + 0.114 * Number(found[3])) / 255;
}
