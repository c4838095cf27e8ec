/** What an exact tool answers is answered beside the composer: the site gets nothing, until the user asks it all the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { clickCard } from '../card-click';
import { lookInto, panelText } from '../extension-pages';
import { leaks } from '../leaks';
import { type BrowserName, type SiteName, SITES } from '../places';
import { Dice, plant } from '../planted';
import { postern } from '../postern';
import type { SitePage } from '../site-page';
import { throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

const mail = (seed: string): string => plant('email', new Dice(`answer-${seed}`)).original;

/** Some editors read a line as a paragraph. */
const lines = (text: string): string => text.trim().replaceAll(/\n+/g, '\n');

export function answerSuite(name: BrowserName): void {
  describe(`answered here in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'balanced' });

    const prompts = async (mark: number, site: SiteName): Promise<string[]> =>
      chatRequests(await world.sites.record(mark), site).map((entry) => promptIn(entry, site));
    const shows = (tab: SitePage, words: string): Promise<true> =>
      until(`the card says “${words}”`, async () => (await panelText(tab.page)).includes(words));
    const avoided = async (site: SiteName): Promise<number> => (await world.pages.counters(site)).avoided_round_trips;
    const counts = (site: SiteName, n: number): Promise<true> =>
      until(`${n} round trips avoided`, async () => (await avoided(site)) === n);

    async function open(site: SiteName): Promise<SitePage> {
      await until('the tools are ready', async () => (await world.pages.ask<{ is_answering: boolean }>('popup-worker/status', null)).is_answering, 60_000);
      const tab = await world.open(site);
      await tab.page.bringToFront();
      return tab;
    }

    /** What the popup shows of the gain, in words; its numbers. */
    async function gain(site: SiteName): Promise<{ mean: number | null; n: number; shown: string }> {
      await world.pages.closePopup(); // A new one shows the new counters.
      const popup = await world.pages.popup();
      const find = (): string | undefined =>
        [...document.querySelectorAll<HTMLElement>('.tile button')].map((one) => one.innerText).find((text) => text.includes('Gain from the site'));
      const shown = await until('the popup shows the gain', async () => (await popup.evaluate(find)) ?? false);
      const set = await world.pages.counters(site);
      return { mean: set.fallback_quality_gain, n: set.fallback_quality_gain_n, shown: shown.replaceAll(/\s+/g, ' ') };
    }

    // The first that asks a site after an answer from here: nothing is measured before it.
    test('what asking the site gained is measured by the judge that scores both answers, whichever prompt of the conversation it is', { timeout: 150_000 }, async () => {
      const tab = await open('claude');
      assert.equal(await tab.send('What is the boiling point of water?'), 'answered');
      const before = await gain('claude');
      assert.deepEqual([before.mean, before.n], [null, 0]);
      assert.match(before.shown, /^not measured Gain from the site$/);
      const [prompt, expected] = ['17% of 340', 'Thank you. You wrote:\n\n> 17% of 340\n\nI found nothing in brackets in it.'];
      await tab.page.bringToFront();
      const sofar = await tab.counts();
      await tab.insert(prompt);
      await tab.pressEnter();
      await shows(tab, '57.8');
      await clickCard(tab, 'Ask the site…');
      await clickCard(tab, 'Send this');
      assert.equal(await tab.waitAnswer(sofar), 'answered');
      await until('the answers are compared', async () => (await world.pages.counters('claude')).fallback_quality_gain_n === 1, 30_000);

      const [answered] = await postern<{ text: string }>('answer', [{ id: 1, text: prompt }]);
      const [judged] = await postern<{ scores: [number, number] }>('judge', [{ id: 1, prompt, answers: [answered?.text, expected] }]);
      const [here, there] = judged?.scores ?? [NaN, NaN];
      const after = await gain('claude');
      assert.ok(Math.abs((after.mean ?? NaN) - (there - here)) < 0.0002, `${after.mean} is not ${there} - ${here}`);
      const sign = there > here ? '+' : '';
      assert.equal(after.shown, `${sign}${(there - here).toFixed(2)} n = 1, no interval Gain from the site`);
      await tab.page.close();
      // The answer to the first prompt was kept; other tests begin with none.
      await world.pages.ask('popup-worker/forget-answers', { answers: [] });
    });

    for (const site of SITES) {
      test(`${site}: nothing is sent, the answer is shown and counted; the site gets it redacted when it is asked`, { timeout: 120_000 }, async () => {
        const tab = await open(site);
        const [mark, before] = [await world.sites.mark(), await avoided(site)];
        const [one, two] = [mail(`${site}-b`), mail(`${site}-a`)];
        const text = `Sort these lines alphabetically:\n${one}\n${two}`;
        await tab.insert(text);
        await tab.pressEnter();
        await shows(tab, 'Answered here. Nothing was sent.');
        const card = await panelText(tab.page);
        assert.ok([one, two].sort().every((value, at, all) => card.includes(value) && (at === 0 || card.indexOf(value) > card.indexOf(all[0] ?? ''))), card);
        assert.ok(card.includes('Exact tool: sorting'), card);
        await counts(site, before + 1);
        await throughout('nothing leaves', async () => (await prompts(mark, site)).length === 0, 300);
        assert.equal(lines(await tab.composerText()), text);

        await clickCard(tab, 'Ask the site…');
        await shows(tab, 'This is what the site will get');
        assert.match(await panelText(tab.page), /\[EMAIL_ADDRESS_\d+\]/);
        assert.deepEqual(await prompts(mark, site), []);
        await clickCard(tab, 'Send this');
        const [sent] = await until('the site was asked', async () => {
          const all = await prompts(mark, site);
          return all.length > 0 && all;
        });
        assert.match(sent ?? '', /^Sort these lines alphabetically:\n\[EMAIL_ADDRESS_\d+\]\n\[EMAIL_ADDRESS_\d+\]$/);
        assert.deepEqual(leaks(await world.sites.record(mark), [one, two]), []);
        await counts(site, before);
        await tab.page.close();
      });
    }

    test('typed key by key and sent by the button: answered; the next prompt goes as ever', { timeout: 90_000 }, async () => {
      const tab = await open('chatgpt');
      const mark = await world.sites.mark();
      await tab.type('17% of 340', 10);
      await tab.clickSend();
      await shows(tab, '57.8');
      await tab.clearComposer();
      assert.equal(await tab.send('What is the boiling point of water?'), 'answered');
      assert.deepEqual(await prompts(mark, 'chatgpt'), ['What is the boiling point of water?']);
      await tab.page.close();
    });

    test('strict: what must stay is answered for that reason, and “Ask the site” sends it redacted', { timeout: 90_000 }, async () => {
      await world.pages.setMode('claude', 'strict');
      const tab = await open('claude');
      try {
        const [mark, original] = [await world.sites.mark(), mail('strict')];
        await tab.insert(`Base64 encode this: ${original}`);
        await tab.pressEnter();
        await shows(tab, Buffer.from(original).toString('base64'));
        assert.match(await panelText(tab.page), /“Strict” keeps such a prompt on this machine/);
        await clickCard(tab, 'Ask the site…');
        await clickCard(tab, 'Send this');
        const [sent] = await until('the site was asked', async () => {
          const all = await prompts(mark, 'claude');
          return all.length > 0 && all;
        });
        assert.match(sent ?? '', /^Base64 encode this: \[EMAIL_ADDRESS_\d+\]$/);
        assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
      } finally {
        await world.pages.setMode('claude', 'balanced');
        await tab.page.close();
      }
    });


    test('an answer of many lines is as tall as the room above the composer, and goes when another text is typed', { timeout: 90_000 }, async () => {
      const tab = await open('chatgpt');
      const given = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`key${at}`, at]));
      await tab.insert(`Pretty-print this JSON: ${JSON.stringify(given)}`);
      await tab.pressEnter();
      await shows(tab, '"key10": 10');
      const look = (): { whole: number; seen: number } | null => {
        const box = document.querySelector('.answer');
        return box && { whole: box.scrollHeight, seen: box.clientHeight };
      };
      const box = await until('all of it is seen', async () => {
        const [frame] = await lookInto(tab.page, 'panel', look);
        return frame?.found && frame.found.seen >= frame.found.whole ? frame.found : false;
      });
      assert.ok(box.seen > 200, JSON.stringify(box));
      await tab.clearComposer();
      await throughout('it can be read without its question', async () => (await panelText(tab.page)).includes('"key10": 10'), 1_000);
      await tab.insert('Ada\nBo\nCy\nDi\nEd');
      await until('it is gone', async () => !(await panelText(tab.page)).includes('key10'));
      await tab.page.close();
    });

    test('“never answer this here” holds on this site until the settings take it back', { timeout: 90_000 }, async () => {
      const tab = await open('chatgpt');
      const mark = await world.sites.mark();
      await tab.insert('Convert 7 ft to cm');
      await tab.pressEnter();
      await shows(tab, '213.36');
      await clickCard(tab, 'This answer is wrong or unwanted');
      await clickCard(tab, 'Never answer this here');
      await shows(tab, 'Not answered here on this site any more');
      await tab.clearComposer();
      assert.equal(await tab.send('Convert 8 ft to cm'), 'answered');
      assert.deepEqual(await prompts(mark, 'chatgpt'), ['Convert 8 ft to cm']);
      await world.pages.ask('popup-worker/set-answering', { site: 'chatgpt', name: 'unit_conversion', isWanted: true });
      await tab.page.bringToFront();
      await tab.insert('Convert 9 ft to cm');
      await tab.pressEnter();
      await shows(tab, '274.32');
      await tab.page.close();
    });

    test('the same first prompt again is answered with what the site said, until that is deleted', { timeout: 90_000 }, async () => {
      interface Answers {
        answers: { id: number; answer: string }[];
      }
      const kept = async (): Promise<Answers['answers']> => (await world.pages.ask<Answers>('popup-worker/answers', null)).answers;
      const first = await open('claude');
      const original = mail('repeat');
      const text = `How do I greet ${original}?`;
      assert.equal(await first.send(text), 'answered');
      const [row] = await until('the answer is kept', async () => {
        const all = await kept();
        return all.length > 0 && all;
      });
      assert.ok(row?.answer.includes(original), row?.answer);
      await first.page.close();

      const second = await open('claude');
      const mark = await world.sites.mark();
      await second.insert(text);
      await second.pressEnter();
      await shows(second, 'Same request as before; the site answered');
      assert.ok((await panelText(second.page)).includes(original));
      await throughout('nothing leaves', async () => (await prompts(mark, 'claude')).length === 0, 300);
      await second.page.close();

      await world.pages.ask('popup-worker/forget-answers', { answers: [row?.id ?? 0] });
      assert.deepEqual(await kept(), []);
      const third = await open('claude');
      assert.equal(await third.send(text), 'answered');
      await third.page.close();
    });

    test('redact never answers', { timeout: 90_000 }, async () => {
      await world.pages.setMode('chatgpt', 'redact');
      const tab = await open('chatgpt');
      try {
        const mark = await world.sites.mark();
        assert.equal(await tab.send('17% of 340'), 'answered');
        assert.deepEqual(await prompts(mark, 'chatgpt'), ['17% of 340']);
      } finally {
        await world.pages.setMode('chatgpt', 'balanced');
        await tab.page.close();
      }
    });

    // Only Chromium says whether a page has covered the card; elsewhere nothing can be inserted.
    if (name === 'chromium') coveredOrNot();

    function coveredOrNot(): void {
      test('inserted, the answer stands in the composer and is checked like anything typed', { timeout: 90_000 }, async () => {
        const tab = await open('gemini');
        const mark = await world.sites.mark();
        await tab.insert('Convert 5 ft to cm');
        await tab.pressEnter();
        await shows(tab, '152.4');
        await clickCard(tab, 'Insert');
        await until('it stands there', async () => (await tab.composerText()).includes('152.4'));
        assert.deepEqual(await prompts(mark, 'gemini'), []);
        await tab.page.close();
      });

      test('a card that the page makes invisible neither sends nor counts', { timeout: 90_000 }, async () => {
        const tab = await open('gemini');
        const [mark, before] = [await world.sites.mark(), await avoided('gemini')];
        await tab.page.evaluate(() => {
          const hide = (): void => {
            for (const one of document.documentElement.children) if (one instanceof HTMLElement && one !== document.body && one.tagName === 'DIV') one.style.setProperty('opacity', '0.001', 'important');
          };
          new MutationObserver(hide).observe(document.documentElement, { childList: true });
        });
        await tab.insert('Convert 11 ft to cm');
        await tab.pressEnter();
        await shows(tab, '335.28');
        await shows(tab, 'Something may lie over this card');
        assert.ok(!(await panelText(tab.page)).includes('Ask the site'));
        assert.equal(await avoided('gemini'), before);
        assert.deepEqual(await prompts(mark, 'gemini'), []);
        await tab.page.close();
      });
    }
  });
}
