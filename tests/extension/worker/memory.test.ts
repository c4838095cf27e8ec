/** What the worker keeps in memory: bounded, per tab, gone in time. */
import { describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../extension/shared/protocol';
import { Announced } from '../../../extension/worker/announced';
import { Known } from '../../../extension/worker/known';
import { Modes } from '../../../extension/worker/modes';
import { Tabs } from '../../../extension/worker/tabs';
import { Turns } from '../../../extension/worker/turns';
import { keptValues, Verdicts } from '../../../extension/worker/verdicts';

const shelf = (stored: Record<string, unknown> = {}) => ({
  stored,
  get: async (key: string) => ({ [key]: stored[key] }),
  set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
});

describe('Announced', () => {
  it('holds for one minute and one tab', () => {
    const announced = new Announced();
    announced.add(1, ['d'], 0);
    expect([announced.has([1], ['d'], 59_999), announced.has([1], ['d'], 60_000), announced.has([2], ['d'], 0)]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('waits for an announcement that comes second, and no longer than the grace', async () => {
    const announced = new Announced();
    const soon = announced.hasSoon([1], ['d'], 500);
    announced.add(1, ['d']);
    expect(await soon).toBe(true);
    expect(await announced.hasSoon([1], ['e'], 5)).toBe(false);
  });
});

describe('Turns', () => {
  it('answers at once when there is news, else waits for it, and not for ever', async () => {
    const turns = new Turns('a');
    expect(await turns.after(0)).toEqual({ turn: 1, value: 'a' });
    const next = turns.after(1);
    turns.set('b');
    expect(await next).toEqual({ turn: 2, value: 'b' });
    expect(await turns.after(2, 5)).toEqual({ turn: 2, value: 'b' });
  });
});

const verdict = (id: string): Verdict =>
  ({
    id,
    spans: [
      { start: 3, end: 7, placeholder: '[PERSON_1]' },
      { start: 0, end: 2, placeholder: null },
    ],
  }) as never;
const judged = (id: string, tab = 1, text = 'to Mira') => ({
  verdict: verdict(id),
  text,
  tab,
  frame: 0,
  site: 's',
  conversation: 'c',
  atMs: 0,
});

describe('Verdicts', () => {
  it('keeps the newest, by number and by size', () => {
    const verdicts = new Verdicts();
    for (let i = 0; i < 70; i += 1) verdicts.add(judged(String(i)));
    expect([verdicts.of('0'), verdicts.of('69')?.text]).toEqual([null, 'to Mira']);
    verdicts.add(judged('big', 1, 'x'.repeat(17 * 1024 * 1024)));
    expect([verdicts.of('69'), verdicts.of('big')?.tab]).toEqual([null, 1]);
  });
  it('forgets a tab', () => {
    const verdicts = new Verdicts();
    verdicts.add(judged('a', 1));
    verdicts.add(judged('b', 2));
    verdicts.forgetTab(1);
    expect([verdicts.of('a'), verdicts.of('b')?.tab]).toEqual([null, 2]);
  });
  it('a value let through is not kept', () => expect(keptValues(judged('a'))).toEqual(['Mira']));
});

describe('Known', () => {
  const place = { site: 's', conversation: 'c', isIncognito: false };
  it('remembers finds only, and never across places (T-12, T-41)', async () => {
    const ask = vi.fn(async (question: { texts: string[]; is_incognito: boolean }) => ({
      ok: true,
      value: {
        type: 'restored',
        id: 'i',
        texts: question.texts.map((text) => [
          {
            text: 'Mira',
            status: text === '[PERSON_1]' && !question.is_incognito ? 'restored' : 'unknown',
            placeholder: text,
          },
        ]),
      },
    }));
    const known = new Known({ ask } as never);
    expect(await known.originals(place, ['[PERSON_1]', '[PERSON_2]'])).toEqual({
      ok: true,
      value: ['Mira', null],
    });
    await known.originals(place, ['[PERSON_1]', '[PERSON_2]']);
    expect(ask.mock.calls.map(([question]) => question.texts)).toEqual([['[PERSON_1]', '[PERSON_2]'], ['[PERSON_2]']]);
    for (const other of [
      { ...place, isIncognito: true },
      { ...place, site: 't' },
    ]) {
      ask.mockClear();
      await known.originals(other, ['[PERSON_1]']);
      expect(ask).toHaveBeenCalledOnce();
    }
  });
});

describe('Known, when all is forgotten', () => {
  const place = { site: 's', conversation: 'c', isIncognito: false };
  const answer = (text: string, status: string): unknown => ({
    ok: true,
    value: { type: 'restored', id: 'i', texts: [[{ text, status, placeholder: '[PERSON_1]' }]] },
  });

  it('takes the host’s next word, not its own memory', async () => {
    const ask = vi.fn().mockResolvedValueOnce(answer('Mira', 'restored')).mockResolvedValue(answer('[PERSON_1]', 'unknown'));
    const known = new Known({ ask } as never);
    expect(await known.originals(place, ['[PERSON_1]'])).toEqual({ ok: true, value: ['Mira'] });
    known.forget();
    expect(await known.originals(place, ['[PERSON_1]'])).toEqual({ ok: true, value: [null] });
  });

  it('does not learn from an answer that was under way', async () => {
    let come: (answer: unknown) => void = () => undefined;
    const late = new Promise((resolve) => (come = resolve));
    const ask = vi.fn().mockReturnValueOnce(late).mockResolvedValue(answer('[PERSON_1]', 'unknown'));
    const known = new Known({ ask } as never);
    const asked = known.originals(place, ['[PERSON_1]']);
    known.forget();
    come(answer('Mira', 'restored'));
    expect(await asked).toEqual({ ok: true, value: [null] });
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('Modes', () => {
  const settings = {
    type: 'settings',
    id: 'i',
    default_mode: 'balanced',
    sites: [
      { site: 's', mode: 'off', paused_until_ms: null, never_answered: [] },
      { site: 'p', mode: 'redact', paused_until_ms: 1_000, never_answered: [] },
    ],
    terms: [],
    is_managed: false,
  } as const;
  it.each([
    ['s', 0, true],
    ['p', 999, true],
    ['p', 1_000, false],
    ['x', 0, false],
  ])('%s at %d is off: %s', (site, nowMs, isOff) => {
    const modes = new Modes(shelf());
    modes.learn({ ...settings, sites: [...settings.sites], terms: [] });
    expect(modes.isOff(site, nowMs)).toBe(isOff);
  });
  it('stores no terms, which are words of the user', async () => {
    const on = shelf();
    new Modes(on).learn({
      ...settings,
      sites: [],
      terms: [
        {
          list: 'always',
          pattern: 'Quark',
          is_regex: false,
          is_whole_word: true,
          is_case_sensitive: false,
        },
      ],
    });
    expect(JSON.stringify(on.stored)).not.toContain('Quark');
  });
});

describe('Tabs', () => {
  it('knows again after a sleep what was stored, but not better than what it heard since', async () => {
    const on = shelf();
    const first = new Tabs(on, () => undefined);
    first.change(1, { site: 'chatgpt', kept: 3 });
    first.change(2, { site: 'claude', wentRound: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const woken = new Tabs(on, () => undefined);
    woken.change(1, { site: 'chatgpt', kept: 4 });
    await woken.load();
    expect([woken.of(1).kept, woken.of(2).wentRound]).toEqual([4, 1]);
  });
  it('ignores what is not a state', async () => {
    const tabs = new Tabs(shelf({ tabs: { 1: { site: 5 }, 2: 'x' } }), () => undefined);
    await tabs.load();
    expect([tabs.of(1).site, tabs.of(2).site]).toEqual([null, null]);
  });
});
