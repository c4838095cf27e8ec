/** Copies of what the gate calls, taken before page script runs: what the page changes later is not used here (T-03). */

export const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;

/** `apply` of a function whose arguments are the page's own, of any type. */
export const applyLike = (method: CallableFunction, self: unknown, args: ArrayLike<unknown>): void =>
  apply(method, self, args);

/** `method(self, ...args)` for a method of a prototype, immune to a later change of that prototype. */
export function uncurried<T, A extends unknown[], R>(method: (this: T, ...args: A) => R): (self: T, ...args: A) => R {
  return (self, ...args) => apply(method, self, args);
}

/** The getter of an accessor, as a function of the object. */
export function getter(prototype: object, name: string): (self: object) => unknown {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  return (self) => (get ? apply(get, self, []) : undefined);
}

/** The setter of an accessor, as a function of the object and the value. */
export function setter(prototype: object, name: string): (self: object, value: unknown) => void {
  const set = getOwnPropertyDescriptor(prototype, name)?.set;
  return (self, value) => (set ? apply(set, self, [value]) : undefined);
}

export const NativePromise = Promise;
const nativeReject = Promise.reject;
export const rejected = (why: unknown): unknown => apply(nativeReject, NativePromise, [why]);
export const setTimer = setTimeout.bind(globalThis);
export const clearTimer = clearTimeout.bind(globalThis);
export const stringify = JSON.stringify;
export const parseJson = (text: string): unknown => nativeParse(text);
const nativeParse = JSON.parse;

export const NativeRequest = Request;
export const NativeResponse = Response;
export const NativeURL = URL;
export const NativeMessageEvent = MessageEvent;
export const NativeTypeError = TypeError;
export const NativeDOMException = DOMException;
export const NativeUint8Array = Uint8Array;
export const NativeXMLSerializer = XMLSerializer;
export const NativeBlob = Blob;
export const NativeDocument = Document;
export const NativeHeaders = Headers;
export const NativeArrayBuffer = ArrayBuffer;
export const NativeMap = Map;
export const NativeSet = Set;
export const eachOfMap = uncurried<Map<unknown, unknown>, [(value: unknown, key: unknown) => void], unknown>(
  Map.prototype.forEach,
);
export const eachOfSet = uncurried<Set<unknown>, [(value: unknown, key: unknown) => void], unknown>(Set.prototype.forEach);
export const NativeSubmitEvent = SubmitEvent;
export const NativeFormData = FormData;
export const NativeSearchParams = URLSearchParams;
export const NativeXhr = XMLHttpRequest;

/** An object that has no more than its own: options that the page put on Object.prototype are none of it. */
export const bare = <T extends object>(own: T): T => {
  setPrototype(own, null);
  return own;
};
const setPrototype = Object.setPrototypeOf;

export const isArray = Array.isArray;
export const listOf = (from: object): unknown[] => apply(nativeFrom, Array, [from]);
const nativeFrom = Array.from;
export const iterator: typeof Symbol.iterator = Symbol.iterator;
export const keysOf = Object.keys;

export const isView = ArrayBuffer.isView;
export const fromCharCode = String.fromCharCode;
export const charCodeAt = uncurried(String.prototype.charCodeAt);
export const toUpperCase = uncurried(String.prototype.toUpperCase);
export const toLowerCase = uncurried(String.prototype.toLowerCase);
export const indexOf = uncurried(String.prototype.indexOf);
export const slice = uncurried(String.prototype.slice);
export const fromCodePoint = String.fromCodePoint;
const nativeParseInt = Number.parseInt;
export const parseHex = (digits: string): number => nativeParseInt(digits, 16);

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encodeWith = uncurried(TextEncoder.prototype.encode);
const decodeWith = uncurried(TextDecoder.prototype.decode);
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => encodeWith(encoder, text);
/** One unit for each byte; those above 0x7f are moved to a private place, and their low byte stays (WHATWG Encoding, 14.5). */
const byteDecoder = new TextDecoder('x-user-defined');
export const decodeBytes = (bytes: Uint8Array): string => decodeWith(byteDecoder, bytes);
const typedArray: object = Object.getPrototypeOf(Uint8Array.prototype);
const lengthOf = getter(typedArray, 'length');
const bufferOf = getter(typedArray, 'buffer');
export const byteLength = (bytes: Uint8Array): number => Number(lengthOf(bytes));
/** The same bytes, seen from one place to another; for arrays that begin where their buffer does. */
export const bytesFrom = (bytes: Uint8Array, start: number, end: number): Uint8Array =>
  construct(Uint8Array, [bufferOf(bytes), start, end - start]);
