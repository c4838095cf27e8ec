import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installBrowser, settled, type Asked, type Locale } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

// Compiling the page takes its time when it is opened first.
vi.setConfig({ testTimeout: 30_000 });

let asked: Asked[] = [];

async function open(
  scene: keyof typeof SCENES.popup,
  more: Record<string, unknown> = {},
  locale: Locale = 'en',
): Promise<void> {
  asked = installBrowser({ ...SCENES.popup[scene], ...more }, locale);
  await import('../../../extension/popup/main');
  await settled();
}
const text = (): string => document.body.innerText ?? document.body.textContent ?? '';
const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
const names = (): string[] => asked.map((one) => one.name);
const radio = (value: string): HTMLInputElement | null => document.querySelector(`input[value="${value}"]`);

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the switch', () => {
  test('is a named group of four, the site’s step chosen and explained', async () => {
    await open('calm');
    const group = radio('strict')?.closest('fieldset');
    expect(group?.querySelector('legend')?.textContent).toBe('Protection on ChatGPT');
    expect([...(group?.querySelectorAll('input') ?? [])].map((one) => one.value)).toEqual([
      'strict',
      'balanced',
      'redact',
      'off',
    ]);
    expect(radio('balanced')?.checked).toBe(true);
    expect(page()).toContain('answered here');
  });

  test('tightening is taken from any gesture', async () => {
    await open('calm');
    radio('strict')?.click();
    await settled();
    expect(asked.find((one) => one.name === 'popup-worker/set-mode')?.body).toEqual({
      site: 'chatgpt',
      mode: 'strict',
      pauseS: 0,
    });
  });

  test.each(['redact', 'off'])(
    'loosening to %s by a script is not taken, and the group shows what holds (T-08)',
    async (mode) => {
      await open('calm');
      vi.advanceTimersByTime(10_000);
      radio(mode)?.click();
      await settled();
      expect(names()).not.toContain('popup-worker/set-mode');
      expect(radio('balanced')?.checked).toBe(true);
    },
  );

  test('a pause by a script is not taken; resuming is', async () => {
    await open('calm');
    vi.advanceTimersByTime(10_000);
    button('1 hour')?.click();
    await settled();
    expect(names()).not.toContain('popup-worker/set-mode');
    document.body.replaceChildren();
    await open('paused');
    button('Resume protection')?.click();
    await settled();
    expect(asked.find((one) => one.name === 'popup-worker/set-mode')?.body).toEqual({
      site: 'chatgpt',
      mode: 'balanced',
      pauseS: 0,
    });
  });

  test('a refused change says so and shows the old step', async () => {
    await open('calm', { 'popup-worker/set-mode': { refused: 'not_stored' } });
    radio('strict')?.click();
    await settled();
    expect(page()).toContain('could not be stored safely');
    expect(radio('balanced')?.checked).toBe(true);
  });
});

describe('private text', () => {
  test('is nowhere in the page until it is opened', async () => {
    await open('calm');
    expect(document.documentElement.outerHTML).not.toContain('ada.okafor@example.org');
    document.querySelector<HTMLButtonElement>('[aria-describedby="last"]')?.click();
    await settled();
    expect(page()).toContain('ada.okafor@example.org');
    expect(page()).toContain('[EMAIL_ADDRESS_1]');
  });

  test('all that left from this site is on a page of its own', async () => {
    await open('calm');
    const create = vi.fn();
    Object.assign(chrome, { tabs: { create } });
    button('All entries')?.click();
    await settled();
    expect(create).toHaveBeenCalledWith({ url: 'extension:////ledger.html?site=chatgpt' });
  });

  test('letting a value through takes a second, trusted click', async () => {
    await open('held');
    button('What is being held: Show')?.click();
    await settled();
    button('Let through…')?.click();
    await settled();
    vi.advanceTimersByTime(10_000);
    button('Let it through')?.click();
    await settled();
    expect(names()).not.toContain('popup-worker/allow');
  });
});

describe('words in doubt', () => {
  test('are let through, or sent as they are, by a person’s click', async () => {
    await open('doubted');
    expect(page()).toContain('A second reader thinks these words may be private');
    expect(page()).toContain('Ada Okafor');
    expect(button('Send once unprotected…')).toBeUndefined();
    vi.advanceTimersByTime(10_000);
    button('Send as it is')?.click();
    button('It is fine')?.click();
    await settled();
    expect(names()).not.toContain('popup-worker/excuse');
  });
});

