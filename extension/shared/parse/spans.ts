/** Parser of the private spans that verdicts, the last text and the ledger's rows share. */
import type { VerdictDoubt, VerdictSpan } from '../protocol';
import * as a from './atoms';
import * as f from './fields';

export const span = a.object<VerdictSpan>({
  start: a.integer(),
  end: a.integer(),
  type: f.word,
  score: a.number,
  source: f.word,
  kind: a.orNull(f.word),
  placeholder: a.orNull(f.word),
  is_restorable: a.boolean,
});
export const doubt = a.object<VerdictDoubt>({ start: a.integer(), end: a.integer(), kind: f.word, score: a.number });
export const MAX_SPANS = 200_000;
