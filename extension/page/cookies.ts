/** A cookie leaves with every request from then on. */
import { absolute } from './body';
import { mayLeaveNow } from './channel';
import { wrapMethod, wrapSetter } from './disguise';
import * as native from './primordials';

const mayBeKept = (body: string): boolean =>
  mayLeaveNow({ via: 'navigation', method: 'GET', url: absolute('/'), kind: 'text', body });

/** `set(name, value)` or `set({name, value, ...})`. */
function partsOf(args: unknown[]): string {
  const [first, second] = args;
  if (typeof first !== 'object' || first === null) return `${first}=${second}`;
  return 'name' in first && 'value' in first ? `${first.name}=${first.value}` : '';
}

export function wrapCookies(): void {
  wrapSetter(Document.prototype, 'cookie', (set, self, value) => {
    const text = `${value}`;
    if (mayBeKept(text)) native.apply(set, self, [text]);
  });
  const owner: unknown = Reflect.get(globalThis, 'CookieStore');
  if (typeof owner !== 'function') return;
  wrapMethod(owner.prototype, 'set', (call, self, args) =>
    mayBeKept(partsOf(args))
      ? native.apply(call, self, args)
      : new native.NativePromise((_, reject) => reject(new native.NativeTypeError('Cookie refused'))),
  );
}
