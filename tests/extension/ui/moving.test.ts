/** From cell to cell: the keys of a grid, in a table that is read from the left and in one that is read from the right. */
import { describe, expect, test } from 'vitest';
import { moved } from '../../../extension/ui/table/moving';

const WIDE = { rows: 30, columns: 5 };
const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more });
const from = { row: 12, column: 2 };

describe.each([
  [false, { ArrowRight: [12, 3], ArrowLeft: [12, 1] }],
  [true, { ArrowRight: [12, 1], ArrowLeft: [12, 3] }],
])('from the right: %s', (isRtl, sideways) => {
  test.each([
    ...Object.entries(sideways),
    ['ArrowDown', [13, 2]],
    ['ArrowUp', [11, 2]],
    ['Home', [12, 0]],
    ['End', [12, 4]],
    ['PageDown', [22, 2]],
    ['PageUp', [2, 2]],
  ] as [string, number[]][])('%s', (key, [row, column]) => {
    expect(moved(from, press(key), WIDE, isRtl)).toEqual({ row, column });
  });
});

test('it stays within the table', () => {
  expect(moved({ row: 0, column: 0 }, press('ArrowUp'), WIDE, false)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 29, column: 4 }, press('ArrowRight'), WIDE, false)).toEqual({ row: 29, column: 4 });
  expect(moved(from, press('Home', { ctrlKey: true }), WIDE, false)).toEqual({ row: 0, column: 0 });
  expect(moved(from, press('End', { ctrlKey: true }), WIDE, false)).toEqual({ row: 29, column: 4 });
});

test('other keys, and the browser’s own shortcuts, are not its own', () => {
  for (const pressed of [press('a'), press('Tab'), press('ArrowLeft', { altKey: true }), press('ArrowDown', { ctrlKey: true })])
    expect(moved(from, pressed, WIDE, false)).toBeNull();
  expect(moved({ row: 0, column: 0 }, press('ArrowDown'), { rows: 0, columns: 5 }, false)).toBeNull();
});
