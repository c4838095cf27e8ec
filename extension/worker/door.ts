/** The one receiver of the extension's own messages: parse, recognise the sender, look the question up in its band. */
import type { Answer } from '../shared/messages';
import { parse } from '../shared/parse/atoms';
import { type AskName, type Body, type Question, question, type ReplyTo } from '../shared/parse/asks';
import { rowOf } from '../shared/parse/rows';
import { classify, type ContentSender, type FrameSender, type PageSender, type Sender } from './trust';

export type ContentName = Extract<AskName, `content-worker/${string}`>;
export type FrameName = Extract<AskName, `frame-worker/${string}` | `panel-worker/${string}` | `reveal-worker/${string}`>;
export type PageName = Extract<AskName, `popup-worker/${string}`>;

export type Handling<N extends AskName, S> = (body: Body<N>, from: S) => Promise<Answer<ReplyTo<N>>>;

/** One row per question; a question without a row, or with one in two bands, does not compile. */
export interface Desk {
  content: { [N in ContentName]: Handling<N, ContentSender> };
  frame: { [N in FrameName]: Handling<N, FrameSender> };
  page: { [N in PageName]: Handling<N, PageSender> };
}

type AnyAnswer = Answer<unknown>;
/** Told of every content script that speaks, whatever it says. */
export type Heard = (from: ContentSender) => void;
const NOT_ALLOWED: AnyAnswer = { ok: false, code: 'not_allowed' };

/** The table's rows are typed one by one; here any of them is called with the body its own parser made. */
type Row = (body: unknown, from: Sender) => Promise<AnyAnswer>;

function rowFor(desk: Desk, asked: Question, from: Sender): Row | null {
  const band: object = desk[from.band];
  return Object.hasOwn(band, asked.name) ? rowOf(band, asked.name) : null;
}

export async function admit(
  desk: Desk,
  message: unknown,
  raw: chrome.runtime.MessageSender,
  heard: Heard,
): Promise<AnyAnswer> {
  const from = classify(raw);
  if (from === null) return NOT_ALLOWED;
  if (from.band === 'content') heard(from);
  const asked = parse(question, message);
  if (!asked.ok) return asked;
  const row = rowFor(desk, asked.value, from);
  if (row === null) return NOT_ALLOWED;
  try {
    return await row(asked.value.body, from);
  } catch {
    return { ok: false, code: 'internal' };
  }
}

/** Must run while the worker's script is first evaluated: a listener added later misses the message that woke us. */
export function openDoor(desk: Desk, heard: Heard): void {
  chrome.runtime.onMessage.addListener((message: unknown, raw, respond: (answer: AnyAnswer) => void) => {
    void admit(desk, message, raw, heard).then(respond);
    return true;
  });
}
