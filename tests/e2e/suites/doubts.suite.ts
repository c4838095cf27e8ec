/** What the first reader misses and the second one doubts is held, until the user hides it, says that it is fine, or sends it. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { clickCard } from '../card-click';
import { lookInto, panelText } from '../extension-pages';
import { leaks } from '../leaks';
import { ownWorld } from '../own-world';
import { type BrowserName, ROOT } from '../places';
import { Dice, plant } from '../planted';
import type { SitePage } from '../site-page';
import { throughout, until } from '../until';
import type { World } from '../world';

interface View {
  state: { kind: string; reason?: string } | null;
  verdict: { id: string; doubts: { kind: string }[] } | null;
}
interface Rows {
  rows: { outcome: string; reason: string }[];
}
const SITE = 'chatgpt';
const mail = (seed: string): string => plant('email', new Dice(`doubts-${seed}`)).original;
/** Nothing before it says what it is, so that the rules let it pass. */
const word = (seed: string): string => {
  const dice = new Dice(`doubts-${seed}`);
  return `Couoyy${dice.of('0123456789', 4)}_`;
};

/** The checkout's host without the file of the second reader. */
function withoutJudge(folder: string): string {
  const root = join(folder, 'host');
  mkdirSync(join(root, 'models'), { recursive: true });
  // With the times of the files, so that Python finds them compiled.
  cpSync(join(ROOT, 'native_host'), join(root, 'native_host'), { recursive: true, preserveTimestamps: true });
  for (const name of readdirSync(join(ROOT, 'models')))
    if (name !== 'judge.egress.npz') symlinkSync(join(ROOT, 'models', name), join(root, 'models', name));
  return root;
}

