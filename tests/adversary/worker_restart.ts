/** The browser ends the worker at will: values come back without a reload, sends stay checked, the host is called again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { panelText, revealed } from '../e2e/extension-pages';
import { EXTENSION_ID } from '../e2e/places';
import { until } from '../e2e/until';
import type { World } from '../e2e/world';
import {
  type Arena,
  assertKept,
  framesOfOurs,
  leaked,
  mail,
  postNatively,
  tabWith,
  tabWithNativeFetch,
  tabWord,
} from './arena';

async function endWorker(world: World): Promise<void> {
  const target = world.browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(EXTENSION_ID));
  const worker = await target?.worker();
  assert.ok(worker);
  // Closing it takes its session along, which the driver then no longer finds to leave.
  await worker.close().catch((error: unknown) => assert.match(String(error), /No session with given id/));
}

/** Only Chromium: nothing ends Firefox's event page from outside. */
export function workerRestart(arena: Arena): void {
  if (arena.name !== 'chromium') return;
  test('a worker that was ended: values, panel and host come back by themselves', { timeout: 60_000 }, async () => {
    const world = arena.world();
    const [original, second] = [mail('restart'), mail('restart-second')];
    const tab = await tabWith(world, 'claude', original);
    await until('it is shown', async () => (await revealed(tab.page)).includes(original), 20_000);
    const before = await framesOfOurs(tab, 'reveal');
    const mark = await world.sites.mark();
    await endWorker(world);
    await until(
      'new frames',
      async () => (await framesOfOurs(tab, 'reveal')).some((frame) => !before.includes(frame)),
      20_000,
    );
    await until('it is shown again', async () => (await revealed(tab.page)).includes(original), 20_000);
    await endWorker(world);
    assert.equal(await tab.send(`After ${second}`), 'answered');
    await until('the new one is shown', async () => (await revealed(tab.page)).includes(second), 20_000);
    await until('the panel tells', async () => (await panelText(tab.page)).length > 10, 20_000);
    await world.pages.waitForHost();
    await assertKept(world, mark, [original, second]);
    await tab.page.close();
  });

  test(
    'a value that was flagged before the worker was ended still raises the alarm after it',
    { timeout: 60_000 },
    async () => {
      const world = arena.world();
      const tab = await tabWithNativeFetch(world);
      const original = mail('restart-flagged');
      assert.equal(await tab.send(`Flagged ${original}`), 'answered');
      await endWorker(world);
      // Not the chat's own endpoint, where anything unannounced is an alarm: here the value alone raises it.
      await postNatively(tab, '/ces/v1/t', JSON.stringify({ draft: original }));
      await until('the popup shows the alarm', async () => (await tabWord(world)).tab.wentRound > 0);
      await tab.page.close();
    },
  );

  test(
    'a frame within the page hears of the switch from a worker that has never heard of it',
    { timeout: 60_000 },
    async () => {
      const world = arena.world();
      await world.pages.setMode('chatgpt', 'off');
      const tab = await world.open('chatgpt');
      await tab.page.evaluate(async () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>';
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await loaded;
      });
      /** Whether a raw prompt of the frame arrives. */
      const arrives = async (original: string): Promise<boolean> => {
        const mark = await world.sites.mark();
        const body = JSON.stringify({
          action: 'next',
          messages: [{ author: { role: 'user' }, content: { parts: [`Framed ${original}`] } }],
        });
        await tab.page.evaluate(async (sent) => {
          const inner = document.querySelector<HTMLIFrameElement>('iframe[srcdoc]')?.contentWindow as
            (Window & typeof globalThis) | null;
          const answer = await inner?.fetch('/backend-api/f/conversation', { method: 'POST', body: sent }).catch(() => null);
          await answer?.text();
        }, body);
        return (await leaked(world, mark, [original])).length > 0;
      };
      try {
        await until('the frame knows that it is off', () => arrives(mail('framed-off')), 20_000);
        await endWorker(world);
      } finally {
        await world.pages.setMode('chatgpt', 'redact');
      }
      await until('the frame is watched again', async () => !(await arrives(mail('framed-on'))), 20_000);
      await tab.page.close();
    },
  );

  test('a send while the worker is being ended leaves no original', { timeout: 60_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt');
    const mark = await world.sites.mark();
    const original = mail('restart-sending');
    const before = await tab.counts();
    await tab.insert(`During ${original}`);
    await Promise.all([tab.pressEnter(), endWorker(world)]);
    await tab.waitAnswer(before, 3_000).catch(() => 'held');
    await assertKept(world, mark, [original]);
    await tab.page.close();
  });
}
