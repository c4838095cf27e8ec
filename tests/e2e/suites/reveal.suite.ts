/** Two hundred originals in one streaming answer: all are drawn, and scrolling over them afterwards costs us nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { framesOfOurs } from '../../adversary/arena';
import type { BrowserName } from '../places';
import type { SitePage } from '../site-page';
import { throughout, until } from '../until';
import { World } from '../world';

const VALUES = 200;
const CHUNK_MS = 20;
const SCROLLS = 24;

/** What a reader sees of them in prompt and answer; in a link none is shown (T-40). */
const placeholdersIn = ({ page, shape }: SitePage): Promise<number> =>
  page.$$eval(`${shape.prompt}, ${shape.answer}`, (found) => {
    const texts = found.map((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a')) link.remove();
      return copy.textContent ?? '';
    });
    return texts.join('\n').match(/EMAIL_ADDRESS_\d+/gi)?.length ?? 0;
  });

const drawnIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => [...document.querySelectorAll('span')].flatMap(({ textContent }) => textContent || []));

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
      // Where the prompt ends and the answer begins, both have their frames.
      await tab.page.$eval(tab.shape.answer, (answer) => answer.scrollIntoView());
      const placeholders = await placeholdersIn(tab);
      assert.ok(placeholders > 3 * VALUES, `${placeholders} placeholders`);
      const shown = await until('an original over each placeholder', async () => {
        const texts = (await Promise.all((await framesOfOurs(tab, 'reveal')).map(drawnIn))).flat();
        return texts.length === placeholders && texts;
      }, 15_000);
      assert.deepEqual(new Set(shown), new Set(originals));
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
