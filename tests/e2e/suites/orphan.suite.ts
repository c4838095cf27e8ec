/** A tab that was open while the extension was reloaded or updated: nothing private leaves it, and it says what to do (T-07). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { panelText, revealed } from '../extension-pages';
import { leaks } from '../leaks';
import { type Color, isColor, look } from '../pixels';
import { type BrowserName, SITES } from '../places';
import { Dice, plant } from '../planted';
import type { SitePage } from '../site-page';
import { SELDOM_MS, throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

const BANNER: Color = [0x7c, 0x2d, 0x12];
/** The endpoints that a page would use by itself. */
const CHAT = {
  chatgpt: '/backend-api/f/conversation',
  claude:
    '/api/organizations/1a2b3c4d-0000-4000-8000-000000000000/chat_conversations/1a2b3c4d-0000-4000-8000-000000000001/completion',
  gemini: '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
};
/** In the words of the panel. */
const REPLACED = 'value replaced';
const mail = (seed: string): string => plant('email', new Dice(`orphan-${seed}`)).original;

/** The banner goes over the whole width, at the top. */
async function hasBanner(tab: SitePage, name: string): Promise<boolean> {
  const seen = await look(tab.page, name);
  const band = seen.rows(isColor(BANNER, 4), { left: 0, top: 0, right: seen.width, bottom: 60 });
  return band.filter(({ left, right }) => left === 0 && right === seen.width).length >= 24;
}

/** The page's own request, as a script of the site would make it; null when it was answered. */
function askAs(tab: SitePage, path: string, body: string): Promise<string | null> {
  return tab.page.evaluate(
    (url, sent) =>
      fetch(url, { method: 'POST', body: sent, headers: { 'content-type': 'application/json' } }).then(
        () => null,
        (problem: unknown) => String(problem),
      ),
    path,
    body,
  );
}

/** How often the frames show a value; a frame that its script has left behind shows it once more. */
const timesShown = async (tab: SitePage, value: string): Promise<number> =>
  (await revealed(tab.page)).split(value).length - 1;

export function orphanSuite(name: BrowserName): void {
  describe(`a tab left over by a reload of the extension, in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));

    for (const site of SITES) {
      test(`${site}: nothing leaves, the banner is there, and a reload mends it`, { timeout: 90_000 }, async () => {
        const tab = await world.open(site);
        const first = mail(`${site}-first`);
        assert.equal(await tab.send(`Before ${first}`), 'answered');
        await until('the original is shown', async () => (await revealed(tab.page)).includes(first), 20_000, SELDOM_MS);
        await until('the panel tells of it', () => panelText(tab.page), 20_000);
        let shownBefore = 0;
        // The rest of the answer is drawn after its first value.
        await until(
          'the answer is drawn to its end',
          async () => {
            const before = shownBefore;
            shownBefore = await timesShown(tab, first);
            return (
              shownBefore > 1 &&
              shownBefore === before &&
              (await throughout('no more comes', async () => (await timesShown(tab, first)) === before, 400).then(
                () => true,
                () => false,
              ))
            );
          },
          20_000,
        );
        await world.pages.reloadExtension();
        await tab.page.bringToFront();

        const mark = await world.sites.mark();
        const [typed, fetched] = [mail(`${site}-typed`), mail(`${site}-fetched`)];
        await tab.type(`Orphaned ${typed} here`);
        await tab.pressEnter();
        const refused = await askAs(
          tab,
          CHAT[site],
          JSON.stringify({ prompt: `Fetched ${fetched}`, messages: [{ content: { parts: [fetched] } }] }),
        );
        assert.match(refused ?? 'answered', /TypeError/);
        await until('the banner is there', () => hasBanner(tab, `orphan-${name}-${site}`), 20_000);
        await until('the old panel is gone', async () => !(await panelText(tab.page)).includes(REPLACED));
        assert.ok((await timesShown(tab, first)) <= shownBefore, 'old frames lie over the new ones');
        const held = mail(`${site}-held`);
        await tab.clearComposer();
        await tab.insert(`Held ${held}`);
        await tab.pressEnter();
        await throughout('the text stays', async () => (await tab.composerText()).includes(held), 600);
        const record = await world.sites.record(mark);
        assert.deepEqual(leaks(record, [held, first, typed, fetched]), []);
        assert.deepEqual(chatRequests(record, site), []);

        await tab.reload();
        await world.pages.waitForHost('ready', 35_000);
        await tab.page.bringToFront();
        assert.equal(await hasBanner(tab, `orphan-${name}-${site}-after`), false);
        const last = mail(`${site}-last`);
        const again = await world.sites.mark();
        assert.equal(await tab.send(`After ${last}`), 'answered');
        const after = await world.sites.record(again);
        assert.deepEqual(leaks(after, [first, typed, fetched, last]), []);
        assert.match(
          chatRequests(after, site).map((entry) => promptIn(entry, site))[0] ?? '',
          /^After \[EMAIL_ADDRESS_\d+\]$/,
        );
        await until('the original is shown', async () => (await revealed(tab.page)).includes(last), 20_000, SELDOM_MS);
        await tab.page.close();
      });
    }
  });
}
