/** The extension's own pages, opened as tabs: what the popup shows, and its questions to the worker. */
import type { Browser, CDPSession, Frame, Page, Target } from 'puppeteer-core';
import { extensionOrigin } from './browsers';
import type { BrowserName } from './places';
import { until } from './until';

export interface CounterSet {
  checked: number;
  released: number;
  held: number;
  unprotected: number;
  values_by_type: Record<string, number>;
  private_bytes_kept_local: number;
  avoided_round_trips: number;
  median_local_latency_ms: number | null;
  local_latency_n: number;
  fallback_quality_gain: number | null;
  fallback_quality_gain_n: number;
  fallback_quality_gain_low: number | null;
  fallback_quality_gain_high: number | null;
  added_latency_p50_ms: number | null;
  added_latency_p95_ms: number | null;
  added_latency_n: number;
}

export class ExtensionPages {
  #popup: Page | null = null;

  constructor(
    readonly browser: Browser,
    readonly name: BrowserName,
  ) {}

  /** The popup in a tab of its own. It shows the site tab that spoke last. */
  async popup(): Promise<Page> {
    if (this.#popup && !this.#popup.isClosed()) return this.#popup;
    this.#popup = await this.#open('/popup.html');
    return this.#popup;
  }

  /** The settings page; the caller closes it. */
  settings(): Promise<Page> {
    return this.#open('/options.html');
  }

  /** The page "Documents"; the caller closes it. */
  documents(): Promise<Page> {
    return this.#open('/documents.html');
  }

  async #open(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Firefox goes there but never reports the load of an extension's page.
    await page.goto(`${extensionOrigin(this.name)}${path}`, { timeout: this.name === 'firefox' ? 400 : 10_000 }).catch(() => undefined);
    await until(`${path} is there`, () => page.evaluate((wanted) => location.pathname === wanted, path).catch(() => false), 20_000);
    return page;
  }

  async closePopup(): Promise<void> {
    await this.#popup?.close();
    this.#popup = null;
  }

  /** As an update or the browser's own reload button does it: every context of the extension ends, open tabs stay. */
  async reloadExtension(): Promise<void> {
    const popup = await this.popup();
    const isOld = (): Promise<boolean> => whileThere(() => popup.evaluate(() => 'isOld' in globalThis), false);
    await popup.evaluate(() => Object.assign(globalThis, { isOld: true }));
    await popup.evaluate(() => (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => undefined);
    await until('its old pages are gone', async () => !(await isOld()), 20_000);
    await popup.close().catch(() => undefined);
    this.#popup = null;
  }

  /** One of the popup's own questions to the worker (shared/messages.ts); throws when it is refused. */
  async ask<T>(name: string, body: unknown): Promise<T> {
    const popup = await this.popup();
    const answer = await popup.evaluate(
      (asked, sent) => (globalThis as never as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage({ name: asked, body: sent }),
      name,
      body,
    );
    const told = answer as { ok: boolean; value: T; code?: string } | undefined;
    if (!told?.ok) throw new Error(`${name}: ${told?.code ?? 'no answer'}`);
    return told.value;
  }

  async setMode(site: string, mode: 'strict' | 'balanced' | 'redact' | 'off'): Promise<void> {
    await this.ask('popup-worker/set-mode', { site, mode, pauseS: 0 });
  }

  async counters(site: string): Promise<CounterSet> {
    const found = await this.ask<{ site: CounterSet | null }>('popup-worker/counters', { site, range: 'today' });
    if (!found.site) throw new Error(`no counters for ${site}`);
    return found.site;
  }

  async hostState(): Promise<string> {
    return (await this.ask<{ host: { state: string } }>('popup-worker/tab', null)).host.state;
  }

  /** A service that has just opened still builds its desk, on a busy machine for longer than a popup, or a text, waits. */
  async untilItAnswers(): Promise<void> {
    const answers = (): Promise<boolean> => this.ask('popup-worker/status', null).then(() => true, () => false);
    await until('the host answers', answers, 60_000);
  }

  async waitForHost(wanted = 'ready', timeoutMs = 15_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const state = await this.hostState().catch(() => 'no worker');
      if (state === wanted) return;
      if (Date.now() > end) throw new Error(`the host is ${state}, not ${wanted}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A frame that goes away while it is asked may throw at once, or never answer. */
export function whileThere<T>(asking: () => Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, 2_000, otherwise).unref());
  const asked = Promise.resolve().then(asking).catch(() => otherwise);
  return Promise.race([asked, late]);
}

/**
 * In Chromium our frames run in another process than the page. puppeteer loses the context of one that starts while its page is busy,
 * or is asked before it is attached, and never finds it again: there each is asked through a session of our own.
 */
const isApart = (frame: Frame): boolean => frame.url().startsWith('chrome-extension:');

const sessionOf = (frame: Frame): unknown => (frame as unknown as { client: unknown }).client;
const isAttached = (frame: Frame, page: Page): boolean => sessionOf(frame) !== sessionOf(page.mainFrame());

/** A frame's id is its target's, too. */
const targetOf = (page: Page, frame: Frame): Target | undefined => {
  const id = (frame as unknown as { _id: string })._id;
  return page.browser().targets().find((target) => (target as unknown as { _targetId?: string })._targetId === id);
};

/** One for each target: a session made for every look costs the browser more than all else that a test does. */
const direct = new WeakMap<Target, Promise<CDPSession>>();

async function askDirectly(target: Target | undefined, expression: string): Promise<unknown> {
  if (target === undefined) return undefined;
  const session = direct.get(target) ?? target.createCDPSession();
  direct.set(target, session);
  try {
    const answer = await (await session).send('Runtime.evaluate', { expression, returnByValue: true });
    return answer.result.value;
  } catch (problem) {
    direct.delete(target);
    throw problem;
  }
}

export interface Looked<T> {
  frame: Frame;
  found: T;
}

/** What each frame of ours answers, by its own word for where it is: Firefox's remote protocol calls all of them about:blank. */
export async function lookInto<T>(page: Page, kind: 'reveal' | 'panel', asked: () => T): Promise<Looked<T>[]> {
  const expression = `[location.href, (${asked.toString()})()]`;
  const looked = await Promise.all(
    page.frames().slice(1).map(async (frame) => {
      const ask = (): Promise<unknown> => (isApart(frame) ? askDirectly(targetOf(page, frame), expression) : frame.evaluate(expression));
      const isToAsk = isApart(frame) || isAttached(frame, page);
      const answer = isToAsk ? ((await whileThere(ask, undefined)) as [string, T] | undefined) : undefined;
      return { frame, answer: answer ?? null };
    }),
  );
  const isOurs = (address: string): boolean => /^(chrome|moz)-extension:/.test(address) && address.includes(`/${kind}.html`);
  return looked.flatMap(({ frame, answer }) => (answer && isOurs(answer[0]) ? [{ frame, found: answer[1] }] : []));
}

/** Those that can be asked again and again, as puppeteer's own frames. */
export const framesOfOurs = async (page: Page, kind: 'reveal' | 'panel'): Promise<Frame[]> =>
  (await lookInto(page, kind, () => null)).map(({ frame }) => frame).filter((frame) => isAttached(frame, page));

const textOf = async (page: Page, kind: 'reveal' | 'panel'): Promise<string> =>
  (await lookInto(page, kind, () => document.body.innerText)).map(({ found }) => found).join('\n');

/** All that the reveal frames of a page show, which the page itself cannot read. */
export const revealed = (page: Page): Promise<string> => textOf(page, 'reveal');
export const panelText = (page: Page): Promise<string> => textOf(page, 'panel');
