import { describe, expect, test } from 'vitest';
import type { CounterSet } from '../../../extension/shared/protocol';
import { installBrowser } from '../browser';

installBrowser();
const { allFigures, figuresOf, leadingFigures, typeCounts, valuesReplaced } = await import('../../../extension/ui/figures');
const { bytes, day, duration, moment, month } = await import('../../../extension/shared/i18n');

const SET: CounterSet = {
  checked: 3,
  released: 2,
  held: 1,
  unprotected: 0,
  values_by_type: { EMAIL_ADDRESS: 2, PERSON: 0, CREDIT_CARD: 4, IBAN_CODE: 2 },
  private_bytes_kept_local: 1284,
  avoided_round_trips: 0,
  median_local_latency_ms: null,
  local_latency_n: 0,
  fallback_quality_gain: null,
  fallback_quality_gain_n: 0,
  fallback_quality_gain_low: null,
  fallback_quality_gain_high: null,
  added_latency_p50_ms: 8.66,
  added_latency_p95_ms: 21.4,
  added_latency_n: 2,
};

const GAIN = {
  fallback_quality_gain: 0.1204,
  fallback_quality_gain_n: 9,
  fallback_quality_gain_low: 0.0312,
  fallback_quality_gain_high: 0.2096,
};

function valueOf(set: CounterSet, word: string): string | undefined {
  return [...leadingFigures(set), ...figuresOf(set)].find((one) => one.word === word)?.value;
}

describe('what is not measured says so and is never a zero', () => {
  test.each(['Local answer time', 'Gain from the site'])('%s', (word) => {
    expect(valueOf(SET, word)).toBe('not measured');
  });
  test('a measured zero is a zero', () => {
    expect(valueOf(SET, 'Round trips avoided')).toBe('0');
  });
  test('a delay without a sample', () => {
    expect(valueOf({ ...SET, added_latency_n: 0 }, 'Added delay')).toBe('not measured');
    expect(valueOf({ ...SET, added_latency_p95_ms: null }, 'Added delay')).toBe('not measured');
  });
});

test('the four counters lead, always in the same place, each with its n', () => {
  const shown = (set: CounterSet): unknown[] => leadingFigures(set).map(({ word, value, n }) => [word, value, n]);
  expect(shown(SET)).toEqual([
    ['Private text kept here', '1.3 kB', 'n = 3'],
    ['Round trips avoided', '0', 'n = 3'],
    ['Local answer time', 'not measured', null],
    ['Gain from the site', 'not measured', null],
  ]);
  const measured = { ...SET, avoided_round_trips: 2, median_local_latency_ms: 14.2, local_latency_n: 5, ...GAIN };
  expect(shown(measured).slice(1)).toEqual([
    ['Round trips avoided', '2', 'n = 3'],
    ['Local answer time', '14.2 ms', 'n = 5'],
    ['Gain from the site', '+0.12', 'n = 9, 0.03 to 0.21'],
  ]);
});

describe('the gain from the site', () => {
  const shown = (more: Partial<CounterSet>): unknown[] => {
    const [one] = leadingFigures({ ...SET, ...GAIN, ...more }).slice(3);
    return [one?.value, one?.n, one?.isMeasured];
  };
  test('may be a loss, and its interval may hold nothing', () => {
    const lost = { fallback_quality_gain: -0.054, fallback_quality_gain_low: -0.11, fallback_quality_gain_high: 0.002 };
    expect(shown(lost)).toEqual(['-0.05', 'n = 9, -0.11 to 0.00', true]);
  });
  test('of one prompt has no interval and says so', () => {
    const single = { fallback_quality_gain_n: 1, fallback_quality_gain_low: null, fallback_quality_gain_high: null };
    expect(shown(single)).toEqual(['+0.12', 'n = 1, no interval', true]);
  });
  test('that was measured as none is not "not measured"', () => {
    expect(shown({ fallback_quality_gain: 0 })).toEqual(['0.00', 'n = 9, 0.03 to 0.21', true]);
    expect(shown({ fallback_quality_gain: null, fallback_quality_gain_n: 0 })).toEqual(['not measured', null, false]);
  });
  test('stands in the table as in the popup', () => {
    const row = allFigures({ ...SET, ...GAIN }).find(({ word }) => word === 'Gain from the site');
    expect([row?.value, row?.n]).toEqual(['+0.12', 'n = 9, 0.03 to 0.21']);
  });
});

test('the table has every counter once, and the prompts checked stand there by themselves', () => {
  const figures = allFigures({ ...SET, added_latency_n: 2 });
  expect(figures.map(({ word, value, n }) => [word, value, n])).toEqual([
    ['Prompts checked', '3', null],
    ['Sent, protected', '2', null],
    ['Held', '1', null],
    ['Sent unprotected', '0', null],
    ['Values replaced', '8', null],
    ['Private text kept here', '1.3 kB', null],
    ['Round trips avoided', '0', null],
    ['Local answer time', 'not measured', null],
    ['Gain from the site', 'not measured', null],
    ['Added delay', '8.66 ms', 'n = 2'],
    ['Added delay, 95 % within', '21.4 ms', 'n = 2'],
  ]);
});

test('the delay shows median, 95th percentile and n', () => {
  expect(valueOf(SET, 'Added delay')).toBe('8.66 ms, 95 % within 21.4 ms (n = 2)');
});

test('bytes are for people, and exact in the definition', () => {
  expect(valueOf(SET, 'Private text kept here')).toBe('1.3 kB');
  expect(leadingFigures(SET)[0]?.definition).toContain('1,284 bytes');
});

test('values are summed over the types; types without any are not named', () => {
  expect(valuesReplaced(SET)).toBe(8);
  expect(typeCounts(SET).map(({ word, count }) => [word, count])).toEqual([
    ['Payment card', 4],
    ['E-mail address', 2],
    ['IBAN', 2],
  ]);
});

test('every figure has its definition', () => {
  for (const figure of [...leadingFigures(SET), ...figuresOf(SET), ...allFigures(SET)])
    expect(figure.definition.length).toBeGreaterThan(20);
});

describe('numbers in words', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [123_456, '123 kB'],
    [2_500_000, '2.5 MB'],
  ])('%d bytes', (value, said) => expect(bytes(value)).toBe(said));
  test.each([
    [0.42, '0.42 ms'],
    [39, '39 ms'],
    [1500, '1.5 sec'],
  ])('%d ms', (value, said) => expect(duration(value)).toBe(said));
  test('a day is the host’s, in every zone of the browser', () => {
    expect([day('2026-05-03'), day('2026-05-03', true), month('2026-12-31')]).toEqual(['May 3', 'May 3, 2026', 'Dec 2026']);
  });
  test('today has no date, another day has', () => {
    const now = new Date(2026, 4, 6, 12, 0).getTime();
    expect(moment(new Date(2026, 4, 6, 9, 5).getTime(), now)).toMatch(/^9:05\sAM$/);
    expect(moment(new Date(2026, 4, 5, 9, 5).getTime(), now)).toContain('May 5');
  });
});
