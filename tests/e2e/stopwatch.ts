/** Times of one send, taken in the page on its own clock: the trusted key, the site's handler, its request, the request's start. */
import type { Page } from 'puppeteer-core';
import { until } from './until';

const CHAT = '/backend-api/f/conversation';

/** Milliseconds on the page's performance clock. */
export interface Stamps {
  /** The trusted Enter, as the browser stamped it. */
  key: number;
  /** The site's own handler ran: it calls its first request at once. */
  handled: number;
  /** The site called `fetch` for the prompt. */
  called: number;
  /** The browser began that request (Resource Timing's startTime). */
  began: number;
}

/** Must run before the page's scripts and the extension's: the extension stops the key where it holds it. */
export async function wind(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const stamps = { key: 0, handled: 0, called: 0 };
    Object.defineProperty(globalThis, 'stamps', { value: stamps });
    const note = (event: KeyboardEvent): void => {
      if (event.isTrusted && event.key === 'Enter') Object.assign(stamps, { key: event.timeStamp, handled: 0, called: 0 });
    };
    window.addEventListener('keydown', note, true);
  });
}

/** After the load: `fetch` as the site calls it, which is the gate's where there is one. */
export async function attach(page: Page): Promise<void> {
  await page.evaluate((chat) => {
    const stamps = Reflect.get(globalThis, 'stamps') as { handled: number; called: number };
    const before = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const path = new URL(input instanceof Request ? input.url : input, location.href).pathname;
      if (stamps.handled === 0 && path.endsWith('/chat-requirements/prepare')) stamps.handled = performance.now();
      if (path === chat) stamps.called = performance.now();
      return before(input, init);
    };
  }, CHAT);
}

export async function read(page: Page): Promise<Stamps> {
  return until('the request has its times', () =>
    page.evaluate((chat) => {
      const found = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname === chat);
      const began = found.at(-1)?.startTime;
      if (began === undefined) return null;
      performance.clearResourceTimings();
      const stamps = Reflect.get(globalThis, 'stamps') as { key: number; handled: number; called: number };
      return { ...stamps, began };
    }, CHAT),
  );
}

/** What the composer gate can add, and what the network gate can; between the two is the site's own time. */
export const atKey = ({ key, handled }: Stamps): number => handled - key;
export const atRequest = ({ called, began }: Stamps): number => began - called;

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}
