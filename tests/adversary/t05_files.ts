/** T-05: a file of 20 MB is searched to its last byte, and the page does not stand still for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Arena, mail } from './arena';

const MEGABYTE = 1 << 20;
/** Searched at once, so much stops the page for several seconds; a machine that runs tests may pause by itself for a part of one. */
const SIZE = 20 * MEGABYTE;
const LONGEST_PAUSE_MS = 1_500;

interface Sent {
  isSent: boolean;
  longestPauseMs: number;
  tookMs: number;
}

/** Noise as a picture has it, with the text before its end; and how long the page stood still, from the first moment to the answer. */
async function put(text: string, size: number, how: string): Promise<Sent> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  bytes.set(new TextEncoder().encode(text), size - 500);
  const url = `https://files.oaiusercontent.com/files/${how}/raw`;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  let [last, longest] = [start, 0];
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const byFetch = (): Promise<boolean> => fetch(url, { method: 'PUT', body: bytes }).then(({ ok }) => ok, () => false);
  const byXhr = (): Promise<boolean> =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('PUT', url);
      request.onload = () => resolve(request.status < 300);
      request.onerror = () => resolve(false);
      request.send(bytes);
    });
  const isSent = await (how === 'fetch' ? byFetch() : byXhr());
  longest = Math.max(longest, performance.now() - last);
  clearInterval(beat);
  return { isSent, longestPauseMs: Math.round(longest), tookMs: Math.round(performance.now() - start) };
}

export function t05Files(arena: Arena): void {
  for (const how of ['fetch', 'xhr']) {
    test(`T-05 a file of 20 MB by ${how}: searched to its end, and the page goes on meanwhile`, { timeout: 150_000 }, async (context) => {
      const world = arena.world();
      const tab = await world.open('chatgpt');
      const original = mail(`file-${how}`);
      assert.equal(await tab.send(`Known ${original}`), 'answered');
      const clean = await tab.page.evaluate(put, 'nothing private', SIZE, how);
      const foul = await tab.page.evaluate(put, original, SIZE, how);
      context.diagnostic(JSON.stringify({ clean, foul }));
      assert.deepEqual([clean.isSent, foul.isSent], [true, false]);
      for (const { longestPauseMs } of [clean, foul]) assert.ok(longestPauseMs < LONGEST_PAUSE_MS, `${longestPauseMs} ms`);
      await tab.page.close();
    });
  }
}
