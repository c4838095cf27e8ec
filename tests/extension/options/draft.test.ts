import { expect, test } from 'vitest';
import { blankRow, blanks, isSame, rowsOf, termOf } from '../../../extension/options/draft';
import type { Term } from '../../../extension/shared/protocol';

const TERM: Term = {
  list: 'always',
  pattern: 'Heron',
  is_regex: false,
  is_whole_word: true,
  is_case_sensitive: false,
};

test('rows have ids of their own and give their terms back', () => {
  const rows = rowsOf([TERM, TERM]);
  expect(new Set(rows.map((row) => row.row)).size).toBe(2);
  expect(rows.map(termOf)).toEqual([TERM, TERM]);
});
test('a changed flag is a change, blanks around a pattern are not', () => {
  const [row] = rowsOf([TERM]);
  if (row === undefined) throw new Error('no row');
  expect(isSame([row], [TERM])).toBe(true);
  expect(isSame([{ ...row, pattern: ' Heron ' }], [TERM])).toBe(true);
  expect(isSame([{ ...row, is_case_sensitive: true }], [TERM])).toBe(false);
  expect(isSame([], [TERM])).toBe(false);
});
test('blank rows are found', () => {
  const blank = { ...blankRow('never'), pattern: '  ' };
  expect(blanks([...rowsOf([TERM]), blank])).toEqual([blank]);
});
