import { expect, test } from 'vitest';
import type { HostState, TabState } from '../../../extension/shared/messages';
import { installBrowser } from '../browser';

installBrowser();
const { situationOf } = await import('../../../extension/popup/sentence');

const TAB: TabState = {
  site: 'chatgpt',
  coverage: 'protected',
  kept: 3,
  wentRound: 0,
  conversation: null,
  lastVerdict: null,
};
const READY: HostState = { state: 'ready', version: '1' };
const FACTS = { tab: TAB, host: READY, faults: [], pausedUntilMs: null, holding: null };
const HOUR_MS = 3_600_000;

test.each<[string, Partial<TabState>, HostState, number | null, string, RegExp]>([
  ['protected', {}, READY, null, 'protected', /^Protected\. 3 values were kept here in this tab\.$/],
  ['one value', { kept: 1 }, READY, null, 'protected', /1 value was kept/],
  ['nothing yet', { kept: 0 }, READY, null, 'protected', /Nothing had to be kept back/],
  ['not proven', { coverage: 'not_proven' }, READY, null, 'not_proven', /reload the tab/],
  ['not protected', { coverage: 'not_protected' }, READY, null, 'not_protected', /Type nothing private here/],
  ['off', { coverage: 'off' }, READY, null, 'off', /choose a step below/],
  ['host missing wins over green', {}, { state: 'missing' }, null, 'not_protected', /connect Postern/],
  ['host failed wins over green', {}, { state: 'failed' }, null, 'not_protected', /connect Postern/],
  [
    'other version wins over green',
    {},
    { state: 'incompatible', hostProtocol: 9 },
    null,
    'not_protected',
    /connect Postern/,
  ],
  ['off needs no host', { coverage: 'off' }, { state: 'missing' }, null, 'off', /^Off\./],
  ['paused wins over green', {}, READY, Date.now() + HOUR_MS, 'off', /^Paused until .*leaves as you typed it/],
  ['paused for good', {}, READY, -1, 'off', /^Paused until you resume it/],
  ['alarm wins over all', { wentRound: 2 }, READY, null, 'alarm', /^Something left this tab without Postern/],
  ['alarm while paused', { wentRound: 2 }, READY, -1, 'alarm', /^Paused/],
])('%s', (_, tab, host, pausedUntilMs, look, sentence) => {
  const situation = situationOf({ ...FACTS, tab: { ...TAB, ...tab }, host, pausedUntilMs });
  expect(situation.look).toBe(look);
  expect(situation.sentence).toMatch(sentence);
});

test('while a prompt is held, it says so instead of counting', () => {
  const { look, sentence } = situationOf({ ...FACTS, tab: { ...TAB, kept: 0 }, holding: 'prompt' });
  expect(look).toBe('protected');
  expect(sentence).toMatch(/^Protected\. A prompt is being held/);
});

test.each<[string, Partial<TabState>, HostState]>([
  ['off', { coverage: 'off' }, READY],
  ['not protected', { coverage: 'not_protected' }, READY],
  ['no host', {}, { state: 'missing' }],
])('a held prompt does not make %s sound protected', (_what, tab, host) => {
  const facts = { ...FACTS, tab: { ...TAB, ...tab }, host };
  expect(situationOf({ ...facts, holding: 'prompt' })).toEqual(situationOf(facts));
});

test('a damaged model is not green: patterns still look, and the sentence says that this is less', () => {
  const { look, sentence } = situationOf({ ...FACTS, faults: ['no_keyring', 'model_corrupt'] });
  expect(look).toBe('not_proven');
  expect(sentence).toMatch(/Only patterns and checksums look for private values/);
  expect(situationOf({ ...FACTS, faults: ['no_keyring'] }).look).toBe('protected');
});
