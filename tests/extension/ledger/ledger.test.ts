import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installBrowser, settled, type Asked, type Locale } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

vi.setConfig({ testTimeout: 30_000 });

type Scene = keyof typeof SCENES.ledger;
let asked: Asked[] = [];
async function open(scene: Scene, more: Record<string, unknown> = {}, locale: Locale = 'en'): Promise<void> {
  asked = installBrowser({ ...SCENES.ledger[scene], ...more }, locale);
  await import('../../../extension/ledger/main');
  await settled();
}
const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
const bodiesOf = (name: string): unknown[] => asked.filter((one) => one.name === name).map((one) => one.body);
const lines = (): HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('li > button')];
const full = SCENES.ledger.full['popup-worker/ledger'];

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the list', () => {
  test('asks for no text, and shows when, where, what became of it and what was found', async () => {
    await open('full');
    expect(bodiesOf('popup-worker/ledger')).toEqual([
      {
        site: null,
        query: { text: '', outcome: null, since_ms: null, until_ms: null },
        before: null,
        limit: 50,
        withTexts: false,
      },
    ]);
    expect(lines()).toHaveLength(6);
    expect(page()).toContain('Sent unprotected');
    expect(page()).toContain('Health detail × 2');
    expect(document.documentElement.outerHTML).not.toContain('ada.okafor@example.org');
  });

  test.each([
    ['released', { EMAIL_ADDRESS: 1 }, 'On the site, with placeholders for what is private'],
    ['released', {}, 'On the site; nothing private was found in it'],
    ['unprotected', { EMAIL_ADDRESS: 1 }, 'On the site, as it was'],
  ])('an entry that was %s with %o says what of it is on the site', async (outcome, types, word) => {
    const row = { ...full.rows[0], outcome, types, runtime: 'escalate-with-redaction', answered_by: null };
    await open('full', { 'popup-worker/ledger': { ...full, rows: [row] } });
    lines()[0]?.click();
    await settled();
    expect([...document.querySelectorAll('dd')].map((one) => one.textContent)).toContain(word);
  });

  test('an entry is opened by its own question, shows both texts, and is empty again when shut', async () => {
    await open('full');
    lines()[0]?.click();
    await settled();
    expect(asked.at(-1)?.body).toMatchObject({ site: 'chatgpt', before: 413, limit: 1, withTexts: true });
    expect(lines()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('figure')).toHaveLength(2);
    expect(page()).toContain('ada.okafor@example.org');
    expect(page()).toContain('[EMAIL_ADDRESS_1]');
    expect(page()).toContain('rule:email');
    lines()[0]?.click();
    await settled();
    expect(page()).not.toContain('ada.okafor@example.org');
  });

  test.each([
    [1, 'On this machine: converting units'],
    [2, 'On this machine only'],
    [5, 'Not recorded'],
    [5, 'no longer kept'],
  ])('entry %i says %s', async (at, words) => {
    await open('full');
    lines()[at]?.click();
    await settled();
    expect(page()).toContain(words);
  });

  test.each([
    [-0.054, 'Gain from the site: -0.05'],
    [null, 'The site’s answer failed after all'],
  ])('a comparison of two answers (%s) says what it came to, and has no texts', async (gain, words) => {
    const compared = { ...full.rows[1], outcome: 'compared', reason: 'asked_the_site', runtime: null, is_kept: false, gain };
    await open('full', { 'popup-worker/ledger': { ...full, rows: [compared] } });
    expect(lines()[0]?.textContent?.replace(/\s+/g, ' ')).toContain(`Answers compared ${words}`);
    lines()[0]?.click();
    await settled();
    expect(page()).toContain('On this machine: converting units');
    expect(page()).not.toContain('no longer kept');
    expect(document.querySelectorAll('figure')).toHaveLength(0);
  });

  test('a reason of another version is not read as one of this', async () => {
    await open('full', { 'popup-worker/ledger': { ...full, rows: [{ ...full.rows[0], reason: 'future_reason' }] } });
    lines()[0]?.click();
    await settled();
    expect(document.querySelector('dl')?.textContent).toContain('Not recorded');
    expect(page()).not.toContain('Nothing was sent');
  });

  test('older ones come behind, and only while there are any', async () => {
    await open('full');
    button('Show older')?.click();
    await settled();
    expect(asked.at(-1)?.body).toMatchObject({ before: 12 });
    document.body.replaceChildren();
    await open('broken');
    expect(button('Show older')).toBeUndefined();
  });

  test('a refusal is told in words, and the list stays', async () => {
    await open('full', {
      'popup-worker/forget-rows': { refused: 'not_stored' },
      'popup-worker/verify-ledger': { refused: 'deadline' },
    });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('took too long');
    expect(lines()).toHaveLength(6);
  });
});

