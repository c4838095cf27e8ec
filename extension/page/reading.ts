/** The page's arguments, read once: an object that answers twice differently gains nothing. */
import * as native from './primordials';

const speakers: Record<string, CallableFunction | undefined> = Object.create(null);
const KINDS = ['TrustedHTML', 'TrustedScriptURL', 'TrustedScript'] as const;
for (const kind of KINDS) {
  const owner: unknown = Reflect.get(globalThis, kind);
  if (typeof owner === 'function') speakers[kind] = Reflect.get(owner.prototype, 'toString');
}

/** The text of what the browser itself vouches for; null for anything the page made. */
function vouched(value: object): string | null {
  for (let index = 0; index < KINDS.length; index += 1) {
    const speak = speakers[KINDS[index] ?? ''];
    try {
      if (speak) return `${native.apply(speak, value, [])}`;
    } catch {
      // Not of this kind.
    }
  }
  return null;
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** What to hand on: a text, or the browser's own trusted one, which a site's policy asks for. */
export const fixed = (value: unknown): unknown => (isObject(value) && vouched(value) === null ? `${value}` : value);

/** Of what `fixed` gave. */
export const textOf = (value: unknown): string => (isObject(value) ? (vouched(value) ?? '') : `${value}`);
