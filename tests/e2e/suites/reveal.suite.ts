/** Two hundred originals in one streaming answer: all are drawn, and scrolling over them afterwards costs us nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { framesOfOurs } from '../../adversary/arena';
import { revealed } from '../extension-pages';
import type { BrowserName } from '../places';
import { throughout, until } from '../until';
import { World } from '../world';

const VALUES = 200;
const CHUNK_MS = 20;
const SCROLLS = 24;

/** From now on the frame counts what is drawn in it. */
function startCounting(): void {
  const counted = { changes: 0 };
  Object.defineProperty(globalThis, 'counted', { value: counted });
  const watch = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver((records) => void (counted.changes += records.length)).observe(document, watch);
}

/** -1: a document that never heard of counting was loaded meanwhile. */
const changesIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (Reflect.get(globalThis, 'counted') as { changes: number } | undefined)?.changes ?? -1);

export function revealSuite(name: BrowserName): void {
  describe(`originals in ${name}`, () => {
    let world: World;
    before(async () => {
      world = await World.start(name, { chunkMs: CHUNK_MS });
      await world.prepare();
    });
    after(() => world.close());

    test('200 values in a streaming answer: drawn once, not again by scrolling', { timeout: 60_000 }, async () => {
      const originals = Array.from({ length: VALUES }, (_none, i) => `person.number${i}@many-people-works.com`);
      const tab = await world.open('chatgpt', '/?paste=inline');
      const counts = await tab.counts();
      await tab.paste(originals.join(', '));
      await tab.pressEnter();
      assert.equal(await tab.waitAnswer(counts, 30_000), 'answered');
      const all = async (): Promise<boolean> => {
        const text = await revealed(tab.page);
        return originals.every((original) => text.includes(original));
      };
      await until('all are drawn', all, 10_000);
      // Once more to the top, so that every message has its frame.
      await tab.page.evaluate(() => document.querySelector('.scroll')?.scrollTo({ top: 0 }));
      await until('the prompt and the answer have frames', async () => (await framesOfOurs(tab, 'reveal')).length === 2);
      await until('all are drawn', all, 10_000);
      const frames = await framesOfOurs(tab, 'reveal');
      for (const frame of frames) await frame.evaluate(startCounting);
      await tab.page.evaluate(async (times) => {
        const list = document.querySelector('.scroll');
        for (let at = 0; at <= times; at += 1) {
          const share = (1 - Math.cos((at / times) * 4 * Math.PI)) / 2;
          list?.scrollTo({ top: share * list.scrollHeight });
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
      }, SCROLLS);
      const isUntouched = async (): Promise<boolean> => {
        const now = await framesOfOurs(tab, 'reveal');
        const changes = await Promise.all(now.map(changesIn));
        return now.length === frames.length && changes.every((count) => count === 0);
      };
      await throughout('the same frames, in which nothing was drawn', isUntouched, 500);
      await tab.page.close();
    });
  });
}