export function doubtsSuite(name: BrowserName): void {
  describe(`doubts in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'balanced' });

    const view = (): Promise<View> => world.pages.ask<View>('popup-worker/view', null);
    const prompts = async (mark: number): Promise<string[]> =>
      chatRequests(await world.sites.record(mark), SITE).map((entry) => promptIn(entry, SITE));
    const arrived = (mark: number): Promise<string> => until('the prompt has arrived', async () => (await prompts(mark))[0] ?? false);
    const shows = (tab: SitePage, words: string): Promise<true> =>
      until(`the card says “${words}”`, async () => (await panelText(tab.page)).includes(words));
    const doubted = (n: number): Promise<View> =>
      until(`${n} words are in doubt`, async () => {
        const now = await view();
        return now.state?.reason === 'judge_doubts' && now.verdict?.doubts.length === n && now;
      });
    const ledger = async (): Promise<Rows['rows']> => {
      const query = { text: '', outcome: null, since_ms: null, until_ms: null };
      return (await world.pages.ask<Rows>('popup-worker/ledger', { site: SITE, query, before: null, limit: 5, withTexts: false })).rows;
    };

    async function press(tab: SitePage, label: string): Promise<void> {
      const asked = `() => { const found = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(label)}); found?.click(); return found !== undefined; }`;
      const looked = await lookInto(tab.page, 'panel', { toString: () => asked } as () => boolean);
      assert.deepEqual(looked.map(({ found }) => found), [true], label);
    }

    /** Types it, presses Enter, and sees that nothing left, neither then nor while it was typed. */
    async function hold(tab: SitePage, text: string, words: string[]): Promise<number> {
      const mark = await world.sites.mark();
      await tab.insert(text);
      await tab.pressEnter();
      await doubted(words.length);
      await shows(tab, 'A second reader thinks these words may be private');
      const card = await panelText(tab.page);
      for (const one of words) assert.ok(card.includes(one), card);
      await throughout('nothing leaves', async () => (await prompts(mark)).length === 0, 400);
      assert.deepEqual(leaks(await world.sites.record(mark), words), []);
      return mark;
    }
    const each = (words: string, body: (tab: SitePage) => Promise<void>): void =>
      void test(words, { timeout: 90_000 }, async () => {
        await world.pages.popup();
        const tab = await world.open(SITE);
        await tab.page.bringToFront();
        await body(tab).finally(() => tab.page.close());
      });

    each('“Hide all and send” sends it with placeholders, and hides the words from then on', async (tab) => {
      const [address, one, two] = [mail('hidden'), word('one'), word('two')];
      const mark = await hold(tab, `Write to ${address}: PIN ${one} does not work, PIN ${two} does not work`, [one, two]);
      await press(tab, 'Hide all and send');
      assert.match(
        await arrived(mark),
        /^Write to \[EMAIL_ADDRESS_\d+\]: PIN \[CUSTOM_\d+\] does not work, PIN \[CUSTOM_\d+\] does not work$/,
      );
      assert.deepEqual(leaks(await world.sites.record(mark), [address, one, two]), []);
      const later = await world.sites.mark();
      assert.equal(await tab.send(`And what of PIN ${two}?`), 'answered');
      assert.match(await arrived(later), /^And what of PIN \[CUSTOM_\d+\]\?$/);
    });

    each('“Send as it is” sends what the first reader left, and is counted as the user’s choice', async (tab) => {
      const [address, one] = [mail('sent'), word('sent')];
      const mark = await hold(tab, `Write to ${address}: PIN ${one} does not work`, [one]);
      const held = (await world.pages.counters(SITE)).held;
      // Nothing can lie over the popup; whether this browser can say so of the card is its own matter.
      if (name === 'chromium') await clickCard(tab, 'Send as it is');
      else await world.pages.ask('popup-worker/excuse', { verdict: (await view()).verdict?.id, doubt: null });
      assert.match(await arrived(mark), new RegExp(`^Write to \\[EMAIL_ADDRESS_\\d+\\]: PIN ${one} does not work$`));
      assert.deepEqual(leaks(await world.sites.record(mark), [address]), []);
      const [row] = await until('it is in the ledger', async () => {
        const rows = await ledger();
        return rows[0]?.outcome === 'released' && rows;
      });
      assert.equal(row?.reason, 'sent_despite_doubts');
      assert.equal((await world.pages.counters(SITE)).held, held - 1, 'the hold is taken back');
      await tab.page.bringToFront();
      const later = await world.sites.mark();
      assert.equal(await tab.send(`Once more: PIN ${one} does not work`), 'answered');
      assert.deepEqual(await prompts(later), [`Once more: PIN ${one} does not work`]);
    });

    each('“It is fine” lets one word through after the other; then it can be sent', async (tab) => {
      const [one, two] = [word('fine'), word('well')];
      const text = `PIN ${one} does not work. PIN ${two} does not work`;
      const mark = await hold(tab, text, [one, two]);
      const fine = async (): Promise<void> => void (await world.pages.ask('popup-worker/excuse', { verdict: (await view()).verdict?.id, doubt: 0 }));
      await fine();
      await doubted(1);
      assert.deepEqual(await prompts(mark), []);
      await fine();
      await doubted(0);
      await shows(tab, 'No word is in doubt any more');
      assert.deepEqual(await prompts(mark), []);
      await press(tab, 'Send it now');
      assert.equal(await arrived(mark), text);
      assert.equal((await until('it is in the ledger', async () => (await ledger()).find((row) => row.outcome === 'released') ?? false)).reason, 'nothing_private');
    });

    each('what is held for its matter is read a second time before it is sent redacted', async (tab) => {
      const [address, one] = [mail('topic'), word('topic')];
      const mark = await world.sites.mark();
      await world.pages.setMode(SITE, 'strict');
      try {
        await tab.page.bringToFront();
        await tab.insert(`Write to ${address}: PIN ${one} does not work`);
        await tab.pressEnter();
        await shows(tab, 'Send redacted instead');
        await press(tab, 'Send redacted instead');
        await doubted(1);
        assert.deepEqual(await prompts(mark), []);
        await shows(tab, 'Hide all and send');
        await press(tab, 'Hide all and send');
        assert.match(await arrived(mark), /^Write to \[EMAIL_ADDRESS_\d+\]: PIN \[CUSTOM_\d+\] does not work$/);
        assert.deepEqual(leaks(await world.sites.record(mark), [address, one]), []);
      } finally {
        await world.pages.setMode(SITE, 'balanced');
      }
    });
  });

  describe(`without a second reader in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'balanced', hostRoot: withoutJudge });

    test('its absence has a name, and what the first reader finds is replaced as ever', { timeout: 90_000 }, async () => {
      const [address, one] = [mail('absent'), word('absent')];
      const tab = await world.open(SITE);
      await tab.page.bringToFront();
      const mark = await world.sites.mark();
      assert.equal(await tab.send(`Write to ${address}: PIN ${one} does not work`), 'answered');
      const sent = chatRequests(await world.sites.record(mark), SITE).map((entry) => promptIn(entry, SITE));
      assert.match(sent[0] ?? '', new RegExp(`^Write to \\[EMAIL_ADDRESS_\\d+\\]: PIN ${one} does not work$`));
      const { faults } = await world.pages.ask<{ faults: string[] }>('popup-worker/status', null);
      assert.ok(faults.includes('egress_judge_missing'), faults.join());
      const popup = await world.pages.popup();
      await until('the popup says so', () => popup.evaluate(() => document.body.innerText.includes('The second reader of what leaves is missing')));
    });
  });
}
