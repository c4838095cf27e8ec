/** Puts our functions in the place of the browser's, with the looks of the originals: sites that compare
 * `Function.prototype.toString` fall back to a frame's untouched fetch (T-04), which would lose the user's protection. */
import { apply, construct as constructNative, defineProperty, getOwnPropertyDescriptor, Notes } from './primordials';
import { onUndo } from './undo';

const natives = new Notes<object>((value): value is object => typeof value === 'function');

/** A callable like `native` in all but what `traps` change; name, length, statics and prototype stay the native's. */
export function disguised<F extends object>(native: F, traps: ProxyHandler<F>): F {
  // Without a prototype: a `get` that the page puts on Object.prototype would else become a trap of ours (T-03).
  Object.setPrototypeOf(traps, null);
  const proxy = new Proxy(native, traps);
  natives.put(proxy, native);
  return proxy;
}

export type Run = (native: CallableFunction, self: unknown, args: unknown[]) => unknown;

/** Replaces a method: `run` gets the native method, the object and the arguments. */
export function wrapMethod(owner: object, name: string, run: Run): void {
  const before = getOwnPropertyDescriptor(owner, name);
  const native: unknown = before?.value;
  if (!before || typeof native !== 'function') return;
  replace(owner, name, before, disguised(native, { apply: (target, self, args: unknown[]) => run(target, self, args) }));
}

/** Replaces a constructor: `check` may throw to refuse the arguments before the native runs; `seen` gets the result. */
export function wrapConstructor(
  owner: object,
  name: string,
  check: (args: unknown[]) => unknown[],
  seen: (made: object, args: unknown[]) => void = () => undefined,
): void {
  const before = getOwnPropertyDescriptor(owner, name);
  const native: unknown = before?.value;
  if (!before || typeof native !== 'function') return;
  const construct: ProxyHandler<CallableFunction>['construct'] = (target, args: unknown[], newTarget) => {
    const checked = check(args);
    const made: object = constructNative(target, checked, newTarget === proxy ? target : newTarget);
    seen(made, checked);
    return made;
  };
  const proxy = disguised(native, { construct });
  replace(owner, name, before, proxy);
  const own: unknown = native.prototype;
  if (typeof own !== 'object' || own === null) return;
  const backLink = getOwnPropertyDescriptor(own, 'constructor');
  if (backLink?.configurable) replace(own, 'constructor', backLink, proxy);
}

/** Replaces the setter of an accessor. */
export function wrapSetter(
  owner: object,
  name: string,
  run: (native: CallableFunction, self: unknown, value: unknown) => void,
): void {
  const before = getOwnPropertyDescriptor(owner, name);
  const native = before?.set;
  if (!before?.configurable || !native) return;
  const set = disguised(native, { apply: (target, self, args: unknown[]) => run(target, self, args[0]) });
  defineProperty(owner, name, { ...before, set });
  onUndo(() => defineProperty(owner, name, before));
}

/** Replaces the getter of an accessor. */
export function wrapGetter(owner: object, name: string, run: (native: CallableFunction, self: unknown) => unknown): void {
  const before = getOwnPropertyDescriptor(owner, name);
  const native = before?.get;
  if (!before?.configurable || !native) return;
  const get = disguised(native, { apply: (target, self) => run(target, self) });
  defineProperty(owner, name, { ...before, get });
  onUndo(() => defineProperty(owner, name, before));
}

function replace(owner: object, name: string, before: PropertyDescriptor, value: unknown): void {
  if (!defineProperty(owner, name, { ...before, value })) return;
  onUndo(() => defineProperty(owner, name, before));
}

/** `toString` of a wrapper says what it says of the native. */
export function wrapToString(): void {
  wrapMethod(Function.prototype, 'toString', (native, self, args) => {
    const hidden = typeof self === 'function' ? natives.of(self) : undefined;
    return apply(native, hidden ?? self, args);
  });
}
