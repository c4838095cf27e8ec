/**
 * The numbers for other programs, as CSV and JSON; nothing of any text is in them.
 * native_host/counters/export.py is the twin; tests/protocol/export.json judges both.
 */
import type { CounterDay } from '../shared/protocol';
import { save, type FileForm } from '../ui/save';
import type { Overview } from './overview';

const COLUMNS = [
  'checked',
  'released',
  'held',
  'unprotected',
  'values_replaced',
  'private_bytes_kept_local',
  'avoided_round_trips',
  'median_local_latency_ms',
  'local_latency_n',
  'fallback_quality_gain',
  'fallback_quality_gain_n',
  'fallback_quality_gain_low',
  'fallback_quality_gain_high',
  'added_latency_p50_ms',
  'added_latency_n',
] as const satisfies readonly (keyof CounterDay)[];

/** A row per day and site, ascending (RFC 4180). What was not measured is an empty field, never a zero. */
export function csvOf(overview: Overview): string {
  const rows = Object.entries(overview.sites)
    .flatMap(([site, { days }]) => days.map((day) => ({ site, day })))
    .sort((a, b) => compare(a.day.day, b.day.day) || compare(a.site, b.site))
    .map(({ site, day }) => [day.day, site, ...COLUMNS.map((name) => day[name] ?? '')].join());
  return [['day', 'site', ...COLUMNS].join(), ...rows].map((row) => `${row}\r\n`).join('');
}

export function jsonOf(overview: Overview): string {
  return `${JSON.stringify(overview, null, 2)}\n`;
}

const FORMS: Record<FileForm, (overview: Overview) => string> = { csv: csvOf, json: jsonOf };

/** Named after the period and its last day. */
export function saveAs(overview: Overview, form: FileForm): void {
  save(FORMS[form](overview), `postern-counters-${overview.range}-${overview.total.days.at(-1)?.day ?? 'none'}`, form);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
