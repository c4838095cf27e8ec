import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installBrowser, settled, type Asked, type Locale } from '../browser';
import { SCENES } from '../screens/scenes.mjs';
import { installDrawing } from './canvas';

vi.setConfig({ testTimeout: 30_000 });

let asked: Asked[] = [];
async function open(
  scene: keyof typeof SCENES.dashboard,
  more: Record<string, unknown> = {},
  locale: Locale = 'en',
): Promise<void> {
  installDrawing();
  asked = installBrowser({ ...SCENES.dashboard[scene], ...more }, locale);
  await import('../../../extension/dashboard/main');
  await settled();
}
const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
const bodiesOf = (name: string): unknown[] => asked.filter((one) => one.name === name).map((one) => one.body);
const rows = (table: Element | null): string[][] =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th button, th:not(:has(button)), td')].map(
      (cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    ),
  );
async function pick(value: string): Promise<void> {
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await settled();
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the table', () => {
  test('every covered site and all of them are asked for, over the period', async () => {
    await open('week');
    const wanted = [null, 'chatgpt', 'claude', 'gemini'].map((site) => ({ site, range: 'week' }));
    expect(bodiesOf('popup-worker/counters')).toEqual(wanted);
    expect(bodiesOf('popup-worker/series')).toEqual(wanted);
    await pick('all');
    expect(bodiesOf('popup-worker/counters').slice(4)).toEqual(wanted.map((one) => ({ ...one, range: 'all' })));
  });

  test('has a row per counter, a column per site and one for all', async () => {
    await open('week');
    const table = document.querySelector('table');
    const heads = [...(table?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent);
    expect(heads).toEqual(['Counter', 'ChatGPT', 'Claude', 'Gemini', 'All sites']);
    expect(rows(table)).toContainEqual(['Private text kept here', '1.3 kB', '1.3 kB', '1.3 kB', '3.9 kB']);
    expect(rows(table)).toContainEqual(['Local answer time', ...Array(3).fill('9.25 ms n = 9'), '9.25 ms n = 27']);
    const gain = rows(table).find(([word]) => word === 'Gain from the site');
    expect(gain).toEqual(['Gain from the site', ...Array(3).fill('+0.12 n = 9, 0.03 to 0.21'), '+0.12 n = 27, 0.07 to 0.17']);
    expect(document.querySelector('[role=region][tabindex="0"]')?.contains(table)).toBe(true);
  });

  test('one refusal refuses all of it, in words', async () => {
    await open('week', { 'popup-worker/series': { refused: 'deadline' } });
    expect(document.querySelector('[role=alert]')?.textContent?.length).toBeGreaterThan(20);
    expect(document.querySelector('table')).toBeNull();
  });
});

describe('the plots', () => {
  test('each has its numbers in its name and in a table beside it', async () => {
    await open('week');
    const figures = [...document.querySelectorAll('figure')];
    expect(figures).toHaveLength(7);
    const local = figures.find((one) => one.textContent?.includes('Local answer time'));
    expect(local?.querySelector('[role=img]')?.getAttribute('aria-label')).toMatch(
      /^Local answer time, day by day from May 14 to May 20: 6.5 ms, not measured, 12 ms/,
    );
    expect(local?.querySelector('canvas')).not.toBeNull();
    expect(rows(local?.querySelector('table') ?? null)).toHaveLength(7);
    expect(rows(local?.querySelector('table') ?? null)[2]).toEqual(['May 16, 2026', '12 ms', '2']);
    expect(local?.querySelector('summary')?.textContent).toBe('As a table: Local answer time');
  });

  test('the gain from the site has its days below nothing, and its n', async () => {
    await open('week');
    const gain = [...document.querySelectorAll('figure')].find((one) => one.textContent?.includes('Gain from the site'));
    expect(gain?.querySelector('canvas')).not.toBeNull();
    const table = rows(gain?.querySelector('table') ?? null);
    expect(table[1]).toEqual(['May 15, 2026', 'not measured', '0']);
    expect(table[4]).toEqual(['May 18, 2026', '-0.06', '5']);
    const { rangeOf } = await import('../../../extension/dashboard/drawing');
    expect([rangeOf(-0.06, 0.18), rangeOf(0, 4), rangeOf(null, null)]).toEqual([
      [-0.06 * 1.05, 0.18 * 1.05],
      [0, 4.2],
      [0, 1.05],
    ]);
  });

  test('what is not measured says so, has no plot, and comes last', async () => {
    const series = SCENES.dashboard.week['popup-worker/series'];
    const days = series.days.map((one) => ({ ...one, fallback_quality_gain: null }));
    await open('week', { 'popup-worker/series': { ...series, days } });
    const last = [...document.querySelectorAll('figure')].at(-1);
    expect(last?.textContent).toContain('Gain from the site');
    expect(last?.textContent).toContain('Not measured in this period.');
    expect(last?.querySelector('canvas')).toBeNull();
  });

  test('a single day has none', async () => {
    await open('today');
    await pick('today');
    expect(page()).toContain('A single day has no course');
    expect(document.querySelectorAll('figure')).toHaveLength(0);
  });

  test('of more days than are drawn it says so', async () => {
    await open('all');
    await pick('all');
    expect(page()).toContain('Drawn are the last 400 days');
  });
});

