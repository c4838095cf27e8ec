/** What really left against what was announced: the alarm is raised where they differ, and nowhere else (T-04, T-06). */
import { beforeEach, describe, expect, it } from 'vitest';
import { witnessDigests } from '../../../extension/shared/witnessed';
import { Announced } from '../../../extension/worker/announced';
import { Flagged } from '../../../extension/worker/flagged';
import { Lately } from '../../../extension/worker/lately';
import { Modes } from '../../../extension/worker/modes';
import { OpenChecks } from '../../../extension/worker/open_checks';
import { Tabs } from '../../../extension/worker/tabs';
import { type Details, Witness } from '../../../extension/worker/witness';

const CHAT = 'https://claude.ai/api/organizations/o1/chat_conversations/c1/completion';
const GEMINI = 'https://gemini.google.com/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=x';
const shelf = { get: () => Promise.resolve({}), set: () => Promise.resolve() };
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const post = (url: string, body: string): Details => ({
  tabId: 7,
  url,
  method: 'POST',
  requestBody: { raw: [{ bytes: bytes(body) }] },
  initiator: new URL(url).origin,
});

const owner = (tab: number) => ({ tab, site: 'claude', isIncognito: false });

let tabs: Tabs;
let flagged: Flagged;
let announced: Announced;
let modes: Modes;
let lately: Lately;
let openChecks: OpenChecks;
let witness: Witness;
const made = (heldMs: number): Witness =>
  new Witness({ tabs, flagged, lately, announced, modes, openChecks, ready: Promise.resolve() }, heldMs, 20);
beforeEach(async () => {
  tabs = new Tabs(shelf, () => undefined);
  lately = new Lately();
  flagged = new Flagged(shelf, { stop: () => [], lift: () => undefined }, lately);
  await flagged.load();
  announced = new Announced();
  modes = new Modes(shelf);
  openChecks = new OpenChecks();
  witness = made(0);
  tabs.heardFrom(7, 0, 'claude');
});
const alarms = (): number => tabs.of(7).wentRound;

describe('a chat request', () => {
  it('passes when its body was announced', async () => {
    announced.add(7, await witnessDigests('{"prompt":"hello"}'));
    expect(await witness.wentRound(post(CHAT, '{"prompt":"hello"}'))).toBe(false);
    expect(alarms()).toBe(0);
  });

  it('passes when the announcement comes a moment later', async () => {
    const seen = witness.wentRound(post(CHAT, '{"prompt":"hello"}'));
    announced.add(7, await witnessDigests('{"prompt":"hello"}'));
    expect(await seen).toBe(false);
  });

  it.each([
    ['one byte differs', '{"prompt":"hellO"}', 7],
    ['another tab announced it', '{"prompt":"hello"}', 8],
  ])('is an alarm when %s', async (_, body, tab) => {
    announced.add(tab, await witnessDigests('{"prompt":"hello"}'));
    expect(await witness.wentRound(post(CHAT, body))).toBe(true);
    expect(alarms()).toBe(1);
  });

  it('is an alarm when its body cannot be seen', async () => {
    expect(await witness.wentRound({ ...post(CHAT, ''), requestBody: null })).toBe(true);
    expect(
      await witness.wentRound({
        ...post(CHAT, ''),
        requestBody: { raw: [{ file: 'blob' }] },
      }),
    ).toBe(true);
    expect(alarms()).toBe(2);
  });

  it('is recognised as a form that the browser has already taken apart', async () => {
    tabs.heardFrom(7, 0, 'gemini');
    const body = new URLSearchParams({
      'f.req': '[null,"[[\\"Grüße & mehr\\"]]"]',
      at: 'TOKEN',
    }).toString();
    announced.add(7, await witnessDigests(body));
    const parts = {
      'f.req': ['[null,"[[\\"Grüße & mehr\\"]]"]'],
      at: ['TOKEN'],
    };
    const seen = { ...post(GEMINI, ''), requestBody: { formData: parts } };
    expect(await witness.wentRound(seen)).toBe(false);
    const other = {
      ...seen,
      requestBody: { formData: { ...parts, at: ['OTHER'] } },
    };
    expect(await witness.wentRound(other)).toBe(true);
  });

  it('of a worker without a tab counts for every tab of the site', async () => {
    expect(await witness.wentRound({ ...post(CHAT, '{}'), tabId: -1 })).toBe(true);
    expect(alarms()).toBe(1);
  });
});

