/** Underlines over a plain textarea lie where the browser itself marks the same letters, and never over others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { signalHost } from '../host';
import { type Area, bands, type Color, isColor, look } from '../pixels';
import type { BrowserName } from '../places';
import type { SitePage } from '../site-page';
import { throughout, until } from '../until';
import { ownWorld } from '../own-world';
import type { World } from '../world';

const LINE: Color = [0xea, 0x58, 0x0c];
/** What the browser paints behind selected letters: its own word for where they are. */
const SELECTED: Color = [0x00, 0x00, 0xff];
/** Without a descender at either end: the browser leaves a gap in the line for each. */
const mail = (seed: number): string => `mira.halvorsen${seed}@brandt-works.com`;

interface Case {
  text: (value: string) => string;
  css?: string;
  attributes?: Record<string, string>;
  /** What the page does to itself once the text stands there. */
  then?: (area: HTMLTextAreaElement) => void;
}

/** A page that moves its field tells nobody; the browser says so with a later drawing. */
const FOLLOWS_WITHIN_MS = 500;
const WORDS = 'some words before it, so that it stands at some place in the middle of lines ';
const CASES: Record<string, Case> = {
  'one line': { text: (value) => `Write to ${value} today` },
  'over several lines': { text: (value) => `${WORDS.repeat(2)}${value} and more` },
  'after emoji and combining marks': { text: (value) => `🙂👩‍👩‍👧 e\u0301tude 🌲 ${value} 🙂` },
  'in Arabic': { text: (value) => `اكتب إلى ${value} من فضلك`, attributes: { dir: 'rtl' } },
  'in Hebrew, direction by itself': { text: (value) => `כתוב אל ${value} בבקשה`, attributes: { dir: 'auto' } },
  'padding, border and spacing': {
    text: (value) => `${WORDS}\tTab ${value} end`,
    css: 'padding: 9px 31px 7px 17px; border: 5px solid gray; letter-spacing: 1.3px; word-spacing: 4px; tab-size: 3; text-indent: 20px; font: italic 17px/1.35 serif',
  },
  'without wrapping, scrolled to the side': {
    text: (value) => `${WORDS.repeat(2)}${value} end`,
    css: 'white-space: pre',
    then: (area) => (area.scrollLeft = 900),
  },
  'scrolled within': {
    text: (value) => `${'line\n'.repeat(9)}here ${value}\n${'line\n'.repeat(9)}`,
    then: (area) => (area.scrollTop = 180),
  },
  'a fractional width': { text: (value) => `${WORDS.repeat(2)}${value}`, css: 'width: 431.37px' },
  zoomed: { text: (value) => `${WORDS}${value} end`, css: 'zoom: 1.25' },
  'scaled by the page': { text: (value) => `${WORDS}${value} end`, then: (area) => (area.closest('form') ?? area).style.setProperty('transform', 'scale(0.8)') },
  'moved by the page': {
    text: (value) => `Write to ${value} today`,
    then: (area) => (area.closest('form') ?? area).style.setProperty('margin-bottom', '140px'),
  },
  'grown by the page': { text: (value) => `${WORDS.repeat(2)}${value}`, then: (area) => area.style.setProperty('font-size', '23px') },
};

