/** The terms as they are being edited: rows with ids of their own, so that a removed row takes nothing else along. */
import type { Term } from '../shared/protocol';

export const LISTS = ['always', 'never', 'confidential'] as const satisfies readonly Term['list'][];

export interface Row extends Term {
  row: number;
  /** What is wrong with this term, in words; null while nothing is known to be. */
  fault: string | null;
}

let lastRow = 0;

export function rowsOf(terms: readonly Term[]): Row[] {
  return terms.map((term) => ({ ...term, row: (lastRow += 1), fault: null }));
}

export function blankRow(list: Term['list']): Row {
  return {
    list,
    pattern: '',
    is_regex: false,
    is_whole_word: true,
    is_case_sensitive: false,
    row: (lastRow += 1),
    fault: null,
  };
}

export function termOf(row: Row): Term {
  const { list, pattern, is_regex, is_whole_word, is_case_sensitive } = row;
  return { list, pattern: pattern.trim(), is_regex, is_whole_word, is_case_sensitive };
}

export function isSame(rows: readonly Row[], terms: readonly Term[]): boolean {
  return JSON.stringify(rows.map(termOf)) === JSON.stringify(terms.map((term) => termOf({ ...term, row: 0, fault: null })));
}

/** Rows nobody wrote into; the host would refuse the whole set for them. */
export function blanks(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.pattern.trim() === '');
}
