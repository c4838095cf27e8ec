/** T-04: a fetch from a fresh realm goes round the page's gate; the second witness cancels it in Firefox and shows it in both. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../e2e/until';
import { type Arena, badgeBecomes, leaked, mail, pause, postNatively, readAlarm, tabWithNativeFetch, tabWord } from './arena';

const CHAT = '/backend-api/f/conversation';

/** Each hands out the fetch of another realm, as early and as late as a page can get it. */
const REALMS = ['blank', 'srcdoc', 'blob', 'javascript', 'same-origin', 'window'] as const;

const bodyOf = (text: string): string =>
  JSON.stringify({ action: 'next', messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: [text] } }] });

/** Posts a raw prompt by every fetch that this realm yields; resolves when all have ended. */
async function postFrom(realm: string, url: string, body: string): Promise<string[]> {
  const fetches: (typeof fetch)[] = [];
  const take = (inner: Window | null | undefined): void => {
    const found = (inner as (Window & typeof globalThis) | null | undefined)?.fetch;
    if (found) fetches.push(found.bind(inner));
  };
  const frame = document.createElement('iframe');
  if (realm === 'srcdoc') frame.srcdoc = '<p>';
  if (realm === 'blob') frame.src = URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' }));
  if (realm === 'javascript') frame.src = 'javascript:"<p>"';
  if (realm === 'same-origin') frame.src = '/__pages/none.html';
  if (realm === 'window') take(window.open('about:blank', '_blank', 'popup'));
  else document.body.append(frame);
  take(frame.contentWindow);
  await new Promise((resolve) => setTimeout(resolve, 0));
  take(frame.contentWindow);
  await new Promise((resolve) => setTimeout(resolve, 400));
  take(frame.contentWindow);
  const answers = fetches.map((one) => one(url, { method: 'POST', body }).then((answer) => String(answer.status), () => 'refused'));
  return Promise.race([Promise.all(answers), new Promise<string[]>((resolve) => setTimeout(resolve, 6_000, ['late']))]);
}

async function alarmIsShownAndRead(arena: Arena, origin: string): Promise<void> {
  const world = arena.world();
  await until('the popup shows the alarm', async () => (await tabWord(world)).tab.wentRound > 0);
  await badgeBecomes(world, `${origin}/*`, '!');
  // Several fetches went round, and on a busy machine the last is seen after the first was read.
  await until('the alarm is read', async () => {
    await readAlarm(world);
    return (await tabWord(world)).tab.wentRound === 0;
  });
}

export function t04(arena: Arena): void {
  test('T-04 a raw prompt by the native fetch: cancelled in Firefox, an alarm in both', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await tabWithNativeFetch(world);
    const original = mail('native');
    const mark = await world.sites.mark();
    await postNatively(tab, CHAT, bodyOf(`Round ${original}`));
    await alarmIsShownAndRead(arena, tab.shape.origin);
    assert.equal((await leaked(world, mark, [original])).length, arena.name === 'firefox' ? 0 : 1);
    await tab.page.close();
  });

  for (const realm of REALMS) {
    test(`T-04 a raw prompt through the fetch of a fresh realm (${realm})`, { timeout: 90_000 }, async () => {
      const world = arena.world();
      const tab = await world.open('chatgpt');
      const original = mail(`realm-${realm}`);
      const mark = await world.sites.mark();
      await tab.page.evaluate(postFrom, realm, new URL(CHAT, tab.page.url()).href, bodyOf(`Round ${original}`));
      await pause(700);
      const seen = await leaked(world, mark, [original]);
      if (arena.name === 'firefox') assert.deepEqual(seen, []);
      if (seen.length > 0) await alarmIsShownAndRead(arena, tab.shape.origin);
      await tab.page.close();
    });
  }
}
