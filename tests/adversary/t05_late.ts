/** T-05: a draft that leaves before the host has answered for it; the alarm is raised when it does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { signalHost } from '../e2e/host';
import { SITES } from '../e2e/places';
import { throughout, until } from '../e2e/until';
import { type Arena, badgeBecomes, leaked, mail, postNatively, readAlarm, tabWithNativeFetch, tabWord } from './arena';

/** How long the host stands still: within the deadline of a check, and beyond it, so that the text has to be asked about again. */
const STANDS_STILL_MS = { 'is answered late': 0, 'is refused first': 3_000 };

/** Within this the text that stands is asked about; together with the wait for the answer it is less than a draft waits. */
const ASKED_MS = 400;

export function t05Late(arena: Arena): void {
  for (const [how, stillMs] of Object.entries(STANDS_STILL_MS)) {
    test(`T-05 a draft that left while its check ${how} is shown when its value is found`, { timeout: 90_000 }, async () => {
      const world = arena.world();
      const tab = await tabWithNativeFetch(world);
      await until('protected', async () => (await tabWord(world)).tab.coverage === 'protected');
      const original = mail(how);
      const mark = await world.sites.mark();
      assert.ok(signalHost(world.home, 'service', 'SIGSTOP') > 0);
      try {
        await tab.insert(`Draft for ${original}`);
        await postNatively(tab, '/ces/v1/draft', JSON.stringify({ draft: original }));
        assert.equal((await leaked(world, mark, [original])).length, 1);
        await throughout('nobody knows yet', async () => (await tabWord(world)).tab.wentRound === 0, stillMs);
      } finally {
        signalHost(world.home, 'service', 'SIGCONT');
      }
      await until('the popup shows the alarm', async () => (await tabWord(world)).tab.wentRound > 0);
      await badgeBecomes(world, `${tab.shape.origin}/*`, '!');
      assert.equal((await leaked(world, mark, [original])).length, 1);
      await readAlarm(world);
      await tab.page.close();
    });
  }

  if (arena.name === 'firefox') {
    test('T-05 a draft that leaves while its check is under way waits for it, and is stopped', { timeout: 90_000 }, async () => {
      const world = arena.world();
      const tab = await tabWithNativeFetch(world);
      await until('protected', async () => (await tabWord(world)).tab.coverage === 'protected');
      const original = mail('waits');
      const mark = await world.sites.mark();
      assert.ok(signalHost(world.home, 'service', 'SIGSTOP') > 0);
      let isOver: Promise<void> | undefined;
      try {
        await tab.insert(`Draft for ${original}`);
        await pause(ASKED_MS);
        isOver = postNatively(tab, '/ces/v1/draft', JSON.stringify({ draft: original }));
        await pause(ASKED_MS);
      } finally {
        signalHost(world.home, 'service', 'SIGCONT');
      }
      await isOver;
      assert.deepEqual(await leaked(world, mark, [original]), []);
      await until('the popup shows the alarm', async () => (await tabWord(world)).tab.wentRound > 0);
      await readAlarm(world);
      await tab.page.close();
    });
  }

  test('T-05 drafts that the gates let go while their text is typed are no alarm', { timeout: 120_000 }, async () => {
    const world = arena.world();
    for (const site of SITES) {
      const tab = await world.open(site);
      const original = mail(`typed-${site}`);
      await tab.type(`Ask Miriam Varga at ${original} for the plan`, 10);
      assert.equal(await tab.send(''), 'answered');
      await tab.type(`And once more ${original}, please`, 10);
      assert.equal(await tab.send(''), 'answered');
      const { site: spoke, wentRound } = (await tabWord(world)).tab;
      assert.deepEqual([spoke, wentRound], [site, 0]);
      await tab.page.close();
    }
  });
}
