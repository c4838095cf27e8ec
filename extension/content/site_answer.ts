/**
 * Reads what the site answers: to the first prompt of a conversation, so that the same prompt need not be sent again, and to one that
 * was answered here before the site was asked, so that the two answers can be compared. Whose answer it is must be sure: to a first
 * prompt, the only one on a page that had no answer before; to a later one, what stands below its own words, and no prompt below it.
 */
import { ask } from '../shared/ask';
import { markdownOf } from './markdown_of';
import type { Site } from './sites/site';

const LOOK_MS = 500;
/** An answer that has not changed for so long has ended, or pauses: one that goes on is told again. */
const STILL_MS = 4_000;
/** The host has forgotten the verdict by then. */
const WATCHED_MS = 9 * 60_000;
/** What the host takes, in UTF-16 units. */
const MOST = 200_000;

/** As long as there is something to stop, the answer has not ended. */
const WRITING = 'button[data-testid="stop-button"], button[aria-label^="Stop" i], button.stop';

/** What a site's drawing of a message does not change. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A prompt whose answer is wanted. */
export interface Left {
  verdict: string;
  /** As it left. */
  text: string;
  /** It began a plain new chat, and was words alone. */
  isFirst: boolean;
  /** The user's messages that stood on the page before it. */
  before: ReadonlySet<Element>;
}

export const messagesOf = (site: Site): Element[] => [...document.querySelectorAll(site.userMessage)];

export class SiteAnswers {
  readonly #site: Site;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  follow(left: Left): void {
    this.stop();
    const { verdict, isFirst } = left;
    const prompt = lettersOf(left.text);
    const blocks = (): Element[] | null => (isFirst ? this.#ofOnly(prompt) : this.#below(prompt, left.before));
    // An empty one may wait for it already.
    if (isFirst && this.#read(blocks()) !== '') return;
    const untilMs = performance.now() + WATCHED_MS;
    let [letters, told, changedMs] = ['', '', performance.now()];
    this.#timer = setInterval(() => {
      const found = blocks();
      const now = this.#read(found);
      if (document.querySelector(WRITING) !== null) changedMs = performance.now();
      if (now === null || performance.now() > untilMs) return this.stop();
      if (now !== letters) [letters, changedMs] = [now, performance.now()];
      else if (letters !== told && performance.now() - changedMs >= STILL_MS) {
        told = letters;
        // Read whole only now: what is shown and what is not takes the browser a layout.
        const text = (found ?? []).map(markdownOf).join('\n\n').trim();
        if (text !== '' && text.length <= MOST) void ask('content-worker/site-answer', { verdict, text, isFirst });
      }
    }, LOOK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #read(blocks: readonly Element[] | null): string | null {
    if (blocks === null) return null;
    const texts = blocks.map(({ textContent }) => textContent ?? '');
    return texts.join('\n').trim();
  }

  /** Null when this is not the conversation of that one prompt any more: another chat may be shown without a new page. */
  #ofOnly(prompt: string): Element[] | null {
    const [asked, ...more] = messagesOf(this.#site);
    if (more.length > 0 || (asked !== undefined && lettersOf(asked.textContent ?? '') !== prompt)) return null;
    return this.#blocks();
  }

  /** None while the prompt is not drawn yet. Null when another one stands below it, or another chat is shown. */
  #below(prompt: string, before: ReadonlySet<Element>): Element[] | null {
    const asked = messagesOf(this.#site).at(-1);
    if (asked === undefined || before.has(asked)) return [];
    if (lettersOf(asked.textContent ?? '') !== prompt) return null;
    const isBelow = (one: Element): boolean => (asked.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return this.#blocks().filter(isBelow);
  }

  /** An answer within another, as some sites nest them, is read once. */
  #blocks(): Element[] {
    const blocks = [...document.querySelectorAll(this.#site.answer)];
    return blocks.filter((one) => !blocks.some((other) => other !== one && other.contains(one)));
  }
}
