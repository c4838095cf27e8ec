/** WebSocket: frames leave in the order they were given, each after its verdict; a close waits for them. */
import { absolute, bytesOf, carriesText, readBytes, type Read } from './body';
import { ask, mayLeaveNow, type Outcome } from './channel';
import { wrapConstructor, wrapMethod } from './disguise';
import { enqueue, isWaiting } from './line';
import * as native from './primordials';

const readyState = native.getter(WebSocket.prototype, 'readyState');
const socketUrl = native.getter(WebSocket.prototype, 'url');
const OPEN = 1;

function judge(socket: object, read: Read, frame: unknown, transmit: (frame: unknown) => void, next: () => void): void {
  const asked = { via: 'socket', method: 'WS', url: `${socketUrl(socket)}`, ...read } as const;
  ask(asked, (outcome: Outcome) => {
    // A dropped frame is what a broken line would do; the site's own retry asks again.
    if (outcome.do === 'release') transmit(frame);
    else if (outcome.do === 'replace') transmit(typeof frame === 'string' ? outcome.body : native.encodeUtf8(outcome.body));
    next();
  });
}

function send(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  if (typeof self !== 'object' || self === null || readyState(self) !== OPEN) return native.apply(call, self, args);
  const transmit = (frame: unknown): void => {
    if (readyState(self) === OPEN) native.apply(call, self, [frame]);
  };
  const frame = args[0] instanceof native.NativeBlob ? args[0] : (bytesOf(args[0]) ?? `${args[0]}`);
  enqueue(self, (next) => {
    if (typeof frame === 'string') judge(self, { kind: 'text', body: frame }, frame, transmit, next);
    else if (frame instanceof native.NativeUint8Array) judge(self, readBytes(frame), frame, transmit, next);
    else readBlob(frame, (bytes) => judge(self, readBytes(bytes), bytes, transmit, next), next);
  });
  return undefined;
}

function readBlob(blob: unknown, done: (bytes: Uint8Array) => void, failed: () => void): void {
  const whole: Response = native.construct(native.NativeResponse, [blob]);
  native.whenDone(native.responseBytes(whole), (buffer) => done(new native.NativeUint8Array(buffer)), failed);
}

function close(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  if (typeof self !== 'object' || self === null || !isWaiting(self)) return native.apply(call, self, args);
  enqueue(self, (next) => {
    native.apply(call, self, args);
    next();
  });
  return undefined;
}

/** A URL leaves with the handshake, at once: it must be found clean at once. */
export function checkedUrl(via: 'socket' | 'events', name: string): (args: unknown[]) => unknown[] {
  return (args) => {
    const url = absolute(args[0]);
    const isFree = !carriesText(url) || mayLeaveNow({ via, method: 'GET', url, kind: 'none', body: '' });
    if (!isFree) throw new native.NativeDOMException(`Failed to construct '${name}'.`, 'SecurityError');
    return native.appendedTo(url, args);
  };
}

export function wrapSocket(): void {
  wrapConstructor(globalThis, 'WebSocket', checkedUrl('socket', 'WebSocket'));
  wrapMethod(WebSocket.prototype, 'send', send);
  wrapMethod(WebSocket.prototype, 'close', close);
}

export function wrapEventSource(): void {
  if ('EventSource' in globalThis) wrapConstructor(globalThis, 'EventSource', checkedUrl('events', 'EventSource'));
}
