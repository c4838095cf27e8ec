/** Draws values as plain text in boxes of exactly the placeholders' sizes. Boxes that did not change are not touched. */
import { BELOW_LINE, type RevealDrawn, type RevealStyle, type RevealView } from '../shared/messages';
import { fit, PAD_PX } from './fit';

/** A value sits in the middle of its box as a word on a label does: room that it does not need looks meant. */
const BOX =
  'position: absolute; box-sizing: border-box; overflow: hidden; white-space: pre; user-select: none; text-align: center;' +
  `padding: 0 ${PAD_PX}px; cursor: default; outline-offset: -1px; transform-origin: 0 0;`;

/**
 * A breath of the accent (ui/theme.css), over whatever the page has behind it: it suits a light and a dark one. One plain
 * colour: two hundred rounded or layered boxes cost Firefox every tenth frame.
 */
const tinted = (background: string): string => `color-mix(in srgb, rgb(32 150 124) 16%, ${background})`;

interface Drawn {
  element: HTMLElement;
  key: string;
}

export class Drawing {
  readonly #body: HTMLElement;
  readonly #boxes: Drawn[] = [];

  constructor(body: HTMLElement) {
    this.#body = body;
  }

  /** The first `keep` boxes stay as they are; `items` come after them, and nothing after those. */
  show({ keep, items, styles }: Omit<RevealView, 'turn'>): void {
    items.forEach((item, index) => this.#draw(keep + index, item, styles[item.style]));
    for (const { element } of this.#boxes.splice(keep + items.length)) element.remove();
  }

  clear(): void {
    this.show({ keep: 0, items: [], styles: [] });
  }

  #draw(index: number, item: RevealDrawn, style: RevealStyle | undefined): void {
    const key = JSON.stringify([item, style]);
    const known = this.#boxes[index];
    if (known?.key === key || style === undefined) return;
    const element = known?.element ?? this.#body.appendChild(document.createElement('span'));
    this.#boxes[index] = { element, key };
    place(element, item, style);
  }
}

/** The first letter that says so decides; a number or an address reads from left to right in any sentence. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Everything is set as one property each: a font name from the page's style sheet cannot add a rule. */
function place(element: HTMLElement, { text, x, y, width, height }: RevealDrawn, looks: RevealStyle): void {
  const { style } = element;
  const { scale, squeeze, isCut } = fit(text, looks.font, width);
  style.cssText = BOX;
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width / squeeze}px`;
  style.height = `${height}px`;
  if (squeeze < 1) style.transform = `scaleX(${squeeze})`;
  style.font = looks.font;
  style.lineHeight = `${height / (1 + BELOW_LINE)}px`;
  style.color = looks.color;
  // The rest of a token that a line break cut is covered and no more: an empty label would say nothing.
  style.backgroundColor = looks.background;
  if (text !== '') style.backgroundColor = tinted(looks.background);
  style.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
  write(element, text, scale);
  offerWhole(element, text, isCut);
}

/** Smaller letters stand on the line of the full-sized ones around them: the box keeps the font, a part in it shrinks. */
function write(element: HTMLElement, text: string, scale: number): void {
  element.textContent = scale < 1 ? '' : text;
  if (scale === 1) return;
  const small = element.appendChild(document.createElement('small'));
  small.style.fontSize = `${scale}em`;
  small.style.lineHeight = '0';
  small.textContent = text;
}

/** A value that does not fit is shown whole by the browser's own tooltip, and slides while it has the focus. */
function offerWhole(element: HTMLElement, text: string, isCut: boolean): void {
  if (text === '') element.setAttribute('aria-hidden', 'true');
  else element.removeAttribute('aria-hidden');
  element.title = text;
  element.style.textOverflow = isCut ? 'ellipsis' : 'clip';
  if (isCut) element.tabIndex = 0;
  else element.removeAttribute('tabindex');
  element.onfocus = isCut ? (): void => slide(element, true) : null;
  element.onmouseenter = element.onfocus;
  element.onblur = isCut ? (): void => slide(element, false) : null;
  element.onmouseleave = element.onblur;
}

const MS_PER_PIXEL = 25;

function slide(element: HTMLElement, isOn: boolean): void {
  for (const running of element.getAnimations()) running.cancel();
  element.style.textOverflow = isOn ? 'clip' : 'ellipsis';
  const hidden = element.scrollWidth - element.clientWidth;
  if (!isOn || hidden <= 0) return;
  const back = element.style.direction === 'rtl' ? hidden : -hidden;
  element.animate([{ textIndent: '0px' }, { textIndent: `${back}px` }], {
    duration: Math.max(600, hidden * MS_PER_PIXEL),
    direction: 'alternate',
    iterations: Infinity,
  });
}
