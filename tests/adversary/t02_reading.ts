/** T-02: what a page can search, select, copy or measure holds nothing of what our frames show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookInto, revealed } from '../e2e/extension-pages';
import { until } from '../e2e/until';
import { type Arena, askFrom, framesOfOurs, mail, tabWith } from './arena';

type Find = (text: string, ...rest: boolean[]) => boolean;

/** Everything a page's own script can get hold of, as one text, and which of `guesses` its search finds. */
function whatThePageGains(guesses: string[]): { text: string; found: string[] } {
  const selection = getSelection();
  selection?.selectAllChildren(document.documentElement);
  let copied = '';
  const keep = (event: ClipboardEvent): void => void (copied += event.clipboardData?.getData('text/plain') ?? '');
  addEventListener('copy', keep);
  document.execCommand('copy');
  removeEventListener('copy', keep);
  const timings = performance.getEntriesByType('resource').map(({ name }) => name);
  const text = [document.documentElement.outerHTML, document.body.innerText, selection?.toString() ?? '', copied, ...timings].join('\n');
  selection?.removeAllRanges();
  const find = Reflect.get(globalThis, 'find') as Find;
  const found = guesses.filter((guess) => find(guess, false, false, true, false, false, true));
  getSelection()?.removeAllRanges();
  return { text, found };
}

/** What a reveal frame draws, and how wide the box of each value is. */
function widthsIn(): [string, number][] {
  return [...document.body.children].map((box) => [box.textContent ?? '', Math.round(box.getBoundingClientRect().width)]);
}

export function t02(arena: Arena): void {
  test('T-02 search, selection, copy and timings gain nothing of an earlier conversation', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const original = mail('reading');
    const first = await tabWith(world, 'chatgpt', original);
    const path = new URL(first.page.url()).pathname;
    await first.page.close();
    const tab = await world.open('chatgpt', path);
    await until('the history shows the original', async () => (await revealed(tab.page)).includes(original), 20_000);
    const guesses = [original, original.slice(0, 12), original.slice(4), original.toUpperCase()];
    const { text, found } = await tab.page.evaluate(whatThePageGains, guesses);
    assert.deepEqual(found, []);
    assert.ok(!text.toLowerCase().includes(original.toLowerCase()), 'the page read an original');
    assert.ok(!/reveal\.html#/.test(text), 'the page read a ticket');
    await tab.page.close();
  });

  test('T-02 a short and a long value have boxes of the same size, and a ticket serves once', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const [short, long] = ['x1@ab-works.com', `${'long'.repeat(9)}@lindqvist-works.com`];
    const tab = await tabWith(world, 'chatgpt', `${short} and ${long}`);
    const widthsOf = async (): Promise<[string, number][]> => (await lookInto(tab.page, 'reveal', widthsIn)).flatMap(({ found }) => found);
    const drawn = await until('both are shown', async () => {
      const widths = await widthsOf();
      return [short, long].every((value) => widths.some(([text]) => text === value)) && widths;
    });
    const of = (value: string): number[] => [...new Set(drawn.filter(([text]) => text === value).map(([, width]) => width))].sort();
    assert.ok(of(short).length > 0);
    assert.deepEqual(of(short), of(long));
    const frame = await until('one of them can be asked', async () => (await framesOfOurs(tab, 'reveal'))[0]);
    const again = await askFrom(frame, 'frame-worker/redeem', { ticket: crypto.randomUUID() });
    assert.deepEqual([again.ok, again.code], [false, 'not_found']);
    await tab.page.close();
  });
}
