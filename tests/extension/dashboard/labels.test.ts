import { describe, expect, test } from 'vitest';
import type { CounterDay } from '../../../extension/shared/protocol';
import { installBrowser } from '../browser';

installBrowser();
const { labelled, labelOf } = await import('../../../extension/dashboard/labels');

/** Only the names of the days are looked at. */
function days(n: number): CounterDay[] {
  return Array.from({ length: n }, (_, at) => {
    return { day: new Date(Date.UTC(2025, 3, 16 + at)).toISOString().slice(0, 10) } as CounterDay;
  });
}
const names = (n: number, width: number): string[] => labelled(days(n), width).map((at) => labelOf(days(n), at));

test('a week has every third day where there is little room, and every other where there is more', () => {
  expect(names(7, 260)).toEqual(['Apr 16', 'Apr 19', 'Apr 22']);
  expect(names(7, 380)).toEqual(['Apr 16', 'Apr 18', 'Apr 20', 'Apr 22']);
});

test('of many days the first of months are named', () => {
  expect(names(400, 330)).toEqual(['May 2025', 'Sep 2025', 'Jan 2026', 'May 2026']);
});

describe('names never take more room than there is', () => {
  test.each([2, 7, 30, 99, 100, 250, 400])('%d days', (n) => {
    for (const width of [80, 200, 340, 900]) {
      expect(labelled(days(n), width).length).toBeLessThanOrEqual(Math.max(1, Math.floor(width / 72)));
      expect(labelled(days(n), width).length).toBeGreaterThan(0);
    }
  });
});

test('a place without a day has no name', () => expect(labelOf(days(3), 7)).toBe(''));
