/** What every row of the ring needs: one world per browser, invented values, the witness's word and the icon's. */
import { strict as assert } from 'node:assert';
import type { Frame } from 'puppeteer-core';
import { whileThere } from '../e2e/extension-pages';
import { leaks } from '../e2e/leaks';
import type { BrowserName, SiteName } from '../e2e/places';
import { Dice, plant } from '../e2e/planted';
import { SitePage } from '../e2e/site-page';
import type { World } from '../e2e/world';

export interface Arena {
  readonly name: BrowserName;
  /** Ready once the first test runs. */
  world(): World;
}

export const mail = (seed: string): string => plant('email', new Dice(`ring-${seed}`)).original;

export interface TabWord {
  tab: { coverage: string; wentRound: number; kept: number; site: string | null };
  host: { state: string };
}
export const tabWord = (world: World): Promise<TabWord> => world.pages.ask<TabWord>('popup-worker/tab', null);
export const readAlarm = (world: World): Promise<null> => world.pages.ask<null>('popup-worker/read-alarm', null);

interface Chrome {
  tabs: { query(asked: object): Promise<{ id: number }[]> };
  action: { getBadgeText(asked: object): Promise<string> };
}

/** What stands on the icon for the site's tab. */
export async function badge(world: World, origin: string): Promise<string> {
  const popup = await world.pages.popup();
  return popup.evaluate(async (url) => {
    const { tabs, action } = (globalThis as never as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ url });
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, `${origin}/*`);
}

export async function leaked(world: World, mark: number, originals: string[]): Promise<string[]> {
  return leaks(await world.sites.record(mark), originals).map(({ where }) => where);
}

export async function assertKept(world: World, mark: number, originals: string[]): Promise<void> {
  assert.deepEqual(await leaked(world, mark, originals), []);
}

/** The frames of ours in a page, by their own word: Firefox's remote protocol calls each of them about:blank. */
export async function framesOfOurs(tab: SitePage, page: 'reveal' | 'panel'): Promise<Frame[]> {
  const found: Frame[] = [];
  for (const frame of tab.page.frames().slice(1)) {
    const address = await whileThere(() => frame.evaluate(() => location.href), '');
    if (/^(chrome|moz)-extension:/.test(address) && address.includes(`/${page}.html`)) found.push(frame);
  }
  return found;
}

export interface Told {
  ok: boolean;
  code?: string;
}

/** A question to the worker in the name of the frame it is asked from. */
export async function askFrom(frame: Frame, name: string, body: unknown): Promise<Told> {
  const answer: unknown = await frame.evaluate(
    (asked, sent) => (globalThis as never as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage({ name: asked, body: sent }),
    name,
    body,
  );
  return answer as Told;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A tab in which one value was sent and its original is on the screen. */
export async function tabWith(world: World, site: SiteName, original: string, path?: string): Promise<SitePage> {
  const tab = await world.open(site, path);
  assert.equal(await tab.send(`Known ${original} here`), 'answered');
  return tab;
}

/** A tab whose page kept the browser's own fetch before anything wrapped it: the surest way round the gate. */
export async function tabWithNativeFetch(world: World): Promise<SitePage> {
  const tab = new SitePage(await world.browser.newPage(), 'chatgpt');
  await tab.page.evaluateOnNewDocument(() => Object.defineProperty(globalThis, 'keptFetch', { value: fetch.bind(globalThis) }));
  await tab.goto();
  return tab;
}

/** Resolves when the request has been answered or cancelled. */
export async function postNatively(tab: SitePage, path: string, body: string): Promise<void> {
  await tab.page.evaluate(
    (url, sent) => (Reflect.get(globalThis, 'keptFetch') as typeof fetch)(url, { method: 'POST', body: sent }).then(() => undefined, () => undefined),
    path,
    body,
  );
}
