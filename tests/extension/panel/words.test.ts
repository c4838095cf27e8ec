import { expect, test } from 'vitest';
import { pickable } from '../../../extension/panel/words';
import type { VerdictSpan } from '../../../extension/shared/protocol';

const span = (start: number, end: number): VerdictSpan => ({
  start,
  end,
  type: 'PERSON',
  score: 1,
  source: 'rule',
  kind: null,
  placeholder: '[PERSON_1]',
  is_restorable: true,
});

test('names and numbers come first, small words not at all', () => {
  expect(pickable('the budget of Heron is 4711 for us', [], 'en')).toEqual(['4711', 'Heron', 'budget']);
});
test('what is already replaced is not offered again', () => {
  expect(pickable('Ada knows Heron', [span(0, 3)], 'en')).not.toContain('Ada');
});
test('each word once, at most eight', () => {
  const text = Array.from({ length: 30 }, (_, at) => `Name${at} Name${at}`).join(' ');
  const words = pickable(text, [], 'en');
  expect(words).toHaveLength(8);
  expect(new Set(words).size).toBe(8);
});
test('languages without spaces are cut into words too', () => {
  expect(pickable('مشروع البلشون السري', [], 'ar').length).toBeGreaterThan(0);
});
