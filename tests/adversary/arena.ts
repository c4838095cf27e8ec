/** What every row of the ring needs: one world per browser, invented values, the witness's word and the icon's. */
import { strict as assert } from 'node:assert';
import type { Frame } from 'puppeteer-core';
import { framesOfOurs as ownFrames } from '../e2e/extension-pages';
import { leaks } from '../e2e/leaks';
import type { BrowserName, SiteName } from '../e2e/places';
import { Dice, plant } from '../e2e/planted';
import type { SitePage } from '../e2e/site-page';
import { until } from '../e2e/until';
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

/** What stands on the icon for the tab whose address has this pattern. */
export async function badge(world: World, address: string): Promise<string> {
  const popup = await world.pages.popup();
  return popup.evaluate(async (url) => {
    const { tabs, action } = (globalThis as never as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ url });
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no tab';
  }, address);
}

/** The icon follows the tab's state by a message of its own. */
export const badgeBecomes = (world: World, address: string, wanted: string): Promise<true> =>
  until(`the icon shows "${wanted}"`, async () => (await badge(world, address)) === wanted && true);

export async function leaked(world: World, mark: number, originals: string[]): Promise<string[]> {
  return leaks(await world.sites.record(mark), originals).map(({ where }) => where);
}

export async function assertKept(world: World, mark: number, originals: string[]): Promise<void> {
  assert.deepEqual(await leaked(world, mark, originals), []);
}

export const framesOfOurs = (tab: SitePage, kind: 'reveal' | 'panel'): Promise<Frame[]> => ownFrames(tab.page, kind);

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
export const tabWithNativeFetch = (world: World): Promise<SitePage> =>
  world.open('chatgpt', undefined, (page) =>
    page.evaluateOnNewDocument(() => Object.defineProperty(globalThis, 'keptFetch', { value: fetch.bind(globalThis) })),
  );

/** Resolves when the request has been answered or cancelled. */
export async function postNatively(tab: SitePage, path: string, body: string): Promise<void> {
  await tab.page.evaluate(
    (url, sent) => (Reflect.get(globalThis, 'keptFetch') as typeof fetch)(url, { method: 'POST', body: sent }).then(() => undefined, () => undefined),
    path,
    body,
  );
}
