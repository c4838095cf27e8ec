/**
 * Reads what the site answers to the first prompt of a conversation, so that the same prompt need not be sent again. Whose answer it
 * is, is sure only there: one prompt on the page, and no answer before it was sent.
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

export class SiteAnswers {
  readonly #site: Site;
  #prompt = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  /** The prompt of this verdict has left, in these words, as the first of a new chat. */
  follow(verdict: string, prompt: string): void {
    this.stop();
    this.#prompt = lettersOf(prompt);
    // An empty one may wait for it already.
    if (this.#read() !== '') return;
    const untilMs = performance.now() + WATCHED_MS;
    let [letters, told, changedMs] = ['', '', performance.now()];
    this.#timer = setInterval(() => {
      const now = this.#read();
      if (document.querySelector(WRITING) !== null) changedMs = performance.now();
      if (now === null || performance.now() > untilMs) return this.stop();
      if (now !== letters) [letters, changedMs] = [now, performance.now()];
      else if (letters !== told && performance.now() - changedMs >= STILL_MS) {
        told = letters;
        // Read whole only now: what is shown and what is not takes the browser a layout.
        const text = this.#blocks().map(markdownOf).join('\n\n').trim();
        if (text !== '' && text.length <= MOST) void ask('content-worker/site-answer', { verdict, text });
      }
    }, LOOK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Null when this is not the conversation of that one prompt any more: another chat may be shown without a new page. */
  #read(): string | null {
    const [asked, ...more] = document.querySelectorAll(this.#site.userMessage);
    if (more.length > 0 || (asked !== undefined && lettersOf(asked.textContent ?? '') !== this.#prompt)) return null;
    return this.#blocks()
      .map(({ textContent }) => textContent ?? '')
      .join('\n')
      .trim();
  }

  /** An answer within another, as some sites nest them, is read once. */
  #blocks(): Element[] {
    const blocks = [...document.querySelectorAll(this.#site.answer)];
    return blocks.filter((one) => !blocks.some((other) => other !== one && other.contains(one)));
  }
}
