/** T-03: a page that replaced thirty built-ins before us, and polluted Object.prototype, sees no original and gets no release. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revealed } from '../e2e/extension-pages';
import { until } from '../e2e/until';
import { type Arena, assertKept, mail, tabWith } from './arena';

export function t03(arena: Arena): void {
  test('T-03 replaced primordials see no original that the page was not given', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const original = mail('primordials');
    const first = await tabWith(world, 'claude', original);
    const path = new URL(first.page.url()).pathname;
    await first.page.close();
    const tab = await world.open('claude', `${path}?hostile=primordials`);
    await until('the history shows the original', async () => (await revealed(tab.page)).includes(original), 20_000);
    const mark = await world.sites.mark();
    const typed = mail('primordials-typed');
    assert.equal(await tab.send(`Also ${typed}`), 'answered');
    await assertKept(world, mark, [typed, original]);
    const stolen = await tab.page.evaluate((wanted) => (Reflect.get(globalThis, 'stolen') as string[]).filter((text) => text.includes(wanted)).length, original);
    assert.equal(stolen, 0);
    await tab.page.close();
  });
}
