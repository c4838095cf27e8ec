/** Parsers of the extension's own messages about tables of fields. */
import type { BatchAsks } from '../batch_messages';
import { LARGEST_FILE, MOST_PIECES, PIECE_BYTES } from '../file_limits';
import { BATCH_ORDERS, TABLE_FORMS } from '../protocol';
import * as a from './atoms';
import { batchPart, tablePiece, workers } from './batches';
import * as f from './fields';
import { base64, fileName, offerSeq } from './files';

type Body<N extends keyof BatchAsks> = BatchAsks[N]['body'];

/** As many documents as one table may have. */
export const MOST_DOCUMENTS = 10_000;
/** UTF-16 units of all names of fields together. */
export const MOST_WORDS = 4_000;
const MOST_PATH = 1_000;
const MOST_TABLE_PIECES = 10_000;
const MAX_DEADLINE_MS = 120_000;

const have = a.integer(0, MOST_DOCUMENTS);
const order = a.oneOf(BATCH_ORDERS);
const ofTable = { form: a.oneOf(TABLE_FORMS), seq: a.integer(0, MOST_TABLE_PIECES), withSources: a.boolean };

export const batchBodies: { [N in keyof BatchAsks]: a.Parser<Body<N>> } = {
  'panel-worker/open-batch': a.object<Body<'panel-worker/open-batch'>>({ ticket: f.id, verdict: f.id }),
  'panel-worker/batch': a.object<Body<'panel-worker/batch'>>({ ticket: f.id, verdict: f.id, have }),
  'panel-worker/steer-batch': a.object<Body<'panel-worker/steer-batch'>>({ ticket: f.id, verdict: f.id, order }),
  'panel-worker/table': a.object<Body<'panel-worker/table'>>({ ticket: f.id, verdict: f.id, ...ofTable }),
  'panel-worker/show-batch': a.object<Body<'panel-worker/show-batch'>>({ ticket: f.id, verdict: f.id }),
  'popup-worker/open-batch': a.object<Body<'popup-worker/open-batch'>>({
    batch: f.id,
    fields: a.text(MOST_WORDS),
    files: a.integer(0, MOST_DOCUMENTS),
    worker: a.orNull(f.word),
    path: a.text(MOST_PATH),
    dayFirst: a.orNull(a.boolean),
  }),
  'popup-worker/bring-file': a.object<Body<'popup-worker/bring-file'>>({
    batch: f.id,
    number: a.integer(0, MOST_DOCUMENTS - 1),
    name: fileName,
    size: a.integer(0, LARGEST_FILE),
    digest: f.digest,
    seq: offerSeq,
    total: a.integer(1, MOST_PIECES),
    data: base64(PIECE_BYTES),
    deadlineMs: a.integer(1, MAX_DEADLINE_MS),
  }),
  'popup-worker/batch': a.object<Body<'popup-worker/batch'>>({ batch: f.id, have }),
  'popup-worker/steer-batch': a.object<Body<'popup-worker/steer-batch'>>({ batch: f.id, order }),
  'popup-worker/table': a.object<Body<'popup-worker/table'>>({ batch: f.id, ...ofTable }),
  'popup-worker/workers': a.nothing,
};

export const batchReplies: { [N in keyof BatchAsks]: a.Parser<BatchAsks[N]['reply']> } = {
  'panel-worker/open-batch': batchPart,
  'panel-worker/batch': batchPart,
  'panel-worker/steer-batch': a.nothing,
  'panel-worker/table': tablePiece,
  'panel-worker/show-batch': a.nothing,
  'popup-worker/open-batch': batchPart,
  'popup-worker/bring-file': a.nothing,
  'popup-worker/batch': batchPart,
  'popup-worker/steer-batch': a.nothing,
  'popup-worker/table': tablePiece,
  'popup-worker/workers': workers,
};
