/** What a person asks the list for, as the form has it, and as the host is asked. */
import { parse } from '../shared/parse/atoms';
import * as f from '../shared/parse/fields';
import type { LedgerFilter, LedgerOutcome, LedgerRow } from '../shared/protocol';

/** Days as the form has them, `2026-05-03`; empty: any. */
export interface Asked {
  site: string | null;
  text: string;
  outcome: LedgerOutcome | null;
  from: string;
  to: string;
}

export const everything = (): Asked => ({ site: null, text: '', outcome: null, from: '', to: '' });

export function isEverything(asked: Asked): boolean {
  return asked.site === null && asked.text.trim() === '' && asked.outcome === null && asked.from === '' && asked.to === '';
}

/** The reader's own midnight, `more` days on; null where no day is given. */
function midnight(day: string, more: number): number | null {
  const [, year, month, date] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = new Date(Number(year), Number(month) - 1, Number(date) + more).getTime();
  return Number.isNaN(at) ? null : Math.max(0, at);
}

export function queryOf(asked: Asked): { site: string | null; query: LedgerFilter } {
  const { site, text, outcome, from, to } = asked;
  return { site, query: { text: text.trim(), outcome, since_ms: midnight(from, 0), until_ms: midnight(to, 1) } };
}

/** The site that a link to this page asked for; null for none, or one that no site can have. */
export function siteFrom(address: string): string | null {
  const given = parse(f.site, new URL(address).searchParams.get('site'));
  return given.ok ? given.value : null;
}

export function without(rows: readonly LedgerRow[], ids: readonly number[]): LedgerRow[] {
  const gone = new Set(ids);
  return rows.filter((one) => !gone.has(one.row));
}
