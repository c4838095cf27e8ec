/** A worker can send what no wrapper in the page sees (T-05), so what it is made of and what it is told is judged here. */
import type { Descent } from '../shared/handover';
import { absolute, carriesText, readBytes, type Read, readNow, wholeOf } from './body';
import { ask, mayLeaveNow } from './channel';
import { descentOf, noteBlob } from './descent';
import { wrapConstructor, wrapMethod } from './disguise';
import { enqueue } from './line';
import * as native from './primordials';
import { readBlob } from './socket';

/** Deeper or longer messages are judged by what was found until then: a worker's pixels are not worth a pause. */
const MOST_DEPTH = 6;
const MOST_UNITS = 2_000_000;

/** Texts of small blobs, by blob; a blob cannot be read at once, and most sites' policies forbid to fetch it. */
const written = new native.Notes<string>((value): value is string => typeof value === 'string');
/** By `blob:` address. Null prototype: addresses are the page's words (T-03). */
const codes: Record<string, string | undefined> = Object.create(null);
const LONGEST_CODE = 400_000;

function noteBlobs(): void {
  wrapConstructor(
    globalThis,
    'Blob',
    (args) => args,
    (made, args) => {
      noteBlob(made, args[0]);
      const found: Found = { text: '', files: null };
      if (native.isArray(args[0]) && args[0].length < 100) textsOf(args[0], MOST_DEPTH - 1, found);
      if (found.text.length < LONGEST_CODE) written.put(made, found.text);
    },
  );
  wrapMethod(URL, 'createObjectURL', (call, self, args) => {
    const url: unknown = native.apply(call, self, args);
    const blob = args[0];
    if (typeof blob === 'object' && blob !== null) codes[`${url}`] = written.of(blob);
    return url;
  });
}

/** The code of a worker made from a blob or a data URL can hold text. */
const codeOf = (url: string): string => (native.indexOf(url, 'data:') === 0 ? url : (codes[url] ?? ''));

function check(name: string): (args: unknown[]) => unknown[] {
  return (args) => {
    const url = absolute(args[0]);
    const body = codeOf(url);
    const isFree =
      (body === '' && !carriesText(url)) || mayLeaveNow({ via: 'worker', method: 'GET', url, kind: 'text', body });
    if (!isFree) throw new native.NativeDOMException(`Failed to construct '${name}'.`, 'SecurityError');
    return native.appendedTo(url, args);
  };
}

function register(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const url = absolute(args[0]);
  const isFree = !carriesText(url) || mayLeaveNow({ via: 'worker', method: 'GET', url, kind: 'none', body: '' });
  if (isFree) return native.apply(call, self, native.appendedTo(url, args));
  return new native.NativePromise((_, reject) =>
    reject(new native.NativeDOMException('Registration refused.', 'SecurityError')),
  );
}

/** A file of a message, or what came of one; the last one found comes first. */
interface Carried {
  value: object;
  descent: Descent;
  next: Carried | null;
}
interface Found {
  text: string;
  files: Carried | null;
}

/** Whether it came of a file. To ask the browser about every object of a long message would take its time: a file has no keys. */
function descentIn(value: object): Descent {
  const mayBe = value instanceof native.NativeBlob || native.isView(value) || native.keysOf(value).length === 0;
  return mayBe ? descentOf(value) : '';
}

/** Every string and every file of a message, by own properties only. */
function textsOf(value: unknown, depth: number, found: Found): void {
  if (found.text.length > MOST_UNITS || depth > MOST_DEPTH) return;
  if (typeof value === 'string') found.text += `${value}\n`;
  if (typeof value !== 'object' || value === null) return;
  const descent = descentIn(value);
  if (descent !== '') {
    found.files = { value, descent, next: found.files };
    return;
  }
  const bytes = readNow(value);
  const add = (one: unknown, key: unknown): void => {
    textsOf(key, depth + 1, found);
    textsOf(one, depth + 1, found);
  };
  if (bytes) found.text += wholeOf(bytes);
  else if (value instanceof native.NativeMap) native.eachOfMap(value, add);
  else if (value instanceof native.NativeSet) native.eachOfSet(value, add);
  else {
    const keys = native.keysOf(value);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? '';
      found.text += `${key}\n`;
      textsOf(native.getOwnPropertyDescriptor(value, key)?.value, depth + 1, found);
    }
  }
}

function tell(call: CallableFunction, self: unknown, args: unknown[]): unknown {
  const found: Found = { text: '', files: null };
  textsOf(args[0], 0, found);
  const isEmpty = found.text === '' && found.files === null;
  if (isEmpty || typeof self !== 'object' || self === null) return native.apply(call, self, args);
  enqueue(self, (next) => {
    const post = (mayLeave: boolean): void => {
      try {
        if (mayLeave) native.apply(call, self, args);
      } finally {
        next();
      }
    };
    judgeFiles(found.files, (mayLeave) => (mayLeave ? judge({ kind: 'text', body: found.text }, '', post) : post(false)));
  });
  return undefined;
}

function judge(read: Read, descent: Descent, done: (mayLeave: boolean) => void): void {
  if (read.kind === 'text' && read.body === '') return done(true);
  ask({ via: 'worker', method: 'POST', url: 'worker:', descent, ...read }, (outcome) => done(outcome.do === 'release'));
}

/** A worker can send them where no wrapper sees it: each must be one that may leave. */
function judgeFiles(files: Carried | null, done: (mayLeave: boolean) => void): void {
  if (files === null) return done(true);
  const { value, descent, next } = files;
  const then = (mayLeave: boolean): void => (mayLeave ? judgeFiles(next, done) : done(false));
  const now = readNow(value);
  if (now) return judge(now, descent, then);
  readBlob(
    value,
    (bytes) => judge(readBytes(bytes), descent, then),
    () => done(false),
  );
}

const ports = new native.Notes<true>((value): value is true => value === true);

/** A shared worker is spoken to through a port; every other port stays what it was. */
function wrapSharedWorker(): void {
  const portOf = native.getter(SharedWorker.prototype, 'port');
  wrapConstructor(globalThis, 'SharedWorker', check('SharedWorker'), (made) => {
    const port = portOf(made);
    if (typeof port === 'object' && port !== null) ports.put(port, true);
  });
  wrapMethod(MessagePort.prototype, 'postMessage', (call, self, args) => {
    const isToWorker = typeof self === 'object' && self !== null && ports.of(self);
    return isToWorker ? tell(call, self, args) : native.apply(call, self, args);
  });
}

export function wrapWorkers(): void {
  noteBlobs();
  if ('Worker' in globalThis) {
    wrapConstructor(globalThis, 'Worker', check('Worker'));
    wrapMethod(Worker.prototype, 'postMessage', tell);
  }
  if ('SharedWorker' in globalThis) wrapSharedWorker();
  // Heard in every tab of the origin, and by workers that no gate stands round.
  if ('BroadcastChannel' in globalThis) wrapMethod(BroadcastChannel.prototype, 'postMessage', tell);
  if ('ServiceWorkerContainer' in globalThis) wrapMethod(ServiceWorkerContainer.prototype, 'register', register);
  if ('ServiceWorker' in globalThis) wrapMethod(ServiceWorker.prototype, 'postMessage', tell);
}
