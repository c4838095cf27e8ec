/** One frame of the extension over one message: it scrolls with the page by itself, and only its value boxes can be hit. */
import { ask } from '../shared/ask';
import type { RevealItem } from '../shared/messages';
import { type Placement, stepFrom } from './reveal_step';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The looks of the element are ours alone: `color-scheme` equal to the frame's own keeps its canvas clear. */
const LOOKS =
  'all: initial; position: absolute; border: 0; margin: 0; padding: 0; background: transparent; color-scheme: light; max-width: none; pointer-events: none;';

function clip(items: readonly RevealItem[]): string {
  const boxes = items.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`);
  return boxes.length === 0 ? 'inset(50%)' : `path("${boxes.join('')}")`;
}

export class RevealFrame {
  readonly element = document.createElement('iframe');
  readonly conversation: string;
  readonly #onLost: () => void;
  #ticket: string | null = null;
  #placement: Placement = { tokens: [], items: [], styles: [] };
  #delivered: Placement | null = null;
  /** The worker's name for what was delivered. */
  #turn = 0;
  #isSending = false;
  #isGone = false;
  #box: Box = { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN };
  #isHit = false;

  /** `onLost` runs when the worker no longer knows the frame's ticket: a new frame is needed. */
  constructor(root: ShadowRoot, conversation: string, onLost: () => void) {
    this.conversation = conversation;
    this.#onLost = onLost;
    this.element.style.cssText = LOOKS;
    void this.#start(root);
  }

  /** The ticket goes into the address, where the page could read it but not use it: it is redeemed once (T-02). */
  async #start(root: ShadowRoot): Promise<void> {
    const ticket = await ask('content-worker/ticket', { conversation: this.conversation, frame: 'reveal' });
    if (this.#isGone) return;
    if (!ticket.ok) return this.#onLost();
    this.#ticket = ticket.value;
    this.element.src = `${chrome.runtime.getURL('reveal.html')}#${ticket.value}`;
    root.append(this.element);
    void this.#send();
  }

  /** Out of view it only stays over its message: what it shows is still there when the user scrolls back. */
  follow(x: number, y: number): void {
    this.#put({ ...this.#box, x, y });
  }

  /** Says how many values are to be placed anew. */
  show(box: Box, placement: Placement): number {
    this.#put(box);
    const step = stepFrom(this.#placement, placement);
    if (step === null) return 0;
    if (this.#isHit) this.element.style.clipPath = clip(placement.items);
    this.#placement = placement;
    void this.#send();
    return step.items.length + 1;
  }

  #put(box: Box): void {
    const { style } = this.element;
    const before = this.#box;
    this.#box = box;
    if (box.x !== before.x) style.left = `${box.x}px`;
    if (box.y !== before.y) style.top = `${box.y}px`;
    if (box.width !== before.width) style.width = `${box.width}px`;
    if (box.height !== before.height) style.height = `${box.height}px`;
  }

  /**
   * The pointer is at this place of the viewport. Over a value box the frame takes the pointer, clipped to its boxes so
   * that the page keeps the rest; otherwise there is no clip, which would cost 4 to 7 ms a scrolled frame (measured).
   */
  point(clientX: number, clientY: number): void {
    const { left, top } = this.element.getBoundingClientRect();
    const isHit = this.#placement.items.some(({ x, y, width, height }) => {
      const [dx, dy] = [clientX - left - x, clientY - top - y];
      return dx >= 0 && dy >= 0 && dx < width && dy < height;
    });
    if (isHit === this.#isHit) return;
    this.#isHit = isHit;
    this.element.style.clipPath = isHit ? clip(this.#placement.items) : 'none';
    this.element.style.pointerEvents = isHit ? 'auto' : 'none';
  }

  /** The worker may have started anew: what it was told, it is told again, or says that it does not know the ticket. */
  again(): void {
    this.#delivered = null;
    void this.#send();
  }

  /** One message under way at a time; what changed meanwhile goes with the next. */
  async #send(): Promise<void> {
    if (this.#ticket === null || this.#isSending) return;
    const placement = this.#placement;
    const step = stepFrom(this.#delivered, placement);
    if (step === null) {
      this.#delivered = placement;
      return;
    }
    const base = this.#delivered === null ? 0 : this.#turn;
    this.#isSending = true;
    const answer = await ask('content-worker/place', { ticket: this.#ticket, base, ...step });
    this.#isSending = false;
    if (answer.ok) {
      this.#turn = answer.value;
      this.#delivered = placement;
      void this.#send();
    } else if (answer.code === 'out_of_order' && base !== 0) this.again();
    else if (answer.code === 'not_found' && !this.#isGone) this.#onLost();
  }

  remove(): void {
    this.#isGone = true;
    this.#ticket = null;
    this.element.remove();
  }
}
