/** An answer that a model writes, in the card: it grows, it stops, and what is not good says so. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerPart } from '../../../extension/shared/protocol';
import { installBrowser, settled, type Asked } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

vi.setConfig({ testTimeout: 30_000 });

/** The card is drawn no more often. */
const REDRAW_MS = 50;

const WHOLE: AnswerPart = SCENES.panel.written['panel-worker/answer'] as AnswerPart;
const GROWING = { ...WHOLE, stage: 'writing', finish: null, is_accepted: false, judge: null, total_ms: null, tokens: null } as const;
const VERDICT = SCENES.panel.written['panel-worker/state'].verdict.id;

let asked: Asked[] = [];
/** What the worker answers next; each part is let go by the test. */
let parts: { give: (part: unknown) => void; have: number }[] = [];

async function open(more: Record<string, unknown> = {}): Promise<void> {
  location.hash = '#ticket-0001';
  parts = [];
  const pulled = (body: { have: number }): Promise<unknown> => new Promise((give) => parts.push({ give, have: body.have }));
  asked = installBrowser({ ...SCENES.panel.written, 'panel-worker/act': null, 'panel-worker/answer': pulled, ...more });
  await import('../../../extension/panel/main');
  await settled();
}
async function part(told: Partial<AnswerPart> | { refused: string }): Promise<void> {
  await vi.waitFor(() => expect(parts.length).toBeGreaterThan(0));
  parts.shift()?.give('refused' in told ? told : { ...GROWING, ...told });
  await settled();
}
const end = (told: Partial<AnswerPart> = {}): Promise<void> => part({ ...WHOLE, ...told });

const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const region = (): HTMLElement => document.querySelector<HTMLElement>('.answer') ?? document.body;
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
const firsts = (): (string | undefined)[] => [...document.querySelectorAll('.button.main')].map((one) => one.textContent?.trim());
const questions = (name: string): unknown[] => asked.filter((one) => one.name === name).map(({ body }) => body);
const actions = (): unknown[] => questions('panel-worker/act').flatMap((body) => (body as { action: { do: string } }).action);
const did = (what: string): unknown[] => actions().filter((one) => (one as { do: string }).do === what);

class Quiet {
  observe(): void {}
  disconnect(): void {}
}
beforeEach(() => vi.stubGlobal('ResizeObserver', Quiet));
afterEach(() => {
  vi.unstubAllGlobals();
  dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
});

test('it is asked for by its length, and drawn as it grows, Markdown and all', async () => {
  await open();
  expect(page()).toContain('Being answered here. Nothing was sent.');
  expect(page()).toContain('SmolLM2 135M reads your text · summarising');
  await part({ text: 'The hall is **painted' });
  expect(region().textContent).toContain('The hall is **painted');
  expect(page()).toContain('SmolLM2 135M writes · summarising');
  await vi.waitFor(() => expect(parts[0]?.have).toBe('The hall is **painted'.length));
  await part({ text: ' in March**.' });
  expect(region().querySelector('strong')?.textContent).toBe('painted in March');
  await end({ text: '' });
  expect(page()).toContain('Answered here by SmolLM2 135M: summarising · 2.11 sec · 14 tokens');
  expect(page()).toContain('Answered here. Nothing was sent.');
  expect(parts).toEqual([]);
});

test('no markup of an answer becomes an element', async () => {
  await open();
  await end({ text: '<img src=x onerror=alert(1)> ![x](https://evil.example/a.png)' });
  expect(region().querySelector('img, script, a')).toBeNull();
  expect(region().textContent).toContain('<img src=x');
});

test('a voice waits for its end, and nothing can be copied before', async () => {
  await open();
  await part({ text: 'The hall' });
  expect(region().getAttribute('aria-busy')).toBe('true');
  expect([button('Copy'), button('Insert'), button('Ask the site…')]).toEqual([undefined, undefined, undefined]);
  expect(firsts()).toEqual(['Stop']);
  await end();
  expect([region().getAttribute('aria-busy'), region().getAttribute('aria-live')]).toEqual(['false', 'polite']);
  expect(firsts()).toEqual(['Copy']);
});

