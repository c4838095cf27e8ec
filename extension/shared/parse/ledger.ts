/** Parsers of the ledger's messages: what the page asks for, and what the host tells of it. */
import {
  LEDGER_FAULTS,
  LEDGER_OUTCOMES,
  type LedgerFilter,
  type LedgerRow,
  type LedgerRows,
  type LedgerState,
} from '../protocol';
import * as a from './atoms';
import * as f from './fields';
import { MAX_SPANS, span } from './spans';

export const MAX_ROWS = 200;
export const MAX_FORGOTTEN = 1_000;
export const MAX_QUERY = 200;

export const filter = a.object<LedgerFilter>({
  text: a.text(2 * MAX_QUERY),
  outcome: a.orNull(a.oneOf(LEDGER_OUTCOMES)),
  since_ms: a.orNull(a.integer()),
  until_ms: a.orNull(a.integer()),
});

/** Words of an earlier version, or of a later one, are no reason to show nothing. */
const row = a.object<LedgerRow>({
  row: a.integer(),
  at_ms: a.integer(),
  site: f.site,
  outcome: f.word,
  reason: f.word,
  mode: f.word,
  runtime: a.orNull(f.word),
  answered_by: a.orNull(f.word),
  gain: a.orNull(a.number),
  types: a.record(a.integer(), 1000),
  rules: a.list(f.word, 10_000),
  is_kept: a.boolean,
  typed: a.orNull(f.anyText),
  outgoing: a.orNull(f.anyText),
  spans: a.list(span, MAX_SPANS),
});

export const ledger = a.object<LedgerRows>({
  type: a.oneOf(['ledger']),
  id: f.id,
  rows: a.list(row, MAX_ROWS),
  next: a.orNull(a.integer()),
  is_stored: a.boolean,
});

export const ledgerState = a.object<LedgerState>({
  type: a.oneOf(['ledger_state']),
  id: f.id,
  rows: a.integer(),
  removed: a.integer(),
  first_bad: a.orNull(a.integer()),
  fault: a.orNull(a.oneOf(LEDGER_FAULTS)),
  adopted_ms: a.orNull(a.integer()),
  is_stored: a.boolean,
});