/** Throws when the bytes are not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string => decodeWith(strictDecoder, bytes);

export const requestUrl = getter(Request.prototype, 'url');
export const requestMethod = getter(Request.prototype, 'method');
export const requestReferrer = getter(Request.prototype, 'referrer');
export const requestBody = getter(Request.prototype, 'body');
export const cloneRequest = uncurried(Request.prototype.clone);
export const requestBytes = uncurried(Request.prototype.arrayBuffer);
export const responseBytes = uncurried(Response.prototype.arrayBuffer);
export const requestHeaders = getter(Request.prototype, 'headers');
export const eachHeader = uncurried(Headers.prototype.forEach);
export const responseHeaders = getter(Response.prototype, 'headers');
export const headerOf = uncurried(Headers.prototype.get);
export const urlHref = getter(URL.prototype, 'href');
export const urlProtocol = getter(URL.prototype, 'protocol');
export const urlPath = getter(URL.prototype, 'pathname');
export const urlSearch = getter(URL.prototype, 'search');
export const baseUri = getter(Node.prototype, 'baseURI');
export const hasAttribute = uncurried(Element.prototype.hasAttribute);
export const attributeOf = uncurried(Element.prototype.getAttribute);
export const serialized = uncurried(XMLSerializer.prototype.serializeToString);
export const eventText = getter(MessageEvent.prototype, 'lastEventId');
export const eventPorts = getter(MessageEvent.prototype, 'ports');
export const dispatch = uncurried(EventTarget.prototype.dispatchEvent);
export const listen = uncurried<EventTarget, [string, (event: Event) => void, boolean?], unknown>(
  EventTarget.prototype.addEventListener,
);
export const unlisten = uncurried<EventTarget, [string, (event: Event) => void, boolean?], unknown>(
  EventTarget.prototype.removeEventListener,
);
const nativeThen = Promise.prototype.then;
/** `then` on a promise of the browser's own, without asking the page's `Promise.prototype`. */
export function whenDone<T>(promise: Promise<T>, done: (value: T) => void, failed: () => void): void {
  apply(nativeThen, promise, [done, failed]);
}

const nativeGet = uncurried<WeakMap<object, unknown>, [object], unknown>(WeakMap.prototype.get);
const nativeSet = uncurried<WeakMap<object, unknown>, [object, unknown], unknown>(WeakMap.prototype.set);

/** A typed weak map whose methods the page cannot reach. */
export class Notes<V> {
  readonly #map = new WeakMap<object, unknown>();
  readonly #isOurs: (value: unknown) => value is V;
  constructor(isOurs: (value: unknown) => value is V) {
    this.#isOurs = isOurs;
  }
  of(key: object): V | undefined {
    const value = nativeGet(this.#map, key);
    return this.#isOurs(value) ? value : undefined;
  }
  put(key: object, value: V): void {
    nativeSet(this.#map, key, value);
  }
}

/** The arguments with their first one resolved: read once, so a `toString` that changes its mind gains nothing. */
export function appendedTo(first: unknown, args: unknown[]): unknown[] {
  const given: unknown[] = [first];
  for (let index = 1; index < args.length; index += 1)
    defineProperty(given, index, { value: args[index], enumerable: true });
  return given;
}

/** The arguments with one of them replaced; own properties only, since the page may have put setters on Array.prototype. */
export function replacedAt(at: number, value: unknown, args: unknown[]): unknown[] {
  const given: unknown[] = [];
  for (let index = 0; index < args.length; index += 1) {
    defineProperty(given, index, { value: index === at ? value : args[index], enumerable: true });
  }
  return given;
}
