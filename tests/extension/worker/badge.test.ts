/** The icon is green only when everything holds (T-07), and an alarm outshines all but a page that is not covered. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostState, TabState } from '../../../extension/shared/messages';

const tab: TabState = {
  site: 'claude',
  coverage: 'protected',
  kept: 3,
  wentRound: 0,
  conversation: null,
  lastVerdict: null,
};
const ready: HostState = { state: 'ready', version: '0.1.0' };
let badge: typeof import('../../../extension/worker/badge');
beforeEach(async () => {
  vi.stubGlobal('chrome', { i18n: { getMessage: () => '' } });
  badge = await import('../../../extension/worker/badge');
});

describe('faceOf', () => {
  it.each<[string, Partial<TabState>, HostState, boolean, string]>([
    ['all holds', {}, ready, false, 'protected'],
    ['the host is starting', {}, { state: 'starting' }, false, 'not_proven'],
    ['the host is connecting', {}, { state: 'connecting' }, false, 'not_proven'],
    ['the host is missing', {}, { state: 'missing' }, false, 'not_protected'],
    ['the host fails', {}, { state: 'failed' }, false, 'not_protected'],
    ['the host speaks otherwise', {}, { state: 'incompatible', hostProtocol: 2 }, false, 'not_protected'],
    ['the composer is not found', { coverage: 'not_proven' }, ready, false, 'not_proven'],
    ['the user switched it off', {}, ready, true, 'off'],
    ['a pause is over and the page has not said so', { coverage: 'off' }, ready, false, 'not_proven'],
    ['a request went round', { wentRound: 1 }, ready, true, 'alarm'],
    ['the site is not covered', { site: null, wentRound: 1 }, ready, false, 'elsewhere'],
  ])('when %s', (_, part, host, isOff, face) => {
    expect(badge.faceOf({ ...tab, ...part }, host, isOff)).toBe(face);
  });

  it('counts only on green', () => {
    expect([0, 3, 999, 1_000].map((kept) => badge.badgeText('protected', kept))).toEqual(['', '3', '999', '999+']);
    expect(badge.badgeText('alarm', 3)).toBe('!');
    expect(badge.badgeText('off', 3)).toBe('');
  });
});
