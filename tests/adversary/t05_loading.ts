/** T-05: a page that saves what is typed in the address of something the browser loads. What is known is stopped by every way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaks } from '../e2e/leaks';
import type { SitePage } from '../e2e/site-page';
import { until } from '../e2e/until';
import { type Arena, mail, pause } from './arena';

const MARKUP = [
  ['inner-html', 'inner-html-detached', 'outer-html', 'adjacent-html', 'shadow-html', 'unsafe-html', 'svg-html', 'svg-cdata', 'template-html'],
  ['noscript-html', 'style-html', 'style-markup', 'fragment', 'parsed', 'source-document', 'source-set', 'attribute-node', 'attribute-value'],
].flat();
const STYLES = [
  ['style-set-property', 'style-property', 'style-own-origin', 'style-variable', 'style-text', 'style-forwarded', 'style-attribute', 'style-map', 'style-element'],
  ['style-appended', 'style-append', 'insert-rule', 'replace-sync', 'replace', 'nested-rule', 'rule-style'],
].flat();
const OTHERS = ['svg-image', 'svg-xlink', 'svg-base-value', 'svg-set', 'prefetch', 'service-worker', 'worker-url', 'subprotocol'];
/** No wrapper can be put round these: only a value that is known already is stopped. */
const UNWRAPPED = ['import', 'import-own-origin'];
const LATE_MS = 700;

const saveBy = (tab: SitePage, way: string, text: string): Promise<void> =>
  tab.page.evaluate((by, sent) => (Reflect.get(globalThis, 'saveBy') as (way: string, text: string) => void)(by, sent), way, text);

/** In one breath, so that no check can have come between. */
const insertAndSave = (tab: SitePage, way: string, text: string): Promise<void> =>
  tab.page.evaluate(
    (by, sent) => {
      document.execCommand('insertText', false, sent);
      (Reflect.get(globalThis, 'saveBy') as (way: string, text: string) => void)(by, sent);
    },
    way,
    text,
  );

/** The ways whose original arrived. */
async function arrived(arena: Arena, mark: number, originals: Map<string, string>): Promise<string[]> {
  await pause(LATE_MS);
  const record = await arena.world().sites.record(mark);
  return [...originals].flatMap(([way, original]) => (leaks(record, [original]).length > 0 ? [way] : []));
}

export function t05Loading(arena: Arena): void {
  const all = [...MARKUP, ...STYLES, ...OTHERS, ...UNWRAPPED];

  test('T-05 known values in the address of what the page loads: none leaves', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt', '/?hostile=loading&route=none');
    const originals = new Map(all.map((way) => [way, mail(`known-${way}`)]));
    assert.equal(await tab.send(`Known: ${[...originals.values()].join(', ')}`), 'answered');
    const mark = await world.sites.mark();
    for (const [way, original] of originals) await saveBy(tab, way, `Again ${original}`);
    assert.deepEqual(await arrived(arena, mark, originals), []);
    await tab.page.close();
  });

  test('T-05 values that nobody has checked yet, by the same ways: none leaves', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt', '/?hostile=loading&route=none');
    const wrapped = [...MARKUP, ...STYLES, ...OTHERS];
    const originals = new Map(wrapped.map((way) => [way, mail(`unchecked-${way}`)]));
    const mark = await world.sites.mark();
    for (const [way, original] of originals) {
      await tab.clearComposer();
      await insertAndSave(tab, way, `Draft ${original}`);
    }
    assert.deepEqual(await arrived(arena, mark, originals), []);
    await tab.page.close();
  });

  test('T-05 what one tab tells another of its site does not leave from there', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const path = '/?hostile=loading&route=none';
    const [tab, other] = [await world.open('chatgpt', path), await world.open('chatgpt', path)];
    const [unchecked, known] = [mail('beside-unchecked'), mail('beside-known')];
    const mark = await world.sites.mark();
    await tab.page.bringToFront();
    await tab.focus();
    await insertAndSave(tab, 'broadcast', `Draft ${unchecked}`);
    await tab.clearComposer();
    assert.equal(await tab.send(`Known ${known}`), 'answered');
    await saveBy(tab, 'broadcast', 'nothing private in it');
    await until('the other tab hears', () => other.page.evaluate(() => document.documentElement.dataset['heard'] === 'true'));
    await saveBy(tab, 'stored', `Again ${known}`);
    await until('the other tab reads', () => other.page.evaluate(() => document.documentElement.dataset['stored'] === 'true'));
    // One that is opened later finds it where the first has left it.
    const late = await world.open('chatgpt', path);
    await saveBy(late, 'shelved', '');
    assert.deepEqual(await arrived(arena, mark, new Map([['unchecked', unchecked], ['known', known]])), []);
    for (const { page } of [tab, other, late]) await page.close();
  });
}
