/** Every tab follows the switches: turned here, turned in another browser, or turned back by the end of a pause. */
import type { Answer } from '../shared/messages';
import type { Settings, Verdict } from '../shared/protocol';
import { tellAll } from '../shared/told';
import { expect } from './host';
import type { Room } from './room';

const ALARM = 'switches';
/** While a site is off nothing of it is checked, so that nobody would hear of a switch turned in another browser. */
const LOOK_AGAIN_MS = 60_000;

interface Place {
  tab: number;
  site: string;
}

const placesOf = ({ tabs }: Room): Place[] =>
  tabs.covered().flatMap((tab) => {
    const { site } = tabs.of(tab);
    return site === null ? [] : [{ tab, site }];
  });

/** An alarm outlives the worker's sleep, which a timer does not. */
export function watchSwitches(room: Room, nowMs = Date.now()): void {
  const off = placesOf(room).filter(({ site }) => room.modes.isOff(site, nowMs));
  if (off.length === 0) return;
  const ends = off.map(({ site }) => room.modes.of(site).pausedUntilMs ?? -1).filter((end) => end > nowMs);
  void chrome.alarms.create(ALARM, { when: Math.min(nowMs + LOOK_AGAIN_MS, ...ends) });
}

/** The icon is ours to set; what stands in the page is the content script's, which is told. */
export function tellSwitches(room: Room): void {
  for (const { tab, site } of placesOf(room)) {
    void tellAll(tab, { name: 'worker-content/mode', ...room.modes.of(site) });
    room.tabs.showAgain(tab);
  }
  watchSwitches(room);
}

/**
 * A mere look, by whomever. Tabs are told only of what is new: told again of what they know they would forget their verdicts, and
 * a text that is just leaving by one would be judged a second time.
 */
export async function lookAtSwitches(room: Room, deadlineMs?: number): Promise<Answer<Settings>> {
  const { turns } = room.modes;
  const settings = await expect(room.port, 'settings', { type: 'get_settings' }, deadlineMs);
  // Overtaken by a switch turned here: the answer may be from before.
  if (turns !== room.modes.turns) return lookAtSwitches(room, deadlineMs);
  const isNew = settings.ok && room.modes.learn(settings.value);
  const isOver = placesOf(room).some(({ tab, site }) => room.tabs.of(tab).coverage === 'off' && !room.modes.isOff(site));
  if (isNew || isOver) tellSwitches(room);
  else watchSwitches(room);
  return settings;
}

async function lookAgain(room: Room): Promise<void> {
  await room.ready;
  await lookAtSwitches(room);
}

const OFF_REASONS: ReadonlySet<string> = new Set(['site_off', 'paused']);

/** A verdict under another switch than the one known here: it was turned elsewhere. */
export function noteSwitch(room: Room, site: string, { mode, reason }: Verdict): void {
  const isOther = mode !== room.modes.of(site).mode || (OFF_REASONS.has(reason) && !room.modes.isOff(site));
  if (isOther) void lookAgain(room);
}

export function followSwitches(room: Room): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lookAgain(room);
  });
}
