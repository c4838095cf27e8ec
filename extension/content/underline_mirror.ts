/** A box that lays a text out exactly as a textarea does, and shows nothing of it but the lines under some stretches. */
import { OURS } from './remains';
import type { Stretch } from './underline_spans';

/** As in public/underline.css; a test compares them. At least 3:1 on white and on the sites' dark grounds. */
export const LINE = 'underline wavy #ea580c 1.5px';
export const WASH = 'rgb(234 88 12 / 12%)';
/** Of words in doubt; dotted, so that colour alone does not tell them apart. */
export const DOUBT_LINE = 'underline dotted #3b82f6 2px';
export const DOUBT_WASH = 'rgb(59 130 246 / 12%)';

/** All that decides where a letter of a textarea stands. */
const METRICS = [
  ...['family', 'size', 'weight', 'style', 'stretch', 'kerning', 'optical-sizing', 'size-adjust', 'palette'],
  ...[
    'variant-ligatures',
    'variant-caps',
    'variant-numeric',
    'variant-east-asian',
    'variant-alternates',
    'variant-position',
  ],
  ...['variant-emoji', 'feature-settings', 'variation-settings', 'language-override'],
  ...['synthesis-weight', 'synthesis-style', 'synthesis-small-caps'],
]
  .map((name) => `font-${name}`)
  .concat(
    ['letter-spacing', 'word-spacing', 'line-height', 'tab-size', 'hyphens', 'hyphenate-character', 'text-rendering'],
    ['text-align', 'text-align-last', 'text-indent', 'text-transform', 'text-autospace', 'text-spacing-trim'],
    ['white-space', 'white-space-collapse', 'text-wrap-mode', 'word-break', 'line-break', 'overflow-wrap'],
    ['direction', 'unicode-bidi', 'text-size-adjust', '-webkit-text-size-adjust'],
    ['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  );

const SELF =
  'position: absolute; top: 0; left: 0; box-sizing: border-box; transform-origin: 0 0; forced-color-adjust: none;' +
  'color: transparent; border: 0 solid transparent; ';
const MARK = `text-decoration: ${LINE}; background-color: ${WASH};`;
const DOUBT_MARK = `text-decoration: ${DOUBT_LINE}; background-color: ${DOUBT_WASH};`;

export interface Looks {
  css: string;
  language: string;
  linePx: number;
  /** Lines run across; those that run down are not copied. */
  isAcross: boolean;
}

/** The textarea's own, before any zoom or transform of what is around it; `scale` is what that makes of it. */
export interface Size {
  width: number;
  height: number;
  scale: number;
}

/** A scrollbar takes its width from the lines; at the other end in text that runs from right to left. */
function paddings(area: HTMLTextAreaElement, style: CSSStyleDeclaration): string {
  const [left, right] = [Number.parseFloat(style.borderLeftWidth), Number.parseFloat(style.borderRightWidth)];
  const barLeft = Math.max(0, Math.round(area.clientLeft - left));
  const barRight = Math.max(0, Math.round(area.offsetWidth - area.clientWidth - area.clientLeft - right));
  const padding = (side: string): string => style.getPropertyValue(`padding-${side}`);
  return `padding: ${padding('top')} calc(${padding('right')} + ${barRight}px) ${padding('bottom')} calc(${padding('left')} + ${barLeft}px);`;
}

/** Reading some fifty properties is most of the work, so that it is done only after what may have changed them. */
export function looksOf(area: HTMLTextAreaElement): Looks {
  const style = getComputedStyle(area);
  const metrics = METRICS.map((name) => `${name}:${style.getPropertyValue(name)};`).join('');
  return {
    css: metrics + paddings(area, style),
    language: area.closest('[lang]')?.getAttribute('lang') ?? '',
    linePx: Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize),
    isAcross: style.writingMode === 'horizontal-tb',
  };
}

export class Mirror {
  readonly element = document.createElement('div');
  #css = '';

  constructor() {
    this.element.className = OURS;
  }

  dress({ css, language }: Looks, { width, height, scale }: Size, scrolled: { left: number; top: number }): void {
    const box = `width: ${width}px; min-height: ${height}px; transform: scale(${scale}) translate(${-scrolled.left}px, ${-scrolled.top}px);`;
    if (css + box !== this.#css) this.element.style.cssText = SELF + css + box;
    if (language !== this.element.lang) this.element.lang = language;
    this.#css = css + box;
  }

  write(text: string, stretches: readonly Stretch[]): void {
    const parts: Node[] = [];
    let at = 0;
    for (const { start, end, isDoubted } of stretches) {
      const mark = document.createElement('span');
      mark.style.cssText = isDoubted === true ? DOUBT_MARK : MARK;
      mark.append(text.slice(start, end));
      parts.push(new Text(text.slice(at, start)), mark);
      at = end;
    }
    // A line break at the very end opens a line in a textarea, and none in a box.
    this.element.replaceChildren(...parts, text.slice(at) + (text.endsWith('\n') ? '\u200b' : ''));
  }

  /** False when the lines fall otherwise than in the textarea: better no line than one under the wrong words. */
  agrees({ linePx, isAcross }: Looks, contentPx: number): boolean {
    return isAcross && Math.abs(this.element.offsetHeight - contentPx) < linePx / 2;
  }
}
