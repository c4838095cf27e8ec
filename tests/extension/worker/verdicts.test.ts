/** What a verdict says of a value after the user let it through. */
import { expect, test } from 'vitest';
import type { Verdict, VerdictSpan } from '../../../extension/shared/protocol';
import { keptValues, Verdicts } from '../../../extension/worker/verdicts';

const text = 'ada@x.org, bob@x.org, ada@x.org';
const span = (start: number, at: number): VerdictSpan => ({
  start,
  end: start + 9,
  type: 'EMAIL_ADDRESS',
  score: 1,
  source: 'rule:email',
  kind: null,
  placeholder: `[EMAIL_ADDRESS_${at}]`,
  is_restorable: true,
});
const verdict: Verdict = {
  type: 'verdict',
  id: 'verdict-0001',
  decision: 'hold',
  runtime: 'local-only',
  reason: 'private_values_stay',
  mode: 'strict',
  digest: '0',
  outgoing: null,
  outgoing_digest: null,
  redacted: '[EMAIL_ADDRESS_1], [EMAIL_ADDRESS_2], [EMAIL_ADDRESS_1]',
  spans: [span(0, 1), span(11, 2), span(22, 1)],
  topics: [],
  doubts: [],
  answer: null,
  is_private: true,
  is_stored: true,
  host_us: 1,
};

test('the value is let through wherever it stands, and no other', () => {
  const verdicts = new Verdicts();
  verdicts.add({ verdict, text, tab: 1, frame: 0, site: 'chatgpt', conversation: 'c', atMs: 0 });
  const now = verdicts.letThrough(verdict.id, 2);
  expect(now?.verdict.spans.map(({ placeholder }) => placeholder)).toEqual([null, '[EMAIL_ADDRESS_2]', null]);
  expect(verdicts.of(verdict.id)).toBe(now);
  expect(now && keptValues(now)).toEqual(['bob@x.org']);
  expect(verdicts.letThrough(verdict.id, 3)).toBeNull();
  expect(verdicts.letThrough('another', 0)).toBeNull();
});
