/** A tab's icon is drawn once for all that changed, and after the answer that a page waits for. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { soon } from '../../../extension/worker/soon';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('does the work of each tab once, in the next turn, also when it is asked for again meanwhile', () => {
  const done: number[] = [];
  const again = soon((tab) => {
    done.push(tab);
    if (done.length === 1) again(2);
  });
  again(1);
  again(2);
  again(1);
  expect(done).toEqual([]);
  vi.runOnlyPendingTimers();
  expect(done).toEqual([1, 2]);
  vi.runOnlyPendingTimers();
  expect(done).toEqual([1, 2, 2]);
});
