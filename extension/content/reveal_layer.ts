/** A place inside what scrolls, so that frames move with the messages without any script of ours running. */

/** Contained: a frame that grows with its answer is no reason to lay out the page again, or to make it scroll further. */
const HOST_LOOKS =
  'all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; contain: layout size style !important; user-select: none !important;';

/** The nearest ancestor that scrolls by itself, or the document's root. */
function scroller(element: Element): HTMLElement {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at !== document.body) return at;
  }
  return document.documentElement;
}

/** An absolute child scrolls along only if its scroller is positioned; undone when the layer goes. */
function position(home: HTMLElement): () => void {
  if (home === document.documentElement || getComputedStyle(home).position !== 'static') return () => undefined;
  const before = home.style.position;
  home.style.position = 'relative';
  return () => {
    home.style.position = before;
  };
}

export class Layer {
  readonly home: HTMLElement;
  /** Closed: not for secrecy, which the frames give, but so that no style or selector of the page reaches them. */
  readonly root: ShadowRoot;
  readonly #host = document.createElement('div');
  readonly #undo: () => void;

  constructor(home: HTMLElement) {
    this.home = home;
    this.#undo = position(home);
    this.#host.style.cssText = HOST_LOOKS;
    this.root = this.#host.attachShadow({ mode: 'closed' });
    this.attach();
  }

  static homeOf(element: Element): HTMLElement {
    return scroller(element);
  }

  /** False when the page took the layer away with all its frames; it is back then, but they must be made anew. */
  attach(): boolean {
    if (this.#host.parentNode === this.home) return true;
    this.home.append(this.#host);
    return false;
  }

  /** Where the layer's zero lies, in the viewport. */
  origin(): DOMRect {
    return this.#host.getBoundingClientRect();
  }

  remove(): void {
    this.#host.remove();
    this.#undo();
  }
}