describe('any other request', () => {
  const elsewhere = 'https://claude.ai/api/telemetry';

  it('passes without an announcement', async () => {
    expect(await witness.wentRound(post(elsewhere, '{"event":"typed"}'))).toBe(false);
  });

  it.each([
    ['a body', post(elsewhere, '{"draft":"mail ana@example.com"}')],
    ['an escaped body', post(elsewhere, encodeURIComponent('mail ana@example.com'))],
    ['a URL', { ...post(`${elsewhere}?q=ana%40example.com`, ''), method: 'GET' }],
  ])('is an alarm with a flagged original in %s', async (_, details) => {
    flagged.add(owner(7), ['ana@example.com']);
    expect(await witness.wentRound(details)).toBe(true);
    expect(alarms()).toBe(1);
  });

  it('passes once the host or the user let the value go', async () => {
    flagged.add(owner(7), ['ana@example.com']);
    flagged.excuse(7, 'write to ana@example.com');
    expect(await witness.wentRound(post(elsewhere, 'ana@example.com'))).toBe(false);
  });

  it('does not answer for another tab’s values', async () => {
    flagged.add(owner(8), ['ana@example.com']);
    expect(await witness.wentRound(post(elsewhere, 'ana@example.com'))).toBe(false);
  });

  it('is nobody’s business while the site is off or paused', async () => {
    flagged.add(owner(7), ['ana@example.com']);
    const settings = {
      type: 'settings',
      id: 'settings-01',
      default_mode: 'balanced',
      terms: [],
      is_managed: false,
    } as const;
    modes.learn({
      ...settings,
      sites: [{ site: 'claude', mode: 'off', paused_until_ms: null, never_answered: [] }],
    });
    expect(await witness.wentRound(post(CHAT, 'ana@example.com'))).toBe(false);
    modes.learn({
      ...settings,
      sites: [{ site: 'claude', mode: 'balanced', paused_until_ms: 1, never_answered: [] }],
    });
    expect(await witness.wentRound(post(CHAT, 'ana@example.com'))).toBe(true);
  });
});

describe('a draft that comes while a check is under way', () => {
  const DRAFT = 'https://claude.ai/api/draft';
  const ANA = 'ana.k@example.com';
  const draft = (): Details => post(DRAFT, `{"draft":"${ANA}"}`);
  /** What the desk does with an answer: the values are flagged, and what has left is looked at again. */
  const found = (tab: number, sinceMs = 0) => (): void => {
    flagged.add(owner(tab), [ANA]);
    for (const one of lately.tabsThatSent([ANA], [tab, ...tabs.beside(tab)], sinceMs)) tabs.alarm(one);
  };
  const never = (): Promise<void> => new Promise(() => undefined);

  it('is stopped when the check finds its value, where the browser lets us, and said once', async () => {
    let answer = (): void => undefined;
    void openChecks.follow(7, new Promise<void>((resolve) => (answer = resolve)).then(found(7)));
    const left = made(1_000).wentRound(draft());
    await Promise.resolve();
    setTimeout(answer, 5);
    expect(await left).toBe(true);
    expect(alarms()).toBe(1);
  });

  it('in an address is stopped as well', async () => {
    const asked: Details = { ...post(`${DRAFT}?q=${ANA}`, ''), method: 'GET' };
    void openChecks.follow(7, new Promise<void>((resolve) => setTimeout(resolve, 5)).then(found(7)));
    expect(await made(1_000).wentRound(asked)).toBe(true);
  });

  it('is stopped when another tab of the site finds its value meanwhile', async () => {
    tabs.heardFrom(8, 0, 'claude');
    void openChecks.follow(7, new Promise((resolve) => setTimeout(resolve, 30)));
    const left = made(1_000).wentRound(draft());
    setTimeout(found(8), 10);
    expect(await left).toBe(true);
    expect(alarms()).toBe(1);
  });

  it('goes when it is what the site sends of its user anyway', async () => {
    await made(0).wentRound(draft());
    await new Promise((resolve) => setTimeout(resolve, 10));
    const sinceMs = Date.now();
    void openChecks.follow(7, new Promise<void>((resolve) => setTimeout(resolve, 5)).then(found(7, sinceMs)));
    expect(await made(1_000).wentRound(draft())).toBe(false);
    expect(alarms()).toBe(0);
  });

  it('goes when the check finds nothing, or fails', async () => {
    void openChecks.follow(7, Promise.resolve());
    openChecks.follow(7, Promise.reject(new Error('no host'))).catch(() => undefined);
    expect(await made(60_000).wentRound(draft())).toBe(false);
    expect(alarms()).toBe(0);
  });

  it('goes when the check takes too long, and is remembered; the next one does not wait for that check', async () => {
    void openChecks.follow(7, never());
    expect(await made(20).wentRound(draft())).toBe(false);
    const at = performance.now();
    expect(await made(20).wentRound(draft())).toBe(false);
    expect(performance.now() - at).toBeLessThan(15);
    expect(lately.tabsThatSent([ANA], [7], 0)).toEqual([7]);
  });

  it('does not wait for the checks of other tabs, nor without a tab, nor where it has left already', async () => {
    void openChecks.follow(8, never());
    expect(await made(60_000).wentRound(draft())).toBe(false);
    void openChecks.follow(7, never());
    expect(await made(60_000).wentRound({ ...draft(), tabId: -1 })).toBe(false);
    expect(await made(0).wentRound(draft())).toBe(false);
  });

  it('does not wait when more waits already than is kept', async () => {
    void openChecks.follow(7, never());
    const one = made(2_000);
    const large = Array.from({ length: 3 }, () => one.wentRound(post(DRAFT, 'x'.repeat(6 << 20))));
    const at = performance.now();
    expect(await Promise.race(large)).toBe(false);
    expect(performance.now() - at).toBeLessThan(1_500);
    await Promise.all(large);
  });
});
