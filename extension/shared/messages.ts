/**
 * Messages inside the extension. The name carries the direction: who asks, who answers.
 * Every one is a request with one reply; `ask()` in ask.ts is the only sender, worker/door.ts the only receiver.
 * Site, tab and frame are never in a body: the worker takes them from the browser's own `sender` (T-09).
 */
import type { BatchAsks } from './batch_messages';
import { FILE_FAILURES, type FileAction, type FileAsks, type FileRow } from './file_messages';
import type {
  AnswerPart,
  Answers,
  CounterRange,
  Counters,
  Last,
  Learned,
  LedgerFilter,
  LedgerRows,
  LedgerState,
  Mode,
  Outcome,
  RefusalCode,
  Segment,
  Series,
  Settings,
  Status,
  Term,
  Verdict,
} from './protocol';

/** Why protection is or is not proven in one tab; the badge is green only when all of it holds (T-07). */
export type Coverage =
  | 'protected' // scripts alive, composer found, host ready
  | 'not_proven' // one of these is not known yet
  | 'not_protected' // host missing, site changed, orphaned tab
  | 'off';

export type HostState =
  | { state: 'connecting' }
  | { state: 'starting' }
  | { state: 'ready'; version: string }
  | { state: 'missing' } // not installed, or our id is not in its manifest
  | { state: 'failed' } // installed, does not start
  | { state: 'incompatible'; hostProtocol: number };

export interface TabState {
  site: string | null;
  coverage: Coverage;
  /** Values kept here in this tab since it was opened (the badge's number). */
  kept: number;
  /** Raw sends that the second witness saw; stays until the user has read it (T-04). */
  wentRound: number;
  conversation: string | null;
  lastVerdict: string | null;
}

/** A box reaches this share of its line's height below the line: underscores of some fonts lie there. */
export const BELOW_LINE = 1 / 8;

/** A piece of DOM geometry where a placeholder is drawn over. Pixels, relative to the reveal frame's own box. */
export interface RevealItem {
  /** Index into the tokens of this frame; -1 for the rest of a token that a line break cut: covered, without text. */
  token: number;
  /** Index into the styles of this frame. */
  style: number;
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface RevealStyle {
  font: string;
  color: string;
  background: string;
  direction: 'ltr' | 'rtl';
}

/** What one reveal frame draws. `turn` grows by one whenever any of it changes. */
export interface RevealView {
  turn: number;
  /** So many boxes of the turn that the frame has seen stay, from the first; `items` come after them. */
  keep: number;
  items: RevealDrawn[];
  styles: RevealStyle[];
}
export interface RevealDrawn {
  text: string;
  style: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Values in one question that hides them. */
export const MOST_HIDDEN = 1_000;

export interface Asks extends FileAsks, BatchAsks {
  // content script -> worker
  'content-worker/check': {
    body: { conversation: string; draft: string; text: string; isOverride: boolean; deadlineMs: number };
    reply: Verdict;
  };
  'content-worker/sent': {
    body: { verdict: string; outcome: Outcome; latencyUs: number; wasTyped: boolean };
    reply: null;
  };
  /** A text left without a verdict, because the user said so: the worker counts it when there is a host again. */
  'content-worker/owed': { body: { conversation: string; text: string }; reply: null };
  /** What the site answered to a verdict's text, as Markdown with its placeholders; again when it has grown. */
  'content-worker/site-answer': { body: { verdict: string; text: string; isFirst: boolean }; reply: null };
  'content-worker/adopt': { body: { conversation: string; becomes: string }; reply: null };
  /** Which of these placeholder-like tokens were issued in this conversation. Values stay in the worker. */
  'content-worker/known': { body: { conversation: string; tokens: string[] }; reply: boolean[] };
  /** The user's own trusted copy gesture: the selected text with originals put back. */
  'content-worker/copy': { body: { conversation: string; text: string }; reply: Segment[] };
  'content-worker/hide': { body: { conversation: string; values: string[] }; reply: null };
  /** SHA-256 (hex) of a request body the gate has released, for the second witness. */
  'content-worker/released': { body: { digests: string[] }; reply: null };
  /** Whether a value flagged in this tab is in a text; asked by frames within the page, which saw no verdict. */
  'content-worker/flagged': { body: { text: string }; reply: boolean };
  'content-worker/coverage': { body: { coverage: Coverage; conversation: string | null; kept: number }; reply: null };
  /** A one-time ticket for a reveal frame, bound to this tab, origin and conversation (T-02). */
  'content-worker/ticket': { body: { conversation: string; frame: 'reveal' | 'panel' }; reply: string };
  /**
   * New geometry for a reveal frame: which tokens to draw and where. It adds to the turn `base`, which an earlier reply
   * named, and of which the first `keep` boxes stay; `base` 0 begins anew. Out of order, it is refused and nothing changes.
   */
  'content-worker/place': {
    body: { ticket: string; base: number; keep: number; tokens: string[]; items: RevealItem[]; styles: RevealStyle[] };
    reply: number;
  };
  /** What the panel shows now; null hides it. */
  'content-worker/panel': { body: { ticket: string; verdict: Verdict | null; state: PanelState | null }; reply: null };
  'content-worker/mode': { body: null; reply: { mode: Mode; pausedUntilMs: number | null } };

