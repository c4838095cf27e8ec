/** Which messages may look different since they were last measured. What did not change is not measured again. */
import { BLOCKS } from './reveal_text';

/** Where sites keep theme, direction and what is folded away. */
const LOOKS = ['class', 'style', 'dir', 'hidden', 'open', 'data-theme', 'data-mode', 'data-color-mode'];

export class Changes {
  readonly #watched = new Set<Element>();
  readonly #changed = new Set<Element>();
  readonly #onChange: () => void;
  #age = 0;
  readonly #undo = new AbortController();
  readonly #mutations = new MutationObserver((records) => this.#hear(records));
  readonly #sizes = new ResizeObserver((entries) => this.mark(entries.map(({ target }) => target)));

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  start(): void {
    const { signal } = this.#undo;
    this.#mutations.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: LOOKS,
    });
    this.#sizes.observe(document.documentElement);
    document.fonts.addEventListener('loadingdone', this.all, { signal });
    window.addEventListener('popstate', this.all, { signal });
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.all, { signal });
    document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true, signal });
  }

  watch(block: Element): void {
    this.#watched.add(block);
    this.#changed.add(block);
    this.#sizes.observe(block);
  }

  unwatch(block: Element): void {
    this.#watched.delete(block);
    this.#changed.delete(block);
    this.#sizes.unobserve(block);
  }

  /** Whether this message may look different since it was asked for last. */
  take(block: Element): boolean {
    return this.#changed.delete(block);
  }

  /** Grows whenever text that stayed the same may lie elsewhere or look different. */
  get age(): number {
    return this.#age;
  }

  readonly all = (): void => {
    this.#age += 1;
    this.mark(this.#watched);
  };

  mark(elements: Iterable<Element>): void {
    for (const element of elements) {
      if (this.#watched.has(element)) this.#changed.add(element);
    }
    this.#onChange();
  }

  stop(): void {
    this.#undo.abort();
    this.#mutations.disconnect();
    this.#sizes.disconnect();
  }

  /** What comes or goes outside of all messages moves them at most, which is seen without measuring their text. */
  #hear(records: readonly MutationRecord[]): void {
    const texts = new Set(records.filter(({ type }) => type !== 'attributes').map(({ target }) => target));
    const looks = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target));
    const touched = [...texts, ...looks].flatMap((target) => this.#blockOf(target) ?? []);
    const within = [...this.#watched].filter((block) => [...looks].some((target) => target.contains(block)));
    // What holds no other element is known by its own markup.
    if (within.length > 0 || [...looks].some((target) => this.#blockOf(target) !== null && isAround(target))) this.#age += 1;
    this.mark([...touched, ...within]);
  }

  #blockOf(node: Node): Element | null {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      if (at instanceof Element && this.#watched.has(at)) return at;
    }
    return null;
  }

  /** A table or a block of code that scrolls by itself takes its tokens along. */
  readonly #scrolled = ({ target }: Event): void => {
    const block = target instanceof Element ? this.#blockOf(target) : null;
    if (block === null) return;
    this.#age += 1;
    this.mark([block]);
  };
}

function isAround(node: Node): boolean {
  return node instanceof Element && node.querySelector(BLOCKS) !== null;
}
