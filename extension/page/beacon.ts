/** `sendBeacon`: judged at once where possible; otherwise it is kept until its verdict, or lost with the page. */
import type { Descent } from '../shared/handover';
import { absolute, carriesText, readBytes, readNow, type Read } from './body';
import { ask } from './channel';
import { descentOf } from './descent';
import { wrapMethod } from './disguise';
import * as native from './primordials';

interface Body {
  read: Read;
  body: unknown;
  descent: Descent;
}

function judge(call: CallableFunction, self: unknown, url: string, { read, body, descent }: Body): boolean {
  let accepted: boolean | null = null;
  ask({ via: 'beacon', method: 'POST', url, descent, ...read }, (outcome) => {
    if (outcome.do === 'block') accepted = true;
    else accepted = !!native.apply(call, self, [url, outcome.do === 'replace' ? outcome.body : body]);
  });
  // Telling the page "not accepted" would only make it try another way.
  return accepted ?? true;
}

/** Blobs and forms: the bytes that were read are sent, under the type the browser gave them. */
function judgeLater(call: CallableFunction, self: unknown, url: string, body: unknown): boolean {
  const descent = descentOf(body);
  const whole: Response = native.construct(native.NativeResponse, [body]);
  const headers = native.responseHeaders(whole);
  const type = headers instanceof native.NativeHeaders ? (native.headerOf(headers, 'content-type') ?? '') : '';
  const done = (buffer: ArrayBuffer): void => {
    const bytes = new native.NativeUint8Array(buffer);
    judge(call, self, url, { read: readBytes(bytes), body: new native.NativeBlob([bytes], { type }), descent });
  };
  native.whenDone(native.responseBytes(whole), done, () => undefined);
  return true;
}

function send(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const url = absolute(args[0]);
  const read = readNow(args[1]);
  if (read?.kind === 'none' && !carriesText(url)) return native.apply(call, self, args);
  const body = args[1];
  const descent = typeof body === 'string' ? '' : descentOf(body);
  return read ? judge(call, self, url, { read, body, descent }) : judgeLater(call, self, url, body);
}

export function wrapBeacon(): void {
  wrapMethod(Navigator.prototype, 'sendBeacon', send);
}
