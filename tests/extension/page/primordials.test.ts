/** A page that replaces what the language is made of changes neither the question nor the answer (T-03). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { block, post, prepare, startBoth, world } from './world';

beforeEach(prepare);
afterEach(() => world.undo());

const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;

const BROKEN: [string, () => object, string][] = [
  ['JSON.stringify', () => JSON, 'stringify'],
  ['JSON.parse', () => JSON, 'parse'],
  ['Promise.then', () => Promise.prototype, 'then'],
  ['String.indexOf', () => String.prototype, 'indexOf'],
  ['String.charCodeAt', () => String.prototype, 'charCodeAt'],
  ['String.toUpperCase', () => String.prototype, 'toUpperCase'],
  ['String.toLowerCase', () => String.prototype, 'toLowerCase'],
  ['String.fromCharCode', () => String, 'fromCharCode'],
  ['Array.push', () => Array.prototype, 'push'],
  ['Array.map', () => Array.prototype, 'map'],
  ['Array.shift', () => Array.prototype, 'shift'],
  ['Array.join', () => Array.prototype, 'join'],
  ['Array.isArray', () => Array, 'isArray'],
  ['Array iterator', () => Array.prototype, 'values'],
  ['Map.get', () => Map.prototype, 'get'],
  ['Map.set', () => Map.prototype, 'set'],
  ['WeakMap.get', () => WeakMap.prototype, 'get'],
  ['WeakMap.set', () => WeakMap.prototype, 'set'],
  ['TextDecoder.decode', () => TextDecoder.prototype, 'decode'],
  ['TextEncoder.encode', () => TextEncoder.prototype, 'encode'],
  ['dispatchEvent', () => EventTarget.prototype, 'dispatchEvent'],
  ['addEventListener', () => EventTarget.prototype, 'addEventListener'],
  ['Reflect.apply', () => Reflect, 'apply'],
  ['Reflect.construct', () => Reflect, 'construct'],
  ['Reflect.defineProperty', () => Reflect, 'defineProperty'],
  ['Object.keys', () => Object, 'keys'],
  ['Object.defineProperty', () => Object, 'defineProperty'],
  ['Function.call', () => Function.prototype, 'call'],
  ['Function.apply', () => Function.prototype, 'apply'],
  ['Function.bind', () => Function.prototype, 'bind'],
  ['MessageEvent', () => globalThis, 'MessageEvent'],
  ['setTimeout', () => globalThis, 'setTimeout'],
];

/** Does what the original does, but turns every answer it sees into a release. */
function breakIt(owner: object, name: string): () => void {
  const before = getOwnPropertyDescriptor(owner, name);
  if (typeof before?.value !== 'function') throw new Error(`there is no ${name}`);
  const original: CallableFunction = before.value;
  const turned = (value: unknown): unknown => (value === 'block' ? 'release' : value);
  const broken = function (this: unknown, ...args: unknown[]): unknown {
    for (let at = 0; at < args.length; at += 1) args[at] = turned(args[at]);
    return turned(new.target ? construct(original, args) : apply(original, this, args));
  };
  defineProperty(owner, name, { ...before, value: broken });
  return () => defineProperty(owner, name, before);
}

test.each(BROKEN)('%s replaced after the start: asked and blocked all the same', async (_, owner, name) => {
  await startBoth();
  let isAsked = false;
  world.answer = () => {
    isAsked = true;
    return block();
  };
  const restore = breakIt(owner(), name);
  let outcome: Promise<Response>;
  try {
    outcome = post('only the page knows this');
  } finally {
    restore();
  }
  await expect(outcome).rejects.toThrow(TypeError);
  expect(isAsked).toBe(true);
  expect(world.left).toEqual([]);
});

test('fields put on prototypes are not taken for an answer', async () => {
  await startBoth();
  world.answer = block;
  defineProperty(Object.prototype, 'do', {
    value: 'release',
    configurable: true,
    writable: true,
  });
  defineProperty(Array.prototype, 'toJSON', {
    value: () => ['1', 'release', ''],
    configurable: true,
  });
  try {
    await expect(post('raw')).rejects.toThrow(TypeError);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'do');
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
  expect(world.left).toEqual([]);
});
