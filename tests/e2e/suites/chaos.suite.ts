/** Kill, freeze and starve the host at any moment: nothing raw ever arrives, and afterwards it works again. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { times } from '../depth';
import { signalHost } from '../host';
import { leaks } from '../leaks';
import { revealed } from '../extension-pages';
import { type BrowserName, SITES } from '../places';
import { Dice, plant } from '../planted';
import { settles, standing } from '../outcome';
import type { SitePage } from '../site-page';
import { SELDOM_MS, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

/** In each browser: two hundred between them. */
const SENDS = times('POSTERN_CHAOS_SENDS', 30, 100);
/** Longer than the deadline after which a text without a verdict is held. */
const HELD_MS = 4_000;

export function chaosSuite(name: BrowserName): void {
  describe(`chaos in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));

    test(`kill -9 at random points in ${SENDS} sends`, { timeout: 600_000 }, async () => {
      const dice = new Dice('chaos');
      const originals: string[] = [];
      let tab = await world.open('chatgpt');
      const mark = await world.sites.mark();
      let released = 0;
      for (let i = 0; i < SENDS; i += 1) {
        const original = plant('email', dice).original;
        originals.push(original);
        released += (await struck(world, tab, original, dice)) ? 1 : 0;
        if (i % 10 === 9) {
          await tab.page.close();
          tab = await world.open(SITES[(i / 10) % 3 | 0] ?? 'chatgpt');
        }
      }
      assert.deepEqual(leaks(await world.sites.record(mark), originals), []);
      assert.ok(released > 0, 'some sends got through between the blows');
      await recovers(world, tab);
    });

    test('SIGSTOP of the service: held, and sent after SIGCONT', { timeout: 60_000 }, async () => {
      const tab = await world.open('chatgpt');
      const original = plant('email', new Dice('stop')).original;
      const mark = await world.sites.mark();
      assert.ok(signalHost(world.home, 'service', 'SIGSTOP') > 0);
      const before = await tab.counts();
      await tab.insert(`Frozen ${original}`);
      await tab.pressEnter();
      const outcome = await tab.waitAnswer(before, 4_000).catch(() => 'held');
      signalHost(world.home, 'service', 'SIGCONT');
      assert.equal(outcome, 'held');
      assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
      await tab.page.close();
      const fresh = await world.open('chatgpt');
      await recovers(world, fresh);
    });

    test('a read-only home: protection goes on', { timeout: 60_000 }, async () => {
      const tab = await world.open('claude');
      mkdirSync(`${world.home}/data`, { recursive: true });
      chmodSync(`${world.home}/data`, 0o500);
      try {
        const original = plant('email', new Dice('read-only')).original;
        const mark = await world.sites.mark();
        const before = await tab.counts();
        await tab.insert(`Read only ${original}`);
        await tab.pressEnter();
        await tab.waitAnswer(before, 4_000).catch(() => 'held');
        assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
      } finally {
        chmodSync(`${world.home}/data`, 0o700);
      }
      await tab.page.close();
    });
  });
}

/** One send with a blow at a random moment. */
async function struck(world: World, tab: SitePage, original: string, dice: Dice): Promise<boolean> {
  const before = await standing(world, tab);
  const blow = pause(dice.below(120)).then(() => {
    if (dice.below(3) > 0) signalHost(world.home, dice.below(2) === 0 ? 'bridge' : 'service', 'SIGKILL');
  });
  await tab.insert(`Chaos ${original} end`);
  await tab.pressEnter();
  const isThrough = await settles(world, tab, before, HELD_MS);
  await blow;
  if (!isThrough) await tab.clearComposer();
  return isThrough;
}

/** The host comes back by itself, a send goes through redacted, and its value is shown whole. */
async function recovers(world: World, tab: SitePage): Promise<void> {
  await tab.clearComposer();
  await until('the host is back', async () => (await world.pages.hostState().catch(() => '')) === 'ready', 35_000);
  await world.pages.untilItAnswers();
  const original = plant('email', new Dice(`back-${Date.now()}`)).original;
  const mark = await world.sites.mark();
  assert.equal(await tab.send(`Recovered ${original}`), 'answered');
  assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
  await until('the original is shown', async () => (await revealed(tab.page)).includes(original), 20_000, SELDOM_MS);
}
