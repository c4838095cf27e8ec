/** The other editors and settings a site can wear: the textarea before hydration, Lexical, inverted Enter, IME, huge pastes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { panelText } from '../extension-pages';
import { leaks } from '../leaks';
import { settles, standing } from '../outcome';
import { type BrowserName, SITES, type SiteName } from '../places';
import { Dice, plant } from '../planted';
import { throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

/** An editor that compares two such texts takes minutes for it. */
const SOON_MS = 15_000;
/** For so long a refusal answers the same text again (content/checker.ts). */
const REFUSAL_LASTS_MS = 1_000;

const mail = (seed: string): string => plant('email', new Dice(seed)).original;

export function editorsSuite(name: BrowserName): void {
  describe(`editors in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));

    const arrived = async (site: SiteName, mark: number, originals: string[]): Promise<string[]> => {
      const record = await world.sites.record(mark);
      assert.deepEqual(leaks(record, originals), []);
      return chatRequests(record, site).map((entry) => promptIn(entry, site));
    };

    for (const editor of ['textarea', 'lexical']) {
      test(`ChatGPT with a ${editor} editor`, { timeout: 90_000 }, async () => {
        const tab = await world.open('chatgpt', `/?editor=${editor}`);
        const mark = await world.sites.mark();
        const original = mail(editor);
        assert.equal(await tab.send(`To ${original} please`), 'answered');
        assert.match((await arrived('chatgpt', mark, [original]))[0] ?? '', /^To \[EMAIL_ADDRESS_\d+\] please$/);
        await tab.page.close();
      });
    }

    for (const editor of ['prosemirror', 'textarea']) {
      test(`Enter in the site's own list over a ${editor} chooses there and sends nothing`, { timeout: 60_000 }, async () => {
        const tab = await world.open('chatgpt', `/?suggest=list&editor=${editor}`);
        const mark = await world.sites.mark();
        const original = mail(`list-${editor}`);
        const before = await tab.counts();
        await tab.insert(`Ask ${original} about @`);
        await tab.pressEnter();
        await until('the site has chosen', () => tab.page.evaluate(() => document.documentElement.dataset['chosen'] === '1'));
        await throughout('it stands as it was typed', async () => (await tab.composerText()).includes(original), 300);
        await throughout('no card', async () => (await panelText(tab.page)) === '', 300);
        assert.deepEqual(await arrived('chatgpt', mark, [original]), []);
        await tab.pressEnter();
        assert.equal(await tab.waitAnswer(before), 'answered');
        assert.match((await arrived('chatgpt', mark, [original]))[0] ?? '', /^Ask \[EMAIL_ADDRESS_\d+\] about @archive *$/);
        await tab.page.close();
      });
    }

    const REFUSALS: [words: string, refused: string, left: RegExp, said: RegExp][] = [
      ['placeholders: the text comes back', '[', /^To .*@.* please$/, /changed the redacted text/],
      ['everything after it was emptied: the card says how to get the text back', '', /^$/, /is empty now/],
    ];
    for (const [words, refused, left, said] of REFUSALS) {
      test(`an editor that refuses ${words}`, { timeout: 60_000 }, async () => {
        const tab = await world.open('chatgpt', '/?editor=textarea');
        const mark = await world.sites.mark();
        const original = mail(`refusing-${refused}`);
        await tab.insert(`To ${original} please`);
        await tab.page.$eval(
          'textarea',
          (area, part) =>
            area.addEventListener('input', () => {
              if ((area as HTMLTextAreaElement).value.includes(part)) (area as HTMLTextAreaElement).value = '';
            }),
          refused,
        );
        await tab.pressEnter();
        await until('the card says so', async () => said.test(await panelText(tab.page)));
        assert.match(await tab.composerText(), left);
        assert.deepEqual(await arrived('chatgpt', mark, [original]), []);
        await tab.page.close();
      });
    }

    test('Claude with Enter inverted: Enter breaks the line, Ctrl+Enter sends', { timeout: 90_000 }, async () => {
      const tab = await world.open('claude', '/new?enter=inverted');
      const mark = await world.sites.mark();
      const original = mail('inverted');
      const before = await tab.counts();
      await tab.insert(`Line ${original}`);
      await tab.pressEnter();
      await throughout('nothing sent', async () => (await arrived('claude', mark, [original])).length === 0, 500);
      await tab.page.keyboard.type('more');
      await tab.page.keyboard.down('Control');
      await tab.pressEnter();
      await tab.page.keyboard.up('Control');
      await tab.waitAnswer(before);
      assert.equal((await arrived('claude', mark, [original])).length, 1);
      await tab.page.close();
    });

    // The other two make a file of so long a paste.
    test('a list of 1,000 values on gemini is replaced and sent, and the page does not stand still', { timeout: 150_000 }, async () => {
      const tab = await world.open('gemini');
      const mark = await world.sites.mark();
      const originals = Array.from({ length: 1_000 }, (_none, i) => `client.${i}@many-people-works.com`);
      await tab.paste(originals.join(', '));
      const pressed = async (): Promise<boolean> => {
        const before = await standing(world, tab);
        await tab.pressEnter();
        return settles(world, tab, before, SOON_MS);
      };
      // On a machine with too much to do a check may come too late: held, and what was read by then is not read again.
      for (let tries = 1; !(await pressed()); tries += 1) {
        assert.ok(tries < 9 && /took too long|in time/.test(await panelText(tab.page)), await panelText(tab.page));
        await new Promise((resolve) => setTimeout(resolve, REFUSAL_LASTS_MS + 200));
      }
      const [sent = ''] = await arrived('gemini', mark, originals);
      assert.equal(sent.match(/\[EMAIL_ADDRESS_\d+\]/g)?.length, originals.length);
      await tab.page.close();
    });

    for (const site of SITES) {
      test(`an IME's Enter on ${site} sends nothing`, { timeout: 90_000 }, async () => {
        const tab = await world.open(site);
        const mark = await world.sites.mark();
        const original = mail('ime');
        await tab.insert(`Composing ${original}`);
        await tab.page.evaluate(() => {
          const target = document.activeElement ?? document.body;
          target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
          const init = { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true, cancelable: true };
          target.dispatchEvent(new KeyboardEvent('keydown', init));
          target.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
        });
        await throughout('nothing sent', async () => (await arrived(site, mark, [original])).length === 0, 400);
        await tab.page.close();
      });

      test(`10,000 e-mails in one paste on ${site}: no original arrives`, { timeout: 60_000 }, async () => {
        const tab = await world.open(site);
        const mark = await world.sites.mark();
        const originals = Array.from({ length: 10_000 }, (_none, i) => `person.number${i}@many-people-works.com`);
        await tab.paste(originals.join(', '));
        const before = await standing(world, tab);
        await tab.pressEnter();
        await settles(world, tab, before, 15_000);
        await arrived(site, mark, [originals[0] ?? '', originals[4999] ?? '', originals[9999] ?? '']);
        await tab.page.close();
      });

      test(`a paste of 5 MB on ${site}: no original arrives`, { timeout: 90_000 }, async () => {
        const tab = await world.open(site);
        const mark = await world.sites.mark();
        const original = mail('five-megabytes');
        const half = Array.from({ length: 55_000 }, (_none, i) => `All work and no play makes a dull line ${i}.`).join(' ');
        await tab.paste(half + original + ' ' + half);
        const before = await standing(world, tab);
        await tab.pressEnter();
        await settles(world, tab, before, 20_000);
        await arrived(site, mark, [original]);
        await tab.page.close();
      });
    }
  });
}
