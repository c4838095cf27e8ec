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
  await until(`the page has saved by ${way}`, () => tab.page.evaluate(() => document.documentElement.dataset['saved'] !== undefined), 8_000);
  return { way, original, tab };
}

export function t05(arena: Arena): void {
  for (const ways of WAYS) {
    test(`T-05 drafts saved by ${ways.join(', ')}`, { timeout: 90_000 }, async () => {
      const { sites } = arena.world();
      const mark = await sites.mark();
      const tried: Tried[] = [];
      for (const way of ways) tried.push(await saveADraft(arena, way));
      await pause(LATE_MS);
      const record = await sites.record(mark);
      for (const { way, original, tab } of tried) {
        const leaked = leaks(record, [original]);
        if (arena.name === 'firefox') assert.deepEqual(leaked, [], way);
        if (leaked.length > 0) await badgeBecomes(arena.world(), `${tab.shape.origin}/*route=${way}`, '!');
        await tab.page.close();
      }
    });
  }
}
