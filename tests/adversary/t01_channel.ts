/** T-01: a page that forges, replays and floods whatever it can speak into loosens nothing and hears no original. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Arena, assertKept, mail } from './arena';

export function t01(arena: Arena): void {
  test('T-01 forged, replayed and flooded messages loosen nothing', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt', '/?hostile=channel');
    const original = mail('channel');
    const mark = await world.sites.mark();
    assert.equal(await tab.send(`Forged ${original}`), 'answered');
    await assertKept(world, mark, [original]);
    const heard = await tab.page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
    assert.ok(!heard.includes(original), 'the page heard an original');
    const settings = await world.pages.ask<{ sites: { site: string; mode: string }[] }>('popup-worker/settings', null);
    assert.equal(settings.sites.find(({ site }) => site === 'chatgpt')?.mode, 'redact');
    await tab.page.close();
  });
}
