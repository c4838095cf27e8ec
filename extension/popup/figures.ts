/** The counters' rows, in words: what is not measured says so and never shows a zero (DESIGN section 4). */
import { bytes, duration, number, say } from '../shared/i18n';
import type { CounterSet } from '../shared/protocol';
import { entityWord } from '../ui/words';

export interface Figure {
  word: string;
  definition: string;
  value: string;
}

function measured(value: number | null, show: (value: number) => string): string {
  return value === null ? say('not_measured') : show(value);
}

function latency(set: CounterSet): string {
  const { added_latency_p50_ms: p50, added_latency_p95_ms: p95 } = set;
  if (p50 === null || p95 === null || set.added_latency_n === 0) return say('not_measured');
  return say('count_latency_value', { p50: duration(p50), p95: duration(p95), n: set.added_latency_n });
}

function localTime(set: CounterSet): string {
  const { median_local_latency_ms: ms, local_latency_n: n } = set;
  return ms === null ? say('not_measured') : say('count_local_value', { ms: duration(ms), n });
}

export function valuesReplaced(set: CounterSet): number {
  return Object.values(set.values_by_type).reduce((sum, count) => sum + count, 0);
}

/** The two figures that lead: how many values, how much text. */
export function leadingFigures(set: CounterSet): Figure[] {
  const exact = set.private_bytes_kept_local;
  return [
    { word: say('count_values'), definition: say('count_values_def'), value: number(valuesReplaced(set)) },
    { word: say('count_bytes'), definition: say('count_bytes_def', { n: exact }), value: bytes(exact) },
  ];
}

export function figuresOf(set: CounterSet): Figure[] {
  return [
    { word: say('count_checked'), definition: say('count_checked_def'), value: number(set.checked) },
    { word: say('count_held'), definition: say('count_held_def'), value: number(set.held) },
    { word: say('count_unprotected'), definition: say('count_unprotected_def'), value: number(set.unprotected) },
    { word: say('count_latency'), definition: say('count_latency_def', { n: set.added_latency_n }), value: latency(set) },
    { word: say('count_avoided'), definition: say('count_avoided_def'), value: number(set.avoided_round_trips) },
    { word: say('count_local'), definition: say('count_local_def', { n: set.local_latency_n }), value: localTime(set) },
    { word: say('count_gain'), definition: say('count_gain_def'), value: measured(set.fallback_quality_gain, number) },
  ];
}

/** What stands together: one figure, or the names of all those that have no value yet. */
export interface Line {
  terms: readonly Pick<Figure, 'word' | 'definition'>[];
  value: string;
}

/** What is not measured is named once, in a line of its own, after all that is. */
export function linesOf(set: CounterSet): Line[] {
  const figures = figuresOf(set);
  const unmeasured = figures.filter(({ value }) => value === say('not_measured'));
  const lines: Line[] = figures
    .filter((figure) => !unmeasured.includes(figure))
    .map((figure) => ({ terms: [figure], value: figure.value }));
  return unmeasured.length === 0 ? lines : [...lines, { terms: unmeasured, value: say('not_measured') }];
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
