/** Icons and pages follow a switch wherever it was turned, and a pause to its end, though nobody touches the tab. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Coverage } from '../../../extension/shared/messages';
import type { Mode, Settings, Verdict } from '../../../extension/shared/protocol';
import { coverageDesk } from '../../../extension/worker/desk/coverage';
import { Modes } from '../../../extension/worker/modes';
import type { Room } from '../../../extension/worker/room';
import { settingsDesk } from '../../../extension/worker/desk/settings';
import { followSwitches, noteSwitch, tellSwitches } from '../../../extension/worker/switches';
import { Tabs } from '../../../extension/worker/tabs';
import { Verdicts } from '../../../extension/worker/verdicts';

const NOW = Date.UTC(2026, 0, 5, 12);
const HOUR = 3_600_000;
const settingsWith = (mode: Mode, pausedUntilMs: number | null): Settings => ({
  type: 'settings',
  id: 'id',
  default_mode: 'balanced',
  sites: [{ site: 'chatgpt', mode, paused_until_ms: pausedUntilMs, never_answered: [] }],
  terms: [],
  is_managed: false,
});

let alarm: ((alarm: { name: string }) => void) | null = null;
let due: number | null = null;
let told: { tab: number; message: unknown }[] = [];
let shown: { tab: number; isOff: boolean }[] = [];
let inForce: Settings;
let room: Room;

const shelf = { get: () => Promise.resolve({}), set: () => Promise.resolve() };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  alarm = null;
  due = null;
  told = [];
  shown = [];
  vi.stubGlobal('chrome', {
    tabs: { sendMessage: (tab: number, message: unknown) => Promise.resolve(void told.push({ tab, message })) },
    alarms: {
      create: (_name: string, { when }: { when: number }) => Promise.resolve(void (due = when)),
      onAlarm: { addListener: (listener: typeof alarm) => void (alarm = listener) },
    },
  });
  const modes = new Modes(shelf);
  const tabs = new Tabs(shelf, (tab) => void shown.push({ tab, isOff: modes.isOff(tabs.of(tab).site ?? '') }));
  const made: unknown = {
    modes,
    tabs,
    verdicts: new Verdicts(),
    ready: Promise.resolve(),
    port: { ask: () => Promise.resolve({ ok: true, value: inForce }) },
  };
  room = made as Room;
  followSwitches(room);
});

function open(tab: number, site: string, coverage: Coverage): void {
  room.tabs.change(tab, { site, coverage });
  shown = [];
}
function inForceIs(mode: Mode, pausedUntilMs: number | null): void {
  inForce = settingsWith(mode, pausedUntilMs);
}
function turn(mode: Mode, pausedUntilMs: number | null): void {
  inForceIs(mode, pausedUntilMs);
  room.modes.learn(inForce);
  tellSwitches(room);
  [told, shown] = [[], []];
}
async function ring(): Promise<void> {
  if (due === null) throw new Error('no alarm is set');
  vi.setSystemTime(due);
  due = null;
  alarm?.({ name: 'switches' });
  await vi.advanceTimersByTimeAsync(0);
}

describe('the end of a pause', () => {
  it('wakes the worker, and every tab of the site is shown and told anew', async () => {
    open(1, 'chatgpt', 'off');
    open(2, 'chatgpt', 'off');
    turn('strict', NOW + 30_000);
    expect(due).toBe(NOW + 30_000);
    await ring();
    expect(shown).toEqual([1, 2].map((tab) => ({ tab, isOff: false })));
    expect(told.map(({ tab }) => tab)).toEqual([1, 2]);
    expect(told[0]?.message).toEqual({ name: 'worker-content/mode', mode: 'strict', pausedUntilMs: NOW + 30_000 });
    expect(due).toBeNull();
  });

  it('far away is waited for with a look each minute, which disturbs no page', async () => {
    open(1, 'chatgpt', 'off');
    turn('strict', NOW + HOUR);
    await ring();
    expect(Date.now()).toBe(NOW + 60_000);
    expect([told, shown]).toEqual([[], []]);
    expect(due).toBe(NOW + 120_000);
  });
});

describe('a switch turned in another browser', () => {
  it('from off to strict reaches a tab in which nothing is checked', async () => {
    open(1, 'chatgpt', 'off');
    turn('off', null);
    inForceIs('strict', null);
    await ring();
    expect(told).toEqual([{ tab: 1, message: { name: 'worker-content/mode', mode: 'strict', pausedUntilMs: null } }]);
    expect(shown).toEqual([{ tab: 1, isOff: false }]);
  });

  it.each([
    ['another step', 'redact', 'redacted', 'redact', null],
    ['a pause', 'balanced', 'paused', 'balanced', NOW + HOUR],
  ] as const)('%s is learnt from the first verdict under it', async (_what, mode, reason, now, until) => {
    open(1, 'chatgpt', 'protected');
    turn('balanced', null);
    inForceIs(now, until);
    noteSwitch(room, 'chatgpt', { mode, reason } as Verdict);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveLength(1);
    expect(room.modes.of('chatgpt')).toEqual({ mode: now, pausedUntilMs: until });
  });

  it('that a new tab hears of reaches those that are open', async () => {
    open(1, 'chatgpt', 'protected');
    turn('balanced', null);
    inForceIs('off', null);
    await coverageDesk(room)['content-worker/mode'](null, { site: 'chatgpt', tab: 2 } as never);
    expect(told).toEqual([{ tab: 1, message: { name: 'worker-content/mode', mode: 'off', pausedUntilMs: null } }]);
    expect(shown).toEqual([{ tab: 1, isOff: true }]);
  });
});

describe('a popup that looks at the settings', () => {
  const look = (): Promise<unknown> => settingsDesk(room)['popup-worker/settings'](null, {} as never);
  const strict = { tab: 1, message: { name: 'worker-content/mode', mode: 'strict', pausedUntilMs: null } };

  it('disturbs no tab: one that is told forgets its verdicts, also that by which a text is just leaving', async () => {
    open(1, 'chatgpt', 'protected');
    turn('strict', null);
    await look();
    await look();
    expect([told, shown]).toEqual([[], []]);
  });

  it('passes on what was turned, or written down as a term, in another browser', async () => {
    open(1, 'chatgpt', 'protected');
    turn('balanced', null);
    inForceIs('strict', null);
    await look();
    expect(told).toEqual([strict]);
    const heron = {
      list: 'always',
      pattern: 'Heron',
      is_regex: false,
      is_whole_word: true,
      is_case_sensitive: false,
    } as const;
    inForce = { ...inForce, terms: [heron] };
    await look();
    expect(told).toEqual([strict, strict]);
  });
});

it('a verdict under the known switch asks nobody', async () => {
  open(1, 'chatgpt', 'protected');
  turn('balanced', null);
  const asked = vi.spyOn(room.port, 'ask');
  noteSwitch(room, 'chatgpt', { mode: 'balanced', reason: 'redacted' } as Verdict);
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).not.toHaveBeenCalled();
  expect(due).toBeNull();
});

it('a look that was asked before a switch was turned, and answered after, does not turn it back', async () => {
  open(1, 'chatgpt', 'off');
  turn('off', null);
  const answers: ((settings: Settings) => void)[] = [];
  vi.spyOn(room.port, 'ask').mockImplementation(
    () => new Promise((resolve) => answers.push((value) => resolve({ ok: true, value }))),
  );
  const desk = settingsDesk(room);
  const looked = desk['popup-worker/settings'](null, {} as never);
  const turned = desk['popup-worker/set-mode']({ site: 'chatgpt', mode: 'strict', pauseS: 0 }, {} as never);
  answers[1]?.(settingsWith('strict', null));
  await turned;
  answers[0]?.(settingsWith('off', null));
  await vi.advanceTimersByTimeAsync(0);
  answers[2]?.(settingsWith('strict', null));
  expect(await looked).toEqual({ ok: true, value: settingsWith('strict', null) });
  expect(room.modes.isOff('chatgpt')).toBe(false);
  expect(told.map(({ message }) => message)).not.toContainEqual({ name: 'worker-content/mode', mode: 'off', pausedUntilMs: null });
});
