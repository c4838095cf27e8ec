/**
 * Holds every file on its way into the page, before the page sees it (window, capture): chosen, dropped or pasted. A click on a
 * file input opens a dialog of ours; an input that is filled all the same is emptied.
 */
import { keepListening } from '../lasting';
import { type Carrier, fromDrop, fromInput, fromPaste, isAsHanded, isOurs } from './carriers';
import { filledWithin, isBehind, isFileInput, rootOf, startOf } from './kinds';
import { openFor } from './picker';

export interface IntakeParts {
  isOff: () => boolean;
  take: (carrier: Carrier) => void;
  /** A page that wanted a file by itself did not get it. */
  refuse: () => void;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

export class Intake {
  readonly #parts: IntakeParts;
  /** Its `change` follows the `input` that was held, in the same turn. */
  readonly #held = new Set<HTMLInputElement>();
  /** The page's gate says that it is clicked now. */
  #clicking: HTMLInputElement | null = null;
  #undo: (() => void)[] = [];
  readonly #roots = new WeakSet<ShadowRoot>();

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  /** Returns the undo. */
  start(): () => void {
    this.#listenAt(window);
    this.#keep(window, 'drop', (event: DragEvent) => this.#onMoved(event, fromDrop));
    this.#keep(window, 'paste', (event: ClipboardEvent) => this.#onMoved(event, fromPaste));
    return () => {
      this.#undo.forEach((step) => step());
      this.#undo = [];
    };
  }

  #keep<E extends Event>(target: EventTarget, type: string, heard: (event: E) => void): void {
    this.#undo.push(keepListening(target, type, heard, { capture: true }));
  }

  #listenAt(target: EventTarget): void {
    this.#keep(target, 'click', (event) => this.#onClick(event));
    this.#keep(target, 'input', (event) => this.#onChosen(event));
    this.#keep(target, 'change', (event) => this.#onChosen(event));
  }

  /** What happens behind a closed root is told there, and some of it nowhere else. */
  #listenBehind(host: Element): void {
    const root = rootOf(host);
    if (root === null || this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#listenAt(root);
  }

  /** The page's gate tells of what is clicked by a script: true where it is held here. */
  readonly clicking = (input: Element): boolean => {
    if (this.#parts.isOff() || !isFileInput(input)) return false;
    this.#clicking = input;
    // The click follows in the same turn.
    queueMicrotask(() => (this.#clicking = null));
    return true;
  };

  /** A dialog without a click. */
  readonly picking = (input: Element): boolean => {
    if (this.#parts.isOff() || !isFileInput(input)) return false;
    openFor(input, this.#parts);
    return true;
  };

  /** A file from the clipboard without a paste: a page that may have it would have it unread. */
  readonly pasting = (): boolean => {
    if (this.#parts.isOff()) return false;
    this.#parts.refuse();
    return true;
  };

  #onClick(event: Event): void {
    if (this.#parts.isOff() || event.defaultPrevented) return;
    const input = this.#clickedBy(event);
    if (input === null) return;
    // Also where it opens nothing now: a handler of the page's may change that before the browser looks.
    event.preventDefault();
    if (!input.matches(':disabled')) openFor(input, this.#parts);
  }

  #clickedBy(event: Event): HTMLInputElement | null {
    const first = startOf(event);
    if (first === null || isFileInput(first)) return first;
    const told = this.#clicking;
    if (told !== null && isBehind(first, told)) {
      this.#clicking = null;
      return told;
    }
    this.#listenBehind(first);
    return null;
  }

  #onChosen(event: Event): void {
    if (isOurs(event) || this.#parts.isOff()) return;
    const first = startOf(event);
    if (first === null) return;
    if (!isFileInput(first)) this.#listenBehind(first);
    const inputs = isFileInput(first) ? [first] : filledWithin(first);
    const filled = inputs.filter(({ files }) => (files?.length ?? 0) > 0);
    if (isFileInput(first) && filled.length === 0 && this.#held.has(first)) return stop(event);
    for (const input of filled) this.#hold(input, event);
  }

  #hold(input: HTMLInputElement, event: Event): void {
    if (!isFileInput(event.composedPath()[0]) && isAsHanded(input)) return;
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
