/**
 * Underlines private spans of a textarea, which has no DOM to underline in: a layer of ours over it, with the textarea's own
 * text in it and nothing else. It changes neither the textarea nor its value, and while nothing is private there is none.
 */
import { type Looks, looksOf, Mirror } from './underline_mirror';
import { Presence } from './underline_presence';
import { follow, type Stretch } from './underline_spans';

const HOST_LOOKS = {
  all: 'initial',
  position: 'fixed',
  top: '0',
  left: '0',
  contain: 'layout style size',
  'pointer-events': 'none',
  'user-select': 'none',
} as const;

/** Laying out a longer text again at each letter would be felt (12 ms for 25,000 characters, measured). */
const MOST_CHARACTERS = 10_000;

let drawn: AreaUnderline | null = null;

/** The stretches do not overlap and come in the order of the text. */
export function underlineArea(area: HTMLTextAreaElement, text: string, stretches: readonly Stretch[]): void {
  const isFit = stretches.length > 0 && text.length <= MOST_CHARACTERS && area.value.length === text.length;
  if (!isFit) return clearArea();
  if (drawn?.area !== area) clearArea();
  drawn ??= new AreaUnderline(area);
  drawn.show(area.value, stretches);
}

export function clearArea(): void {
  drawn?.remove();
  drawn = null;
}

class AreaUnderline {
  readonly area: HTMLTextAreaElement;
  readonly #host = document.createElement('div');
  readonly #mirror = new Mirror();
  readonly #presence: Presence;
  #text = '';
  #stretches: readonly Stretch[] = [];
  #written = '';
  #looks: Looks | null = null;

  constructor(area: HTMLTextAreaElement) {
    this.area = area;
    this.#presence = new Presence(area, (isRestyled) => this.#draw(isRestyled));
    for (const [name, value] of Object.entries(HOST_LOOKS)) this.#host.style.setProperty(name, value, 'important');
    this.#host.ariaHidden = 'true';
    this.#host.inert = true;
    this.#host.attachShadow({ mode: 'closed' }).append(this.#mirror.element);
    document.documentElement.append(this.#host);
  }

  show(text: string, stretches: readonly Stretch[]): void {
    this.#text = text;
    this.#stretches = stretches;
    this.#presence.soon();
  }

  remove(): void {
    this.#presence.stop();
    this.#host.remove();
  }

  /** Runs before the browser paints: what is stale is never seen. All is read before anything is written. */
  #draw(isRestyled: boolean): void {
    const { area } = this;
    const value = area.value;
    if (value !== this.#text) this.#stretches = follow(this.#text, value, this.#stretches);
    this.#text = value;
    if (this.#stretches.length === 0 || value.length > MOST_CHARACTERS || !area.isConnected) return clearArea();
    const place = this.#presence.place();
    if (isRestyled || !this.#looks) this.#looks = looksOf(area);
    // With padding and border, as the copy counts its own.
    const contentPx = area.scrollHeight + area.offsetHeight - area.clientHeight;
    const scrolled = { left: area.scrollLeft, top: area.scrollTop };
    this.#set('transform', `translate(${place.x}px, ${place.y}px)`);
    this.#set('width', `${place.width * place.scale}px`);
    this.#set('height', `${place.height * place.scale}px`);
    this.#set('clip-path', place.clip);
    this.#set('z-index', place.level);
    this.#mirror.dress(this.#looks, place, scrolled);
    this.#write();
    this.#set('visibility', place.isVisible && this.#mirror.agrees(this.#looks, contentPx) ? 'visible' : 'hidden');
  }

  #write(): void {
    const key = JSON.stringify([this.#text, this.#stretches]);
    if (key !== this.#written) this.#mirror.write(this.#text, this.#stretches);
    this.#written = key;
  }

  #set(name: string, value: string): void {
    const { style } = this.#host;
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value, 'important');
  }
}
