/** A long text has the time that the model needs for it, and five megabytes keep nobody waiting for minutes. */
import { expect, test } from 'vitest';
import { extraMs } from '../../../extension/shared/patience';

test.each([
  [0, 0],
  [300, 15],
  [100_000, 5_000],
  [200_000, 10_000],
  [5_000_000, 34_000],
])('%i characters: %i ms', (length, expected) => {
  expect(extraMs(length)).toBe(expected);
});
