/** How a text is made to fit a width it has no say in: a little smaller first, then narrower, and only then cut. */

/** A font this much smaller still reads as part of its line. */
const SMALLER = 0.8;
/** Letters this much narrower still read as letters; beyond it the rest is cut off. */
const NARROWER = 0.55;
/** A text that is cut anyway is shown in this size: more of it, still readable. */
const CUT = 0.65;

export interface Fit {
  /** Of the font's size. */
  scale: number;
  /** Of the letters' width, on top of that. */
  stretch: number;
  isCut: boolean;
}

export function fitWidth(textWidth: number, width: number): Fit {
  if (textWidth <= width) return { scale: 1, stretch: 1, isCut: false };
  const needed = (width / textWidth) * 0.99;
  if (needed >= SMALLER) return { scale: needed, stretch: 1, isCut: false };
  if (needed >= SMALLER * NARROWER) return { scale: SMALLER, stretch: needed / SMALLER, isCut: false };
  return { scale: CUT, stretch: 1, isCut: true };
}

const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');

export function fit(text: string, font: string, width: number): Fit {
  if (pen === null || text === '') return { scale: 1, stretch: 1, isCut: false };
  pen.font = font;
  return fitWidth(pen.measureText(text).width, width);
}
