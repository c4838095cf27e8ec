/** Parsers of the host's replies: exact keys, exact types, as PROTOCOL.md says. */
import type {
  AnswerPart,
  AnswerRow,
  Answers,
  CounterDay,
  Counters,
  CounterSet,
  Done,
  Last,
  Learned,
  LearnedFrom,
  LearnedRow,
  LocalAnswer,
  Refused,
  Reply,
  Restored,
  Segment,
  Series,
  Settings,
  SiteSetting,
  Status,
  Term,
  Verdict,
  VerdictTopic,
} from '../protocol';
import { ANSWERERS, FINISHES, LEARNED_STATES, REASONS } from '../protocol';
import * as a from './atoms';
import * as f from './fields';
import { batchOffer, batchPart, tablePiece, workers } from './batches';
import { filePiece, fileVerdict } from './files';
import { ledger, ledgerState } from './ledger';
import { doubt, MAX_SPANS, span } from './spans';

export const MAX_ANSWERS = 10_000;

const answer = a.object<LocalAnswer>({
  text: f.anyText,
  by: a.oneOf(ANSWERERS),
  name: f.answerer,
  at_ms: a.orNull(a.integer()),
  learned: a.orNull(a.object<LearnedFrom>({ answers: a.integer(), agreed: a.integer(), cases: a.integer() })),
  model: a.orNull(f.word),
  batch: a.orNull(batchOffer),
});

export const answerPart = a.object<AnswerPart>({
  type: a.oneOf(['answer_part']),
  id: f.id,
  text: f.anyText,
  stage: a.oneOf(['waiting', 'reading', 'writing', 'ended']),
  finish: a.orNull(a.oneOf(FINISHES)),
  is_accepted: a.boolean,
  judge: a.orNull(a.number),
  ttft_ms: a.orNull(a.number),
  total_ms: a.orNull(a.number),
  tokens: a.orNull(a.integer()),
});

export const verdict = a.object<Verdict>({
  type: a.oneOf(['verdict']),
  id: f.id,
  decision: a.oneOf(['release', 'hold', 'undecided']),
  runtime: a.oneOf(['edge-worker', 'local-only', 'local-specialist', 'escalate-with-redaction', 'local-default']),
  reason: a.oneOf(REASONS),
  mode: f.mode,
  digest: f.digest,
  outgoing: a.orNull(f.anyText),
  outgoing_digest: a.orNull(f.digest),
  redacted: a.orNull(f.anyText),
  spans: a.list(span, MAX_SPANS),
  topics: a.list(a.object<VerdictTopic>({ name: f.word, score: a.number }), 100),
  doubts: a.list(doubt, MAX_SPANS),
  answer: a.orNull(answer),
  is_private: a.boolean,
  is_stored: a.boolean,
  host_us: a.integer(),
});

const SEGMENT_STATES = ['literal', 'restored', 'unknown', 'one_way'] as const;
export const segment = a.object<Segment>({
  text: f.anyText,
  status: a.oneOf(SEGMENT_STATES),
  placeholder: a.orNull(f.word),
});

const restored = a.object<Restored>({
  type: a.oneOf(['restored']),
  id: f.id,
  texts: a.list(a.list(segment, MAX_SPANS), 1000),
});

const counterSet = a.object<CounterSet>({
  checked: a.integer(),
  released: a.integer(),
  held: a.integer(),
  unprotected: a.integer(),
  values_by_type: a.record(a.integer(), 1000),
  private_bytes_kept_local: a.integer(),
  avoided_round_trips: a.integer(),
  median_local_latency_ms: a.orNull(a.number),
  local_latency_n: a.integer(),
  fallback_quality_gain: a.orNull(a.number),
  fallback_quality_gain_n: a.integer(),
  fallback_quality_gain_low: a.orNull(a.number),
  fallback_quality_gain_high: a.orNull(a.number),
  added_latency_p50_ms: a.orNull(a.number),
  added_latency_p95_ms: a.orNull(a.number),
  added_latency_n: a.integer(),
});
export const counters = a.object<Counters>({
  type: a.oneOf(['counters']),
  id: f.id,
  range: f.range,
  site: a.orNull(counterSet),
  total: counterSet,
  is_stored: a.boolean,
});

