/** How the two scripts meet, and that no answer means no (T-01, T-07). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HAND_OVER, LOOK_FOR } from '../../../extension/shared/handover';
import { post, prepare, startBoth, startGate, startPartner, world } from './world';

beforeEach(prepare);
afterEach(() => world.undo());

test.each([
  ['the gate first', async () => (await startGate(), startPartner())],
  ['the content script first', startBoth],
])('they meet: %s', async (_, start) => {
  await start();
  await post('hello');
  expect(world.asked.map(({ body }) => body)).toEqual(['hello']);
});

test('who looks for the gate after that gets nothing', async () => {
  await startBoth();
  let heard = 0;
  const listen = (): void => void (heard += 1);
  window.addEventListener(HAND_OVER, listen);
  window.dispatchEvent(new Event(LOOK_FOR));
  window.removeEventListener(HAND_OVER, listen);
  expect(heard).toBe(0);
});

test('no answer within the deadline blocks, and the next questions do not wait long', { timeout: 10_000 }, async () => {
  await startBoth();
  world.answer = () => null;
  await expect(post('raw')).rejects.toThrow(TypeError);
  const start = performance.now();
  await expect(post('raw')).rejects.toThrow(TypeError);
  expect(performance.now() - start).toBeLessThan(1_500);
  expect(world.left).toEqual([]);
});

test('an answer that needs its time is waited for where the content script asks for it', { timeout: 10_000 }, async () => {
  await startBoth();
  world.doesWait = true;
  world.answer = () => new Promise((resolve) => setTimeout(resolve, 3_600, { do: 'release' }));
  await post('a file');
  expect(world.left.map(({ body }) => body)).toEqual(['a file']);
});

test('a gate whose content script is gone lets nothing go', { timeout: 10_000 }, async () => {
  await startGate();
  await expect(post('raw')).rejects.toThrow(TypeError);
  expect(world.left).toEqual([]);
});

test('an answer to another question, a late and a second one change nothing', async () => {
  await startBoth();
  world.answer = async () => ({ do: 'replace', body: 'fine' });
  await post('raw');
  world.answer = () => ({ do: 'block' });
  await expect(post('raw')).rejects.toThrow(TypeError);
  expect(world.left.map(({ body }) => body)).toEqual(['fine']);
});
