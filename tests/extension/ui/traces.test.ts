import { expect, test } from 'vitest';
import type { CounterDay } from '../../../extension/shared/protocol';
import { installBrowser } from '../browser';

installBrowser();
const { allTraces, inWords, leadingTraces } = await import('../../../extension/ui/traces');
const { leadingFigures } = await import('../../../extension/ui/figures');

const NOTHING: CounterDay = {
  day: '2026-05-14',
  checked: 0,
  released: 0,
  held: 0,
  unprotected: 0,
  values_replaced: 0,
  private_bytes_kept_local: 0,
  avoided_round_trips: 0,
  median_local_latency_ms: null,
  local_latency_n: 0,
  fallback_quality_gain: null,
  fallback_quality_gain_n: 0,
  fallback_quality_gain_low: null,
  fallback_quality_gain_high: null,
  added_latency_p50_ms: null,
  added_latency_n: 0,
};
function daysOf(...each: Partial<CounterDay>[]): CounterDay[] {
  return each.map((one, at) => ({ ...NOTHING, day: `2026-05-${String(at + 1).padStart(2, '0')}`, ...one }));
}
function trace(word: string): ReturnType<typeof allTraces>[number] {
  const found = allTraces().find((one) => one.word === word);
  if (found === undefined) throw new Error(word);
  return found;
}

test('the leading courses are those of the leading figures, in their order', () => {
  const figures = leadingFigures({ ...NOTHING, values_by_type: {}, added_latency_p95_ms: null });
  expect(leadingTraces().map(({ word }) => word)).toEqual(figures.map(({ word }) => word));
});

test('a short course is read out day by day, and a day that was not measured says so', () => {
  const days = daysOf(
    { median_local_latency_ms: 6.5, local_latency_n: 2 },
    {},
    { median_local_latency_ms: 1200, local_latency_n: 1 },
  );
  expect(inWords(trace('Local answer time'), days)).toBe(
    'Local answer time, day by day from May 1 to May 3: 6.5 ms, not measured, and 1.2 sec.',
  );
});

test('of a long one its ends are told', () => {
  const days = daysOf(...Array.from({ length: 20 }, (_, at) => ({ private_bytes_kept_local: at === 7 ? 2500 : 10 + at })));
  expect(inWords(trace('Private text kept here'), days)).toBe(
    'Private text kept here from May 1, 2026 to May 20, 2026: lowest 10 bytes, highest 2.5 kB, on the last day 29 bytes.',
  );
});

test('a gain is read out with its sign, and every day has its n', () => {
  const days = daysOf({ fallback_quality_gain: 0.12, fallback_quality_gain_n: 2 }, {}, { fallback_quality_gain: -0.3 });
  expect(inWords(trace('Gain from the site'), days)).toContain('+0.12, not measured, and -0.30.');
  expect(days.map((one) => trace('Gain from the site').nOf?.(one))).toEqual([2, 0, 0]);
});

test('what was never measured has no course', () => {
  expect(inWords(trace('Gain from the site'), daysOf({}, {}))).toBe('not measured');
  expect(inWords(trace('Prompts checked'), [])).toBe('not measured');
});
