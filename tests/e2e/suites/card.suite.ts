/** The card and the popup speak of one text: they end with it, and their buttons act on no other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chatRequests, promptIn } from '../bodies';
import { lookInto, panelText } from '../extension-pages';
import { leaks } from '../leaks';
import type { BrowserName } from '../places';
import { Dice, plant } from '../planted';
import type { SitePage } from '../site-page';
import { throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

interface View {
  state: { kind: string; canSendRedacted?: boolean } | null;
  verdict: { id: string; spans: { placeholder: string | null }[] } | null;
}
const SITE = 'chatgpt';
const MEMO = 'STRICTLY CONFIDENTIAL - INTERNAL USE ONLY\nThe plan is to make the box smaller.';
const mail = (seed: string): string => plant('email', new Dice(`card-${seed}`)).original;

/** In the words of the card. */
const SEND_REDACTED = 'Send redacted instead';

interface Seen {
  points: number;
  overAnswer: number;
  answerBottom: number;
  composerTop: number;
  /** Where the card is on top. */
  card: { left: number; top: number; right: number; bottom: number };
}

/** Runs in the page, to which the card is an element of its own beside the body: where it is on top, and what is seen of the answer lies there. */
function underCard(answer: string): Seen {
  const composerTop = document.querySelector('.composer')?.getBoundingClientRect().top ?? 0;
  const seen: Seen = { points: 0, overAnswer: 0, answerBottom: 0, composerTop, card: { left: innerWidth, top: innerHeight, right: 0, bottom: 0 } };
  const paragraphs = [...document.querySelectorAll(`${answer} p`)];
  for (const { bottom } of paragraphs.map((one) => one.getBoundingClientRect())) seen.answerBottom = Math.max(seen.answerBottom, bottom);
  for (let x = 2; x < innerWidth; x += 6)
    for (let y = 2; y < innerHeight; y += 6) {
      const [top, ...under] = document.elementsFromPoint(x, y);
      if (!top || top === document.body || top.parentElement !== document.documentElement) continue;
      seen.points += 1;
      seen.card = { left: Math.min(seen.card.left, x), top: Math.min(seen.card.top, y), right: x, bottom: Math.max(seen.card.bottom, y) };
      if (under.some((one) => one.closest(`${answer} p`) !== null)) seen.overAnswer += 1;
    }
  return seen;
}