describe('export', () => {
  async function saved(word: string): Promise<{ name: string; text: string; type: string }> {
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (blobs.push(blob as Blob), 'blob:it'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
    button(word)?.click();
    await settled();
    expect(revoked).toHaveBeenCalledWith('blob:it');
    return { name: names[0] ?? '', text: (await blobs[0]?.text()) ?? '', type: blobs[0]?.type ?? '' };
  }

  beforeEach(() => {
    Object.assign(URL, { createObjectURL: () => '', revokeObjectURL: () => undefined });
  });

  test('CSV and JSON have the numbers of the page and nothing else', async () => {
    await open('week');
    const csv = await saved('Save as CSV');
    expect([csv.name, csv.type]).toEqual(['postern-counters-week-2026-05-20.csv', 'text/csv;charset=utf-8']);
    expect(csv.text.split('\r\n')).toHaveLength(1 + 21 + 1);
    expect(csv.text).toMatch(/^2026-05-14,claude,6,5,0,0,5,212,1,6\.5,1,0\.18,1,,,8\.1,5\r$/m);
    const json = await saved('Save as JSON');
    expect(json.name).toBe('postern-counters-week-2026-05-20.json');
    expect(Object.keys(JSON.parse(json.text).sites)).toEqual(['chatgpt', 'claude', 'gemini']);
    for (const text of [csv.text, json.text]) expect(text).not.toMatch(/ada|okafor|request/i);
  });
});

describe('without numbers', () => {
  test('nothing checked in the period is a sentence', async () => {
    await open('empty');
    expect(page()).toContain('Nothing was checked in this period');
    expect(page()).toContain('ChatGPT, Claude, and Gemini');
    expect(document.querySelector('table')).toBeNull();
  });

  test('without the program there is the one button that mends it, and the numbers come with it', async () => {
    await open('missing');
    expect(button('Connect')).toBeDefined();
    expect(document.querySelector('table')).toBeNull();
    expect(bodiesOf('popup-worker/counters')).toEqual([]);
  });

  test('a program that had ended for want of use is woken by the page itself', async () => {
    const { tab } = SCENES.dashboard.week['popup-worker/tab'];
    await open('week', { 'popup-worker/tab': { tab, host: { state: 'connecting' } } });
    expect(bodiesOf('popup-worker/reconnect')).toHaveLength(1);
    expect(document.querySelector('table')).not.toBeNull();
  });

  test('numbers that are in memory only say so', async () => {
    const { 'popup-worker/counters': counters, 'popup-worker/series': series } = SCENES.dashboard.week;
    await open('week', {
      'popup-worker/counters': { ...counters, is_stored: false },
      'popup-worker/series': { ...series, is_stored: false },
    });
    expect(page()).toContain('could not be stored');
  });
});

test('the page carries its language and direction', async () => {
  await open('week', {}, 'ar');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
  expect(document.title).toBe('Postern بالأرقام');
});
