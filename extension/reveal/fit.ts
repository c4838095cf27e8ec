/** How much smaller a text must be to fit a width it has no say in. */

/** Smaller than this nobody reads it; the rest is cut off. */
export const SMALLEST = 0.65;

export interface Fit {
  scale: number;
  isCut: boolean;
}

export function fitWidth(textWidth: number, width: number): Fit {
  if (textWidth <= width) return { scale: 1, isCut: false };
  const scale = width / textWidth;
  return scale >= SMALLEST ? { scale: scale * 0.99, isCut: false } : { scale: SMALLEST, isCut: true };
}

const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');

export function fit(text: string, font: string, width: number): Fit {
  if (pen === null || text === '') return { scale: 1, isCut: false };
  pen.font = font;
  return fitWidth(pen.measureText(text).width, width);
}
