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
    expect(badge.faceOf({ ...tab, ...part }, host, isOff, null)).toBe(face);
  });

  it('is not green when the model is damaged, and says so rather than to click into the box', async () => {
    expect(badge.faceOf(tab, ready, false, 'model_corrupt')).toBe('not_proven');
    expect(badge.faceOf(tab, ready, true, 'model_corrupt')).toBe('off');
    expect(badge.faceOf(tab, { state: 'missing' }, false, 'model_corrupt')).toBe('not_protected');
    const titles: string[] = [];
    const quiet = (): Promise<void> => Promise.resolve();
    vi.stubGlobal('chrome', {
      i18n: { getMessage: (key: string) => key },
      action: {
        setBadgeText: quiet,
        setBadgeBackgroundColor: quiet,
        setIcon: quiet,
        setTitle: ({ title }: { title: string }) => Promise.resolve(titles.push(title)),
      },
    });
    await badge.showFace(1, 'not_proven', tab, 'model_corrupt');
    await badge.showFace(1, 'not_proven', { ...tab, coverage: 'not_proven' }, 'model_corrupt');
    expect(titles).toEqual(['name: fault_model_corrupt', 'name: coverage_not_proven']);
  });

  it('counts only on green', () => {
    expect([0, 3, 999, 1_000].map((kept) => badge.badgeText('protected', kept))).toEqual(['', '3', '999', '999+']);
    expect(badge.badgeText('alarm', 3)).toBe('!');
    expect(badge.badgeText('off', 3)).toBe('');
  });
});
