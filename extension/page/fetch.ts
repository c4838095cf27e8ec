/** `fetch`: whatever carries text is frozen into a Request of ours, judged, and sent exactly as judged. */
import type { Descent } from '../shared/handover';
import { absolute, carriesText, readBytes, type Read } from './body';
import { ask, mayLeaveNow, type Outcome } from './channel';
import { descentOf, stricter } from './descent';
import { wrapMethod } from './disguise';
import * as native from './primordials';

/** The error a site already understands: the browser's own words for a failed request. */
export function networkError(): TypeError {
  const isFirefox = 'mozInnerScreenX' in globalThis;
  return new native.NativeTypeError(isFirefox ? 'NetworkError when attempting to fetch resource.' : 'Failed to fetch');
}

/** No options and a URL without text: nothing to judge, the call goes through as it came. */
function isBare(args: unknown[]): boolean {
  const isSimple = typeof args[0] === 'string' || args[0] instanceof native.NativeURL;
  return isSimple && args[1] === undefined && !carriesText(absolute(args[0]));
}

interface Frozen {
  request: Request;
  /** Null where the body must be read first. */
  body: Read | null;
  descent: Descent;
}

/** One reading of the page's arguments: getters that answer twice differently gain nothing. */
function freeze(input: unknown, init: unknown): Frozen {
  const earlier = input instanceof native.NativeRequest ? descentOf(input) : '';
  if (typeof init !== 'object' || init === null || init instanceof native.NativeRequest || !('body' in init)) {
    const request: Request = native.construct(native.NativeRequest, [input, init]);
    const method = native.requestMethod(request);
    const isEmpty = method === 'GET' || method === 'HEAD' || native.requestBody(request) === null;
    return { request, body: isEmpty ? { kind: 'none', body: '' } : null, descent: isEmpty ? '' : earlier };
  }
  const body: unknown = init.body;
  const descent = typeof body === 'string' ? '' : stricter(earlier, descentOf(body));
  const request: Request = native.construct(native.NativeRequest, [input, { __proto__: init, body }]);
  return { request, body: typeof body === 'string' && body !== '' ? { kind: 'text', body } : null, descent };
}

function send(call: CallableFunction, self: unknown, request: Request, outcome: Outcome): Promise<unknown> {
  if (outcome.do === 'block') return new native.NativePromise((_, reject) => reject(networkError()));
  if (outcome.do === 'release') return native.apply(call, self, [request]);
  return native.apply(call, self, [new native.NativeRequest(request, { body: outcome.body })]);
}

function read(request: Request, done: (body: Read) => void, failed: () => void): void {
  const bytes = native.requestBytes(native.cloneRequest(request));
  native.whenDone(bytes, (buffer) => done(readBytes(new native.NativeUint8Array(buffer))), failed);
}

/** Where the answer comes at once the browser's own promise is returned: zone.js and others look at it. */
function judge(call: CallableFunction, self: unknown, { request, descent }: Frozen, body: Read): Promise<unknown> {
  const { resolve, reject, promise } = deferred();
  let direct: Promise<unknown> | undefined;
  let isLater = false;
  const asked = {
    via: 'fetch',
    method: `${native.requestMethod(request)}`,
    url: `${native.requestUrl(request)}`,
    headers: headersOf(request),
    descent,
    ...body,
  } as const;
  ask(asked, (outcome) => {
    try {
      const sent = send(call, self, request, outcome);
      if (isLater) resolve(sent);
      else direct = sent;
    } catch (problem) {
      reject(problem);
    }
  });
  isLater = true;
  return direct ?? promise;
}

function deferred(): { promise: Promise<unknown>; resolve: (value: unknown) => void; reject: (reason: unknown) => void } {
  let resolve: (value: unknown) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new native.NativePromise<unknown>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function headersOf(request: Request): string {
  const headers = native.requestHeaders(request);
  let lines = '';
  if (headers instanceof native.NativeHeaders) native.eachHeader(headers, (value, name) => (lines += `${name}: ${value}\n`));
  const referrer = `${native.requestReferrer(request)}`;
  return referrer === '' || referrer === 'about:client' ? lines : `${lines}referer: ${referrer}\n`;
}

/** A request without a body or headers, whose URL cannot carry text, needs no question. */
function isSilent(frozen: Frozen): boolean {
  return (
    frozen.body?.kind === 'none' && headersOf(frozen.request) === '' && !carriesText(`${native.requestUrl(frozen.request)}`)
  );
}

function guarded(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  if (isBare(args)) return native.apply(call, self, args);
  const { resolve, reject, promise } = deferred();
  try {
    const frozen = freeze(args[0], args[1]);
    if (isSilent(frozen)) return native.apply(call, self, [frozen.request]);
    if (frozen.body) return judge(call, self, frozen, frozen.body);
    const found = (body: Read): void => resolve(judge(call, self, frozen, body));
    read(frozen.request, found, () => reject(networkError()));
  } catch (problem) {
    reject(problem);
  }
  return promise;
}

/** `fetchLater` sends after the page has gone and answers at once: so must we. A refusal looks like a full queue. */
function later(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const { request, body, descent } = freeze(args[0], args[1]);
  const isFree =
    body !== null &&
    mayLeaveNow({
      via: 'fetch',
      method: `${native.requestMethod(request)}`,
      url: `${native.requestUrl(request)}`,
      headers: headersOf(request),
      descent,
      ...body,
    });
  if (!isFree) throw new native.NativeDOMException('fetchLater exceeds its quota.', 'QuotaExceededError');
  const wait: unknown = typeof args[1] === 'object' && args[1] !== null ? Reflect.get(args[1], 'activateAfter') : undefined;
  return native.apply(call, self, wait === undefined ? [request] : [request, { __proto__: null, activateAfter: wait }]);
}

export function wrapFetch(): void {
  wrapMethod(globalThis, 'fetch', guarded);
  wrapMethod(globalThis, 'fetchLater', later);
}
