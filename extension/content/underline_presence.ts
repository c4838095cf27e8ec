/** Where a textarea is and how much of it is seen, and word of whatever may have changed that, its text or its looks. */
import type { Size } from './underline_mirror';

/** For a page that sets the value itself, or moves its field by a transform: nothing tells of that in every browser. */
const LOOK_AGAIN_MS = 100;
/** Fine enough that a move by a fiftieth of its size is told where the textarea is partly out of sight already. */
const SHARES = Array.from({ length: 51 }, (_none, at) => at / 50);
/** What moves a composer or changes its text. */
const MOVES = ['input', 'scroll', 'selectionchange', 'keyup', 'click'];
/** What may also give it other looks. */
const RESTYLES = ['resize', 'transitionend', 'focusin', 'focusout'];
/** A line under the last row may hang out of the box, as the descenders of its letters nearly do. */
const HANGS_OUT_PX = 3;

export interface Place extends Size {
  /** In the viewport. */
  x: number;
  y: number;
  /** What scrollers around it leave to be seen. */
  clip: string;
  /** The layer lies right over the textarea, and under what the page puts over it. */
  level: string;
  isVisible: boolean;
}

const placeKey = ({ x, y, width, height }: DOMRect): string => `${x} ${y} ${width} ${height} ${innerWidth} ${innerHeight}`;

export class Presence {
  readonly #area: HTMLTextAreaElement;
  readonly #onChange: (isRestyled: boolean) => void;
  readonly #undo = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#restyled());
  readonly #looks = new MutationObserver(() => this.#restyled());
  readonly #timer: ReturnType<typeof setInterval>;
  #moves: IntersectionObserver | null = null;
  #watched = '';
  #seen: DOMRectReadOnly | null = null;
  #value: string;
  #isDue = false;
  #isRestyled = true;

  constructor(area: HTMLTextAreaElement, onChange: (isRestyled: boolean) => void) {
    this.#area = area;
    this.#onChange = onChange;
    this.#value = area.value;
    const ways = { capture: true, passive: true, signal: this.#undo.signal };
    const soon = (): void => this.soon();
    const restyled = (): void => this.#restyled();
    for (const name of MOVES) window.addEventListener(name, soon, ways);
    for (const name of RESTYLES) window.addEventListener(name, restyled, ways);
    document.fonts.addEventListener('loadingdone', restyled, ways);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, ways);
    this.#sizes.observe(area);
    for (const one of [area, document.body, document.documentElement]) this.#looks.observe(one, { attributes: true });
    this.#timer = setInterval(() => this.#isStale() && this.soon(), LOOK_AGAIN_MS);
  }

  #isStale(): boolean {
    return this.#area.value !== this.#value || placeKey(this.#area.getBoundingClientRect()) !== this.#watched;
  }

  #restyled(): void {
    this.#isRestyled = true;
    this.soon();
  }

  /** Once a frame at most, before it is painted. */
  soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      if (this.#undo.signal.aborted) return;
      this.#value = this.#area.value;
      this.#onChange(this.#isRestyled);
      this.#isRestyled = false;
    });
  }

  stop(): void {
    this.#undo.abort();
    this.#sizes.disconnect();
    this.#looks.disconnect();
    this.#moves?.disconnect();
    clearInterval(this.#timer);
  }

  place(): Place {
    const area = this.#area;
    const box = area.getBoundingClientRect();
    // Up to a pixel is rounding: `offsetWidth` knows whole ones alone.
    const isPlain = Math.abs(box.width - area.offsetWidth) < 1;
    const scale = isPlain ? 1 : box.width / area.offsetWidth;
    this.#watchMoves(box);
    return {
      x: box.x,
      y: box.y,
      width: isPlain ? box.width : area.offsetWidth,
      height: isPlain ? box.height : area.offsetHeight,
      scale,
      clip: this.#clip(box, scale),
      level: levelOf(area),
      isVisible: isUpright(box, area) && area.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    };
  }

  /** A window shrunk to the textarea's box: as soon as it leaves that, the share of it that is seen changes. */
  #watchMoves(box: DOMRect): void {
    const key = placeKey(box);
    if (key === this.#watched) return;
    this.#watched = key;
    this.#seen = null;
    this.#moves?.disconnect();
    const { clientWidth, clientHeight } = document.documentElement;
    const insets = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
    this.#moves = new IntersectionObserver(
      (entries) => {
        this.#seen = entries.at(-1)?.intersectionRect ?? null;
        this.soon();
      },
      { rootMargin, threshold: SHARES },
    );
    this.#moves.observe(this.#area);
  }

  /** Without borders and scrollbars, and without what scrollers around the textarea hide of it. */
  #clip(box: DOMRect, scale: number): string {
    const { clientTop, clientLeft, clientWidth, clientHeight, offsetWidth, offsetHeight } = this.#area;
    const [right, bottom] = [offsetWidth - clientLeft - clientWidth, offsetHeight - clientTop - clientHeight];
    const seen = this.#seen ?? box;
    const hidden = [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left];
    const own = [clientTop, right, bottom, clientLeft];
    const insets = own.map((inset, side) => Math.max(inset * scale, hidden[side] ?? 0));
    if ((hidden[2] ?? 0) < 1) insets[2] = (insets[2] ?? 0) - HANGS_OUT_PX;
    return `inset(${insets.map((inset) => `${inset}px`).join(' ')})`;
  }
}

/** A turned or tilted field has a box of another shape. */
function isUpright(box: DOMRect, { offsetWidth, offsetHeight }: HTMLElement): boolean {
  return Math.abs((box.width / offsetWidth) * offsetHeight - box.height) < 2;
}

/** The level of the outermost stacking context around it that has one. */
function levelOf(element: Element): string {
  let level = 'auto';
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { position, zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto' && position !== 'static') level = zIndex;
  }
  return level;
}
