/** A page that the browser put away and shows again is under the switch of now, and says so (T-07). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../e2e/until';
import { type Arena, assertKept, mail, tabWord } from './arena';

export function putAway(arena: Arena): void {
  test('T-07 switched off, left, switched on, come back to: nothing leaves and the icon tells the truth', { timeout: 90_000 }, async () => {
    const world = arena.world();
    await world.pages.setMode('chatgpt', 'off');
    const tab = await world.open('chatgpt');
    await until('the page knows that it is off', async () => (await tabWord(world)).tab.coverage === 'off');
    await tab.page.evaluate(() => Reflect.set(globalThis, 'isTheSame', true));
    await tab.page.goto('https://claude.ai/new');
    await world.pages.setMode('chatgpt', 'redact');
    await tab.page.goBack();
    assert.equal(await tab.page.evaluate(() => Reflect.get(globalThis, 'isTheSame')), true, 'the browser did not keep the page');
    await until('the tab counts as protected', async () => (await tabWord(world)).tab.coverage === 'protected');
    const original = mail('put-away');
    const mark = await world.sites.mark();
    assert.equal(await tab.send(`Back with ${original}`), 'answered');
    await assertKept(world, mark, [original]);
    await tab.page.close();
  });
}
