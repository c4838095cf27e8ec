/**
 * Shows the originals over the placeholders of the messages in view, in few frames of the extension's own origin.
 * The page's DOM keeps the placeholders; this side never learns an original, only where its box is (T-02, T-40).
 */
import { onOrphaned } from '../shared/ask';
import { onTold } from '../shared/told';
import { startCopy } from './copy';
import { blocksIn, boxOf, cornerOf, isAligned, type Looking, type Measured, measure } from './reveal_block';
import { Changes } from './reveal_changes';
import { RevealFrame } from './reveal_frame';
import { Geometries } from './reveal_geometry';
import { KnownTokens } from './reveal_known';
import { Layer } from './reveal_layer';
import { isNear, watchNear } from './reveal_near';
import { Rest } from './reveal_rest';
import type { Site } from './sites/site';

/** Frames out of view that stay, so that scrolling back loads nothing. */
const MOST_AWAY = 12;
/** A frame that could not start, or was lost, is tried again soon; the next ones not so soon. */
const FIRST_RETRY_MS = 150;
const RETRY_MS = 2_000;
const CALM_MS = 10_000;

class Reveal {
  readonly #site: Site;
  readonly #conversation: () => string;
  readonly #rest = new Rest(
    () => this.#look(),
    () => this.#lookExactly(),
  );
  readonly #changes = new Changes(() => {
    // A new conversation gets its name while its answer comes. Noticed only at the next look, it is lost with a tab that closes.
    this.#conversation();
    this.#rest.soon();
  });
  readonly #known = new KnownTokens(() => this.#hearNews());
  readonly #frames = new Map<Element, RevealFrame>();
  readonly #inView = new Set<Element>();
  readonly #watched = new Set<Element>();
  readonly #measured = new WeakMap<Element, Measured>();
  readonly #views = watchNear((entries) => this.#note(entries));
  readonly #geometries = new Geometries();
  #layer: Layer | null = null;
  #lookedIn = '';
  #notBeforeMs = -CALM_MS;

  constructor(site: Site, conversation: () => string) {
    this.#site = site;
    this.#conversation = conversation;
  }

  start(): () => void {
    this.#changes.start();
    window.addEventListener('pointermove', this.#point, { capture: true, passive: true });
    const stopCopy = startCopy(this.#conversation, (token) => this.#known.isKnown(this.#conversation(), token));
    const stopHearing = onTold((message) => {
      if (message.name === 'worker-content/forgotten') this.#again(true);
      if (message.name === 'worker-content/host') this.#again(message.host.state === 'ready');
    });
    onOrphaned(() => this.#stop());
    this.#rest.soon();
    return () => {
      stopCopy();
      stopHearing();
      this.#stop();
    };
  }

  readonly #point = ({ clientX, clientY, buttons }: PointerEvent): void => {
    // While the user drags a selection over the text, the frames stay out of the way.
    if (buttons === 0) for (const frame of this.#frames.values()) frame.point(clientX, clientY);
  };

  #note(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#rest.soon();
  }

  /** The worker may have started anew; a host that is there again, or was told to forget, may know less. */
  #again(isLessKnown: boolean): void {
    for (const frame of this.#frames.values()) frame.again();
    if (isLessKnown) this.#known.renew();
    if (isLessKnown) this.#changes.mark(this.#watched);
  }

  /** Something asked for is known now, or may be asked for again. */
  #hearNews(): void {
    this.#changes.mark([...this.#watched].filter((block) => this.#measured.get(block)?.isWaiting !== false));
  }

  /** Idempotent: a look with no news does nothing. Says how many values it had to place. */
  #look(): number {
    const blocks = blocksIn(`${this.#site.answer}, ${this.#site.userMessage}`);
    this.#follow(blocks);
    const layer = this.#layerFor(blocks);
    if (layer === null) return 0;
    const conversation = this.#conversation();
    if (conversation !== this.#lookedIn) this.#changes.all();
    this.#lookedIn = conversation;
    const { age } = this.#changes;
    const looking = { conversation, known: this.#known, never: this.#site.neverReveal, origin: layer.origin(), age };
    // All is read before anything is written: a page of many messages is laid out once.
    const looks = blocks.filter((one) => this.#inView.has(one)).map((block) => this.#lookAt(block, looking));
    const moved = this.#away(looking.origin);
    const placed = this.#show(looks, layer, this.#free(blocks, conversation));
    for (const { frame, left, top } of moved) frame.follow(left, top);
    return placed;
  }

  #away(origin: DOMRect): { frame: RevealFrame; left: number; top: number }[] {
    const away = [...this.#frames].filter(([block]) => this.#watched.has(block) && !this.#inView.has(block));
    return away.map(([block, frame]) => ({ frame, ...cornerOf(block, origin) }));
  }

  /** A message that did not change has moved at most. */
  #lookAt(block: Element, looking: Looking): { block: Element; measured: Measured } {
    const isChanged = this.#changes.take(block);
    const before = this.#measured.get(block);
    const corner = before && !isChanged ? cornerOf(block, looking.origin) : null;
    const isMoved = before && corner && isAligned(before.corner, corner);
    const measured = isMoved ? { ...before, corner } : this.#measure(block, looking);
    this.#measured.set(block, measured);
    return { block, measured };
  }

  #measure(block: Element, looking: Looking): Measured {
    const geometry = this.#geometries.of(block);
    const measured = measure(block, looking, geometry);
    if (geometry.isReused) this.#rest.awaitQuiet();
    return measured;
  }

  /** What was taken over from earlier is measured once more when the page is quiet, a part at a time. */
  #lookExactly(): void {
    const inexact = this.#geometries.renew(this.#inView);
    if (inexact.length > 0) this.#changes.mark(inexact);
  }

  #show(looks: { block: Element; measured: Measured }[], layer: Layer, free: RevealFrame[]): number {
    let placed = 0;
    for (const { block, measured } of looks) {
      const { placement } = measured;
      const frame = this.#frames.get(block) ?? (placement && (free.pop() ?? this.#make(layer, this.#lookedIn)));
      if (!frame) continue;
      if (placement === null) free.push(frame);
      else placed += frame.show(boxOf(measured, measured.corner), placement);
      if (placement === null) this.#frames.delete(block);
      else this.#frames.set(block, frame);
    }
    for (const frame of free) frame.remove();
    return placed;
  }

  /** New messages are watched; those that are gone leave every list. */
  #follow(blocks: readonly Element[]): void {
    const now = new Set(blocks);
    for (const block of this.#watched) {
      if (now.has(block)) continue;
      this.#watched.delete(block);
      this.#inView.delete(block);
      this.#views.unobserve(block);
      this.#changes.unwatch(block);
    }
    for (const block of now) {
      if (this.#watched.has(block)) continue;
      this.#watched.add(block);
      // A message that replaces one in view is in view: waiting for the observer would make its values blink.
      if (isNear(block)) this.#inView.add(block);
      this.#views.observe(block);
      this.#changes.watch(block);
    }
  }

  /** Frames whose message is gone: a re-rendered one takes one over, without loading anything. Of those out of view a few stay. */
  #free(blocks: readonly Element[], conversation: string): RevealFrame[] {
    const now = new Set(blocks);
    const free: RevealFrame[] = [];
    const away: Element[] = [];
    for (const [block, frame] of this.#frames) {
      const isStale = frame.conversation !== conversation;
      if (isStale) frame.remove();
      else if (!now.has(block)) free.push(frame);
      else if (!this.#inView.has(block)) away.push(block);
      if (isStale || !now.has(block)) this.#frames.delete(block);
    }
    for (const block of away.slice(0, -MOST_AWAY)) {
      const frame = this.#frames.get(block);
      if (frame) free.unshift(frame);
      this.#frames.delete(block);
    }
    return free.reverse();
  }

  #make(layer: Layer, conversation: string): RevealFrame | null {
    if (performance.now() < this.#notBeforeMs) return null;
    const frame = new RevealFrame(layer.root, conversation, () => this.#lost(frame));
    return frame;
  }

  #lost(frame: RevealFrame): void {
    const now = performance.now();
    // All frames of one tab are lost together when the worker starts anew.
    if (now >= this.#notBeforeMs) this.#notBeforeMs = now + (now - this.#notBeforeMs > CALM_MS ? FIRST_RETRY_MS : RETRY_MS);
    for (const [block, own] of this.#frames) if (own === frame) this.#frames.delete(block);
    frame.remove();
    setTimeout(this.#rest.soon, this.#notBeforeMs - now + 10);
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
    this.#rest.stop();
    this.#changes.stop();
    this.#views.disconnect();
    window.removeEventListener('pointermove', this.#point, true);
    this.#drop();
  }
}

/** Starts at once, also before the page has a body; the returned function takes everything back. */
export function startReveal(site: Site, conversation: () => string): () => void {
  return new Reveal(site, conversation).start();
}
