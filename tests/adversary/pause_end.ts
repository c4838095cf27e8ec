/** A pause ends by the clock: then no icon says "off" any more, in no tab, whether anybody touched it or not (T-07). */
import { test } from 'node:test';
import { until } from '../e2e/until';
import type { World } from '../e2e/world';
import type { Arena } from './arena';

interface Chrome {
  tabs: { query(asked: object): Promise<{ id: number }[]> };
  action: { getTitle(asked: object): Promise<string> };
}

/** How the icon's title begins, after our name. */
const OFF = /: Off\./;
const PROTECTED = /: Protected\./;

async function titles(world: World): Promise<string[]> {
  const popup = await world.pages.popup();
  return popup.evaluate(async () => {
    const { tabs, action } = (globalThis as never as { chrome: Chrome }).chrome;
    const found = await tabs.query({ url: 'https://chatgpt.com/*' });
    return Promise.all(found.map(({ id }) => action.getTitle({ tabId: id })));
  });
}
const count = async (world: World, word: RegExp): Promise<number> => (await titles(world)).filter((title) => word.test(title)).length;

export function pauseEnd(arena: Arena): void {
  test('T-07 a pause that ends is over in every tab, also in one that the browser put to sleep', { timeout: 60_000 }, async () => {
    const world = arena.world();
    const [asleep, awake] = [await world.open('chatgpt'), await world.open('chatgpt')];
    await until('both are protected', async () => (await count(world, PROTECTED)) === 2);
    await world.pages.ask('popup-worker/set-mode', { site: 'chatgpt', mode: 'redact', pauseS: 4 });
    await until('both say that it is off', async () => (await count(world, OFF)) === 2);
    // Firefox puts no tab to sleep at a word from outside.
    if (arena.name === 'chromium') {
      const session = await asleep.page.createCDPSession();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    }
    await until('neither says so', async () => (await count(world, OFF)) === 0, 15_000);
    await until('the one awake is protected', async () => (await count(world, PROTECTED)) >= 1, 5_000);
    await asleep.page.close();
    await awake.page.close();
  });
}
