/** Parsers of what the host says of tables: how far one is, pieces of its file, and who can be asked for rows. */
import {
  BATCH_PROBLEMS,
  BATCH_STATES,
  type BatchCell,
  type BatchOffer,
  type BatchPart,
  type BatchRow,
  type BatchValue,
  CELL_WHYS,
  DOCUMENT_PARTS,
  FILE_KINDS,
  type TablePiece,
  UNREAD_REASONS,
  type WorkerRow,
  type Workers,
} from '../protocol';
import { COPY_PIECE_BYTES } from '../file_limits';
import * as a from './atoms';
import * as f from './fields';
import { base64, unreadList } from './files';

export const MOST_FIELDS = 500;
export const MOST_ROWS = 200;
export const MOST_WORKERS = 1_000;

const fields = a.list(f.word, MOST_FIELDS);

export const batchOffer = a.object<BatchOffer>({ fields, files: a.integer(), left: a.integer() });

const value = a.object<BatchValue>({
  value: f.anyText,
  text: f.anyText,
  currency: a.orNull(f.word),
  confidence: a.number,
  part: a.orNull(a.oneOf(DOCUMENT_PARTS)),
  page: a.orNull(a.integer()),
  sheet: a.orNull(a.integer()),
  cell: a.orNull(f.word),
  line: a.orNull(a.integer()),
  start: a.integer(),
  end: a.integer(),
});

const anyCell = a.object<BatchCell>({ found: a.orNull(value), why: a.orNull(a.oneOf(CELL_WHYS)) });

/** A value, or the reason why there is none. */
const cell: a.Parser<BatchCell> = (given) => {
  const one = anyCell(given);
  if ((one.found === null) === (one.why === null)) throw new a.BadField();
  return one;
};

export const batchRow = a.object<BatchRow>({
  file: f.anyText,
  kind: a.orNull(a.oneOf(FILE_KINDS)),
  problem: a.orNull(a.oneOf(UNREAD_REASONS)),
  unread: unreadList,
  cells: a.list(cell, MOST_FIELDS),
});

export const batchPart = a.object<BatchPart>({
  type: a.oneOf(['batch_part']),
  id: f.id,
  batch: f.id,
  fields,
  files: a.integer(),
  done: a.integer(),
  state: a.oneOf(BATCH_STATES),
  problem: a.orNull(a.oneOf(BATCH_PROBLEMS)),
  left_ms: a.orNull(a.integer()),
  is_accepted: a.boolean,
  rows: a.list(batchRow, MOST_ROWS),
});

export const tablePiece = a.object<TablePiece>({
  type: a.oneOf(['table_piece']),
  id: f.id,
  batch: f.id,
  seq: a.integer(),
  total: a.integer(1, 10_000),
  size: a.integer(),
  digest: f.digest,
  data: base64(COPY_PIECE_BYTES),
});

const worker = a.object<WorkerRow>({ name: f.word, address: f.anyText });
export const workers = a.object<Workers>({
  type: a.oneOf(['workers']),
  id: f.id,
  workers: a.list(worker, MOST_WORKERS),
});
