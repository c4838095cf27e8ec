/**
 * Where the panel goes: at the composer's end, inside the window, never over the composer's own buttons. One line goes under
 * the composer where sites leave a strip, so that it covers nothing of the answer; all else goes above it.
 */

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
  height: number;
}

export interface Size {
  /** Null: as wide as a card may be. A number: one line of that width. */
  width: number | null;
  height: number;
  /** A card is no wider. */
  most?: number;
  /** In a frame of that height it scrolls: rather than cover the composer it is no taller than there is room. */
  least?: number;
}

export const WIDTH_PX = 364;
/** Tables and code want more. */
export const ANSWER_WIDTH_PX = 520;
/** A column for each field. */
export const FIELDS_WIDTH_PX = 680;
const GAP_PX = 10;
/** Above and below a line in the strip under a composer. */
const LINE_GAP_PX = 4;
const EDGE_PX = 8;
/** Site composers wrap their field in a box with buttons under it; most are no taller than this. */
const BUTTONS_PX = 64;

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** `isFree`: nothing of the page that can be used lies there. */
export function placeNear(
  box: Box | null,
  size: Size,
  window: { width: number; height: number },
  isFree: (left: number, top: number, right: number, bottom: number) => boolean = () => false,
): Spot {
  const most = size.most ?? WIDTH_PX;
  const width = Math.min(size.width ?? most, most, window.width - 2 * EDGE_PX);
  const height = Math.min(size.height, Math.max(size.least ?? size.height, roomIn(box, window)));
  const mostLeft = window.width - width - EDGE_PX;
  const mostTop = window.height - height - EDGE_PX;
  if (box === null) return { left: mostLeft, top: Math.max(EDGE_PX, mostTop - 2 * BUTTONS_PX), width, height };
  const left = within(box.right - width, EDGE_PX, mostLeft);
  const under = box.bottom + LINE_GAP_PX;
  const isLine = size.width !== null;
  const fitsUnder = isLine && under >= EDGE_PX && under + height + LINE_GAP_PX <= window.height;
  if (fitsUnder && isFree(left, under, left + width, under + height)) return { left, top: under, width, height };
  const above = box.top - height - (isLine ? LINE_GAP_PX : GAP_PX + EDGE_PX);
  const below = box.bottom + BUTTONS_PX + GAP_PX;
  const top = above >= EDGE_PX || below + height > window.height ? above : below;
  return { left, top: within(top, EDGE_PX, Math.max(EDGE_PX, mostTop)), width, height };
}

/** Above the composer or below it, wherever there is more. */
function roomIn(box: Box | null, window: { width: number; height: number }): number {
  if (box === null) return window.height - 2 * (BUTTONS_PX + EDGE_PX);
  return Math.floor(Math.max(box.top - GAP_PX - 2 * EDGE_PX, window.height - box.bottom - BUTTONS_PX - GAP_PX));
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
