/** Reads any request body into one string for the question, and makes a body of the answer's string again. */
import type { BodyKind } from '../shared/handover';
import * as native from './primordials';

export interface Read {
  kind: BodyKind;
  body: string;
  /** The very bytes that were read, where there were any; the page cannot reach them. */
  bytes?: Uint8Array;
}

/** More bytes than this cross in parts, each with a turn of its own, so that the page does not stand still. */
export const PART = 1 << 20;

/** What was read as one text: `body` is left empty where it would be long. */
export const wholeOf = ({ body, bytes }: Pick<Read, 'body' | 'bytes'>): string =>
  body === '' && bytes ? native.decodeBytes(bytes) : body;

export function readBytes(bytes: Uint8Array): Read {
  const length = native.byteLength(bytes);
  if (length === 0) return { kind: 'none', body: '' };
  try {
    return { kind: 'text', body: native.decodeUtf8(bytes), bytes };
  } catch {
    return { kind: 'bytes', body: length > PART ? '' : native.decodeBytes(bytes), bytes };
  }
}

/** A body that can be read at once: none, a string or a buffer; null for the others. */
export function readNow(body: unknown): Read | null {
  if (body === undefined || body === null) return { kind: 'none', body: '' };
  if (typeof body === 'string') return body === '' ? { kind: 'none', body } : { kind: 'text', body };
  const bytes = bytesOf(body);
  return bytes && readBytes(bytes);
}

/** A copy, so that the page cannot change the buffer while the verdict is under way. */
export function bytesOf(body: unknown): Uint8Array<ArrayBuffer> | null {
  if (native.isView(body))
    return new native.NativeUint8Array(new native.NativeUint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (body instanceof native.NativeArrayBuffer) return new native.NativeUint8Array(new native.NativeUint8Array(body));
  return null;
}

/** Whether a bare GET of this URL could carry text: a query, or a path with an escape or an address in it. */
export function carriesText(url: string): boolean {
  try {
    const parsed = new native.NativeURL(url);
    const protocol = native.urlProtocol(parsed);
    if (protocol === 'data:' || protocol === 'blob:') return false;
    const path = `${native.urlPath(parsed)}`;
    return native.urlSearch(parsed) !== '' || native.indexOf(path, '%') >= 0 || native.indexOf(path, '@') >= 0;
  } catch {
    return true;
  }
}

/** Absolute, as the browser will resolve it; the text itself where it is no URL (the native call then refuses it). */
export function absolute(url: unknown): string {
  const text = `${url}`;
  try {
    return `${native.urlHref(new native.NativeURL(text, `${native.baseUri(document)}`))}`;
  } catch {
    return text;
  }
}
