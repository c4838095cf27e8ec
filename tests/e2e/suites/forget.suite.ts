/** Forgetting: what is drawn goes at once, and no placeholder ever gets a second meaning. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { revealed } from '../extension-pages';
import { leaks } from '../leaks';
import { type BrowserName, SITES, type SiteName } from '../places';
import { Dice, plant } from '../planted';
import type { SitePage } from '../site-page';
import { SELDOM_MS, throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

type Scope = 'conversation' | 'site' | 'all';
const SCOPES: Record<SiteName, Scope> = { chatgpt: 'site', claude: 'conversation', gemini: 'all' };

const mail = (seed: string): string => plant('email', new Dice(seed)).original;
const tokenIn = (text: string | undefined): string =>
  /\[EMAIL_ADDRESS_\d+\]/.exec(text ?? '')?.[0] ?? assert.fail(`no placeholder in ${text ?? 'nothing'}`);
const pathOf = ({ page }: SitePage): string => new URL(page.url()).pathname;

const shows = (tab: SitePage, value: string): Promise<string> =>
  until(
    `${value} is drawn`,
    async () => {
      const text = await revealed(tab.page);
      return text.includes(value) && text;
    },
    20_000,
  );

async function forget(world: World, tab: SitePage, scope: Scope): Promise<void> {
  const conversation = scope === 'conversation' ? (pathOf(tab).split('/').at(-1) ?? '') : null;
  await world.pages.ask('popup-worker/forget', { scope, site: scope === 'all' ? null : tab.site, conversation });
}

export function forgetSuite(name: BrowserName): void {
  describe(`forgetting in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));
    for (const site of SITES) {
      test(`${site}: Eva is gone from every tab, and Bob is never taken for her`, { timeout: 90_000 }, async () => {
        const mark = await world.sites.mark();
        const [eva, bob] = [mail(`eva-${site}`), mail(`bob-${site}`)];
        const sent = async (): Promise<string[]> => {
          const record = await world.sites.record(mark);
          assert.deepEqual(leaks(record, [eva, bob]), []);
          return chatRequests(record, site).map((entry) => promptIn(entry, site));
        };
        const tab = await world.open(site);
        assert.equal(await tab.send(`Write to ${eva} today`), 'answered');
        await shows(tab, eva);
        const other = await world.open(site, pathOf(tab));
        await shows(other, eva);
        await forget(world, tab, SCOPES[site]);
        for (const one of [tab, other]) {
          await until('nothing of hers is drawn', async () => !(await revealed(one.page)).includes(eva));
        }
        await other.page.close();
        await tab.page.bringToFront();
        assert.equal(await tab.send(`Write to ${bob} now`), 'answered');
        await shows(tab, bob);
        const [first, second] = (await sent()).map(tokenIn);
        assert.notEqual(first, second);
        await tab.reload();
        await shows(tab, bob);
        const texts = await tab.page.$$eval(tab.shape.prompt, (found) => found.map((one) => one.textContent ?? ''));
        assert.deepEqual(texts.map(tokenIn), [first, second]);
        // A value stands over each placeholder of Bob's, links apart, and over none of Eva's.
        const expected = await tab.page.$$eval(
          `${tab.shape.prompt}, ${tab.shape.answer}`,
          (found, token) => {
            const copies = found.map((one) => {
              const copy = one.cloneNode(true) as Element;
              for (const link of copy.querySelectorAll('a')) link.remove();
              return copy.textContent ?? '';
            });
            return copies.join('\n').toUpperCase().split(token.slice(1, -1)).length - 1;
          },
          second ?? '',
        );
        const times = (text: string): number => text.split(bob).length - 1;
        await until('Bob over all of his own', async () => times(await revealed(tab.page)) === expected, 20_000, SELDOM_MS);
        const isRight = async (): Promise<boolean> => {
          const text = await revealed(tab.page);
          return times(text) === expected && !text.includes(eva);
        };
        await throughout('no wrong value anywhere', isRight, 1_000);
        await tab.page.close();
      });
    }
  });
}
