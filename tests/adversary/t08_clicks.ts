/** T-08: over a panel that is covered, moved or seen through, the words that loosen are not there to be clicked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelText } from '../e2e/extension-pages';
import { until } from '../e2e/until';
import { type Arena, askFrom, assertKept, framesOfOurs, mail, pause } from './arena';

const ATTACKS: Record<string, string> = {
  covered: 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgb(255 255 255 / 60%)',
  transparent: '',
};

export function t08(arena: Arena): void {
  for (const [attack, cover] of Object.entries(ATTACKS)) {
    test(`T-08 a ${attack} panel offers nothing that loosens`, { timeout: 90_000 }, async () => {
      const world = arena.world();
      await world.pages.setMode('chatgpt', 'strict');
      const tab = await world.open('chatgpt');
      try {
        const original = mail(`clicks-${attack}`);
        const mark = await world.sites.mark();
        await tab.page.evaluate((looks) => {
          if (looks === '') document.documentElement.style.opacity = '0.4';
          const veil = document.documentElement.appendChild(document.createElement('div'));
          veil.setAttribute('style', looks);
          // Later than ours in the page, so that it lies on top.
          if (looks !== '') setInterval(() => document.documentElement.append(veil), 30);
        }, cover);
        await tab.insert(`Hold ${original}`);
        await tab.pressEnter();
        await until('the panel tells', async () => (await panelText(tab.page)).length > 20, 20_000);
        await pause(1_800);
        const [panel] = await framesOfOurs(tab, 'panel');
        assert.ok(panel);
        const offers = await panel.evaluate(() => [...document.querySelectorAll('li button')].length);
        assert.equal(offers, 0);
        const forged = await askFrom(panel, 'popup-worker/set-mode', { site: 'chatgpt', mode: 'off', pauseS: 3600 });
        assert.deepEqual([forged.ok, forged.code], [false, 'not_allowed']);
        await assertKept(world, mark, [original]);
      } finally {
        await tab.page.close();
        await world.pages.setMode('chatgpt', 'redact');
      }
    });
  }

  test('T-08 a page that hides, moves and clicks our frames gains no send', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt', '/?hostile=overlay');
    const original = mail('overlay');
    const mark = await world.sites.mark();
    await tab.insert(`Covered ${original}`);
    const counts = await tab.counts();
    await tab.pressEnter();
    await tab.waitAnswer(counts, 8_000);
    await assertKept(world, mark, [original]);
    await tab.page.close();
  });
}
