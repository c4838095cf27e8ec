/** A language model of this machine answers beside the composer, word by word: the site gets nothing, until the user asks it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { clickCard } from '../card-click';
import { lookInto, panelText } from '../extension-pages';
import { signalHost } from '../host';
import { leaks } from '../leaks';
import { ownWorld } from '../own-world';
import { type BrowserName, type SiteName, SITES } from '../places';
import { Dice, plant } from '../planted';
import type { SitePage } from '../site-page';
import { DRAWN, furnishSpeaker, PIECES } from '../speaker';
import { throughout, until } from '../until';
import type { World } from '../world';

const about = (mail: string): string => `Summarise: Boiler is replaced in March. Ask ${mail}.`;
const staying = (mail: string): string => `Summarise: Boiler is replaced in March. CONFIDENTIAL. Ask ${mail}.`;
const BARE = 'Summarise: Boiler is replaced in March.';
const mail = (seed: string): string => plant('email', new Dice(`model-${seed}`)).original;

const answerIn = async (tab: SitePage): Promise<string> =>
  (await lookInto(tab.page, 'panel', () => document.querySelector<HTMLElement>('.answer')?.innerText.trim() ?? ''))[0]?.found ?? '';

export function modelSuite(name: BrowserName): void {
  describe(`answered by a model in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'balanced', furnish: furnishSpeaker });

    const prompts = async (mark: number, site: SiteName): Promise<string[]> =>
      chatRequests(await world.sites.record(mark), site).map((entry) => promptIn(entry, site));
    const shows = (tab: SitePage, words: string): Promise<true> =>
      until(`the card says “${words}”`, async () => (await panelText(tab.page)).includes(words), 40_000);
    const avoided = async (site: SiteName): Promise<number> => (await world.pages.counters(site)).avoided_round_trips;
    const counts = (site: SiteName, n: number): Promise<true> =>
      until(`${n} round trips avoided`, async () => (await avoided(site)) === n);

    const isReady = (): Promise<boolean> =>
      world.pages.ask<{ is_answering: boolean }>('popup-worker/status', null).then(
        ({ is_answering }) => is_answering,
        () => false,
      );
    async function open(site: SiteName): Promise<SitePage> {
      await until('the tools are ready', isReady, 60_000);
      const tab = await world.open(site);
      await tab.page.bringToFront();
      return tab;
    }
    async function ask(tab: SitePage, text: string): Promise<void> {
      await tab.insert(text);
      await tab.pressEnter();
    }
    /** Each text that the card had, one after the other, until it is whole. */
    async function growing(tab: SitePage): Promise<string[]> {
      const seen: string[] = [];
      await until('the answer is whole', async () => {
        const now = await answerIn(tab);
        if (now !== '' && now !== seen.at(-1)) seen.push(now);
        return now === DRAWN;
      }, 40_000, 5);
      return seen;
    }

    for (const site of SITES) {
      test(`${site}: what must stay is answered word by word; the site gets it redacted when it is asked`, { timeout: 120_000 }, async () => {
        const tab = await open(site);
        const [mark, before, original] = [await world.sites.mark(), await avoided(site), mail(site)];
        const text = staying(original);
        await ask(tab, text);
        await shows(tab, 'Being answered here. Nothing was sent.');
        const seen = await growing(tab);
        assert.ok(seen.length >= 3 && seen.every((one) => DRAWN.startsWith(one)), seen.join(' | '));
        await shows(tab, 'Answered here by speaker: summarising');
        assert.ok((await panelText(tab.page)).includes(`${PIECES.length} tokens`));
        await counts(site, before + 1);
        await throughout('nothing leaves', async () => (await prompts(mark, site)).length === 0, 300);
        assert.deepEqual(leaks(await world.sites.record(mark), [original, 'Boiler is replaced']), []);
        assert.equal((await tab.composerText()).trim(), text);

        await clickCard(tab, 'Ask the site…');
        await shows(tab, 'This is what the site will get');
        await clickCard(tab, 'Send this');
        const [sent] = await until('the site was asked', async () => {
          const all = await prompts(mark, site);
          return all.length > 0 && all;
        });
        assert.match(sent ?? '', /^Summarise: Boiler is replaced in .+\. CONFIDENTIAL\. Ask \[EMAIL_ADDRESS_\d+\]\.$/);
        assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
        await counts(site, before);
        await tab.page.close();
      });
    }

    test('Stop ends it, nothing is counted, and the same gesture asks anew', { timeout: 90_000 }, async () => {
      const tab = await open('chatgpt');
      const [mark, before] = [await world.sites.mark(), await avoided('chatgpt')];
      await ask(tab, about(mail('stop')));
      await until('it grows', async () => (await answerIn(tab)) !== '');
      await clickCard(tab, 'Stop');
      await shows(tab, 'Stopped.');
      const stood = await answerIn(tab);
      assert.notEqual(stood, DRAWN);
      await throughout('it grows no more', async () => (await answerIn(tab)) === stood, 700);
      assert.equal(await avoided('chatgpt'), before);
      await tab.focus();
      await tab.pressEnter();
      await growing(tab);
      await counts('chatgpt', before + 1);
      assert.deepEqual(await prompts(mark, 'chatgpt'), []);
      await tab.page.close();
    });

    test('a weak answer says so, is not counted, and the site comes first', { timeout: 90_000 }, async () => {
      const tab = await open('claude');
      const [mark, before] = [await world.sites.mark(), await avoided('claude')];
      await ask(tab, BARE);
      await shows(tab, 'This answer looks weak');
      await shows(tab, 'Not answered well here. Nothing was sent.');
      assert.deepEqual([await avoided('claude'), await prompts(mark, 'claude')], [before, []]);
      await clickCard(tab, 'Ask the site…');
      await clickCard(tab, 'Send this');
      await until('the site was asked', async () => (await prompts(mark, 'claude'))[0] === BARE);
      assert.equal(await avoided('claude'), before);
      await tab.page.close();
    });

    test('two tabs at once: the second waits, and both are answered', { timeout: 120_000 }, async () => {
      const [one, two] = [await open('claude'), await open('gemini')];
      const mark = await world.sites.mark();
      await one.page.bringToFront();
      await ask(one, about(mail('one')));
      await until('the first grows', async () => (await answerIn(one)) !== '');
      await two.page.bringToFront();
      await ask(two, about(mail('two')));
      await growing(two);
      await one.page.bringToFront();
      await growing(one);
      assert.deepEqual([...(await prompts(mark, 'claude')), ...(await prompts(mark, 'gemini'))], []);
      await one.page.close();
      await two.page.close();
    });

    test('a service that dies in the middle: the card says so, and the same gesture is answered by the next one', { timeout: 120_000 }, async () => {
      const tab = await open('gemini');
      const mark = await world.sites.mark();
      await ask(tab, about(mail('dies')));
      await until('it grows', async () => (await answerIn(tab)) !== '');
      assert.ok(signalHost(world.home, 'service', 'SIGKILL') > 0);
      await shows(tab, 'Not answered well here. Nothing was sent.');
      assert.match(await panelText(tab.page), /program is (?:not running|starting)|does not know/);
      assert.deepEqual(await prompts(mark, 'gemini'), []);
      await world.pages.waitForHost();
      await until('the tools are ready', isReady, 60_000);
      await tab.page.bringToFront();
      await tab.focus();
      await tab.pressEnter();
      await growing(tab);
      assert.deepEqual(await prompts(mark, 'gemini'), []);
      await tab.page.close();
    });

    test('“never answer this here” sends such prompts on', { timeout: 90_000 }, async () => {
      const tab = await open('chatgpt');
      const mark = await world.sites.mark();
      await ask(tab, about(mail('never')));
      await growing(tab);
      await clickCard(tab, 'This answer is wrong or unwanted');
      await clickCard(tab, 'Never answer this here');
      await shows(tab, 'Not answered here on this site any more');
      await tab.clearComposer();
      assert.equal(await tab.send(BARE), 'answered');
      assert.deepEqual(await prompts(mark, 'chatgpt'), [BARE]);
      await tab.page.close();
    });
  });
}
