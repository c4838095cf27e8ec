/** Generated prompts with planted originals: none reaches the server, the user sees them, the page's world does not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { times } from '../depth';
import { revealed } from '../extension-pages';
import { leaks } from '../leaks';
import { type BrowserName, SITES, type SiteName } from '../places';
import { type Prompt, prompts } from '../planted';
import type { SitePage } from '../site-page';
import { SELDOM_MS, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';
import { checkTruth } from './truth';
import { checkTwins, type Run } from './twins';

/** On each site in each browser: more than sixty a site, and more than two hundred in all. */
const COUNT = times('POSTERN_E2E_PROMPTS', 12, 36);
const PER_CONVERSATION = 10;

export function privacySuite(name: BrowserName): void {
  describe(`privacy in ${name}`, () => {
    let world: World;
    const runs: Run[] = [];
    ownWorld(name, (started) => (world = started));
    for (const site of SITES) {
      test(`${COUNT} prompts on ${site}`, { timeout: 240_000 }, async () => void runs.push(await journey(world, site)));
    }
    test('the command line decides as the extension did', { timeout: 120_000 }, async () => {
      assert.equal(runs.length, SITES.length);
      await checkTwins(runs);
    });
  });
}

async function journey(world: World, site: SiteName): Promise<Run> {
  const all = prompts(`${site}-1`, COUNT);
  const start = await world.sites.mark();
  let tab: SitePage | null = null;
  for (const [i, prompt] of all.entries()) {
    if (i % PER_CONVERSATION === 0) {
      await tab?.page.close();
      tab = await world.open(site);
    }
    if (tab) await one(world, tab, prompt, i);
  }
  const record = await world.sites.record(start);
  assert.deepEqual(leaks(record, all.flatMap(({ planted }) => planted.map(({ original }) => original))), []);
  await checkTruth(world, site, record, all);
  await tab?.page.close();
  return { site, typed: all, record };
}

async function one(world: World, tab: SitePage, prompt: Prompt, i: number): Promise<void> {
  const mark = await world.sites.mark();
  const counts = await tab.counts();
  if (i % 6 === 0) await tab.type(prompt.text);
  else await tab.insert(prompt.text);
  if (i % 2 === 0) await tab.pressEnter();
  else await tab.clickSend();
  const outcome = await tab.waitAnswer(counts).catch(() => 'held');
  const originals = prompt.planted.map(({ original }) => original);
  assert.deepEqual(leaks(await world.sites.record(mark), originals), [], `prompt ${i}: ${prompt.text}`);
  assert.equal(outcome, 'answered', `prompt ${i}: ${prompt.text}`);
  await assertShown(tab, prompt, i);
  await assertPageWorldBlind(tab, originals, i);
}

/** The last answer quotes every placeholder, so every original that may be restored must be on the screen. */
async function assertShown(tab: SitePage, prompt: Prompt, i: number): Promise<void> {
  const wanted = prompt.planted.filter(({ isSecret }) => !isSecret).map(({ original }) => original);
  let shown = '';
  const isThere = async (): Promise<boolean> => {
    shown = await revealed(tab.page);
    return wanted.every((original) => shown.includes(original));
  };
  await until('originals shown', isThere, 20_000, SELDOM_MS).catch(() => {
    assert.deepEqual(wanted.filter((original) => shown.includes(original)), wanted, `prompt ${i}: shown was ${shown.slice(0, 500)}`);
  });
}

/** What the page itself can reach: its text, its markup, a search, a selection. */
async function assertPageWorldBlind(tab: SitePage, originals: string[], i: number): Promise<void> {
  const gained = await tab.page.evaluate((wanted) => {
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const seen = [document.body.innerText, document.documentElement.outerHTML, selection?.toString() ?? ''];
    selection?.removeAllRanges();
    const search = (globalThis as never as { find(text: string, ...rest: boolean[]): boolean }).find;
    const found = wanted.filter((text) => search(text, true, false, true) || seen.some((each) => each.includes(text)));
    getSelection()?.removeAllRanges();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return found;
  }, originals);
  assert.deepEqual(gained, [], `the page's world gained something after prompt ${i}`);
  await tab.focus();
}
