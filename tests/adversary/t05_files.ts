/** T-05: a file of 20 MB leaves by its verdict, is searched to its last byte for what is known here, and the page does not stand still for it. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attach, chips } from '../e2e/attaching';
import { docx } from '../e2e/documents';
import { until } from '../e2e/until';
import type { Arena } from './arena';

const MEGABYTE = 1 << 20;
/** Searched at once, so much stops the page for several seconds; a machine that runs tests may pause by itself for a part of one. */
const SIZE = 20 * MEGABYTE;
const LONGEST_PAUSE_MS = 1_500;

interface Sent {
  isSent: boolean;
  longestPauseMs: number;
  tookMs: number;
}

/** Noise as a picture has it, within a document that has nothing private in its words, and the text before its end. */
function documentWith(text: string): Buffer {
  const picture = randomBytes(SIZE);
  picture.write(text, SIZE - 500);
  return docx(['The mill stands by the river.'], false, picture);
}

/** The page keeps the files that it was handed, to send them as it likes. */
function keep(): void {
  const kept: File[] = [];
  Object.assign(window, { kept });
  document.addEventListener('change', ({ target }) => kept.push(...Array.from((target as HTMLInputElement).files ?? [])), true);
}

/** And how long the page stood still, from the first moment to the answer. */
async function put(at: number, how: string): Promise<Sent> {
  const file = (window as unknown as { kept: File[] }).kept[at] ?? new Blob();
  const url = `https://files.oaiusercontent.com/files/${how}/raw`;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  let [last, longest] = [start, 0];
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const byFetch = (): Promise<boolean> => fetch(url, { method: 'PUT', body: file }).then(({ ok }) => ok, () => false);
  const byXhr = (): Promise<boolean> =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('PUT', url);
      request.onload = () => resolve(request.status < 300);
      request.onerror = () => resolve(false);
      request.send(file);
    });
  const isSent = await (how === 'fetch' ? byFetch() : byXhr());
  longest = Math.max(longest, performance.now() - last);
  clearInterval(beat);
  return { isSent, longestPauseMs: Math.round(longest), tookMs: Math.round(performance.now() - start) };
}

export function t05Files(arena: Arena): void {
  test('T-05 a file of 20 MB by fetch and by XMLHttpRequest: searched to its end, and the page goes on meanwhile', { timeout: 300_000 }, async (context) => {
    const world = arena.world();
    const tab = await world.open('chatgpt');
    // Of no shape that is looked for in a file's every corner: that one would be held before the page has it.
    const original = '+49 30 90182346';
    assert.equal(await tab.send(`My telephone is ${original}`), 'answered');
    await tab.page.evaluate(keep);
    const folder = join(world.folder, 'mill');
    mkdirSync(folder);
    const paths = ['clean.docx', 'foul.docx'].map((name) => join(folder, name));
    paths.forEach((path, at) => writeFileSync(path, documentWith(at === 0 ? 'nothing private' : original)));
    await attach(tab, paths, 'chosen');
    await until('the site has tried to upload both', async () => (await chips(tab)).length === 2, 90_000);
    assert.deepEqual((await chips(tab)).sort(), ['Upload failed', 'clean.docx']);
    for (const how of ['fetch', 'xhr']) {
      const clean = await tab.page.evaluate(put, 0, how);
      const foul = await tab.page.evaluate(put, 1, how);
      context.diagnostic(JSON.stringify({ how, clean, foul }));
      assert.deepEqual([clean.isSent, foul.isSent], [true, false]);
      for (const { longestPauseMs } of [clean, foul]) assert.ok(longestPauseMs < LONGEST_PAUSE_MS, `${how}: ${longestPauseMs} ms`);
    }
    await tab.page.close();
  });
}
