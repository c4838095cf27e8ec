/** Messages inside the extension that are about files; messages.ts has all others, and says what holds of each. */
import type { FileFound, FileOutcome, FileUnread, FileVerdict } from './protocol';

/** What goes wrong with a file before the host is asked. */
export const FILE_FAILURES = [
  'file_folder',
  'file_too_large',
  'file_not_readable',
  'file_copy_damaged',
  'file_by_script',
] as const;
export type FileFailure = (typeof FILE_FAILURES)[number];

export const FILE_STATES = ['reading', 'released', 'replaced', 'held', 'unprotected', 'failed'] as const;
/** One file of a gesture, as the card tells of it. */
export interface FileRow {
  /** The offer it is about: a click on a row is for this one and no other. */
  file: string;
  /** As the user knows it; the page may get another one. */
  name: string;
  state: (typeof FILE_STATES)[number];
  /** Per cent of its bytes that the host has. */
  progress: number;
  /** Of a verdict, a failure or a refusal. */
  reason: string;
  found: FileFound[];
  unread: FileUnread[];
  /** The name of what was attached, where it is another one. */
  leavesAs: string | null;
  /** A redacted copy can be attached. */
  canRedact: boolean;
  /** It can be attached as it is, by a click in a place of ours. */
  canAttach: boolean;
  /** Held, it can be asked for its summary here. */
  canAsk: boolean;
}

export interface FileAsks {
  /** The next piece of a file; the verdict comes with the last one, null before. */
  'content-worker/offer-file': {
    body: {
      conversation: string;
      file: string;
      name: string;
      size: number;
      digest: string;
      seq: number;
      total: number;
      data: string;
      isOverride: boolean;
      /** By the user, in this tab: fields of it may be asked for. */
      isAttached: boolean;
      deadlineMs: number;
    };
    reply: FileVerdict | null;
  };
  'content-worker/take-file': { body: { file: string; seq: number }; reply: string };
  'content-worker/settle-file': { body: { file: string; outcome: FileOutcome }; reply: null };
  /** A held file is attached as it is; a place where a click cannot be stolen. */
  'popup-worker/attach-file': { body: { file: string }; reply: null };
}

export type FileAction =
  /** The redacted copy of a held file. */
  | { do: 'attach-copy'; file: string }
  /** A held file as it is: needs proof of visibility (T-08). */
  | { do: 'attach-file'; file: string };
