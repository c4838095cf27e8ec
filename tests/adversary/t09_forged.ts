/** T-09: a frame of ours whose process was taken over asks for what is not its own, and gets nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revealed } from '../e2e/extension-pages';
import { until } from '../e2e/until';
import { type Arena, askFrom, framesOfOurs, mail, tabWith } from './arena';

const CHECK = { conversation: 'c', draft: 'd', text: 'forged', isOverride: true, deadlineMs: 500 };

/** What a content script or the popup may ask, and what nobody may. */
const FORGED: [string, unknown][] = [
  ['popup-worker/set-mode', { site: 'chatgpt', mode: 'off', pauseS: -1 }],
  ['popup-worker/set-terms', { terms: [] }],
  ['popup-worker/settings', null],
  ['popup-worker/last', { site: 'claude' }],
  [
    'popup-worker/ledger',
    {
      site: null,
      query: { text: '', outcome: null, since_ms: null, until_ms: null },
      before: null,
      limit: 1,
      withTexts: true,
    },
  ],
  ['popup-worker/forget-rows', { ids: [1] }],
  ['popup-worker/verify-ledger', null],
  ['popup-worker/send-once', { verdict: 'v' }],
  ['popup-worker/forget', { scope: 'all', site: null, conversation: null }],
  ['popup-worker/read-alarm', null],
  ['content-worker/check', CHECK],
  ['content-worker/check', { ...CHECK, site: 'claude', origin: 'https://claude.ai' }],
  ['content-worker/known', { conversation: 'c', tokens: ['[EMAIL_ADDRESS_1]'] }],
  ['content-worker/copy', { conversation: 'c', text: '[EMAIL_ADDRESS_1]' }],
  ['content-worker/ticket', { conversation: 'c', frame: 'reveal' }],
  ['content-worker/released', { digests: ['0'.repeat(64)] }],
  ['constructor', {}],
  ['__proto__', null],
];

export function t09(arena: Arena): void {
  test('T-09 forged questions and foreign tickets are refused', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const original = mail('forged');
    const tab = await tabWith(world, 'gemini', original);
    await until('it is shown', async () => (await revealed(tab.page)).includes(original), 20_000);
    const [frame] = await framesOfOurs(tab, 'reveal');
    assert.ok(frame);
    for (const [name, body] of FORGED) {
      const told = await askFrom(frame, name, body);
      assert.equal(told.ok, false, name);
      assert.match(told.code ?? '', /^(not_allowed|malformed|unknown_type|bad_field)$/, name);
    }
    const foreign = await askFrom(frame, 'reveal-worker/view', { ticket: crypto.randomUUID(), seen: 0 });
    assert.deepEqual([foreign.ok, foreign.code], [false, 'not_found']);
    const settings = await world.pages.ask<{ sites: { site: string; mode: string }[] }>('popup-worker/settings', null);
    assert.ok(settings.sites.every(({ mode }) => mode === 'redact'));
    await tab.page.close();
  });
}
