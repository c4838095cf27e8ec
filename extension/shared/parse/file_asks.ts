/** Parsers of the extension's own messages about files. */
import { FILE_STATES, type FileAsks, type FileRow } from '../file_messages';
import { LARGEST_FILE, MOST_PIECES, PIECE_BYTES } from '../file_limits';
import { FILE_OUTCOMES } from '../protocol';
import { COPY_PIECE_BYTES } from '../file_limits';
import * as a from './atoms';
import * as f from './fields';
import { base64, fileName, fileVerdict, foundList, offerSeq, pieceSeq, unreadList } from './files';

export const MAX_FILES = 100;
/** The host takes no longer one. */
const MAX_DEADLINE_MS = 120_000;

export const fileRow = a.object<FileRow>({
  file: f.id,
  name: fileName,
  state: a.oneOf(FILE_STATES),
  progress: a.integer(0, 100),
  reason: f.word,
  found: foundList,
  unread: unreadList,
  leavesAs: a.orNull(fileName),
  canRedact: a.boolean,
  canAttach: a.boolean,
  canAsk: a.boolean,
});

type FileBody<N extends keyof FileAsks> = FileAsks[N]['body'];

export const fileBodies: { [N in keyof FileAsks]: a.Parser<FileBody<N>> } = {
  'content-worker/offer-file': a.object<FileBody<'content-worker/offer-file'>>({
    conversation: f.conversation,
    file: f.id,
    name: fileName,
    size: a.integer(0, LARGEST_FILE),
    digest: f.digest,
    seq: offerSeq,
    total: a.integer(1, MOST_PIECES),
    data: base64(PIECE_BYTES),
    isOverride: a.boolean,
    isAttached: a.boolean,
    deadlineMs: a.integer(1, MAX_DEADLINE_MS),
  }),
  'content-worker/take-file': a.object<FileBody<'content-worker/take-file'>>({ file: f.id, seq: pieceSeq }),
  'content-worker/settle-file': a.object<FileBody<'content-worker/settle-file'>>({
    file: f.id,
    outcome: a.oneOf(FILE_OUTCOMES),
  }),
  'popup-worker/attach-file': a.object<FileBody<'popup-worker/attach-file'>>({ file: f.id }),
};

export const fileReplies: { [N in keyof FileAsks]: a.Parser<FileAsks[N]['reply']> } = {
  'content-worker/offer-file': a.orNull(fileVerdict),
  'content-worker/take-file': base64(COPY_PIECE_BYTES),
  'content-worker/settle-file': a.nothing,
  'popup-worker/attach-file': a.nothing,
};
