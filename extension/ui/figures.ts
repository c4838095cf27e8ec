/** The counters in words: what is not measured says so and never shows a zero (DESIGN section 4). */
import { bytes, difference, duration, number, say, share } from '../shared/i18n';
import type { CounterSet } from '../shared/protocol';
import { entityWord } from './words';

export interface Figure {
  word: string;
  definition: string;
  value: string;
  /** Of how many it was measured, in words; null where it was not, and where the value says it. */
  n: string | null;
  isMeasured: boolean;
}

function figure(word: string, definition: string, value: string | null, n: number | null = null): Figure {
  const isMeasured = value !== null;
  return {
    word,
    definition,
    value: value ?? say('not_measured'),
    n: n === null || !isMeasured ? null : say('count_n', { n }),
    isMeasured,
  };
}

function latency(set: CounterSet): string | null {
  const { added_latency_p50_ms: p50, added_latency_p95_ms: p95, added_latency_n: n } = set;
  if (p50 === null || p95 === null || n === 0) return null;
  return say('count_latency_value', { p50: duration(p50), p95: duration(p95), n });
}

/** A mean of few says little: the interval stands beside it, and of a single prompt that there is none. */
function gainFigure(set: CounterSet): Figure {
  const { fallback_quality_gain: mean, fallback_quality_gain_n: n } = set;
  const { fallback_quality_gain_low: low, fallback_quality_gain_high: high } = set;
  const made = figure(say('count_gain'), say('count_gain_def'), mean === null ? null : difference(mean));
  if (mean === null) return made;
  const ends = low === null || high === null ? null : { low: share(low), high: share(high) };
  return { ...made, n: ends === null ? say('count_gain_single', { n }) : say('count_gain_n', { n, ...ends }) };
}

export function valuesReplaced(set: CounterSet): number {
  return Object.values(set.values_by_type).reduce((sum, count) => sum + count, 0);
}

/** The four that lead, always in this order and place. */
export function leadingFigures(set: CounterSet): Figure[] {
  const { checked, private_bytes_kept_local: exact, median_local_latency_ms: ms } = set;
  return [
    figure(say('count_bytes'), say('count_bytes_def', { n: exact }), bytes(exact), checked),
    figure(say('count_avoided'), say('count_avoided_def'), number(set.avoided_round_trips), checked),
    figure(say('count_local'), say('count_local_def'), ms === null ? null : duration(ms), set.local_latency_n),
    gainFigure(set),
  ];
}

export function figuresOf(set: CounterSet): Figure[] {
  const n = set.added_latency_n;
  return [
    figure(say('count_checked'), say('count_checked_def'), number(set.checked)),
    figure(say('count_values'), say('count_values_def'), number(valuesReplaced(set))),
    figure(say('count_held'), say('count_held_def'), number(set.held)),
    figure(say('count_unprotected'), say('count_unprotected_def'), number(set.unprotected)),
    figure(say('count_latency'), say('count_latency_def', { n }), latency(set)),
  ];
}

/** All there are, for a table in which the prompts checked have a row of their own and need not stand beside others as n. */
export function allFigures(set: CounterSet): Figure[] {
  const [checked, values, held, unprotected] = figuresOf(set);
  const [kept, avoided, local, gain] = leadingFigures(set);
  const released = figure(say('count_released'), say('count_released_def'), number(set.released));
  const rows = [
    checked,
    released,
    held,
    unprotected,
    values,
    kept && { ...kept, n: null },
    avoided && { ...avoided, n: null },
  ];
  const { added_latency_p50_ms: p50, added_latency_p95_ms: p95, added_latency_n: n } = set;
  const shown = (ms: number | null): string | null => (ms === null ? null : duration(ms));
  return [
    ...rows,
    local,
    gain,
    figure(say('count_latency'), say('count_latency_def', { n }), shown(p50), n),
    figure(say('count_latency_p95'), say('count_latency_p95_def'), shown(p95), n),
  ].filter((one) => one !== undefined);
}

export interface TypeCount {
  word: string;
  count: number;
}

/** Most frequent first; equal counts in the order of their names, so that they do not jump about. */
export function typeCounts(set: CounterSet): TypeCount[] {
  return Object.entries(set.values_by_type)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => ({ word: entityWord(type), count }))
    .sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}
