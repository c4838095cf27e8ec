/**
 * How the page's gate and the content script meet: one private event target, handed over once at document_start, before
 * page script (T-01). Both dispatch on it synchronously, so a request that needs no check keeps its own promise, and a
 * beacon of a closing page can still be judged. All texts travel in `lastEventId`, the one string of a MessageEvent that
 * crosses worlds unchanged in both browsers (measured; `data` is cloned, `origin` loses lone surrogates).
 */

export const HAND_OVER = 'postern-hand-over';
export const LOOK_FOR = 'postern-look-for';
export const QUESTION = 'question';
/** A part of a long body; the question that it belongs to comes after the last one, with an empty body. */
export const PIECE = 'piece';
export const ANSWER = 'answer';
/**
 * About a file input, which the event names as its submitter: the one way to hand an element over, a closed root or no document
 * round it notwithstanding. Both are cancelled by a content script that holds files, and not where it is off.
 */
/** It is about to be clicked, at once. */
export const CLICKING = 'clicking';
/** The page wants its dialog without a click. */
export const PICKING = 'picking';
/** The page wants a file from the clipboard: cancelled as above. */
export const PASTING = 'pasting';
/** The page has rid the window and the document of every listener (HTML, `document.open`). */
export const CLEARED_OUT = 'cleared-out';

/** By which way a text wants to leave. */
export type Via = 'fetch' | 'xhr' | 'socket' | 'beacon' | 'events' | 'form' | 'navigation' | 'host' | 'worker';
/** The method of a question about a way out whose contents nobody will see. No request of the page can have it. */
export const UNREADABLE = 'CONNECT';
/** `text`: the body as UTF-16; `bytes`: one character per byte, which is its low byte, for bodies that are not UTF-8. */
export type BodyKind = 'none' | 'text' | 'bytes';

/**
 * What the page's gate knows of a body. `file`: it is a file, or came of one as a whole; `part`: something in it did. Empty: nothing is
 * known. Only ever a reason to look closer.
 */
export type Descent = '' | 'file' | 'part';

export interface Question {
  id: string;
  via: Via;
  method: string;
  /** Absolute. */
  url: string;
  bodyKind: BodyKind;
  body: string;
  /** `name: value` lines. */
  headers: string;
  descent: Descent;
}

/** What the page's world may know of a decision: nothing but what to do with these bytes. */
export type GateAnswer = { do: 'release' } | { do: 'replace'; body: string } | { do: 'block' };

const VIAS: readonly Via[] = ['fetch', 'xhr', 'socket', 'beacon', 'events', 'form', 'navigation', 'host', 'worker'];
const KINDS: readonly BodyKind[] = ['none', 'text', 'bytes'];
const DESCENTS: readonly Descent[] = ['', 'file', 'part'];

/** The question as it crosses; null for anything that is not one. Read in the isolated world only. */
export function readQuestion(text: string): Question | null {
  const parts = readStrings(text);
  if (parts?.length !== 8) return null;
  const [id = '', viaWord, method = '', url = '', kindWord, body = '', headers = '', descentWord] = parts;
  const via = VIAS.find((word) => word === viaWord);
  const bodyKind = KINDS.find((word) => word === kindWord);
  const descent = DESCENTS.find((word) => word === descentWord);
  if (!via || !bodyKind || descent === undefined) return null;
  return { id, via, method, url, bodyKind, body, headers, descent };
}

/** `[id, part]`; null for anything that is not one. */
export function readPiece(text: string): [string, string] | null {
  const parts = readStrings(text);
  return parts?.length === 2 ? [parts[0] ?? '', parts[1] ?? ''] : null;
}

function readStrings(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    return value.every((one): one is string => typeof one === 'string') ? value : null;
  } catch {
    return null;
  }
}

/** It takes longer than a text does: the page's gate goes on waiting for the answer, which holds until it comes. */
export const WAIT = 'wait';
export const writeWait = (id: string): string => JSON.stringify([id, WAIT, '']);

/** `[id, what, body]`, an array so that the page's world reads own elements only (T-03). */
export function writeAnswer(id: string, answer: GateAnswer): string {
  return JSON.stringify([id, answer.do, answer.do === 'replace' ? answer.body : '']);
}
