/** A list that keeps only the turns near the window in the page, as long chats do: the others are room above and below. */

const AHEAD_PX = 300;
const GUESS_PX = 320;
const GAP_PX = 26;

/** `make` draws a turn anew each time it comes near; a turn that is away has no element. */
export class VirtualList {
  readonly #list: HTMLElement;
  readonly #make: (index: number) => HTMLElement;
  readonly #here = new Map<number, HTMLElement>();
  readonly #heights: number[] = [];
  #count = 0;
  #isDue = false;

  constructor(list: HTMLElement, make: (index: number) => HTMLElement) {
    this.#list = list;
    this.#make = make;
    document.addEventListener('scroll', () => this.soon(), { capture: true, passive: true });
  }

  show(count: number): void {
    this.#count = count;
    this.soon();
  }

  soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #draw(): void {
    const scroller = this.#list.parentElement;
    if (!scroller) return;
    for (const [index, element] of this.#here) this.#heights[index] = element.offsetHeight + GAP_PX;
    const drawnAt = scroller.scrollTop;
    const [from, to] = [drawnAt - AHEAD_PX, drawnAt + scroller.clientHeight + AHEAD_PX];
    let [top, above, below] = [0, 0, 0];
    let before: HTMLElement | null = null;
    for (let index = 0; index < this.#count; index += 1) {
      const height = this.#heights[index] ?? GUESS_PX;
      const isNear = top + height > from && top < to;
      if (!isNear && top < from) above += height;
      else if (!isNear) below += height;
      before = isNear ? this.#mount(index, before) : before;
      if (!isNear) this.#unmount(index);
      top += height;
    }
    // Until every guess is replaced by a true height the list's length changes under the reader.
    const isGuessed = [...this.#here].some(([index, { offsetHeight }]) => this.#heights[index] !== offsetHeight + GAP_PX);
    this.#list.style.paddingTop = `${above}px`;
    this.#list.style.paddingBottom = `${below}px`;
    if (isGuessed || scroller.scrollTop !== drawnAt) this.soon();
  }

  #mount(index: number, before: HTMLElement | null): HTMLElement {
    const known = this.#here.get(index);
    const element = known ?? this.#make(index);
    this.#here.set(index, element);
    if (!known && before) before.after(element);
    else if (!known) this.#list.prepend(element);
    return element;
  }

  #unmount(index: number): void {
    this.#here.get(index)?.remove();
    this.#here.delete(index);
  }
}
