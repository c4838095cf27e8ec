/** Asks the content script whether a body may leave. No answer in time means no; this side knows no originals. */
import {
  ANSWER,
  type BodyKind,
  CLEARED_OUT,
  type CLICKING,
  type Descent,
  HAND_OVER,
  LOOK_FOR,
  PASTING,
  PIECE,
  type PICKING,
  QUESTION,
  type Via,
  WAIT,
} from '../shared/handover';
import { extraMs } from '../shared/patience';
import { PART, wholeOf } from './body';
import { descentOfText, stricter } from './descent';
import * as native from './primordials';
import { onUndo } from './undo';

export type Outcome = { do: 'release' } | { do: 'replace'; body: string } | { do: 'block' };
export type Settle = (outcome: Outcome) => void;
export interface Asked {
  via: Via;
  method: string;
  url: string;
  kind: BodyKind;
  body: string;
  /** The bytes of a body that is left empty because it is long. */
  bytes?: Uint8Array;
  /** `name: value` lines; they can carry text, too. */
  headers?: string;
  /** What its body came of, where the caller had the body itself; its text is compared here. */
  descent?: Descent;
}

/** Time for a body to be checked: the content script's own deadline and its way there and back. A long body gets more. */
const DEADLINE_MS = 3_000;
/** After a question nobody answered the tab is probably orphaned (T-07): the next ones fail soon. */
const ORPHANED_DEADLINE_MS = 400;
/** A file is read, searched and copied before there is an answer. */
const FILE_DEADLINE_MS = 150_000;

const target = new MessageChannel().port1;
/** Null prototype: a question's id must not find what the page put on Object.prototype (T-03). */
const waiting: Record<string, { settle: Settle; timer: ReturnType<typeof setTimeout> } | undefined> = Object.create(null);
let lastId = 0;
let isUnanswered = false;
let isPaired = false;

function patient(id: string): void {
  const open = waiting[id];
  if (!open) return;
  native.clearTimer(open.timer);
  open.timer = native.setTimer(() => finish(id, { do: 'block' }), FILE_DEADLINE_MS);
}

function finish(id: string, outcome: Outcome): void {
  const open = waiting[id];
  if (!open) return;
  waiting[id] = undefined;
  native.clearTimer(open.timer);
  open.settle(outcome);
}

function readAnswer(event: Event): void {
  const parts = native.parseJson(`${native.eventText(event)}`);
  if (!native.isArray(parts)) return;
  const id: unknown = parts[0];
  if (typeof id !== 'string') return;
  isUnanswered = false;
  const body: unknown = parts[2];
  if (parts[1] === WAIT) patient(id);
  else if (parts[1] === 'release') finish(id, { do: 'release' });
  else if (parts[1] === 'replace' && typeof body === 'string') finish(id, { do: 'replace', body });
  else finish(id, { do: 'block' });
}

function send(type: string, parts: string[]): void {
  // An own `toJSON` shields the array from one on Array.prototype (T-03).
  native.defineProperty(parts, 'toJSON', { value: undefined });
  native.dispatch(target, new native.NativeMessageEvent(type, { lastEventId: native.stringify(parts) }));
}

function put(id: string, asked: Asked, body: string): void {
  const descent = stricter(asked.descent ?? '', asked.kind === 'text' ? descentOfText(body) : '');
  send(QUESTION, [id, asked.via, asked.method, asked.url, asked.kind, body, asked.headers ?? '', descent]);
}

/** A piece in each turn, and the question after the last one. */
function putInPieces(id: string, asked: Asked, bytes: Uint8Array, from = 0): void {
  const [end, length] = [from + PART, native.byteLength(bytes)];
  send(PIECE, [id, native.decodeBytes(native.bytesFrom(bytes, from, end < length ? end : length))]);
  if (end >= length) put(id, asked, '');
  else native.setTimer(() => putInPieces(id, asked, bytes, end), 0);
}

function begin(asked: Asked, settle: Settle): string {
  lastId += 1;
  const id = `${lastId}`;
  const length = asked.bytes ? native.byteLength(asked.bytes) : asked.body.length;
  const limit = isUnanswered ? ORPHANED_DEADLINE_MS : DEADLINE_MS + extraMs(length);
  const timer = native.setTimer(() => {
    isUnanswered = true;
    finish(id, { do: 'block' });
  }, limit);
  waiting[id] = { settle, timer };
  return id;
}

/** Calls `settle` exactly once, synchronously where the content script can decide at once. */
export function ask(asked: Asked, settle: Settle): void {
  const id = begin(asked, settle);
  if (asked.body === '' && asked.bytes) putInPieces(id, asked, asked.bytes);
  else put(id, asked, asked.body);
}

/** For what cannot wait (a socket's URL, a closing page): false unless the answer comes at once and is yes. */
export function mayLeaveNow(asked: Asked): boolean {
  let mayLeave = false;
  const id = begin(asked, (outcome) => {
    mayLeave = outcome.do === 'release';
  });
  put(id, asked, wholeOf(asked));
  return mayLeave;
}

/** Tells the content script of a file input. True where it holds what is chosen. */
export function tellOf(type: typeof CLICKING | typeof PICKING, input: Element): boolean {
  const init = native.bare({ submitter: input, cancelable: true });
  return !native.dispatch(target, native.construct(native.NativeSubmitEvent, [type, init]));
}

/** True where it must not have it. */
export const tellOfClipboard = (): boolean =>
  !native.dispatch(target, new native.NativeMessageEvent(PASTING, native.bare({ cancelable: true })));

export function tellClearedOut(): void {
  native.dispatch(target, new native.NativeMessageEvent(CLEARED_OUT));
}

/** Whichever script starts second finds the other listening, so the order of start does not matter. */
export function pair(): void {
  const offer = (): void => {
    const event = new native.NativeMessageEvent(HAND_OVER, { ports: [target], cancelable: true });
    isPaired = !native.dispatch(window, event);
    if (isPaired) native.unlisten(window, LOOK_FOR, offer);
  };
  native.listen(target, ANSWER, readAnswer);
  native.listen(window, LOOK_FOR, offer);
  offer();
  onUndo(() => {
    native.unlisten(window, LOOK_FOR, offer);
    native.unlisten(target, ANSWER, readAnswer);
  });
}
