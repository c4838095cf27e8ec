/** A card belongs to one text, and acts on no other. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canAskSite, Card, heldState, type Shown } from '../../../extension/content/card';
import type { PanelState } from '../../../extension/shared/messages';
import { verdictOn } from './worker';

const HELD: PanelState = { kind: 'held', reason: 'confidential_stays', canSendRedacted: true, canSend: true };
const REPLACED: PanelState = { kind: 'replaced', count: 2 };
let standing = '';
let drawn: (PanelState | null)[] = [];
let card: Card;

const show = (state: PanelState, more: Partial<Shown> = {}): void =>
  card.show({ state, verdict: null, text: standing, isElsewhere: false, ...more });

beforeEach(() => {
  vi.useFakeTimers();
  standing = 'HOLD the plan';
  drawn = [];
  card = new Card({ standing: () => standing, draw: (shown) => drawn.push(shown?.state ?? null) });
});
afterEach(() => vi.useRealTimers());

describe('“send redacted” is offered', () => {
  test('where something would be replaced', async () => {
    const text = 'HOLD a.b@example.org';
    expect(heldState(await verdictOn(text, false), text, true).canSendRedacted).toBe(true);
  });
  test('not where the text would go word for word, nor where there is no other text', async () => {
    const text = 'HOLD the memo';
    const verdict = await verdictOn(text, false);
    expect(verdict.redacted).toBe(text);
    expect(heldState(verdict, text, true).canSendRedacted).toBe(false);
    expect(heldState({ ...verdict, redacted: null }, text, true).canSendRedacted).toBe(false);
  });
  test('not without a gesture to send it by, nor where nobody could decide', async () => {
    const text = 'UNDECIDED a.b@example.org';
    expect(heldState(await verdictOn(text, false), text, true).canSendRedacted).toBe(false);
    const held = 'HOLD a.b@example.org';
    expect(heldState(await verdictOn(held, false), held, false).canSendRedacted).toBe(false);
  });
});

describe('what the second reader holds', () => {
  test('is not offered redacted: what was found is replaced in it already', async () => {
    const text = 'Zander and a.b@example.org';
    const verdict = await verdictOn(text, false);
    expect(heldState(verdict, text, true)).toEqual({
      kind: 'held',
      reason: 'judge_doubts',
      canSendRedacted: false,
      canSend: true,
    });
    expect(heldState(verdict, text, false).canSend).toBe(false);
  });
  test('may be asked of the site, where the same doubts wait', async () => {
    const text = 'Zander';
    expect(canAskSite(await verdictOn(text, false), text)).toBe(true);
  });
});

describe('a held card', () => {
  beforeEach(() => show(HELD));

  test.each(['', 'HOLD the plan B', 'another text'])('ends when the text becomes “%s”', (text) => {
    standing = text;
    card.noteEdited();
    expect(drawn).toEqual([HELD, null]);
    expect(card.mayAct()).toBe(false);
  });
  test('stays while the text differs in white space alone', () => {
    standing = 'HOLD  the plan\n';
    card.noteEdited();
    vi.advanceTimersByTime(2_000);
    expect(drawn).toEqual([HELD]);
    expect(card.mayAct()).toBe(true);
  });
  test('ends when the site empties its composer without an event', () => {
    standing = '';
    vi.advanceTimersByTime(1_000);
    expect(drawn).toEqual([HELD, null]);
  });
  test('may not act on another text, of which no event has told', () => {
    standing = 'half a sentence';
    expect(card.mayAct()).toBe(false);
    expect(drawn).toEqual([HELD, null]);
  });
  test('ends with any prompt that leaves', () => {
    card.noteSent();
    expect(drawn).toEqual([HELD, null]);
  });
  test('is over once', () => {
    card.end();
    card.end();
    expect(drawn).toEqual([HELD, null]);
  });
});

test('good news waits, outlives the clearing of the composer and its own request, and can be called off', () => {
  show(REPLACED);
  expect(drawn).toEqual([]);
  standing = '';
  card.noteEdited();
  card.noteSent();
  vi.advanceTimersByTime(300);
  expect(drawn).toEqual([REPLACED]);
  show(REPLACED);
  card.end();
  vi.advanceTimersByTime(300);
  expect(drawn).toEqual([REPLACED, null]);
});

test('a card on a text elsewhere stays when the site empties its composer, and ends when the user types', () => {
  show(HELD, { isElsewhere: true, text: 'an edited message' });
  standing = '';
  vi.advanceTimersByTime(2_000);
  expect(drawn).toEqual([HELD]);
  expect(card.subject).toBe('an edited message');
  standing = 'n';
  card.noteEdited();
  expect(drawn).toEqual([HELD, null]);
});

describe('an answer', () => {
  const ANSWERED: PanelState = { kind: 'answered', reason: 'exact_tool', canAskSite: true, tookMs: 3 };
  const READ_ONLY: PanelState = { ...ANSWERED, canAskSite: false };
  beforeEach(() => show(ANSWERED));

  test('can be read when its question is taken out, and the site is not asked any more', () => {
    standing = '';
    vi.advanceTimersByTime(2_000);
    expect(drawn).toEqual([ANSWERED, READ_ONLY]);
    expect(card.shown?.text).toBe('HOLD the plan');
  });
  test.each(['HOLD the plan B', 'Ada\nBo\nCy'])('ends when “%s” stands where its question stood', (text) => {
    standing = text;
    card.noteEdited();
    expect(drawn).toEqual([ANSWERED, null]);
  });
  test('ends when the composer was emptied and has another text, of which no event told', () => {
    standing = '';
    card.noteEdited();
    standing = 'Ada\nBo\nCy';
    vi.advanceTimersByTime(1_000);
    expect(drawn).toEqual([ANSWERED, READ_ONLY, null]);
  });
  test('stays when its question comes back', () => {
    standing = '';
    card.noteEdited();
    standing = 'HOLD  the plan\n';
    vi.advanceTimersByTime(1_000);
    expect(drawn).toEqual([ANSWERED, READ_ONLY]);
  });
  test('of which the site cannot be asked ends with its text as well', () => {
    show(READ_ONLY);
    standing = 'Ada';
    card.noteEdited();
    expect(drawn).toEqual([ANSWERED, READ_ONLY, null]);
  });
});
