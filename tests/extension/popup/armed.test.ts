import { describe, expect, test } from 'vitest';
import { ARMING_MS, Arming } from '../../../extension/ui/armed';

describe('a click that loosens (T-08)', () => {
  test.each([
    ['trusted and late enough', true, ARMING_MS, true],
    ['trusted but early', true, ARMING_MS - 1, false],
    ['made by a script', false, ARMING_MS * 10, false],
  ])('%s', (_, isTrusted, afterMs, accepted) => {
    let now = 5_000;
    const arming = new Arming(ARMING_MS, () => now);
    now += afterMs;
    expect(arming.accepts({ isTrusted })).toBe(accepted);
  });

  test('moving the control starts the wait again', () => {
    let now = 0;
    const arming = new Arming(100, () => now);
    now = 100;
    arming.restart();
    expect(arming.accepts({ isTrusted: true })).toBe(false);
    now = 200;
    expect(arming.accepts({ isTrusted: true })).toBe(true);
  });
});