test('it is drawn no more often than every fifty milliseconds', async () => {
  await open();
  const began = performance.now();
  for (let n = 0; n < 5; n += 1) await part({ text: `${n} ` });
  expect(performance.now() - began).toBeGreaterThanOrEqual(4 * REDRAW_MS - 10);
});

test('only a whole and good one is told as drawn', async () => {
  await open();
  await part({ text: 'The hall' });
  await new Promise(requestAnimationFrame);
  expect(did('drawn')).toEqual([]);
  await end();
  await vi.waitFor(() => expect(did('drawn')).toMatchObject([{ do: 'drawn', verdict: VERDICT }]));
});

test('stopped, it is given up at once, and what comes late is dropped', async () => {
  await open();
  await part({ text: 'The hall' });
  await vi.waitFor(() => expect(parts.length).toBe(1));
  button('Stop')?.click();
  await settled();
  expect(questions('panel-worker/stop')).toEqual([{ ticket: 'ticket-0001', verdict: VERDICT }]);
  expect(did('unanswered')).toEqual([{ do: 'unanswered', verdict: VERDICT }]);
  await part({ text: ' is painted' });
  expect(region().textContent).toContain('The hall');
  expect(region().textContent).not.toContain('is painted');
  expect(page()).toContain('Stopped.');
  expect([button('Copy'), did('drawn').length]).toEqual([undefined, 0]);
  expect(firsts()).toEqual(['Ask the site…']);
});

describe('what is not good says so, and the site comes first', () => {
  test.each([
    [{ is_accepted: false, judge: 0.2 }, 'This answer looks weak'],
    [{ is_accepted: false, finish: 'length' }, 'came to its limit'],
    [{ is_accepted: false, finish: 'loop' }, 'went in circles'],
    [{ is_accepted: false, finish: 'too_large', text: '' }, 'too long for the model'],
    [{ is_accepted: false, finish: 'failed', text: '' }, 'could not be used'],
  ] as const)('%o', async (told, words) => {
    await open();
    await end(told);
    expect(page()).toContain(words);
    expect(page()).toContain('Not answered well here. Nothing was sent.');
    expect(firsts()).toEqual(['Ask the site…']);
    // What is whole may be copied all the same.
    expect(button('Copy') !== undefined).toBe(!('finish' in told));
    await new Promise(requestAnimationFrame);
    expect(did('drawn')).toEqual([]);
    // The next gesture asks the host again, unless there is a whole answer to it.
    expect(did('unanswered').length).toBe('finish' in told ? 1 : 0);
  });

  test('a host that is gone in the middle of it', async () => {
    await open();
    await part({ text: 'The hall' });
    await part({ refused: 'host_gone' });
    expect(page()).toContain('The Postern program is not running.');
    expect(region().textContent).toContain('The hall');
    expect(firsts()).toEqual(['Ask the site…']);
    expect(did('unanswered').length).toBe(1);
  });

  test('for what must stay the site is offered only as the hold allows', async () => {
    const view = SCENES.panel.written['panel-worker/state'];
    await open({ 'panel-worker/state': { ...view, state: { ...view.state, canAskSite: false } } });
    await end({ is_accepted: false, judge: 0.2 });
    expect(button('Ask the site…')).toBeUndefined();
  });
});

test('a card that goes gives it up', async () => {
  await open();
  const { AnswerStream } = await import('../../../extension/panel/stream.svelte');
  let stops = 0;
  const stream = new AnswerStream({
    more: () => new Promise(() => undefined),
    stop: () => (stops += 1),
    onUnanswered: () => undefined,
  });
  void stream.follow();
  stream.leave();
  stream.leave();
  expect(stops).toBe(1);
});
