/** XMLHttpRequest: `send` waits for the verdict; a blocked one fails as a broken network would. */
import type { Descent } from '../shared/handover';
import { absolute, carriesText, readBytes, readNow, type Read, PART } from './body';
import { ask, mayLeaveNow, type Outcome } from './channel';
import { descentOf } from './descent';
import { wrapMethod } from './disguise';
import * as native from './primordials';

interface Opened {
  method: string;
  url: string;
  isAsync: boolean;
  hasContentType: boolean;
  headers: string;
}

const opened = new native.Notes<Opened>((value): value is Opened => typeof value === 'object');
const { open: openIt, send: sendIt, setRequestHeader: setIt } = XMLHttpRequest.prototype;
const nativeOpen = (xhr: object, method: string, url: string): void => native.apply(openIt, xhr, [method, url, true]);
const nativeHeader = (xhr: object, name: string, value: string): void => native.apply(setIt, xhr, [name, value]);
/** The overload with an array-like takes what the page gave: the browser's own check of it stays the only one. */
const nativeSend = (xhr: object, args: ArrayLike<unknown>): void => native.applyLike(sendIt, xhr, args);

/** A scheme no browser knows: the request fails natively, with all its events, and nothing leaves. */
const NOWHERE = 'postern-blocked:/';

/** `revised`: the body to send in place of the page's, a copy where the page could still change its own. */
function finish(xhr: object, state: Opened, revised: unknown, outcome: Outcome): void {
  // The page aborted or opened it anew while the verdict was under way: this send is void.
  if (opened.of(xhr) !== state) return;
  if (outcome.do === 'block') {
    nativeOpen(xhr, 'GET', NOWHERE);
    nativeSend(xhr, []);
  } else nativeSend(xhr, [outcome.do === 'replace' ? outcome.body : revised]);
}

interface Body {
  read: Read;
  revised: unknown;
  descent: Descent;
}

function judge(xhr: object, state: Opened, { read, revised, descent }: Body): void {
  const { method, url, headers } = state;
  ask({ via: 'xhr', method, url, headers, descent, ...read }, (outcome) => finish(xhr, state, revised, outcome));
}

/** Form data, blobs and documents: their bytes are read once and those bytes are sent. */
function judgeLater(xhr: object, state: Opened, body: unknown): void {
  const descent = descentOf(body);
  const content: unknown =
    body instanceof native.NativeDocument ? native.serialized(new native.NativeXMLSerializer(), body) : body;
  const whole: Response = native.construct(native.NativeResponse, [content]);
  const headers = native.responseHeaders(whole);
  const type = headers instanceof native.NativeHeaders ? native.headerOf(headers, 'content-type') : null;
  const done = (buffer: ArrayBuffer): void => {
    if (opened.of(xhr) !== state) return;
    if (type !== null && !state.hasContentType) nativeHeader(xhr, 'Content-Type', type);
    const bytes = new native.NativeUint8Array(buffer);
    judge(xhr, state, { read: readBytes(bytes), revised: inBlob(bytes), descent });
  };
  native.whenDone(native.responseBytes(whole), done, () => finish(xhr, state, null, { do: 'block' }));
}

function sendNow(xhr: object, state: Opened, { read, revised, descent }: Partial<Body>): void {
  const { method, url, headers } = state;
  const mayLeave = read !== undefined && mayLeaveNow({ via: 'xhr', method, url, headers, descent: descent ?? '', ...read });
  if (!mayLeave) throw new native.NativeDOMException('A network error occurred.', 'NetworkError');
  nativeSend(xhr, [revised]);
}

function send(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const state = typeof self === 'object' && self !== null ? opened.of(self) : undefined;
  if (!state || typeof self !== 'object' || self === null) return native.apply(call, self, args);
  const isBodiless = state.method === 'GET' || state.method === 'HEAD';
  const body = isBodiless ? null : args[0];
  const read = readNow(body);
  if (read?.kind === 'none' && state.headers === '' && !carriesText(state.url)) return native.apply(call, self, args);
  // The very bytes that were read, so that a later change of the page's buffer changes nothing.
  // A long one as a blob: the browser takes it without stopping the page.
  const frozen = read?.bytes ? inBlob(read.bytes) : body;
  const known = read && { read, revised: frozen, descent: typeof body === 'string' ? ('' as const) : descentOf(body) };
  if (!state.isAsync) sendNow(self, state, known ?? {});
  else if (known) judge(self, state, known);
  else judgeLater(self, state, body);
  return undefined;
}

const inBlob = (bytes: Uint8Array): unknown =>
  native.byteLength(bytes) > PART ? native.construct(native.NativeBlob, [[bytes]]) : bytes;

function open(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const result: unknown = native.apply(call, self, args);
  if (typeof self !== 'object' || self === null) return result;
  const method = native.toUpperCase(`${args[0]}`);
  opened.put(self, {
    method,
    url: absolute(args[1]),
    isAsync: args.length < 3 || !!args[2],
    hasContentType: false,
    headers: '',
  });
  return result;
}

function setHeader(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const state = typeof self === 'object' && self !== null ? opened.of(self) : undefined;
  if (state) {
    state.hasContentType ||= native.toLowerCase(`${args[0]}`) === 'content-type';
    state.headers += `${args[0]}: ${args[1]}\n`;
  }
  return native.apply(call, self, args);
}

/** An abort while the verdict is under way: the native one would not know that a send was asked for. */
function abort(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const state = typeof self === 'object' && self !== null ? opened.of(self) : undefined;
  if (state && typeof self === 'object' && self !== null) opened.put(self, { ...state });
  return native.apply(call, self, args);
}

export function wrapXhr(): void {
  wrapMethod(XMLHttpRequest.prototype, 'open', open);
  wrapMethod(XMLHttpRequest.prototype, 'setRequestHeader', setHeader);
  wrapMethod(XMLHttpRequest.prototype, 'send', send);
  wrapMethod(XMLHttpRequest.prototype, 'abort', abort);
}
