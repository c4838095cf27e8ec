import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installBrowser, settled, type Asked } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

vi.setConfig({ testTimeout: 30_000 });

let asked: Asked[] = [];
async function open(more: Record<string, unknown> = {}): Promise<void> {
  asked = installBrowser({ ...SCENES.options.calm, ...more });
  await import('../../../extension/options/main');
  await settled();
}
const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
const bodiesOf = (name: string): unknown[] => asked.filter((one) => one.name === name).map((one) => one.body);
const fields = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('li input[type=text]')];

function write(field: HTMLInputElement | undefined, value: string): void {
  if (field === undefined) throw new Error('no such field');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('terms', () => {
  test('the list is shown, and saving is offered only after a change', async () => {
    await open();
    expect(fields().map((field) => field.value)).toEqual(['Project Heron', 'KD-\\d{6}']);
    expect(button('Save terms')).toBeUndefined();
    write(fields()[0], 'Project Egret');
    await settled();
    expect(button('Save terms')).toBeDefined();
  });

  test('a pattern that does not compile is told at its own term, and nothing else changes', async () => {
    await open();
    write(fields()[1], 'KD-(');
    await settled();
    button('Save terms')?.click();
    await settled();
    const bad = fields().filter((field) => field.getAttribute('aria-invalid') === 'true');
    expect(bad.map((field) => field.value)).toEqual(['KD-(']);
    const described = bad[0]?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('not valid RE2');
  });

  test('all three lists are saved together, whichever is shown', async () => {
    await open({
      'popup-worker/set-terms': SCENES.options.calm['popup-worker/settings'],
    });
    write(fields()[0], 'Project Egret');
    await settled();
    button('Save terms')?.click();
    await settled();
    const [body] = bodiesOf('popup-worker/set-terms');
    expect(body).toMatchObject({
      terms: [{ pattern: 'Project Egret' }, { is_regex: true }, { list: 'never' }],
    });
  });

  test('an empty term is not sent', async () => {
    await open();
    button('Add a term')?.click();
    await settled();
    button('Save terms')?.click();
    await settled();
    expect(bodiesOf('popup-worker/set-terms')).toEqual([]);
    expect(page()).toContain('Write a term, or remove this line.');
  });
});

describe('forgetting', () => {
  test.each([
    ['Forget this conversation', 'Forget this conversation?'],
    ['Forget everything of ChatGPT', 'Forget everything of ChatGPT?'],
    ['Forget everything of Gemini', 'Forget everything of Gemini?'],
    ['Forget everything', 'Forget everything, of all sites?'],
  ])('%s: the question names it', async (word, question) => {
    await open();
    expect(page()).not.toContain(question);
    button(word)?.click();
    await settled();
    expect(page()).toContain(question);
  });

  test('is asked twice and never done by a script (T-08)', async () => {
    await open();
    button('Forget everything')?.click();
    await settled();
    expect(page()).toContain('This cannot be undone');
    vi.advanceTimersByTime(10_000);
    button('Yes, forget')?.click();
    await settled();
    expect(bodiesOf('popup-worker/forget')).toEqual([]);
  });
});

describe('the program', () => {
  test('its faults are told in words with the command that tells more', async () => {
    const status = {
      ...SCENES.options.calm['popup-worker/status'],
      vault: 'memory',
      faults: ['no_keyring', 'future_fault'],
    };
    await open({ 'popup-worker/status': status });
    expect(page()).toContain('2 things to look at');
    expect(page()).toContain('No keyring was found');
    expect(page()).toContain('future_fault');
    expect(document.querySelector('code')?.textContent).toBe('scripts/postern doctor');
  });

  test('without it there are no settings to change, and the limits are still told', async () => {
    await open(SCENES.popup.broken);
    expect(document.querySelector('fieldset')).toBeNull();
    expect(page()).toContain('Detection is not perfect');
  });
});

test('a site is tightened by any gesture and loosened by no script (T-08)', async () => {
  await open();
  vi.advanceTimersByTime(10_000);
  const [first] = document.querySelectorAll('fieldset');
  first?.querySelector<HTMLInputElement>('input[value=off]')?.click();
  await settled();
  expect(bodiesOf('popup-worker/set-mode')).toEqual([]);
  first?.querySelector<HTMLInputElement>('input[value=strict]')?.click();
  await settled();
  expect(bodiesOf('popup-worker/set-mode')).toEqual([{ site: 'chatgpt', mode: 'strict', pauseS: 0 }]);
});

describe('learned specialists', () => {
  const open2 = async (more: Record<string, unknown> = {}): Promise<void> => {
    await open(more);
    [...document.querySelectorAll('button')].filter((one) => one.getAttribute('aria-describedby') === 'learned')[0]?.click();
    await settled();
  };
  const named = (name: string): HTMLButtonElement | null => document.querySelector(`button[aria-label^="${name}"]`);

  test('are counted, and shown only when they are opened: what they are asked is private', async () => {
    await open();
    expect(page()).toContain('2 instructions are watched.');
    expect(page()).not.toContain('Sort this support message');
    await open2();
    expect(page()).toContain('Sort this support message into one queue');
    expect(page()).toContain('Answering · Agreed 41 of 41; 64 answers read');
    expect(page()).toContain('Learning: 12 of 35 cases');
    expect(page()).toContain('Labels: Yes · No');
  });

  test('one that stepped back, one without a closed set and one that is not wanted say so', async () => {
    const { rows } = SCENES.options.calm['popup-worker/learned'];
    const [first, second] = rows;
    const settings = SCENES.options.calm['popup-worker/settings'];
    await open2({
      'popup-worker/learned': {
        type: 'learned',
        id: 'request-6',
        rows: [
          { ...first, state: 'stepped_back', agreed: 3, cases: 3, needed: 40 },
          { ...second, state: 'unsteady' },
          { ...second, name: 'learned_ff', state: 'stepped_back' },
        ],
      },
      'popup-worker/settings': {
        ...settings,
        sites: [{ site: 'claude', mode: 'balanced', paused_until_ms: null, never_answered: ['learned_ff'] }],
      },
    });
    expect(page()).toContain('Stepped back: 3 of 40 fresh cases');
    expect(page()).toContain('the answers are no fixed set of labels');
    expect(page()).toContain('Not answered here, as you wished');
    expect(page()).toContain('a learned specialist');
  });

  test('begin anew or go, each by its own name', async () => {
    await open2();
    named('Start anew: Is this message urgent')?.click();
    await settled();
    named('Delete what was learned for: Sort this support')?.click();
    await settled();
    expect(bodiesOf('popup-worker/reset-learned')).toEqual([
      { site: 'claude', name: 'learned_5a69788796a5b4c3', doesDelete: false },
      { site: 'chatgpt', name: 'learned_0b1e2d3c4f5a6978', doesDelete: true },
    ]);
    expect(bodiesOf('popup-worker/learned')).toHaveLength(3);
  });

  test('none', async () => {
    await open({ 'popup-worker/learned': { type: 'learned', id: 'request-6', rows: [] } });
    expect(page()).toContain('Nothing has been learned yet.');
  });
});

describe('kept answers', () => {
  test('are counted, and shown only when they are opened', async () => {
    await open();
    expect(page()).toContain('2 answers are kept.');
    expect(page()).not.toContain('mattress');
    button('Show')?.click();
    await settled();
    expect(page()).toContain('Which stitch closes a seam from the outside?');
  });

  test('go one by one, by their own numbers; all of them only by a real click', async () => {
    await open();
    button('Show')?.click();
    await settled();
    button('Delete')?.click();
    await settled();
    expect(bodiesOf('popup-worker/forget-answers')).toEqual([{ answers: [2] }]);
    button('Delete all kept answers')?.click();
    await settled();
    vi.advanceTimersByTime(10_000);
    button('Yes, delete')?.click();
    await settled();
    expect(bodiesOf('popup-worker/forget-answers')).toHaveLength(1);
  });

  test('none', async () => {
    await open({ 'popup-worker/answers': { type: 'answers', id: 'request-5', answers: [] } });
    expect(page()).toContain('None are kept.');
  });
});