describe('searching', () => {
  const field = (type: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(`input[type=${type}]`);
    if (found === null) throw new Error(type);
    return found;
  };

  test('all of the form is asked for at once: words, a site, an outcome, whole days', async () => {
    await open('full');
    field('search').value = ' 100 % ';
    field('search').dispatchEvent(new Event('input', { bubbles: true }));
    const [from, to] = document.querySelectorAll<HTMLInputElement>('input[type=date]');
    for (const [input, day] of [
      [from, '2026-05-03'],
      [to, '2026-05-03'],
    ] as const) {
      if (input === undefined) throw new Error('date');
      input.value = day;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const [site, outcome] = document.querySelectorAll('select');
    for (const [select, word] of [
      [site, 'Claude'],
      [outcome, 'Held'],
    ] as const) {
      const option = [...(select?.options ?? [])].find((one) => one.textContent === word);
      if (select === undefined || option === undefined) throw new Error(word);
      option.selected = true;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled();
    button('Search')?.click();
    await settled();
    const since_ms = new Date(2026, 4, 3).getTime();
    const until_ms = new Date(2026, 4, 4).getTime();
    expect(asked.at(-1)?.body).toMatchObject({
      site: 'claude',
      query: { text: '100 %', outcome: 'held', since_ms, until_ms },
      before: null,
    });
    expect(button('Delete all that fit…')).toBeDefined();
    button('Show all')?.click();
    await settled();
    expect(asked.at(-1)?.body).toMatchObject({ site: null, query: { text: '' } });
    expect(field('search').value).toBe('');
  });

  test('nothing found is not an empty ledger', async () => {
    await open('full', { 'popup-worker/ledger': { ...full, rows: [], next: 99 } });
    expect(page()).toContain('Older ones were not looked at yet');
    expect(page()).not.toContain('No entries yet');
  });
});

describe('deleting', () => {
  test('is asked twice and never done by a script (T-08)', async () => {
    await open('full');
    lines()[0]?.click();
    await settled();
    button('Delete…')?.click();
    await settled();
    expect(page()).toContain('Delete 1 entry for good?');
    vi.advanceTimersByTime(10_000);
    button('Delete it')?.click();
    await settled();
    expect(bodiesOf('popup-worker/forget-rows')).toEqual([]);
  });

  test('of all names how many, counted to the end, and a list that does not go on ends the count', async () => {
    await open('full');
    button('Delete all…')?.click();
    await settled();
    expect(page()).toContain('Delete 6 entries for good?');
    const pages = bodiesOf('popup-worker/ledger').slice(1);
    expect(pages).toMatchObject([
      { limit: 200, before: null },
      { limit: 200, before: 12 },
    ]);
  });

  test('what is confirmed goes out of the list, and the chain is looked at again', async () => {
    const { LedgerModel } = await import('../../../extension/ledger/model.svelte');
    asked = installBrowser(SCENES.ledger.full);
    const model = new LedgerModel();
    await model.search();
    expect(await model.forget([412, 411])).toBe(true);
    expect(bodiesOf('popup-worker/forget-rows')).toEqual([{ ids: [412, 411] }]);
    expect(model.rows.map((one) => one.row)).toEqual([409, 408, 407, 12]);
    expect(bodiesOf('popup-worker/verify-ledger')).toHaveLength(1);
  });
});

describe('states', () => {
  test('intact, with how many and what was deleted', async () => {
    await open('full');
    expect(page()).toContain('The record is intact. All 41 entries are exactly as they were written. 2 more were deleted');
  });

  test('broken: where, what is wrong, what to do', async () => {
    await open('broken');
    expect(page()).toContain('Broken at entry 409.');
    expect(page()).toContain('nothing says that they were deleted');
    expect(lines().map((line) => line.textContent?.includes('Not as it was written'))).toEqual([true, false, false, false]);
    expect(document.querySelector('code')?.textContent).toBe('scripts/postern ledger verify');
    expect(page()).toContain('of an earlier version');
  });

  test('empty: a sentence, no form, and where entries live without a keyring', async () => {
    await open('empty');
    expect(page()).toContain('No entries yet');
    expect(page()).toContain('cannot be stored just now');
    expect(document.querySelector('form')).toBeNull();
    expect(page()).toContain('Private windows leave no entry');
  });

  test('without the program: its state and its command, no list', async () => {
    await open('full', { 'popup-worker/tab': SCENES.popup.broken['popup-worker/tab'] });
    expect(button('Repair')).toBeDefined();
    expect(lines()).toEqual([]);
    expect(bodiesOf('popup-worker/ledger')).toEqual([]);
  });

  test('language, direction, and a name for every control', async () => {
    await open('full', {}, 'ar');
    expect(document.documentElement.dir).toBe('rtl');
    for (const one of document.querySelectorAll('button')) expect(one.textContent?.trim()).not.toBe('');
    for (const one of document.querySelectorAll('input, select'))
      expect(one.closest('label')?.textContent?.trim()).not.toBe('');
  });
});
