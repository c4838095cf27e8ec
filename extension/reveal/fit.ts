/** How a text is made to fit a width it has no say in: a little smaller and a little narrower, then cut. */

/** Smaller or narrower than this it looks broken and is hard to read; the rest is cut off, and shown on hover and focus. */
export const SMALLEST = 0.82;
export const NARROWEST = 0.72;

/** Between a value and either end of its box. */
export const PAD_PX = 2;

export interface Fit {
  /** Of the font's size. */
  scale: number;
  /** Of the letters' width. */
  squeeze: number;
  isCut: boolean;
}

/** Shared out between both, so that neither is conspicuous. */
export function fitWidth(textWidth: number, width: number): Fit {
  if (textWidth <= width) return { scale: 1, squeeze: 1, isCut: false };
  // A hundredth less than would just fit: the browser's own measure differs in fractions.
  const wanted = (width / textWidth) * 0.99;
  const scale = Math.max(SMALLEST, Math.sqrt(wanted));
  const squeeze = Math.max(NARROWEST, wanted / scale);
  return { scale, squeeze: Math.min(1, squeeze), isCut: scale * squeeze > wanted * 1.001 };
}

const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');

export function fit(text: string, font: string, width: number): Fit {
  if (pen === null || text === '') return { scale: 1, squeeze: 1, isCut: false };
  pen.font = font;
  return fitWidth(pen.measureText(text).width, width - 2 * PAD_PX);
}
