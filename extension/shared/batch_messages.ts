/** Messages inside the extension that are about tables of fields; messages.ts has all others, and says what holds of each. */
import type { BatchOrder, BatchPart, TableForm, TablePiece, Workers } from './protocol';

export interface BatchAsks {
  /** The table that a verdict announced: begun, or seen again. Only of what the card shows in place of sending. */
  'panel-worker/open-batch': { body: { ticket: string; verdict: string }; reply: BatchPart };
  /** The rows behind the first `have`; within half a second, with what there is. */
  'panel-worker/batch': { body: { ticket: string; verdict: string; have: number }; reply: BatchPart };
  'panel-worker/steer-batch': { body: { ticket: string; verdict: string; order: BatchOrder }; reply: null };
  /** A piece of the table as a file. */
  'panel-worker/table': {
    body: { ticket: string; verdict: string; form: TableForm; seq: number; withSources: boolean };
    reply: TablePiece;
  };
  /** The same table on a page of its own. */
  'panel-worker/show-batch': { body: { ticket: string; verdict: string }; reply: null };

  /** A table of `files` that `bring-file` brings, or of what lies under `path` at a paired `worker`. */
  'popup-worker/open-batch': {
    body: { batch: string; fields: string; files: number; worker: string | null; path: string; dayFirst: boolean | null };
    reply: BatchPart;
  };
  /** One piece of document `number`; the first of each waits for room. */
  'popup-worker/bring-file': {
    body: {
      batch: string;
      number: number;
      name: string;
      size: number;
      digest: string;
      seq: number;
      total: number;
      data: string;
      deadlineMs: number;
    };
    reply: null;
  };
  'popup-worker/batch': { body: { batch: string; have: number }; reply: BatchPart };
  'popup-worker/steer-batch': { body: { batch: string; order: BatchOrder }; reply: null };
  'popup-worker/table': { body: { batch: string; form: TableForm; seq: number; withSources: boolean }; reply: TablePiece };
  'popup-worker/workers': { body: null; reply: Workers };
}
