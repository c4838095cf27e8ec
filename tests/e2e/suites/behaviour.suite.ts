/** What people do to a composer: every way of sending, and every way of getting in the way. */
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

interface Scene {
  world: World;
  tab: SitePage;
  site: SiteName;
}

const mail = (seed: string): string => plant('email', new Dice(seed)).original;

/** The prompts that arrived at the chat endpoint since a mark, after checking that none of `originals` arrived anywhere. */
async function arrived({ world, site }: Scene, mark: number, originals: string[]): Promise<string[]> {
  const record = await world.sites.record(mark);
  assert.deepEqual(leaks(record, originals), []);
  return chatRequests(record, site).map((entry) => promptIn(entry, site));
}

const BEHAVIOURS: Record<string, (scene: Scene) => Promise<void>> = {
  'nothing private: the text arrives exactly as typed': async (scene) => {
    const mark = await scene.world.sites.mark();
    const text = 'How do I boil an egg? Äöü, 日本, 🙂 and "quotes" \\ slashes.';
    assert.equal(await scene.tab.send(text), 'answered');
    assert.deepEqual(await arrived(scene, mark, []), [text]);
  },
  'a click on send': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('click');
    assert.equal(await scene.tab.send(`Write to ${original} today`, 'click'), 'answered');
    assert.match((await arrived(scene, mark, [original]))[0] ?? '', /^Write to \[EMAIL_ADDRESS_\d+\] today$/);
  },
  'Enter pressed five times sends once': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('five');
    const before = await scene.tab.counts();
    await scene.tab.insert(`Five times ${original}`);
    await Promise.all(Array.from({ length: 5 }, () => scene.tab.pressEnter()));
    await scene.tab.waitAnswer(before);
    await throughout('one send', async () => (await arrived(scene, mark, [original])).length === 1, 500);
  },
  'Shift+Enter breaks the line and sends nothing': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('shift');
    await scene.tab.insert(`first ${original}`);
    await scene.tab.newLine();
    await throughout('nothing sent', async () => (await arrived(scene, mark, [original])).length === 0, 400);
    const before = await scene.tab.counts();
    await scene.tab.page.keyboard.type('second');
    await scene.tab.pressEnter();
    await scene.tab.waitAnswer(before);
    assert.match((await arrived(scene, mark, [original]))[0] ?? '', /^first \[EMAIL_ADDRESS_\d+\]\nsecond$/);
  },
  'text changed while the verdict is under way: what arrives was checked': async (scene) => {
    const mark = await scene.world.sites.mark();
    const [first, second] = [mail('changed-1'), mail('changed-2')];
    const before = await scene.tab.counts();
    await scene.tab.insert(`Mail ${first}`);
    await Promise.all([scene.tab.pressEnter(), scene.tab.page.keyboard.type(` and ${second}`)]);
    await scene.tab.waitAnswer(before, 4_000).catch(() => undefined);
    await arrived(scene, mark, [first, second]);
    await scene.tab.clearComposer();
  },
  'a pasted value is replaced': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('paste');
    const before = await scene.tab.counts();
    await scene.tab.paste(`Pasted ${original} here`);
    await scene.tab.pressEnter();
    await scene.tab.waitAnswer(before);
    assert.match((await arrived(scene, mark, [original]))[0] ?? '', /^Pasted \[EMAIL_ADDRESS_\d+\] here$/);
  },
  'placeholder look-alikes typed by the user come back as they are': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('look');
    assert.equal(await scene.tab.send(`Is [EMAIL_ADDRESS_1] or [PERSON_7] the same as ${original}?`), 'answered');
    await arrived(scene, mark, [original]);
    const shown = await until('the original is shown', async () => {
      const text = await revealed(scene.tab.page);
      return text.includes(original) && text;
    });
    assert.ok(!shown.includes('undefined'));
  },
  'the same value keeps its placeholder over turns and a reload': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('stable');
    await scene.tab.send(`One ${original}`);
    await scene.tab.send(`Two ${original}`);
    await scene.tab.reload();
    await until('the history shows the original', async () => (await revealed(scene.tab.page)).includes(original), 20_000, SELDOM_MS);
    await scene.tab.send(`Three ${original}`);
    const tokens = (await arrived(scene, mark, [original])).map((text) => text.split(' ')[1]);
    assert.equal(tokens.length, 3);
    assert.equal(new Set(tokens).size, 1);
  },
  'two tabs on one conversation share the placeholder': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('tabs');
    await scene.tab.send(`Tab one ${original}`);
    const other = await scene.world.open(scene.site, new URL(scene.tab.page.url()).pathname);
    await other.send(`Tab two ${original}`);
    const tokens = (await arrived(scene, mark, [original])).map((text) => text.split(' ')[2]);
    await other.page.close();
    assert.equal(tokens.length, 2);
    assert.equal(new Set(tokens).size, 1);
  },
  'lone surrogates are sent without harm or held': async (scene) => {
    const mark = await scene.world.sites.mark();
    const original = mail('surrogate');
    const before = await scene.tab.counts();
    await scene.tab.insert(`Broken \ud83d half ${original}`);
    await scene.tab.pressEnter();
    await scene.tab.waitAnswer(before, 3_000).catch(() => undefined);
    await arrived(scene, mark, [original]);
    await scene.tab.clearComposer();
  },
};

export function behaviourSuite(name: BrowserName): void {
  describe(`behaviour in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));
    for (const site of SITES) {
      describe(site, () => {
        for (const [words, behave] of Object.entries(BEHAVIOURS)) {
          test(words, { timeout: 90_000 }, async () => {
            const tab = await world.open(site);
            await behave({ world, tab, site }).finally(() => tab.page.close());
          });
        }
      });
    }
  });
}