export function cardSuite(name: BrowserName): void {
  describe(`the card in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'strict' });

    const view = (): Promise<View> => world.pages.ask<View>('popup-worker/view', null);
    const shows = (kind: string | null): Promise<View> =>
      until(`the popup's view is ${kind ?? 'none'}`, async () => {
        const now = await view();
        return (now.state?.kind ?? null) === kind && now;
      });
    const prompts = async (mark: number): Promise<string[]> =>
      chatRequests(await world.sites.record(mark), SITE).map((entry) => promptIn(entry, SITE));
    const gone = (tab: SitePage): Promise<true> => until('the card is empty', async () => (await panelText(tab.page)).trim() === '');

    async function open(): Promise<SitePage> {
      // The popup first: opened later it would take the front from the tab.
      await world.pages.popup();
      const tab = await world.open(SITE);
      await tab.page.bringToFront();
      return tab;
    }
    async function hold(tab: SitePage, text: string): Promise<View> {
      await tab.insert(text);
      await tab.pressEnter();
      const held = await shows('held');
      await until('the card says so', async () => (await panelText(tab.page)).includes('Held'));
      return held;
    }
    async function press(tab: SitePage, label: string): Promise<void> {
      const asked = `() => { const found = [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(label)}); found?.click(); return found !== undefined; }`;
      const looked = await lookInto(tab.page, 'panel', { toString: () => asked } as () => boolean);
      assert.deepEqual(looked.map(({ found }) => found), [true], label);
    }
    const each = (words: string, body: (tab: SitePage) => Promise<void>): void =>
      void test(words, { timeout: 90_000 }, async () => {
        const tab = await open();
        await body(tab).finally(() => tab.page.close());
      });

    each('a held memo in which nothing would be replaced is not offered as “redacted”', async (tab) => {
      const mark = await world.sites.mark();
      const held = await hold(tab, MEMO);
      assert.equal(held.state?.canSendRedacted, false);
      assert.ok(!(await panelText(tab.page)).includes(SEND_REDACTED));
      assert.deepEqual(await prompts(mark), []);
    });

    each('another prompt, with nothing private in it, is sent: the card is gone', async (tab) => {
      const mark = await world.sites.mark();
      await hold(tab, `Ask ${mail('other')}`);
      await tab.clearComposer();
      await shows(null);
      assert.equal(await tab.send('What is the boiling point of water?'), 'answered');
      await gone(tab);
      assert.deepEqual(await prompts(mark), ['What is the boiling point of water?']);
    });

    each('a value let through says so, and the card ends when the prompt leaves', async (tab) => {
      const text = `Let ${mail('through')} go`;
      const held = await hold(tab, text);
      await world.pages.ask('popup-worker/allow', { verdict: held.verdict?.id, span: 0 });
      await until('the card knows', async () => (await panelText(tab.page)).includes('let through'));
      const after = await until('no “redacted” is offered any more', async () => {
        const now = await view();
        return now.state?.canSendRedacted === false && now;
      });
      assert.deepEqual(after.verdict?.spans.map(({ placeholder }) => placeholder), [null]);
      assert.equal(after.state?.kind, 'held');
      await tab.page.bringToFront();
      await tab.focus();
      const mark = await world.sites.mark();
      await tab.pressEnter();
      await until('it left as typed', async () => (await prompts(mark)).includes(text));
      await shows(null);
      await gone(tab);
    });

    each('“Send redacted instead” turns the card into the one that says what was replaced', async (tab) => {
      const mark = await world.sites.mark();
      const original = mail('redacted');
      await hold(tab, `Redact ${original} please`);
      await press(tab, SEND_REDACTED);
      await shows('replaced');
      await until('the card says so', async () => (await panelText(tab.page)).includes('value replaced'));
      // The card may be drawn before the request has arrived.
      const [arrived] = await until('the prompt has arrived', async () => {
        const all = await prompts(mark);
        return all.length > 0 && all;
      });
      assert.match(arrived ?? '', /^Redact \[EMAIL_ADDRESS_\d+\] please$/);
      assert.deepEqual(leaks(await world.sites.record(mark), [original]), []);
    });

    each('good news covers nothing of the answer', async (tab) => {
      await world.pages.setMode(SITE, 'redact');
      await tab.page.bringToFront();
      try {
        const originals = ['one', 'two', 'three', 'four', 'five'].map((seed) => mail(`long-${seed}`));
        assert.equal(await tab.send(`Write to ${originals.join(', ')}`), 'answered');
        await until('the card says so', async () => (await panelText(tab.page)).includes('5 values replaced'));
        let seen = await tab.page.evaluate(underCard, tab.shape.answer);
        const isBeside = async (): Promise<boolean> => {
          seen = await tab.page.evaluate(underCard, tab.shape.answer);
          return seen.points > 0 && seen.overAnswer === 0;
        };
        // Less than a line of good news stays.
        await until('the card is seen, and nothing of the answer is under it', isBeside, 30_000).catch(() => assert.fail(JSON.stringify(seen)));
        assert.ok(seen.answerBottom > seen.composerTop - 60, 'the answer reaches down to the composer');
      } finally {
        await world.pages.setMode(SITE, 'strict');
      }
    });

    each('a new text, half written, is not sent by the buttons of an old card', async (tab) => {
      const mark = await world.sites.mark();
      await hold(tab, `Old ${mail('old')}`);
      // As a site does it by itself: no event tells of it, and the click comes at once.
      await tab.page.$eval(tab.shape.composer, (composer) => void (composer.innerHTML = '<p>A half-written sentence</p>'));
      await press(tab, SEND_REDACTED).catch(() => undefined);
      await shows(null);
      await throughout('nothing leaves', async () => (await prompts(mark)).length === 0, 500);
      assert.match(await tab.composerText(), /half-written/);
    });

    each('an emptied box and a closed card leave nothing held in the popup', async (tab) => {
      await hold(tab, `Empty ${mail('emptied')}`);
      await tab.clearComposer();
      await shows(null);
      await hold(tab, `Close ${mail('closed')}`);
      await press(tab, 'Close');
      await shows(null);
      await gone(tab);
    });

    each('a pause takes the card away, and what leaves meanwhile brings none', async (tab) => {
      await hold(tab, `Pause ${mail('paused')}`);
      await press(tab, SEND_REDACTED);
      await shows('replaced');
      await world.pages.ask('popup-worker/set-mode', { site: SITE, mode: 'strict', pauseS: 3600 });
      try {
        await shows(null);
        await gone(tab);
        await tab.page.bringToFront();
        assert.equal(await tab.send(`In clear ${mail('clear')}`), 'answered');
        await throughout('no card', async () => (await panelText(tab.page)).trim() === '' && (await view()).state === null, 500);
      } finally {
        await world.pages.setMode(SITE, 'strict');
      }
    });
  });
}
