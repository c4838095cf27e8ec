import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOX, sparkPath } from '../../../extension/popup/spark';

/** The points of a path, in the box's units. */
function points(path: string): [number, number][] {
  return [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map((found) => [Number(found[1]), Number(found[2])]);
}

describe('nothing is drawn', () => {
  test.each([
    ['for no day', []],
    ['for a single day', [5]],
    ['for a single day that was measured', [null, 5, null]],
    ['where nothing happened', [0, 0, 0]],
    ['where nothing was measured', [null, null]],
  ])('%s', (_, values) => expect(sparkPath(values)).toBeNull());
});

test('zero is the bottom, the highest the top, the newest at the end', () => {
  expect(points(sparkPath([0, 10, 5]) ?? '')).toEqual([
    [1.3, 16.8],
    [32, 1.3],
    [62.8, 9],
  ]);
});

test('what is below nothing is below, and the lowest is the bottom', () => {
  expect(points(sparkPath([-5, 5, 0]) ?? '')).toEqual([
    [1.3, 16.8],
    [32, 1.3],
    [62.8, 9],
  ]);
});

test('a day that was not measured is a gap, and one between two gaps a dot', () => {
  const path = sparkPath([4, 2, null, 3, null]) ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(1);
  expect(path.endsWith('h0')).toBe(true);
});

test('whatever the numbers, the line stays in its box', () => {
  const values = fc.array(fc.option(fc.integer({ min: -(2 ** 52), max: 2 ** 52 })), { maxLength: 400 });
  fc.assert(
    fc.property(values, (course) => {
      for (const [x, y] of points(sparkPath(course) ?? '')) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(BOX.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(BOX.height);
      }
    }),
    { numRuns: 50 },
  );
});
