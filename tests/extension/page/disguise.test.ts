/** The wrappers look like what they wrap, and all of them can be taken back (T-04). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepare, startBoth, world } from './world';

beforeEach(prepare);
afterEach(() => world.undo());

const WRAPPED: [string, () => object, string][] = [
  ['fetch', () => globalThis, 'fetch'],
  ['XMLHttpRequest.open', () => XMLHttpRequest.prototype, 'open'],
  ['XMLHttpRequest.send', () => XMLHttpRequest.prototype, 'send'],
  ['WebSocket', () => globalThis, 'WebSocket'],
  ['WebSocket.send', () => WebSocket.prototype, 'send'],
  ['EventSource', () => globalThis, 'EventSource'],
  ['sendBeacon', () => Navigator.prototype, 'sendBeacon'],
  ['form.submit', () => HTMLFormElement.prototype, 'submit'],
  ['setAttribute', () => Element.prototype, 'setAttribute'],
  ['toString', () => Function.prototype, 'toString'],
];
const at = (owner: () => object, name: string): PropertyDescriptor => Reflect.getOwnPropertyDescriptor(owner(), name) ?? {};

test.each(WRAPPED)('%s: name, length, text and flags are the native one’s', async (_, owner, name) => {
  const before = at(owner, name);
  const native: CallableFunction = before.value;
  const text = Function.prototype.toString.call(native);
  await startBoth();
  const after = at(owner, name);
  const ours: CallableFunction = after.value;
  expect(ours).not.toBe(native);
  expect(Function.prototype.toString.call(ours)).toBe(text);
  expect([ours.name, ours.length]).toEqual([native.name, native.length]);
  expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
});

test.each(WRAPPED)('%s is taken back', async (_, owner, name) => {
  const before = at(owner, name);
  await startBoth();
  world.undo();
  expect(at(owner, name)).toEqual(before);
});

test('a subclass of a wrapped constructor is itself', async () => {
  await startBoth();
  class Own extends WebSocket {}
  const made = new Own('wss://chatgpt.com/ws');
  expect(made).toBeInstanceOf(Own);
  expect(made).toBeInstanceOf(WebSocket);
});