const counterDay = a.object<CounterDay>({
  day: f.day,
  checked: a.integer(),
  released: a.integer(),
  held: a.integer(),
  unprotected: a.integer(),
  values_replaced: a.integer(),
  private_bytes_kept_local: a.integer(),
  avoided_round_trips: a.integer(),
  median_local_latency_ms: a.orNull(a.number),
  local_latency_n: a.integer(),
  fallback_quality_gain: a.orNull(a.number),
  fallback_quality_gain_n: a.integer(),
  fallback_quality_gain_low: a.orNull(a.number),
  fallback_quality_gain_high: a.orNull(a.number),
  added_latency_p50_ms: a.orNull(a.number),
  added_latency_n: a.integer(),
});
const MAX_DAYS = 400;
export const series = a.object<Series>({
  type: a.oneOf(['series']),
  id: f.id,
  range: f.range,
  site: a.orNull(f.site),
  days: a.list(counterDay, MAX_DAYS),
  has_earlier: a.boolean,
  is_stored: a.boolean,
});

export const last = a.object<Last>({
  type: a.oneOf(['last']),
  id: f.id,
  at_ms: a.orNull(a.integer()),
  typed: a.orNull(f.anyText),
  outgoing: a.orNull(f.anyText),
  spans: a.list(span, MAX_SPANS),
});

const answerRow = a.object<AnswerRow>({
  id: a.integer(),
  site: f.site,
  at_ms: a.integer(),
  request: f.anyText,
  answer: f.anyText,
});
export const answers = a.object<Answers>({ type: a.oneOf(['answers']), id: f.id, answers: a.list(answerRow, MAX_ANSWERS) });

const learnedRow = a.object<LearnedRow>({
  site: f.site,
  name: f.answerer,
  instruction: f.anyText,
  state: a.oneOf(LEARNED_STATES),
  labels: a.list(f.word, 100),
  answers: a.integer(),
  agreed: a.integer(),
  cases: a.integer(),
  needed: a.integer(),
});
export const learned = a.object<Learned>({ type: a.oneOf(['learned']), id: f.id, rows: a.list(learnedRow, MAX_ANSWERS) });

export const term = a.object<Term>({
  list: a.oneOf(['always', 'never', 'confidential']),
  pattern: a.text(2000),
  is_regex: a.boolean,
  is_whole_word: a.boolean,
  is_case_sensitive: a.boolean,
});
export const MAX_TERMS = 10_000;
const siteSetting = a.object<SiteSetting>({
  site: f.site,
  mode: f.mode,
  paused_until_ms: a.orNull(a.integer(-1)),
  never_answered: a.list(f.answerer, 1000),
});
export const settings = a.object<Settings>({
  type: a.oneOf(['settings']),
  id: f.id,
  default_mode: f.mode,
  sites: a.list(siteSetting, 10_000),
  terms: a.list(term, MAX_TERMS),
  is_managed: a.boolean,
});

export const status = a.object<Status>({
  type: a.oneOf(['status']),
  id: f.id,
  version: f.word,
  vault: a.oneOf(['stored', 'memory']),
  detector: a.oneOf(['patterns', 'patterns_and_model']),
  rules: a.integer(),
  gpu: a.oneOf(['in_use', 'present', 'absent']),
  is_answering: a.boolean,
  faults: a.list(f.word, 1000),
});

const done = a.object<Done>({ type: a.oneOf(['done']), id: f.id });
const refused = a.object<Refused>({
  type: a.oneOf(['refused']),
  id: a.orNull(f.id),
  code: f.refusal,
  detail: f.word,
  at: a.orNull(a.integer()),
});

export const reply = a.tagged<Reply>('type', {
  verdict,
  answer_part: answerPart,
  restored,
  done,
  counters,
  series,
  last,
  answers,
  learned,
  settings,
  status,
  ledger,
  ledger_state: ledgerState,
  file_verdict: fileVerdict,
  file_piece: filePiece,
  batch_part: batchPart,
  table_piece: tablePiece,
  workers,
  refused,
});
