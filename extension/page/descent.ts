/**
 * What came of a file: a File itself, and the blobs, buffers, streams and texts made of one. The gate asks about these as files,
 * wherever they go. A mark is the page's knowledge, so it only ever makes the question stricter.
 */
import type { Descent } from '../shared/handover';
import { wrapConstructor, wrapGetter, wrapMethod } from './disguise';
import * as native from './primordials';

const marks = new native.Notes<Descent>((value): value is Descent => typeof value === 'string');
const fileName = native.getter(File.prototype, 'name');
const eachField = native.uncurried(FormData.prototype.forEach);
const eachParameter = native.uncurried(URLSearchParams.prototype.forEach);

/** By the browser's own getter, which only takes a File, of whatever frame. */
function isFile(value: object): boolean {
  try {
    fileName(value);
    return true;
  } catch {
    return false;
  }
}

/** How the texts of files began, the last ones. Shorter texts are words that anything may hold. */
const MOST_TEXTS = 32;
const LEAST_TEXT = 20;
const BEGINNING = 200;
interface Begun {
  beginning: string;
  /** As it stands within JSON. */
  escaped: string;
  length: number;
}
const texts: Record<number, Begun | undefined> = Object.create(null);
let noted = 0;

/** No half of a pair of surrogates at its end: JSON would write it otherwise. */
function beginningOf(text: string): string {
  const end = text.length > BEGINNING ? BEGINNING : text.length;
  const last = native.charCodeAt(text, end - 1);
  return native.slice(text, 0, last >= 0xd800 && last < 0xdc00 ? end - 1 : end);
}

function noteText(text: string): void {
  if (text.length < LEAST_TEXT) return;
  const beginning = beginningOf(text);
  for (let at = 0; at < MOST_TEXTS; at += 1)
    if (texts[at]?.length === text.length && texts[at]?.beginning === beginning) return;
  const written = native.stringify(beginning);
  texts[noted % MOST_TEXTS] = { beginning, escaped: native.slice(written, 1, written.length - 1), length: text.length };
  noted += 1;
  const comma = native.indexOf(text, 'data:') === 0 ? native.indexOf(text, ',') : -1;
  if (comma > 0) noteText(native.slice(text, comma + 1, text.length));
}

/** Whether it is the text of a file, or begins one somewhere. */
export function descentOfText(text: string): Descent {
  if (text.length < LEAST_TEXT) return '';
  let found: Descent = '';
  for (let at = 0; at < MOST_TEXTS; at += 1) {
    const one = texts[at];
    if (!one) break;
    const place = native.indexOf(text, one.beginning);
    if (place === 0 && text.length === one.length) return 'file';
    if (place >= 0 || native.indexOf(text, one.escaped) >= 0) found = 'part';
  }
  return found;
}

/** A file in a form shows as one in its bytes, too; a text does not. */
function descentOfFields(each: (visit: (value: unknown) => void) => void): Descent {
  let isPart = false;
  each((value) => (isPart ||= typeof value === 'string' && descentOfText(value) !== ''));
  return isPart ? 'part' : '';
}

export function descentOf(value: unknown): Descent {
  if (typeof value === 'string') return descentOfText(value);
  if (typeof value !== 'object' || value === null) return '';
  if (native.isView(value)) return marks.of(value.buffer) ?? '';
  const marked = marks.of(value);
  if (marked) return marked;
  if (value instanceof native.NativeFormData) return descentOfFields((visit) => eachField(value, visit));
  if (value instanceof native.NativeSearchParams) return descentOfFields((visit) => eachParameter(value, visit));
  return isFile(value) ? 'file' : '';
}

/** The stricter of two words on one body. */
export const stricter = (one: Descent, other: Descent): Descent =>
  one === 'file' || other === 'file' ? 'file' : one === 'part' || other === 'part' ? 'part' : '';

function mark(value: unknown, descent: Descent): void {
  if (descent === '') return;
  if (typeof value === 'string') noteText(value);
  else if (native.isView(value)) marks.put(value.buffer, descent);
  else if (typeof value === 'object' && value !== null && !isFile(value)) marks.put(value, descent);
}

function markLater(given: Promise<unknown>, descent: Descent): void {
  native.whenDone(
    given,
    (value) => mark(value, descent),
    () => undefined,
  );
}

