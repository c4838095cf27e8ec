/** A counter's course over days: what to take of a day, how to say it, and the whole of it in one sentence. */
import { bytes, day, difference, duration, list, number, say } from '../shared/i18n';
import type { CounterDay } from '../shared/protocol';

export interface Trace {
  word: string;
  definition: string;
  /** Null: not measured on that day. */
  of: (day: CounterDay) => number | null;
  /** Of how many measurements; null for what is counted. */
  nOf: ((day: CounterDay) => number) | null;
  show: (value: number) => string;
}

function counted(word: string, definition: string, of: (day: CounterDay) => number, show = number): Trace {
  return { word, definition, of, nOf: null, show };
}

const bytesKept = (): Trace =>
  counted(say('count_bytes'), say('day_bytes_def'), (one) => one.private_bytes_kept_local, bytes);
const avoided = (): Trace => counted(say('count_avoided'), say('count_avoided_def'), (one) => one.avoided_round_trips);
const localTime = (): Trace => ({
  word: say('count_local'),
  definition: say('count_local_def'),
  of: (one) => one.median_local_latency_ms,
  nOf: (one) => one.local_latency_n,
  show: duration,
});
const gain = (): Trace => ({
  word: say('count_gain'),
  definition: say('count_gain_def'),
  of: (one) => one.fallback_quality_gain,
  nOf: (one) => one.fallback_quality_gain_n,
  show: difference,
});

/** In the order of the leading figures. */
export const leadingTraces = (): Trace[] => [bytesKept(), avoided(), localTime(), gain()];

/** Of every counter with a course worth a plot: what was checked and replaced first, then what that kept, saved and cost. */
export const allTraces = (): Trace[] => [
  counted(say('count_checked'), say('count_checked_def'), (one) => one.checked),
  counted(say('count_values'), say('count_values_def'), (one) => one.values_replaced),
  ...leadingTraces(),
  {
    word: say('count_latency'),
    definition: say('day_latency_def'),
    of: (one) => one.added_latency_p50_ms,
    nOf: (one) => one.added_latency_n,
    show: duration,
  },
];

/** More than these are not read out one by one. */
const READ_OUT = 14;

/** The course for those who do not see it: every day's value of a short one, the ends of a long one. */
export function inWords(trace: Trace, days: readonly CounterDay[]): string {
  const values = days.map(trace.of);
  const measured = values.filter((value) => value !== null);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || measured.length === 0) return say('not_measured');
  const isLong = days.length > READ_OUT;
  const span = { what: trace.word, from: day(first.day, isLong), to: day(last.day, isLong) };
  const said = (value: number | null | undefined): string =>
    typeof value === 'number' ? trace.show(value) : say('not_measured');
  if (!isLong) return say('course_days', { ...span, values: list(values.map(said)) });
  const [low, high] = [Math.min(...measured), Math.max(...measured)];
  return say('course_span', { ...span, low: said(low), high: said(high), last: said(values.at(-1)) });
}
