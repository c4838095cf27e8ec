/** What a person can still do when the checker is gone, and what a tab does whose extension is gone (T-07, T-08). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { signalHost } from '../host';
import { leaks } from '../leaks';
import type { BrowserName } from '../places';
import { Dice, plant } from '../planted';
import type { SitePage } from '../site-page';
import { throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

interface View {
  turn: number;
  state: { kind: string; code?: string } | null;
}
const mail = (seed: string): string => plant('email', new Dice(seed)).original;

export function failuresSuite(name: BrowserName): void {
  describe(`failures in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));

    const failed = (): Promise<View> =>
      until(
        'the popup shows the failure',
        async () => {
          const view = await world.pages.ask<View>('popup-worker/view', null);
          return view.state?.kind === 'failed' && view;
        },
        20_000,
      );

    async function hold(tab: SitePage, text: string): Promise<void> {
      await tab.clearComposer();
      await tab.insert(text);
      assert.ok(signalHost(world.home, 'service', 'SIGSTOP') > 0);
      await tab.pressEnter();
    }

    /** Types and sends under a frozen service, then lets the text go once from the popup; `meanwhile` ends before it thaws. */
    async function sendOnceUnderAFrozenService(tab: SitePage, text: string, meanwhile: () => Promise<void>): Promise<void> {
      await tab.page.bringToFront();
      const mark = await world.sites.mark();
      await hold(tab, text);
      try {
        const view = await failed();
        assert.deepEqual(leaks(await world.sites.record(mark), [text]), []);
        const stale = world.pages.ask('popup-worker/send-once', { verdict: null, turn: view.turn - 1 });
        await assert.rejects(stale, /not_found/);
        await world.pages.ask('popup-worker/send-once', { verdict: null, turn: view.turn });
        await until('it arrives as typed', async () =>
          chatRequests(await world.sites.record(mark), 'chatgpt').some((entry) => promptIn(entry, 'chatgpt') === text),
        );
        await meanwhile();
      } finally {
        signalHost(world.home, 'service', 'SIGCONT');
      }
    }

    const unprotected = async (): Promise<number> => (await world.pages.counters('chatgpt')).unprotected;

    test('the checker hangs: held, sent once from the popup, counted as unprotected', { timeout: 60_000 }, async () => {
      const tab = await world.open('chatgpt');
      const earlier = await unprotected();
      await sendOnceUnderAFrozenService(tab, `Once ${mail('once')}`, () => Promise.resolve());
      await until('it is counted', async () => (await unprotected()) === earlier + 1, 20_000);
      await tab.page.close();
    });

    test('it is counted also when its tab has closed before the checker is back', { timeout: 60_000 }, async () => {
      const tab = await world.open('chatgpt');
      const earlier = await unprotected();
      await sendOnceUnderAFrozenService(tab, `Closed ${mail('closed')}`, () => tab.page.close());
      await until('it is counted', async () => (await unprotected()) === earlier + 1, 15_000);
    });

    test('a text changed after the failure is not sent by it', { timeout: 60_000 }, async () => {
      const tab = await world.open('claude');
      await tab.page.bringToFront();
      const mark = await world.sites.mark();
      const original = mail('changed');
      await hold(tab, `Changed ${original}`);
      try {
        const view = await failed();
        await tab.insert(' and more');
        await world.pages.ask('popup-worker/send-once', { verdict: null, turn: view.turn }).catch(() => undefined);
        await throughout('nothing arrives', async () => leaks(await world.sites.record(mark), [original]).length === 0, 1_000);
      } finally {
        signalHost(world.home, 'service', 'SIGCONT');
      }
      await tab.page.close();
    });
  });
}