/** What a blob, a file or anything iterable is made of. A blob that wraps one file is that file. */
function descentOfParts(parts: unknown): Descent {
  if (!native.isArray(parts)) return '';
  let found: Descent = '';
  for (let index = 0; index < parts.length; index += 1) found = stricter(found, descentOf(parts[index]));
  return found === 'file' && parts.length > 1 ? 'part' : found;
}

/** A method whose result is as much of a file as its object is; it may come later. */
function passesOn(owner: object, name: string): void {
  wrapMethod(owner, name, (call, self, args) => {
    const given: unknown = native.apply(call, self, args);
    const descent = typeof self === 'object' ? descentOf(self) : '';
    if (descent === '') return given;
    if (given instanceof native.NativePromise) markLater(given, descent);
    else if (native.isArray(given)) for (let index = 0; index < given.length; index += 1) mark(given[index], descent);
    else mark(given, descent);
    return given;
  });
}

/** `new Response(body)` and `new Request(input, { body })`; options are read once. */
function wrapCarriers(): void {
  wrapConstructor(
    globalThis,
    'Response',
    (args) => args,
    (made, args) => mark(made, descentOf(args[0])),
  );
  const once = (args: unknown[]): unknown[] => {
    const init = args[1];
    if (typeof init !== 'object' || init === null || init instanceof native.NativeRequest || !('body' in init)) return args;
    return native.replacedAt(1, { __proto__: init, body: init.body }, args);
  };
  wrapConstructor(globalThis, 'Request', once, (made, args) => {
    const [input, init] = args;
    const own = typeof init === 'object' && init !== null && 'body' in init ? descentOf(init.body) : '';
    mark(made, stricter(own, input instanceof native.NativeRequest ? descentOf(input) : ''));
  });
  for (const owner of [Response.prototype, Request.prototype]) {
    for (const name of ['clone', 'blob', 'arrayBuffer', 'bytes', 'text']) passesOn(owner, name);
    wrapGetter(owner, 'body', (get, self) => {
      const stream: unknown = native.apply(get, self, []);
      mark(stream, marksOf(self));
      return stream;
    });
  }
}

const marksOf = (value: unknown): Descent => (typeof value === 'object' && value !== null ? (marks.of(value) ?? '') : '');

function wrapStreams(): void {
  passesOn(ReadableStream.prototype, 'tee');
  passesOn(ReadableStream.prototype, 'pipeThrough');
}

/** What a reader reads is known when it is asked for. */
function wrapReader(): void {
  for (const name of ['readAsText', 'readAsDataURL', 'readAsArrayBuffer', 'readAsBinaryString'])
    wrapMethod(FileReader.prototype, name, (call, self, args) => {
      if (typeof self === 'object' && self !== null) marks.put(self, descentOf(args[0]));
      return native.apply(call, self, args);
    });
  wrapGetter(FileReader.prototype, 'result', (get, self) => {
    const result: unknown = native.apply(get, self, []);
    mark(result, marksOf(self));
    return result;
  });
}

/** What a page reads from the clipboard without a paste that could be held. */
function wrapClipboard(): void {
  if (!('ClipboardItem' in globalThis)) return;
  wrapMethod(ClipboardItem.prototype, 'getType', (call, self, args) => {
    const given: unknown = native.apply(call, self, args);
    if (given instanceof native.NativePromise) markLater(given, 'file');
    return given;
  });
}

/** What a blob that the page makes is made of. */
export const noteBlob = (made: object, parts: unknown): void => mark(made, descentOfParts(parts));

export function wrapDescent(): void {
  wrapConstructor(
    globalThis,
    'File',
    (args) => args,
    (_, args) => noteTexts(args[0]),
  );
  for (const name of ['slice', 'arrayBuffer', 'bytes', 'text', 'stream']) passesOn(Blob.prototype, name);
  wrapCarriers();
  wrapStreams();
  wrapReader();
  wrapClipboard();
}

/** A file that the page makes of texts: it cannot be told from one that it was given. */
function noteTexts(parts: unknown): void {
  if (!native.isArray(parts)) return;
  for (let index = 0; index < parts.length; index += 1) {
    const part: unknown = parts[index];
    if (typeof part === 'string') noteText(part);
  }
}