async function openArea(world: World, { css = '', attributes = {} }: Case): Promise<SitePage> {
  const tab = await world.open('chatgpt', '/?editor=textarea');
  await tab.page.bringToFront();
  await tab.page.evaluate(
    (style, given) => {
      const area = document.querySelector('textarea');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`textarea::selection { background: #00f; color: transparent } textarea { caret-color: transparent; min-height: 150px; max-height: 150px; ${style} }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      if (area) area.spellcheck = false;
      for (const [name, value] of Object.entries(given)) area?.setAttribute(name, value);
    },
    css,
    attributes,
  );
  return tab;
}

const pageOf = (pixels: { width: number; height: number }): Area => ({ left: 0, top: 300, right: pixels.width, bottom: pixels.height });

async function lines(tab: SitePage, name: string): Promise<Area[]> {
  const seen = await look(tab.page, name);
  return bands(seen.rows(isColor(LINE, 45), pageOf(seen)), 4);
}

/** One box for each line of the value, as the browser paints a selection. */
async function marks(tab: SitePage, value: string, name: string): Promise<Area[]> {
  await tab.page.evaluate((wanted) => {
    const area = document.querySelector('textarea');
    const [left, top] = [area?.scrollLeft ?? 0, area?.scrollTop ?? 0];
    const start = area?.value.indexOf(wanted) ?? 0;
    area?.setSelectionRange(start, start + wanted.length);
    area?.scrollTo(left, top);
  }, value);
  const seen = await look(tab.page, name);
  return bands(seen.rows(isColor(SELECTED, 60), pageOf(seen)));
}

function assertUnder(found: readonly Area[], wanted: readonly Area[]): void {
  const said = JSON.stringify({ found, wanted });
  assert.ok(wanted.length > 0 && found.length > 0, said);
  const [first, last] = [wanted[0], wanted.at(-1)];
  const near = (one: number, other: number, tolerance: number): boolean => Math.abs(one - other) <= tolerance;
  assert.ok(near(Math.min(...found.map(({ left }) => left)), Math.min(...wanted.map(({ left }) => left)), 3), said);
  // Chromium marks a little more where a line ends within the selection.
  assert.ok(near(Math.max(...found.map(({ right }) => right)), Math.max(...wanted.map(({ right }) => right)), found.length > 1 ? 8 : 3), said);
  // The line lies in the lower part of the letters' box, or hangs a little out of it.
  assert.ok(first && last && (found[0]?.top ?? 0) > first.top + 8 && near(found.at(-1)?.bottom ?? 0, last.bottom, 6), said);
}

export function textareaSuite(name: BrowserName): void {
  describe(`underlines over a textarea in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));

    for (const [words, each] of Object.entries(CASES)) {
      test(words, { timeout: 90_000 }, async () => {
        const file = `area-${name}-${words.replaceAll(/\W+/g, '-')}`;
        const tab = await openArea(world, each);
        const value = mail(Object.keys(CASES).indexOf(words));
        await tab.page.focus('textarea');
        await tab.page.evaluate((text) => void document.execCommand('insertText', false, text), each.text(value));
        if (each.then) {
          await until('the text is checked', () => tab.page.evaluate(() => document.documentElement.lastElementChild?.matches('div[inert]')), 20_000);
          await tab.page.evaluate(`(${each.then.toString()})(document.querySelector('textarea'))`);
        }
        await until('a line is drawn', async () => (await lines(tab, file)).length > 0);
        // Not by waiting for the right place: the marks below change the selection, which would make a line follow that had not.
        await pause(FOLLOWS_WITHIN_MS);
        assertUnder(await lines(tab, file), await marks(tab, value, `${file}-marks`));
        await tab.page.close();
      });
    }

    /** The service stands still meanwhile, so that no new verdict draws anything. */
    const CHANGES: Record<string, [change: (tab: SitePage, value: string) => Promise<unknown>, linesLeft: number]> = {
      'a letter within the value: its line is gone': [(tab) => tab.page.keyboard.press('Backspace'), 0],
      'words before the value: its line goes along': [
        async (tab) => {
          await tab.page.keyboard.press('Home');
          await tab.page.keyboard.type('Now ');
        },
        1,
      ],
      'the page empties the field without a word': [(tab) => tab.page.$eval('textarea', (area) => void ((area as HTMLTextAreaElement).value = '')), 0],
      'the page hides the field': [(tab) => tab.page.$eval('textarea', (area) => (area as HTMLElement).style.setProperty('visibility', 'hidden')), 0],
      'the page takes the field away': [(tab) => tab.page.$eval('textarea', (area) => area.remove()), 0],
    };
    for (const [words, [change, left]] of Object.entries(CHANGES)) {
      test(words, { timeout: 90_000 }, async () => {
        const tab = await openArea(world, CASES['one line'] ?? { text: String });
        const value = mail(words.length);
        await tab.insert(`Write to ${value}`);
        await until('a line is drawn', async () => (await lines(tab, 'before')).length === 1);
        assert.ok(signalHost(world.home, 'service', 'SIGSTOP') > 0);
        try {
          await change(tab, value);
          await until('the line is as it must be', async () => (await lines(tab, 'change')).length === left, 1_500);
          await until('it lies where the value does', async () => {
            if (left === 0) return true;
            const [found, wanted] = [await lines(tab, 'found'), await marks(tab, value, 'marks')];
            return Math.abs((found[0]?.left ?? 0) - (wanted[0]?.left ?? 0)) <= 3;
          });
        } finally {
          signalHost(world.home, 'service', 'SIGCONT');
        }
        await tab.page.close();
      });
    }

    test('nothing of ours is there while nothing is private, and the field is never touched', { timeout: 90_000 }, async () => {
      const tab = await openArea(world, CASES['one line'] ?? { text: String });
      const state = (): Promise<unknown> =>
        tab.page.$eval('textarea', (area) => [area.outerHTML, area.parentElement?.childNodes.length, document.documentElement.childElementCount]);
      await tab.insert('Nothing to hide ');
      const before = await state();
      await throughout('no layer', async () => JSON.stringify(await state()) === JSON.stringify(before), 600);
      await tab.insert(mail(99));
      await until('a line is drawn', async () => (await lines(tab, 'private')).length === 1);
      const [html, siblings] = (await state()) as [string, number];
      assert.deepEqual([html, siblings], (before as unknown[]).slice(0, 2));
      await tab.clearComposer();
      await until('the layer is gone', async () => JSON.stringify(await state()) === JSON.stringify(before));
      await tab.page.close();
    });
  });
}
