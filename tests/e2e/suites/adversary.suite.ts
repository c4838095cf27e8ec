/** Hostile pages: every way out that a page has for a draft, forged messages, replaced primordials (T-01, T-03, T-04, T-05, T-06). */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { leaks } from '../leaks';
import type { BrowserName } from '../places';
import { Dice, plant } from '../planted';
import { revealed } from '../extension-pages';
import { until } from '../until';
import { World } from '../world';

const mail = (seed: string): string => plant('email', new Dice(seed)).original;

const ROUTES = [
  ['fetch', 'request', 'keepalive', 'bytes', 'form', 'params', 'base64', 'header', 'url', 'away', 'beacon', 'xhr'],
  ['socket', 'socket-bytes', 'event-source', 'image', 'submit', 'request-submit', 'worker'],
  ['blank', 'blank-xhr', 'srcdoc', 'blob'],
].flat();

/** Ways that the page's own world can close in both browsers: nothing may leave by them, seen or not. */
const CLOSED = [
  ['cookie', 'cookie-store', 'history', 'referrer', 'location', 'link', 'ping', 'later'],
  ['form-action', 'form-stopped', 'poster', 'image-button', 'socket-stream', 'worker-map', 'shared-worker'],
].flat();

/** The second witness has seen it and the popup says so. */
async function hasAlarm(world: World): Promise<boolean> {
  const told = await world.pages.ask<{ tab: { wentRound: number } }>('popup-worker/tab', null);
  return told.tab.wentRound > 0;
}

export function adversarySuite(name: BrowserName): void {
  describe(`hostile pages in ${name}`, () => {
    let world: World;
    before(async () => {
      world = await World.start(name);
      await world.prepare();
    });
    after(() => world.close());

    for (const route of ROUTES) {
      test(`a draft saved by ${route}: kept here, or seen and shown`, { timeout: 40_000 }, async () => {
        const tab = await world.open('chatgpt', `/?hostile=autosave&route=${route}`);
        const original = mail(route);
        const mark = await world.sites.mark();
        await tab.insert(`Draft ${original} by ${route}`);
        await until('the page has tried', () => tab.page.evaluate(() => document.documentElement.dataset['saved'] !== undefined), 8_000);
        await new Promise((resolve) => setTimeout(resolve, 700));
        const leaked = leaks(await world.sites.record(mark), [original]);
        if (leaked.length > 0) await until(`the alarm for ${leaked[0]?.where}`, () => hasAlarm(world), 4_000);
        if (name === 'firefox') assert.deepEqual(leaked, []);
        await tab.page.close();
      });
    }

    for (const route of CLOSED) {
      test(`a draft saved by ${route} stays here`, { timeout: 40_000 }, async () => {
        const tab = await world.open('chatgpt', `/?hostile=autosave&route=${route}`);
        const original = mail(route);
        await tab.insert(`Draft ${original} by ${route}`);
        const mark = await world.sites.mark();
        const saved = (): Promise<boolean> => tab.page.evaluate(() => document.documentElement.dataset['saved'] !== undefined);
        await until('the page has tried', () => saved().catch(() => true), 8_000);
        await new Promise((resolve) => setTimeout(resolve, 700));
        assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
        await tab.page.close();
      });
    }

    test('forged, replayed and flooded messages loosen nothing (T-01)', { timeout: 40_000 }, async () => {
      const tab = await world.open('chatgpt', '/?hostile=channel');
      const original = mail('channel');
      const mark = await world.sites.mark();
      assert.equal(await tab.send(`Forged ${original}`), 'answered');
      assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
      const heard = await tab.page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
      assert.ok(!heard.includes(original), 'the page heard an original');
      await tab.page.close();
    });

    test('replaced primordials see no original that the page was not given (T-03)', { timeout: 40_000 }, async () => {
      const original = mail('primordials');
      const first = await world.open('chatgpt');
      assert.equal(await first.send(`Known ${original}`), 'answered');
      const path = new URL(first.page.url()).pathname;
      await first.page.close();
      const tab = await world.open('chatgpt', `${path}?hostile=primordials`);
      await until('the history shows the original', async () => (await revealed(tab.page)).includes(original), 10_000);
      const mark = await world.sites.mark();
      const typed = mail('primordials-typed');
      assert.equal(await tab.send(`Also ${typed}`), 'answered');
      assert.deepEqual(leaks(await world.sites.record(mark), [typed, original]), []);
      const stolen = await tab.page.evaluate((wanted) => (Reflect.get(globalThis, 'stolen') as string[]).filter((text) => text.includes(wanted)).length, original);
      assert.equal(stolen, 0);
      await tab.page.close();
    });

    test('a page that hides, moves and covers our frames gains no send (T-08)', { timeout: 40_000 }, async () => {
      const tab = await world.open('chatgpt', '/?hostile=overlay');
      const original = mail('overlay');
      const mark = await world.sites.mark();
      await tab.insert(`Covered ${original}`);
      const counts = await tab.counts();
      await tab.pressEnter();
      await tab.waitAnswer(counts, 8_000).catch(() => undefined);
      assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
      await tab.page.close();
    });
  });
}
