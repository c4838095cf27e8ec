/** One tab on one site, driven as a person drives it. */
import type { Page } from 'puppeteer-core';
import type { SiteName } from './places';

interface Shape {
  origin: string;
  start: string;
  composer: string;
  send: string;
  answer: string;
  prompt: string;
}

export const SHAPES: Record<SiteName, Shape> = {
  chatgpt: {
    origin: 'https://chatgpt.com',
    start: '/',
    composer: '#prompt-textarea',
    send: '#composer-submit-button',
    answer: "[data-message-author-role='assistant'] .markdown",
    prompt: "[data-message-author-role='user']",
  },
  claude: {
    origin: 'https://claude.ai',
    start: '/new',
    composer: "[data-testid='chat-input']",
    send: "fieldset button[aria-label='Send message']",
    answer: '.font-claude-response',
    prompt: "[data-testid='user-message']",
  },
  gemini: {
    origin: 'https://gemini.google.com',
    start: '/app',
    composer: 'rich-textarea .ql-editor',
    send: 'button.send-button',
    answer: 'message-content',
    prompt: 'user-query-content',
  },
};

export interface Counts {
  answered: number;
  failed: number;
  busy: boolean;
}

export class SitePage {
  readonly shape: Shape;

  constructor(
    readonly page: Page,
    readonly site: SiteName,
  ) {
    this.shape = SHAPES[site];
  }

  async goto(path = this.shape.start): Promise<void> {
    await this.page.goto(this.shape.origin + path, { waitUntil: 'domcontentloaded' });
    await this.page.waitForSelector(`html[data-ready] ${this.shape.composer}`, { timeout: 20_000 });
  }

  /** As a person reloads it. The new document is told from the old one by a mark that only the old one has. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['old'] = 'true';
      // Later, so that the answer to this call is not lost with the document.
      setTimeout(() => location.reload(), 0);
    });
    await this.page.waitForSelector(`html[data-ready]:not([data-old]) ${this.shape.composer}`, { timeout: 20_000 });
  }

  async focus(): Promise<void> {
    await this.page.focus(this.shape.composer);
  }

  /** Key by key. Line breaks are typed as Shift+Enter. */
  async type(text: string, delayMs = 0): Promise<void> {
    await this.focus();
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) await this.newLine();
      await this.page.keyboard.type(line, { delay: delayMs });
    }
  }

  /** Put a text in at once through the editor's input path, as dictation or an emoji picker does. */
  async insert(text: string): Promise<void> {
    await this.focus();
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) await this.newLine();
      if (line !== '') await this.page.evaluate((written) => document.execCommand('insertText', false, written), line);
    }
  }

  async newLine(): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.up('Shift');
  }

  /** A paste event with this text, as the browser would fire it. */
  async paste(text: string): Promise<void> {
    await this.focus();
    await this.page.evaluate((pasted) => {
      const carried = new DataTransfer();
      carried.setData('text/plain', pasted);
      const target = document.activeElement ?? document.body;
      // Chromium's constructor takes a DataTransfer, Firefox's takes the text.
      const given = { clipboardData: carried, data: pasted, dataType: 'text/plain' };
      const event = new ClipboardEvent('paste', { ...given, bubbles: true, cancelable: true });
      target.dispatchEvent(event);
    }, text);
  }

  async pressEnter(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  async clickSend(): Promise<void> {
    await this.page.click(this.shape.send);
  }

  async clearComposer(): Promise<void> {
    await this.focus();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.press('Backspace');
  }

  counts(): Promise<Counts> {
    return this.page.evaluate(() => {
      const data = document.documentElement.dataset;
      return { answered: Number(data['answered'] ?? 0), failed: Number(data['failed'] ?? 0), busy: data['busy'] === 'true' };
    });
  }

  /** Wait until one more answer than `before` is complete, or one more send has failed. */
  async waitAnswer(before: Counts, timeoutMs = 15_000): Promise<'answered' | 'failed'> {
    await this.page.waitForFunction(
      (answered, failed) => {
        const data = document.documentElement.dataset;
        return data['busy'] !== 'true' && (Number(data['answered'] ?? 0) > answered || Number(data['failed'] ?? 0) > failed);
      },
      { timeout: timeoutMs, polling: 25 },
      before.answered,
      before.failed,
    );
    return (await this.counts()).answered > before.answered ? 'answered' : 'failed';
  }

  async send(text: string, how: 'enter' | 'click' = 'enter'): Promise<'answered' | 'failed'> {
    const before = await this.counts();
    await this.insert(text);
    if (how === 'enter') await this.pressEnter();
    else await this.clickSend();
    return this.waitAnswer(before);
  }

  composerText(): Promise<string> {
    return this.page.$eval(this.shape.composer, (element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
    );
  }

  /** What the page itself holds of the last answer: placeholders, never originals. */
  answerText(): Promise<string> {
    return this.page.$$eval(this.shape.answer, (found) => found.at(-1)?.textContent ?? '');
  }

  promptText(): Promise<string> {
    return this.page.$$eval(this.shape.prompt, (found) => found.at(-1)?.textContent ?? '');
  }
}
