/** Parsers of what the host says of files: a verdict on one, and the pieces of its copy. */
import {
  FILE_DECISIONS,
  FILE_KINDS,
  type FileCopy,
  type FileFound,
  type FilePiece,
  type FileUnread,
  type FileVerdict,
  REASONS,
  UNREAD_REASONS,
} from '../protocol';
import { COPY_PIECE_BYTES, LARGEST_FILE, MOST_PIECES } from '../file_limits';
import * as a from './atoms';
import * as f from './fields';

const MOST_FOUND = 1_000;
const MOST_UNREAD = 100;
const LONGEST_NAME = 1_000;
const MOST_COPY_PIECES = Math.ceil(LARGEST_FILE / COPY_PIECE_BYTES);

const found = a.object<FileFound>({ type: f.word, count: a.integer() });
const unread = a.object<FileUnread>({
  reason: a.oneOf(UNREAD_REASONS),
  page: a.orNull(a.integer()),
  count: a.integer(),
});
export const foundList = a.list(found, MOST_FOUND);
export const unreadList = a.list(unread, MOST_UNREAD);

/** The host counts characters, which may be two units each. */
export const fileName: a.Parser<string> = (value) => {
  const name = a.text(2 * LONGEST_NAME)(value);
  if (name === '' || Array.from(name).length > LONGEST_NAME) throw new a.BadField();
  return name;
};

const copy = a.object<FileCopy>({
  digest: f.digest,
  size: a.integer(0, LARGEST_FILE),
  pieces: a.integer(1, MOST_COPY_PIECES),
  kind: a.orNull(a.oneOf(FILE_KINDS)),
});

const anyVerdict = a.object<FileVerdict>({
  type: a.oneOf(['file_verdict']),
  id: f.id,
  file: f.id,
  digest: f.digest,
  decision: a.oneOf(FILE_DECISIONS),
  reason: a.oneOf(REASONS),
  kind: a.orNull(a.oneOf(FILE_KINDS)),
  found: foundList,
  private_bytes: a.integer(),
  unread: unreadList,
  name: fileName,
  copy: a.orNull(copy),
  can_override: a.boolean,
  has_copy: a.boolean,
  has_summary: a.boolean,
});

/** What is replaced has a copy, and nothing else has one. */
export const fileVerdict: a.Parser<FileVerdict> = (value) => {
  const verdict = anyVerdict(value);
  if ((verdict.decision === 'replace') !== (verdict.copy !== null)) throw new a.BadField();
  return verdict;
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Of at most so many bytes, in its one spelling: with the padding, and without bits that say nothing. */
export const base64 =
  (bytes: number): a.Parser<string> =>
  (value) => {
    const text = a.text(4 * Math.ceil(bytes / 3))(value);
    const last = text.slice(-4);
    if (!BASE64.test(text) || btoa(atob(last)) !== last) throw new a.BadField();
    return text;
  };

export const filePiece = a.object<FilePiece>({
  type: a.oneOf(['file_piece']),
  id: f.id,
  file: f.id,
  seq: a.integer(),
  data: base64(COPY_PIECE_BYTES),
});

export const pieceSeq = a.integer(0, MOST_COPY_PIECES - 1);
export const offerSeq = a.integer(0, MOST_PIECES - 1);
