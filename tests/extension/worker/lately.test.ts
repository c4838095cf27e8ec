/** Looking back is one pass over what left, however much is looked for and whatever a page writes to make it long. */
import { expect, it } from 'vitest';
import { Lately } from '../../../extension/worker/lately';

const FULL = 1 << 20;

it('finds thousands of values in a full memory while a page waits for the answer', () => {
  const lately = new Lately();
  const values = Array.from({ length: 4_000 }, (_, at) => `person${at}.müller@example.com`);
  lately.left('lorem ipsum dolor '.repeat(FULL / 20), [7, 8]);
  lately.left(`to ${values.at(-1) ?? ''}`, [8]);
  const begin = performance.now();
  expect(lately.tabsThatSent(values, [7, 8], 0)).toEqual([8]);
  expect(performance.now() - begin).toBeLessThan(2_000);
});

it('takes a text for what it nearly is, over and over, before a page keeps the worker busy with it', () => {
  const lately = new Lately();
  lately.left('a'.repeat(FULL), [7]);
  const values = Array.from({ length: 20 }, (_, at) => `${'a'.repeat(60)}b${at}`);
  const begin = performance.now();
  expect(lately.tabsThatSent(values, [7], 0)).toEqual([7]);
  expect(performance.now() - begin).toBeLessThan(2_000);
});

it('does not take it for what was let go or known before, which would silence an alarm', () => {
  const lately = new Lately();
  const values = Array.from({ length: 20 }, (_, at) => `${'a'.repeat(60)}b${at}`);
  lately.released('a'.repeat(FULL), 7);
  lately.left(values[0] ?? '', [7]);
  expect(lately.tabsThatSent(values, [7], 0)).toEqual([7]);
});
