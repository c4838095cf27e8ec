/** Two hundred originals in one streaming answer: all are drawn, and scrolling over them afterwards costs us nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { framesOfOurs } from '../../adversary/arena';
import type { BrowserName } from '../places';
import type { Counts, SitePage } from '../site-page';
import { throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

const VALUES = 200;
const CHUNK_MS = 20;
const SCROLLS = 24;
const LONGEST_LOOK_MS = 1_000;
const SENDS = 4;

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

/** So long a text takes a busy machine longer than its limit: it is held then, and a person sends it again. */
async function sentAtLast(tab: SitePage, before: Counts): Promise<string> {
  let outcome = 'held';
  for (let tries = 0; tries < SENDS && outcome === 'held'; tries += 1) {
    await tab.pressEnter();
    outcome = await tab.waitAnswer(before, 30_000).catch(() => 'held');
  }
  return outcome;
}

/** -1: a document that never heard of counting was loaded meanwhile. */
const changesIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => (Reflect.get(globalThis, 'counted') as { changes: number } | undefined)?.changes ?? -1);

const changesOf = async (tab: SitePage): Promise<number[]> => Promise.all((await framesOfOurs(tab, 'reveal')).map(changesIn));

/** Nothing was drawn for as long as the slowest look takes; counts from zero again. */
async function isAtRest(tab: SitePage): Promise<boolean> {
  const frames = await framesOfOurs(tab, 'reveal');
  for (const frame of frames) await frame.evaluate(() => Object.assign(Reflect.get(globalThis, 'counted') as object, { changes: 0 }));
  await new Promise((resolve) => setTimeout(resolve, LONGEST_LOOK_MS));
  return (await changesOf(tab)).every((count) => count === 0);
}

export function revealSuite(name: BrowserName): void {
  describe(`originals in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { chunkMs: CHUNK_MS });

    test('200 values in a streaming answer: drawn once, not again by scrolling', { timeout: 300_000 }, async () => {
      const originals = Array.from({ length: VALUES }, (_none, i) => `person.number${i}@many-people-works.com`);
      const tab = await world.open('chatgpt', '/?paste=inline');
      const counts = await tab.counts();
      await tab.paste(originals.join(', '));
      assert.equal(await sentAtLast(tab, counts), 'answered');
      // Where the prompt ends and the answer begins, both have their frames.
      await tab.page.$eval(tab.shape.answer, (answer) => answer.scrollIntoView());
      const placeholders = await placeholdersIn(tab);
      assert.ok(placeholders > 3 * VALUES, `${placeholders} placeholders`);
      const shown = await until(
        'an original over each placeholder',
        async () => {
          const texts = (await Promise.all((await framesOfOurs(tab, 'reveal')).map(drawnIn))).flat();
          return texts.length === placeholders && texts;
        },
        45_000,
      );
      assert.deepEqual(new Set(shown), new Set(originals));
      const frames = await framesOfOurs(tab, 'reveal');
      for (const frame of frames) await frame.evaluate(startCounting);
      await until('drawing has come to rest', () => isAtRest(tab), 45_000);
      await tab.page.evaluate(async (times) => {
        const list = document.querySelector('.scroll');
        for (let at = 0; at <= times; at += 1) {
          const share = (1 - Math.cos((at / times) * 4 * Math.PI)) / 2;
          list?.scrollTo({ top: share * list.scrollHeight });
          await new Promise((resolve) => setTimeout(resolve, 40));
        }
      }, SCROLLS);
      const isUntouched = async (): Promise<boolean> => {
        const changes = await changesOf(tab);
        return changes.length === frames.length && changes.every((count) => count === 0);
      };
      await throughout('the same frames, in which nothing was drawn', isUntouched, 500);
      await tab.page.close();
    });
  });
}
