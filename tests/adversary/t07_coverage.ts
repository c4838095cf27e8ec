/** T-07: each condition of "protected" broken in turn; the icon stops being green, and nothing raw leaves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signalHost } from '../e2e/host';
import { until } from '../e2e/until';
import { type Arena, assertKept, badge, badgeBecomes, mail, tabWord } from './arena';

export function t07(arena: Arena): void {
  test('T-07 all conditions hold: green', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('claude');
    await until('protected', async () => (await tabWord(world)).tab.coverage === 'protected', 20_000);
    await badgeBecomes(world, `${tab.shape.origin}/*`, '');
    await tab.page.close();
  });

  test('T-07 no composer: not proven', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('claude');
    await until('protected', async () => (await tabWord(world)).tab.coverage === 'protected', 20_000);
    await tab.page.evaluate((composer) => document.querySelector(composer)?.closest('fieldset')?.remove(), tab.shape.composer);
    await until('not proven', async () => (await tabWord(world)).tab.coverage === 'not_proven', 20_000);
    await badgeBecomes(world, `${tab.shape.origin}/*`, '?');
    await tab.page.close();
  });

  test('T-07 a host that does not answer: no green, and the send is held', { timeout: 60_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('claude');
    await until('protected', async () => (await tabWord(world)).tab.coverage === 'protected', 20_000);
    const mark = await world.sites.mark();
    const original = mail('no-host');
    signalHost(world.home, 'bridge', 'SIGKILL');
    signalHost(world.home, 'service', 'SIGSTOP');
    try {
      await until('no green', async () => (await badge(world, `${tab.shape.origin}/*`)) !== '', 20_000);
      await tab.insert(`Nobody ${original}`);
      const before = await tab.counts();
      await tab.pressEnter();
      await assert.rejects(tab.waitAnswer(before, 1_500));
      await assertKept(world, mark, [original]);
    } finally {
      signalHost(world.home, 'service', 'SIGKILL');
      await tab.page.close();
      const next = await world.open('claude');
      await world.pages.waitForHost('ready', 35_000);
      await next.page.close();
    }
  });

  test('T-07 switched off: the icon says so', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('gemini');
    try {
      await world.pages.setMode('gemini', 'off');
      await until('off', async () => (await tabWord(world)).tab.coverage === 'off', 20_000);
    } finally {
      await world.pages.setMode('gemini', 'redact');
      await tab.page.close();
    }
  });
}
