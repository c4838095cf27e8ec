/** A box that lays a text out exactly as a textarea does, and shows nothing of it but the lines under some stretches. */
import { OURS } from './remains';
import type { Stretch } from './underline_spans';

/** As in public/underline.css; a test compares them. At least 3:1 on white and on the sites' dark grounds. */
export const LINE = 'underline wavy #ea580c 1.5px';
export const WASH = 'rgb(234 88 12 / 12%)';

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
    ['direction', 'unicode-bidi', 'writing-mode', 'text-orientation', 'text-size-adjust', '-webkit-text-size-adjust'],
    ['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  );

const SELF =
  'position: absolute; top: 0; left: 0; box-sizing: border-box; transform-origin: 0 0; forced-color-adjust: none;' +
  'color: transparent; border: 0 solid transparent; ';
const MARK = `text-decoration: ${LINE}; background-color: ${WASH};`;

/** What a look at the textarea found; reading all of it before writing lays the page out once. */
export interface Measure {
  css: string;
  language: string;
  /** Of the whole content with padding and border, as the textarea itself counts it. */
  contentPx: number;
  linePx: number;
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

export function measure(area: HTMLTextAreaElement, { width, height, scale }: Size): Measure {
  const style = getComputedStyle(area);
  const metrics = METRICS.map((name) => `${name}:${style.getPropertyValue(name)};`).join('');
  const box = `width: ${width}px; min-height: ${height}px; transform: scale(${scale}) translate(${-area.scrollLeft}px, ${-area.scrollTop}px);`;
  const linePx = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize);
  const contentPx = area.scrollHeight + area.offsetHeight - area.clientHeight;
  const language = area.closest('[lang]')?.getAttribute('lang') ?? '';
  return { css: SELF + metrics + paddings(area, style) + box, language, contentPx, linePx };
}

export class Mirror {
  readonly element = document.createElement('div');
  #css = '';

  constructor() {
    this.element.className = OURS;
  }

  dress({ css, language }: Measure): void {
    if (css !== this.#css) this.element.style.cssText = css;
    if (language !== this.element.lang) this.element.lang = language;
    this.#css = css;
  }

  write(text: string, stretches: readonly Stretch[]): void {
    const parts: Node[] = [];
    let at = 0;
    for (const { start, end } of stretches) {
      const mark = document.createElement('span');
      mark.style.cssText = MARK;
      mark.append(text.slice(start, end));
      parts.push(new Text(text.slice(at, start)), mark);
      at = end;
    }
    // A line break at the very end opens a line in a textarea, and none in a box.
    this.element.replaceChildren(...parts, text.slice(at) + (text.endsWith('\n') ? '\u200b' : ''));
  }

  /** False when the lines fall otherwise than in the textarea: better no line than one under the wrong words. */
  agrees({ contentPx, linePx }: Measure): boolean {
    return Math.abs(this.element.offsetHeight - contentPx) < linePx / 2;
  }
}
