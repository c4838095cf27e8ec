/**
 * Shows the originals over the placeholders of the messages in view, in few frames of the extension's own origin.
 * The page's DOM keeps the placeholders; this side never learns an original, only where its box is (T-02, T-40).
 */
import { onOrphaned } from '../shared/ask';
import { startCopy } from './copy';
import { measure } from './reveal_block';
import { RevealFrame } from './reveal_frame';
import { KnownTokens } from './reveal_known';
import { Layer } from './reveal_layer';
import type { Site } from './sites/site';

/** Between two looks, in milliseconds: a streaming answer changes more often than anyone can read. */
const REST_MS = 60;
/** Messages this near to the viewport already have their frame. */
const AHEAD = '600px 0px';
/** A frame that could not start is not tried again at once. */
const RETRY_MS = 2_000;

type Ways = IntersectionObserverInit & { scrollMargin?: string };

class Reveal {
  readonly #site: Site;
  readonly #conversation: () => string;
  readonly #known = new KnownTokens(() => this.#soon());
  readonly #frames = new Map<Element, RevealFrame>();
  readonly #inView = new Set<Element>();
  readonly #watched = new Set<Element>();
  readonly #mutations = new MutationObserver(() => this.#soon());
  readonly #sizes = new ResizeObserver(() => this.#soon());
  readonly #views: IntersectionObserver;
  #layer: Layer | null = null;
  #isDue = false;
  #isOver = false;
  #lastMs = 0;
  #notBeforeMs = 0;

  constructor(site: Site, conversation: () => string) {
    this.#site = site;
    this.#conversation = conversation;
    const ways: Ways = { rootMargin: AHEAD, scrollMargin: AHEAD };
    this.#views = new IntersectionObserver((entries) => this.#note(entries), ways);
  }

  start(): () => void {
    this.#mutations.observe(document, { subtree: true, childList: true, characterData: true });
    this.#sizes.observe(document.documentElement);
    document.fonts.addEventListener('loadingdone', this.#soon);
    window.addEventListener('popstate', this.#soon);
    window.addEventListener('pointermove', this.#point, { capture: true, passive: true });
    const stopCopy = startCopy(this.#conversation, (token) => this.#known.isKnown(this.#conversation(), token));
    onOrphaned(() => this.#stop());
    this.#soon();
    return () => {
      stopCopy();
      this.#stop();
    };
  }

  /** At most one look per rest, in step with the browser's own drawing. Idempotent: a look with no news does nothing. */
  readonly #soon = (): void => {
    if (this.#isDue || this.#isOver) return;
    this.#isDue = true;
    const restMs = Math.max(0, this.#lastMs + REST_MS - performance.now());
    setTimeout(() => requestAnimationFrame(() => this.#look()), restMs);
  };

  readonly #point = ({ clientX, clientY, buttons }: PointerEvent): void => {
    // While the user drags a selection over the text, the frames stay out of the way.
    if (buttons === 0) for (const frame of this.#frames.values()) frame.point(clientX, clientY);
  };

  #note(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#soon();
  }

  #look(): void {
    this.#isDue = false;
    if (this.#isOver) return;
    this.#lastMs = performance.now();
    const blocks = this.#blocks();
    this.#follow(blocks);
    const layer = this.#layerFor(blocks);
    if (layer === null) return;
    const conversation = this.#conversation();
    const looking = { conversation, known: this.#known, never: this.#site.neverReveal, origin: layer.origin() };
    const free = this.#free(blocks, conversation);
    for (const block of blocks.filter((one) => this.#inView.has(one))) {
      const measured = measure(block, looking);
      const frame = this.#frames.get(block) ?? (measured && (free.pop() ?? this.#make(layer, conversation)));
      if (!frame) continue;
      if (measured === null) free.push(frame);
      else frame.show(measured.box, measured.placement);
      if (measured === null) this.#frames.delete(block);
      else this.#frames.set(block, frame);
    }
    for (const frame of free) frame.remove();
  }

  #blocks(): Element[] {
    const found = document.querySelectorAll(`${this.#site.answer}, ${this.#site.userMessage}`);
    return [...found].filter((block) => !block.parentElement?.closest(`${this.#site.answer}, ${this.#site.userMessage}`));
  }

  /** New messages are watched; those that are gone leave every list. */
  #follow(blocks: readonly Element[]): void {
    const now = new Set(blocks);
    for (const block of this.#watched) {
      if (now.has(block)) continue;
      this.#watched.delete(block);
      this.#inView.delete(block);
      this.#views.unobserve(block);
      this.#sizes.unobserve(block);
    }
    for (const block of now) {
      if (this.#watched.has(block)) continue;
      this.#watched.add(block);
      // A message that replaces one in view is in view: waiting for the observer would make its values blink.
      if (isNear(block)) this.#inView.add(block);
      this.#views.observe(block);
      this.#sizes.observe(block);
    }
  }

  /** Frames whose message is gone or out of view: a re-rendered message takes one over, without loading anything. */
  #free(blocks: readonly Element[], conversation: string): RevealFrame[] {
    const now = new Set(blocks);
    const free: RevealFrame[] = [];
    for (const [block, frame] of this.#frames) {
      const isStale = frame.conversation !== conversation;
      if (!isStale && now.has(block) && this.#inView.has(block)) continue;
      this.#frames.delete(block);
      if (isStale) frame.remove();
      else free.push(frame);
    }
    return free.reverse();
  }

  #make(layer: Layer, conversation: string): RevealFrame | null {
    if (performance.now() < this.#notBeforeMs) return null;
    const frame = new RevealFrame(layer.root, conversation, () => this.#lost(frame));
    return frame;
  }

  #lost(frame: RevealFrame): void {
    this.#notBeforeMs = performance.now() + RETRY_MS;
    for (const [block, own] of this.#frames) if (own === frame) this.#frames.delete(block);
    frame.remove();
    setTimeout(this.#soon, RETRY_MS + 50);
  }

  #layerFor(blocks: readonly Element[]): Layer | null {
    const last = blocks.at(-1);
    if (last === undefined) return this.#drop();
    const home = Layer.homeOf(last);
    if (this.#layer !== null && this.#layer.home !== home) this.#drop();
    if (this.#layer?.attach() === false) this.#clear();
    this.#layer ??= new Layer(home);
    return this.#layer;
  }

  #clear(): void {
    for (const frame of this.#frames.values()) frame.remove();
    this.#frames.clear();
  }

  #drop(): null {
    this.#clear();
    this.#layer?.remove();
    this.#layer = null;
    return null;
  }

  #stop(): void {
    this.#isOver = true;
    this.#mutations.disconnect();
    this.#sizes.disconnect();
    this.#views.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#soon);
    window.removeEventListener('popstate', this.#soon);
    window.removeEventListener('pointermove', this.#point, true);
    this.#drop();
  }
}

function isNear(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > -window.innerHeight && top < 2 * window.innerHeight;
}

/** Starts at once, also before the page has a body; the returned function takes everything back. */
export function startReveal(site: Site, conversation: () => string): () => void {
  return new Reveal(site, conversation).start();
}
