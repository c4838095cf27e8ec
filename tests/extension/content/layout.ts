/** The parts of a browser's layout that jsdom lacks: every token is ten pixels a letter, in one line. */
import { vi } from 'vitest';

export class Observer {
  static readonly all: Observer[] = [];
  readonly seen = new Set<Element>();
  constructor(readonly tell: (entries: unknown[]) => void) {
    Observer.all.push(this);
  }
  observe(element: Element): void {
    this.seen.add(element);
  }
  unobserve(element: Element): void {
    this.seen.delete(element);
  }
  disconnect(): void {
    this.seen.clear();
  }
}

export function installLayout(): void {
  Observer.all.length = 0;
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  Object.defineProperty(document, 'fonts', {
    value: new EventTarget(),
    configurable: true,
  });
  Range.prototype.getClientRects = function (this: Range) {
    const rect = new DOMRect(this.startOffset * 10, 100.25, this.toString().length * 10, 16);
    return Object.assign([rect], { item: () => rect }) as never;
  };
}
