/** T-05, T-06: a page that saves every draft by one way out after another; each is kept here, or seen and shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaks } from '../e2e/leaks';
import type { SitePage } from '../e2e/site-page';
import { until } from '../e2e/until';
import { type Arena, badgeBecomes, mail, pause } from './arena';

const WAYS = [
  ['fetch', 'request', 'keepalive', 'bytes', 'form', 'params', 'base64', 'header', 'url', 'away', 'beacon', 'xhr'],
  ['socket', 'socket-bytes', 'event-source', 'image', 'submit', 'request-submit', 'worker', 'blank', 'blank-xhr', 'srcdoc', 'blob'],
];
/** Ways that the gate closes in both browsers: nothing may leave by them, seen or not. Some of them take the page away. */
const CLOSED = [
  ['cookie', 'cookie-store', 'history', 'referrer', 'location', 'link', 'ping', 'later'],
  ['form-action', 'form-stopped', 'poster', 'image-button', 'socket-stream', 'worker-map', 'shared-worker'],
];
/** What leaves at all has left by then: the sites' server is on this machine. */
const LATE_MS = 700;

interface Tried {
  way: string;
  original: string;
  tab: SitePage;
}

async function saveADraft(arena: Arena, way: string): Promise<Tried> {
  const tab = await arena.world().open('chatgpt', `/?hostile=autosave&route=${way}`);
  const original = mail(way);
  await tab.insert(`Draft ${original} by ${way}`);
  const hasSaved = (): Promise<boolean> => tab.page.evaluate(() => document.documentElement.dataset['saved'] !== undefined);
  await until(`the page has saved by ${way}`, () => hasSaved().catch(() => true), 20_000);
  return { way, original, tab };
}

/** Each way tried in a tab of its own; then, for each, where its original arrived. */
async function tryAll(arena: Arena, ways: readonly string[], judge: (tried: Tried, leaked: string[]) => Promise<void>): Promise<void> {
  const { sites } = arena.world();
  const mark = await sites.mark();
  const all: Tried[] = [];
  for (const way of ways) all.push(await saveADraft(arena, way));
  await pause(LATE_MS);
  const record = await sites.record(mark);
  for (const tried of all) {
    const found = leaks(record, [tried.original]).map(({ where }) => where);
    await judge(tried, found);
    await tried.tab.page.close();
  }
}

export function t05(arena: Arena): void {
  for (const ways of WAYS) {
    test(`T-05 drafts saved by ${ways.join(', ')}: kept here, or seen and shown`, { timeout: 90_000 }, () =>
      tryAll(arena, ways, async ({ way, tab }, leaked) => {
        if (arena.name === 'firefox') assert.deepEqual(leaked, [], way);
        if (leaked.length > 0) await badgeBecomes(arena.world(), `${tab.shape.origin}/*route=${way}`, '!');
      }),
    );
  }
  for (const ways of CLOSED) {
    test(`T-05 drafts saved by ${ways.join(', ')}: kept here`, { timeout: 90_000 }, () =>
      tryAll(arena, ways, async ({ way }, leaked) => assert.deepEqual(leaked, [], way)),
    );
  }
}
