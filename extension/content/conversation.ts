/** Which conversation this is: the site's own id where the address has one, else a random name until it gets one. */
import { ask } from '../shared/ask';
import { keepListening } from './lasting';
import type { Site } from './sites/site';

const randomName = (): string => `new-${crypto.randomUUID()}`;

/** Later than this the prompt belongs to a conversation that the user went to. */
const SENT_AFTER_MS = 5_000;

/** Looked up on each use: a single-page site changes its address without telling anyone. */
export class Conversation {
  readonly #site: Site;
  #current: string;
  #isNew: boolean;
  #hasSent = false;
  /** A new conversation whose name came before its first prompt left: claude.ai changes the address first. */
  #left: { name: string; atMs: number } | null = null;
  /** The conversation of the link that was followed last: to go there is not to be named so. */
  #followed: string | null = null;

  constructor(site: Site) {
    this.#site = site;
    const lasting = this.#inAddress();
    this.#isNew = lasting === null;
    this.#current = lasting ?? randomName();
  }

  /** Returns the undo. */
  start(): () => void {
    const follow = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      this.#followed = link instanceof HTMLAnchorElement ? this.#site.conversation(link.pathname) : null;
    };
    return keepListening(window, 'click', follow, { capture: true });
  }

  #inAddress(): string | null {
    return this.#site.conversation(topPath());
  }

  id(): string {
    const lasting = this.#inAddress();
    if (lasting === null) {
      if (!this.#isNew) this.#begin();
    } else if (lasting !== this.#current) this.#arrive(lasting);
    return this.#current;
  }

  /** A prompt of this conversation left: the next id in the address is this conversation's own. */
  noteSent(): void {
    this.#hasSent = true;
    const left = this.#left;
    this.#left = null;
    if (left && performance.now() - left.atMs < SENT_AFTER_MS) this.#adopt(left.name);
  }

  /** Null: every conversation. One that sent before it has a name must not number anew from 1. */
  noteForgotten(conversation: string | null): void {
    const isMeant = conversation === null || conversation === this.#current;
    if (isMeant && this.#isNew && this.#hasSent) this.#current = `unnamed-${crypto.randomUUID()}`;
  }

  #begin(): void {
    this.#current = randomName();
    this.#isNew = true;
    this.#hasSent = false;
  }

  #arrive(lasting: string): void {
    const before = this.#current;
    const wasNew = this.#isNew;
    const hadSent = this.#hasSent;
    const isElsewhere = this.#followed === lasting;
    this.#current = lasting;
    this.#isNew = false;
    this.#hasSent = false;
    this.#left = null;
    this.#followed = null;
    if (isElsewhere) return;
    if (wasNew && hadSent) this.#adopt(before);
    else if (wasNew) this.#left = { name: before, atMs: performance.now() };
  }

  #adopt(name: string): void {
    void ask('content-worker/adopt', { conversation: name, becomes: this.#current });
  }
}

/** A frame of the site's own asks for the conversation of the page it lies in. */
function topPath(): string {
  try {
    return window.top?.location.pathname ?? location.pathname;
  } catch {
    return location.pathname;
  }
}