describe('states', () => {
  test('held: what happened, that nothing was sent, what to do', async () => {
    await open('held');
    expect(page()).toContain('Held. Nothing was sent.');
    expect(page()).toContain('hands over credentials');
    expect(page()).toContain('“Send redacted instead”');
    expect(button('Send once unprotected…')).toBeUndefined();
  });

  test('failed: sending once as typed is asked twice and never by a script', async () => {
    await open('failed');
    button('Send once unprotected…')?.click();
    await settled();
    expect(page()).toContain('exactly as you typed it, private values included, to ChatGPT');
    vi.advanceTimersByTime(10_000);
    button('Send as typed')?.click();
    await settled();
    expect(names()).not.toContain('popup-worker/send-once');
  });

  test('the alarm stays until it was read', async () => {
    await open('failed');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('1 request went round Postern');
    button('I have read this')?.click();
    await settled();
    expect(names()).toContain('popup-worker/read-alarm');
  });

  test.each([
    ['first', 'Connect', 'scripts/run'],
    ['broken', 'Repair', 'scripts/postern doctor'],
  ] as const)('host %s: words, a command, and exactly one button', async (scene, word, command) => {
    await open(scene);
    expect(button(word)).toBeDefined();
    expect(document.querySelector('code')?.textContent).toBe(command);
    expect(['Connect', 'Repair'].filter((one) => button(one) !== undefined)).toHaveLength(1);
    expect(document.querySelector('fieldset')).toBeNull();
    button(word)?.click();
    await settled();
    expect(names()).toContain('popup-worker/reconnect');
  });

  test('a page that is not covered says so', async () => {
    await open('uncovered');
    expect(page()).toContain('This page is not covered');
    expect(page()).toContain('ChatGPT, Claude, and Gemini');
    expect(document.querySelector('fieldset')).toBeNull();
  });

  test('nothing checked yet is a sentence, not a row of zeros', async () => {
    await open('empty');
    expect(page()).toContain('Nothing was checked here in this period');
    expect(page()).not.toContain('Round trips avoided');
  });

  test('the four counters stand there with n, and what is not measured says so', async () => {
    await open('calm');
    const tiles = [...document.querySelectorAll('.lead button')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(tiles).toEqual([
      '1.3 kB n = 41 Private text kept here',
      '0 n = 41 Round trips avoided',
      'not measured Local answer time',
      'not measured Gain from the site',
    ]);
    expect(document.querySelector('.lead svg')).toBeNull();
  });

  test('a worker that does not answer is waited for in words', async () => {
    await open('calm', { 'popup-worker/tab': { refused: 'host_gone' } });
    expect(text().length).toBeGreaterThan(0);
    expect(page()).toContain('Reading…');
  });
});

describe('for every reader', () => {
  test('the page carries its language and direction', async () => {
    await open('calm', {}, 'ar');
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
  });

  test('every control has a name, every definition is tied to its term', async () => {
    await open('failed');
    for (const one of document.querySelectorAll('button')) {
      expect(one.getAttribute('aria-label') ?? one.textContent?.trim()).not.toBe('');
      const described = one.getAttribute('aria-describedby');
      if (described !== null) expect(document.getElementById(described)).not.toBeNull();
    }
    expect(document.querySelectorAll('[role=status]').length).toBeGreaterThan(1);
  });

  test('another period is asked for, and its course is drawn with its numbers as its name', async () => {
    await open('week');
    expect(names()).not.toContain('popup-worker/series');
    radio('week')?.click();
    await settled();
    for (const name of ['popup-worker/counters', 'popup-worker/series'])
      expect(asked.findLast((one) => one.name === name)?.body).toEqual({ site: 'chatgpt', range: 'week' });
    const courses = [...document.querySelectorAll('.lead svg[role=img]')].map((one) => one.getAttribute('aria-label'));
    expect(courses).toHaveLength(4);
    expect(courses[1]).toBe('Round trips avoided, day by day from May 14 to May 20: 1, 0, 2, 1, 0, 0, and 3.');
    radio('today')?.click();
    await settled();
    expect(document.querySelector('.lead svg')).toBeNull();
  });

  test('the gain from the site stands with its n and interval, its course and its definition', async () => {
    await open('week');
    radio('week')?.click();
    await settled();
    const tile = [...document.querySelectorAll('.tile')].find((one) => one.textContent?.includes('Gain from the site'));
    const shown = tile?.querySelector('button');
    expect(shown?.textContent?.replace(/\s+/g, ' ').trim()).toBe('+0.12 n = 9, 0.03 to 0.21 Gain from the site');
    const definition = document.getElementById(shown?.getAttribute('aria-describedby') ?? '');
    expect([definition?.role ?? definition?.getAttribute('role'), definition?.textContent]).toEqual([
      'tooltip',
      expect.stringContaining('95 % interval of the mean'),
    ]);
    expect(tile?.querySelector('svg')?.getAttribute('aria-label')).toContain('+0.18, not measured, +0.02, not measured, -0.06');
  });

  test('a course that was refused takes no number away', async () => {
    await open('week', { 'popup-worker/series': { refused: 'deadline' } });
    radio('week')?.click();
    await settled();
    expect(page()).toContain('9 n = 41');
    expect(document.querySelector('.lead svg')).toBeNull();
  });

  test('a definition is shut with Escape and comes back', async () => {
    await open('calm');
    const [tile] = document.querySelectorAll<HTMLButtonElement>('.lead button');
    const definition = document.getElementById(tile?.getAttribute('aria-describedby') ?? '');
    expect(definition?.textContent).toContain('Exactly 1,284 bytes of UTF-8');
    tile?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settled();
    expect(definition?.classList.contains('shut')).toBe(true);
    tile?.dispatchEvent(new FocusEvent('focus'));
    await settled();
    expect(definition?.classList.contains('shut')).toBe(false);
  });

  test('the page of numbers is a link', async () => {
    await open('calm');
    const link = [...document.querySelectorAll('a')].find((one) => one.textContent === 'Numbers');
    expect([link?.getAttribute('href'), link?.target]).toEqual(['extension:///dashboard.html', '_blank']);
  });
});
