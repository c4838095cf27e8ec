/** Holds every file on its way into the page, before the page sees it (window, capture): chosen, dropped or pasted. */
import { type Carrier, fromDrop, fromInput, fromPaste, isOurs } from './carriers';

export interface IntakeParts {
  isOff: () => boolean;
  take: (carrier: Carrier) => void;
}

interface Rooted {
  openOrClosedShadowRoot: (element: Element) => ShadowRoot | null;
}

/** Both browsers show content scripts what lies behind a closed root, each in its own way. */
function rootOf(element: Element): ShadowRoot | null {
  const own: unknown = 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : null;
  if (own instanceof ShadowRoot) return own;
  const dom: unknown = 'dom' in chrome ? chrome.dom : null;
  return isRooted(dom) && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
}

const isRooted = (dom: unknown): dom is Rooted => typeof dom === 'object' && dom !== null && 'openOrClosedShadowRoot' in dom;

const isFileInput = (one: unknown): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'file';

/** The input that was chosen with; in a closed root, the one that holds something. */
function inputOf(event: Event): HTMLInputElement | null {
  const first = event.composedPath()[0];
  if (isFileInput(first)) return first;
  return first instanceof Element ? inputWithin(first) : null;
}

function inputWithin(element: Element): HTMLInputElement | null {
  const root = rootOf(element);
  if (root === null) return null;
  for (const one of root.querySelectorAll('*')) {
    const found = isFileInput(one) && (one.files?.length ?? 0) > 0 ? one : inputWithin(one);
    if (found !== null) return found;
  }
  return null;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

export class Intake {
  readonly #parts: IntakeParts;
  /** Its `change` follows the `input` that was held, in the same turn. */
  readonly #held = new Set<HTMLInputElement>();

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** Returns the undo. */
  start(): () => void {
    const undo = new AbortController();
    const options = { capture: true, signal: undo.signal };
    window.addEventListener('input', (event) => this.#onChosen(event), options);
    window.addEventListener('change', (event) => this.#onChosen(event), options);
    window.addEventListener('drop', (event) => this.#onMoved(event, fromDrop), options);
    window.addEventListener('paste', (event) => this.#onMoved(event, fromPaste), options);
    return () => undo.abort();
  }

  #onChosen(event: Event): void {
    if (isOurs(event) || this.#parts.isOff()) return;
    const input = inputOf(event);
    if (input === null) return;
    const isEmpty = input.files === null || input.files.length === 0;
    if (isEmpty && this.#held.has(input)) return stop(event);
    if (isEmpty) return;
    stop(event);
    this.#held.add(input);
    setTimeout(() => this.#held.delete(input), 0);
    this.#parts.take(fromInput(input));
  }

  #onMoved<E extends DragEvent | ClipboardEvent>(event: E, read: (event: E) => Carrier | null): void {
    if (isOurs(event) || this.#parts.isOff()) return;
    const carrier = read(event);
    if (carrier === null) return;
    stop(event);
    this.#parts.take(carrier);
  }
}