  // reveal and panel frames -> worker
  'frame-worker/redeem': { body: { ticket: string }; reply: { kind: 'reveal' | 'panel' } };
  /** Answers as soon as there is a newer turn than `seen`, or after 20 s with the same one (no wait without a limit). */
  'panel-worker/state': { body: { ticket: string; seen: number }; reply: PanelView };
  /** More of the answer that a model writes to the text of the card; within a tenth of a second, with what there is. */
  'panel-worker/answer': { body: { ticket: string; verdict: string; have: number }; reply: AnswerPart };
  'panel-worker/stop': { body: { ticket: string; verdict: string }; reply: null };
  'panel-worker/act': { body: { ticket: string; action: PanelAction }; reply: null };
  /** As `panel-worker/state`, for a reveal frame: the originals and where they go. Only to the frame that redeemed. */
  'reveal-worker/view': { body: { ticket: string; seen: number }; reply: RevealView };

  // extension pages -> worker
  'popup-worker/tab': { body: null; reply: { tab: TabState; host: HostState } };
  'popup-worker/counters': { body: { site: string | null; range: CounterRange }; reply: Counters };
  'popup-worker/series': { body: { site: string | null; range: CounterRange }; reply: Series };
  'popup-worker/last': { body: { site: string }; reply: Last };
  'popup-worker/settings': { body: null; reply: Settings };
  'popup-worker/set-mode': { body: { site: string; mode: Mode; pauseS: number }; reply: Settings };
  'popup-worker/set-terms': { body: { terms: Term[] }; reply: Settings };
  /** Whether one kind of local answer is given on a site. */
  'popup-worker/set-answering': { body: { site: string; name: string; isWanted: boolean }; reply: Settings };
  'popup-worker/answers': { body: null; reply: Answers };
  'popup-worker/forget-answers': { body: { answers: number[] }; reply: null };
  'popup-worker/learned': { body: null; reply: Learned };
  /** Erase what a specialist has learned; `doesDelete`: the specialist, too. */
  'popup-worker/reset-learned': { body: { site: string; name: string; doesDelete: boolean }; reply: null };
  'popup-worker/status': { body: null; reply: Status };
  'popup-worker/reconnect': { body: null; reply: HostState };
  'popup-worker/allow': { body: { verdict: string; span: number }; reply: null };
  /** A doubted word of the verdict is fine; `doubt` null: all are, and its text is sent as it is. */
  'popup-worker/excuse': { body: { verdict: string; doubt: number | null }; reply: null };
  /** `verdict` null: the text that got no verdict, of which the popup shows this `turn` of the panel. */
  'popup-worker/send-once': { body: { verdict: string | null; turn: number }; reply: null };
  'popup-worker/forget': {
    body: { scope: 'conversation' | 'site' | 'all'; site: string | null; conversation: string | null };
    reply: null;
  };
  /** What the panel of the active tab shows, for the popup: there a click cannot be stolen (T-08). */
  'popup-worker/view': { body: null; reply: PanelView };
  'popup-worker/read-alarm': { body: null; reply: null };
  /** Rows before row `before` (null: the newest), newest first; `withTexts` for one row. */
  'popup-worker/ledger': {
    body: { site: string | null; query: LedgerFilter; before: number | null; limit: number; withTexts: boolean };
    reply: LedgerRows;
  };
  'popup-worker/forget-rows': { body: { ids: number[] }; reply: null };
  'popup-worker/verify-ledger': { body: null; reply: LedgerState };
}

/** What goes wrong in a tab, beside the host's refusals. */
export const TAB_FAILURES = [
  'reload_tab',
  'site_changed',
  'read_back_differs',
  'text_taken_out',
  'blocked_request',
  ...FILE_FAILURES,
] as const;
export type Failure = RefusalCode | (typeof TAB_FAILURES)[number];

/** What the panel is telling the user. Words are in the locales, by these names. */
export type PanelState =
  | { kind: 'replaced'; count: number }
  /** `canSend`: there is a gesture in the page by which what is held may be sent after all. */
  | { kind: 'held'; reason: string; canSendRedacted: boolean; canSend: boolean }
  /** The verdict's answer is shown instead of sending. `tookMs`: from the gesture until the answer was handed to the card. */
  | { kind: 'answered'; reason: string; canAskSite: boolean; tookMs: number }
  | { kind: 'checking' }
  /** Files that the user attaches, each with what became of it. */
  | { kind: 'files'; files: FileRow[] }
  | { kind: 'failed'; code: Failure };

/** What extension-owned places show of one tab's last decision. `turn` grows by one whenever any of it changes. */
export interface PanelView {
  turn: number;
  state: PanelState | null;
  verdict: Verdict | null;
  /** The checked text the verdict's spans point into; null when it is no longer held in memory. */
  text: string | null;
}

/** What the user does in the panel. All but `allow`, `excuse`, `send-doubted` and `attach-file` may only tighten; those need proof of visibility (T-08). */
export type PanelAction =
  | { do: 'send-redacted' }
  | { do: 'edit' }
  | { do: 'retry' }
  | { do: 'hide'; value: string }
  | { do: 'allow'; span: number }
  /** A doubted word is fine. `verdict`: the one the user saw, for a page may put another text in its place before the click comes. */
  | { do: 'excuse'; verdict: string; doubt: number }
  /** All words in doubt are hidden, and what is left is sent. */
  | { do: 'hide-doubts' }
  /** What is held for doubts is sent as it is. */
  | { do: 'send-doubted'; verdict: string }
  /** The site is asked all the same: what leaves is what the verdict releases, or its redacted text. */
  | { do: 'ask-site' }
  /** The answer, as plain text, goes into the composer. */
  | { do: 'insert'; text: string }
  /** Answers of this verdict's kind are not wanted on this site any more. */
  | { do: 'never-answer' }
  /** The answer of this verdict has been on the screen for so many milliseconds, and nothing lies over it. */
  | { do: 'drawn'; verdict: string; lateMs: number }
  /** No model has answered this verdict's text, or not to its end: at the next gesture it is checked anew. */
  | { do: 'unanswered'; verdict: string }
  | FileAction
  | { do: 'close' }
  /** `width` null: as wide as a card may be; a number: one line, and as wide as its words. In a frame of `least` height it scrolls. */
  | { do: 'resize'; width: number | null; height: number; least: number };

export type Answer<T> = { ok: true; value: T } | { ok: false; code: RefusalCode; at?: number | null }; // `at`: the refusal's own, as the index of a term
/** Worker to content script, over chrome.tabs.sendMessage: always to one frame of one tab. */
export type ToContent =
  | { name: 'worker-content/panel-act'; action: PanelAction }
  | { name: 'worker-content/mode'; mode: Mode; pausedUntilMs: number | null }
  | { name: 'worker-content/host'; host: HostState }
  /** Null: all conversations of the site. */
  | { name: 'worker-content/forgotten'; conversation: string | null }
  /** Private values of another tab of the site: what one tab tells the other by itself must not leave from there either. */
  | { name: 'worker-content/flagged'; values: string[] }
  | { name: 'worker-content/send-once'; verdict: string | null };
