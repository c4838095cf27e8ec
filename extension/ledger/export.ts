/** Rows as JSON or CSV for a file: words, numbers and names of rules. A row here has no text, and none is taken along. */
import type { LedgerRow } from '../shared/protocol';
import type { FileForm } from '../ui/save';

const COLUMNS = [
  'row',
  'at',
  'site',
  'outcome',
  'reason',
  'mode',
  'runtime',
  'answered_by',
  'gain',
  'types',
  'rules',
] as const;

function record(row: LedgerRow): Record<(typeof COLUMNS)[number], unknown> {
  const { site, outcome, reason, mode, runtime, answered_by, gain, types, rules } = row;
  const at = new Date(row.at_ms).toISOString();
  return { row: row.row, at, site, outcome, reason, mode, runtime, answered_by, gain, types, rules };
}

/** RFC 4180. Cells that a spreadsheet would take for a formula are made texts again. */
function cell(value: unknown): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(row: LedgerRow): string {
  const types = Object.entries(row.types).map(([type, n]) => `${type}:${n}`);
  const flat = { ...record(row), types: types.sort().join(';'), rules: row.rules.join(';') };
  return COLUMNS.map((column) => cell(flat[column])).join(',');
}

/** Oldest first, as a record is read. */
export function exported(rows: readonly LedgerRow[], form: FileForm): string {
  const ordered = [...rows].sort((one, other) => one.row - other.row);
  if (form === 'json') return `${JSON.stringify({ rows: ordered.map(record) }, null, 1)}\n`;
  return [COLUMNS.join(','), ...ordered.map(line), ''].join('\r\n');
}
