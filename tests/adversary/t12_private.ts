/** T-12: a private window is protected, not counted by site, and nothing of it comes back in an ordinary one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revealed } from '../e2e/extension-pages';
import { EXTENSION_ID } from '../e2e/places';
import { SitePage } from '../e2e/site-page';
import { throughout, until } from '../e2e/until';
import type { World } from '../e2e/world';
import { type Arena, assertKept, mail } from './arena';

interface DeveloperPrivate {
  developerPrivate: {
    updateProfileConfiguration(asked: object): Promise<void>;
    updateExtensionConfiguration(asked: object): Promise<void>;
  };
}

/** What the user does by "Allow in Incognito" on the browser's own page; the extension starts anew by it. */
async function allowInPrivate(world: World): Promise<void> {
  await world.pages.closePopup();
  const page = await world.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as never as { chrome: DeveloperPrivate }).chrome;
    // Without it an unpacked extension does not come back.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, EXTENSION_ID);
  await page.close().catch(() => undefined);
}

/** Only Chromium: nothing outside of its own pages lets a test allow an add-on in Firefox's private windows. */
export function t12(arena: Arena): void {
  if (arena.name !== 'chromium') return;
  test('T-12 a private window leaves no count and no binding', { timeout: 90_000 }, async () => {
    const world = arena.world();
    await allowInPrivate(world);
    const ordinary = await world.open('chatgpt');
    await world.pages.waitForHost();
    const before = (await world.pages.counters('chatgpt')).released;
    const context = await world.browser.createBrowserContext();
    const tab = new SitePage(await context.newPage(), 'chatgpt');
    await tab.goto();
    const original = mail('private');
    const mark = await world.sites.mark();
    assert.equal(await tab.send(`Private ${original}`), 'answered');
    await assertKept(world, mark, [original]);
    await until('shown in its own window', async () => (await revealed(tab.page)).includes(original), 20_000);
    const path = new URL(tab.page.url()).pathname;
    await ordinary.goto(path);
    await throughout('not shown outside', async () => !(await revealed(ordinary.page)).includes(original), 1_500);
    assert.equal((await world.pages.counters('chatgpt')).released, before);
    await context.close();
    await throughout('not shown afterwards', async () => !(await revealed(ordinary.page)).includes(original), 500);
    await ordinary.page.close();
  });
}
