/** The card asks for a frame that shows the whole answer, and draws as much of it as the frame that it gets has room for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardSize } from '../../../extension/panel/size.svelte';

const OTHERS_PX = 140;
let told: unknown[] = [];
let lines = 0;
let size: CardSize;
let measured: () => void = () => undefined;

class Observer {
  constructor(heard: () => void) {
    measured = heard;
  }
  observe(): void {}
  disconnect(): void {}
}
const answerPx = (): number => Math.min(lines * 20, size.answerPx);
function frameIs(height: number): void {
  vi.stubGlobal('innerHeight', height);
  size.noteFrame();
  measured();
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('innerHeight', 0);
  told = [];
  size = new CardSize(
    () => true,
    (...what) => told.push(what),
  );
  const [card, answer] = [document.createElement('div'), document.createElement('div')];
  vi.spyOn(card, 'getBoundingClientRect').mockImplementation(() => ({ width: 520, height: OTHERS_PX + answerPx() }) as DOMRect);
  Object.defineProperty(answer, 'offsetHeight', { get: answerPx });
  Object.defineProperty(answer, 'scrollHeight', { get: () => lines * 20 });
  size.watch(card);
  size.answer = answer;
});
afterEach(() => vi.unstubAllGlobals());

test('a short answer is asked for as it is', () => {
  lines = 2;
  measured();
  expect(told).toEqual([[null, 180, 180]]);
});
test('a long one is asked for whole, and is drawn whole in the frame that comes', () => {
  lines = 14;
  measured();
  expect(told.at(-1)).toEqual([null, 420, 212]);
  frameIs(420);
  expect(answerPx()).toBe(280);
  expect(told.at(-1)).toEqual([null, 420, 212]);
});
test('in a lower frame it scrolls, and the whole is asked for still', () => {
  lines = 14;
  frameIs(300);
  expect(size.answerPx).toBe(160);
  expect(told.at(-1)).toEqual([null, 420, 212]);
});
test('what grows behind its end is asked for', () => {
  lines = 4;
  frameIs(220);
  lines = 10;
  size.measure();
  expect(told.at(-1)).toEqual([null, 340, 212]);
});
test('one without an end leaves the page some room', () => {
  lines = 1_000;
  frameIs(4_000);
  expect(size.answerPx).toBe(460);
  expect(told.at(-1)).toEqual([null, 600, 212]);
});
