/** WebSocket: frames leave in the order they were given, each after its verdict; a close waits for them. */
import { type Descent, UNREADABLE } from '../shared/handover';
import { absolute, bytesOf, carriesText, readBytes, type Read } from './body';
import { ask, mayLeaveNow, type Outcome } from './channel';
import { descentOf } from './descent';
import { wrapConstructor, wrapMethod } from './disguise';
import { enqueue, isWaiting } from './line';
import * as native from './primordials';

/** What a socket and a data channel differ in. */
interface Kind {
  isOpen: (self: object) => boolean;
  urlOf: (self: object) => string;
}

const readyState = native.getter(WebSocket.prototype, 'readyState');
const socketUrl = native.getter(WebSocket.prototype, 'url');
const SOCKET: Kind = { isOpen: (self) => readyState(self) === 1, urlOf: (self) => `${socketUrl(self)}` };

interface Frame {
  read: Read;
  frame: unknown;
  descent: Descent;
}

function judge(url: string, { read, frame, descent }: Frame, transmit: (frame: unknown) => void, next: () => void): void {
  const asked = { via: 'socket', method: 'WS', url, descent, ...read } as const;
  ask(asked, (outcome: Outcome) => {
    // A dropped frame is what a broken line would do; the site's own retry asks again.
    if (outcome.do === 'release') transmit(frame);
    else if (outcome.do === 'replace') transmit(typeof frame === 'string' ? outcome.body : native.encodeUtf8(outcome.body));
    next();
  });
}

function send({ isOpen, urlOf }: Kind, call: CallableFunction, self: unknown, args: unknown[]): unknown {
  if (typeof self !== 'object' || self === null || !isOpen(self)) return native.apply(call, self, args);
  const url = urlOf(self);
  const transmit = (frame: unknown): void => {
    if (isOpen(self)) native.apply(call, self, [frame]);
  };
  const frame = args[0] instanceof native.NativeBlob ? args[0] : (bytesOf(args[0]) ?? `${args[0]}`);
  const descent = typeof frame === 'string' ? '' : descentOf(args[0]);
  enqueue(self, (next) => {
    const found = (bytes: Uint8Array): void => judge(url, { read: readBytes(bytes), frame: bytes, descent }, transmit, next);
    if (typeof frame === 'string') judge(url, { read: { kind: 'text', body: frame }, frame, descent }, transmit, next);
    else if (frame instanceof native.NativeUint8Array) found(frame);
    else readBlob(frame, found, next);
  });
  return undefined;
}

export function readBlob(blob: unknown, done: (bytes: Uint8Array) => void, failed: () => void): void {
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
    const words = via === 'socket' ? protocolsOf(args[1]) : { given: args[1], text: '' };
    const asked = { via, method: 'GET', url, kind: words.text === '' ? 'none' : 'text', body: words.text } as const;
    const isFree = (words.text === '' && !carriesText(url)) || mayLeaveNow(asked);
    if (!isFree) throw new native.NativeDOMException(`Failed to construct '${name}'.`, 'SecurityError');
    return native.appendedTo(url, args.length > 1 ? native.replacedAt(1, words.given, args) : args);
  };
}

/** The names of subprotocols leave with the handshake, too. Read once, and handed on as they were read. */
function protocolsOf(given: unknown): { given: unknown; text: string } {
  if (given === undefined) return { given, text: '' };
  if (typeof given !== 'object' || given === null) return { given: `${given}`, text: `${given}` };
  const read: unknown[] = native.listOf(given);
  let names: unknown[] = read;
  let text = '';
  for (let index = 0; index < read.length; index += 1) {
    names = native.replacedAt(index, `${read[index]}`, names);
    text += `${names[index]}\n`;
  }
  let at = -1;
  const next = (): object => {
    at += 1;
    return { __proto__: null, done: at >= names.length, value: names[at] };
  };
  return { given: { __proto__: null, [native.iterator]: () => ({ __proto__: null, next }) }, text };
}

export function wrapSocket(): void {
  wrapConstructor(globalThis, 'WebSocket', checkedUrl('socket', 'WebSocket'));
  wrapMethod(WebSocket.prototype, 'send', (call, self, args) => send(SOCKET, call, self, args));
  wrapMethod(WebSocket.prototype, 'close', close);
}

/** Voice modes send their texts by a data channel of WebRTC. */
export function wrapDataChannel(): void {
  if (!('RTCDataChannel' in globalThis)) return;
  const state = native.getter(RTCDataChannel.prototype, 'readyState');
  const channel: Kind = { isOpen: (self) => state(self) === 'open', urlOf: () => 'rtc:' };
  wrapMethod(RTCDataChannel.prototype, 'send', (call, self, args) => send(channel, call, self, args));
  wrapMethod(RTCDataChannel.prototype, 'close', close);
}

/** What goes by these goes through streams, where no wrapper sees it: they are not opened, and sites fall back to a socket. */
export function refuseStreams(): void {
  for (const name of ['WebSocketStream', 'WebTransport']) {
    wrapConstructor(globalThis, name, (args) => {
      const question = { via: 'socket', method: UNREADABLE, url: absolute(args[0]), kind: 'none', body: '' } as const;
      if (!mayLeaveNow(question)) throw new native.NativeDOMException(`Failed to construct '${name}'.`, 'SecurityError');
      return args;
    });
  }
}

export function wrapEventSource(): void {
  if ('EventSource' in globalThis) wrapConstructor(globalThis, 'EventSource', checkedUrl('events', 'EventSource'));
}
