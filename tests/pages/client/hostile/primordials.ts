/** A page that replaces what every script leans on and keeps each string that passes through (T-03). */

const loot: string[] = [];
const kept = (value: unknown): void => {
  if (typeof value === 'string' && value.length < 20_000) loot[loot.length] = value;
};
Object.defineProperty(globalThis, 'stolen', { value: loot });

type Callable = (...values: unknown[]) => unknown;

function spy(owner: object, name: string): void {
  const original = Reflect.get(owner, name) as Callable | undefined;
  if (typeof original !== 'function') return;
  const apply = Reflect.apply;
  Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
    kept(this);
    for (let i = 0; i < values.length; i += 1) kept(values[i]);
    const result: unknown = apply(original, this, values);
    kept(result);
    return result;
  });
}

const TARGETS: [object, string[]][] = [
  [JSON, ['parse', 'stringify']],
  [Promise.prototype, ['then', 'catch', 'finally']],
  [String.prototype, ['includes', 'indexOf', 'split', 'replace', 'replaceAll', 'slice', 'startsWith', 'toWellFormed', 'charCodeAt']],
  [Array.prototype, ['push', 'map', 'join', 'includes', 'filter', 'forEach', 'some']],
  [Map.prototype, ['get', 'set', 'has']],
  [Set.prototype, ['add', 'has']],
  [RegExp.prototype, ['exec', 'test']],
  [Object, ['entries', 'keys', 'assign', 'fromEntries']],
  [TextEncoder.prototype, ['encode']],
  [TextDecoder.prototype, ['decode']],
  [MessagePort.prototype, ['postMessage']],
  [EventTarget.prototype, ['dispatchEvent', 'addEventListener']],
  [globalThis, ['btoa', 'atob', 'encodeURIComponent', 'decodeURIComponent', 'structuredClone']],
];
for (const [owner, names] of TARGETS) for (const name of names) spy(owner, name);

/** Inherited fields a careless lookup would take for the message's own: "this was released". */
for (const [name, value] of Object.entries({ ok: true, decision: 'release', isReleased: true, allowed: true }))
  Object.defineProperty(Object.prototype, name, { get: () => value, set: () => undefined, configurable: true });
