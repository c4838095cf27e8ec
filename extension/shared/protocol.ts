/**
 * The extension's twin of native_host/contract/messages.py: every message on the wire, once.
 * Offsets are UTF-16 code units. tests/protocol/ holds the vectors that judge both sides.
 */

export const PROTOCOL_VERSION = 1;
export const HOST_NAME = 'postern.host';

export interface Limits {
  frame_in_bytes: number;
  frame_out_bytes: number;
  in_flight: number;
  text_bytes: number;
}

export type Mode = 'strict' | 'balanced' | 'redact' | 'off';
export type Runtime = 'edge-worker' | 'local-only' | 'local-specialist' | 'escalate-with-redaction' | 'local-default';
export type Decision = 'release' | 'hold' | 'undecided';
export const REASONS = [
  'nothing_private',
  'redacted',
  'private_values_stay',
  'credentials_stay',
  'confidential_stays',
  'sensitive_topic_stays',
  'sent_redacted_instead',
  'exact_tool',
  'repeated',
  'asked_the_site',
  'site_off',
  'paused',
  'rule_overran',
  'local_answer_weak',
  'judge_doubts',
  'sent_despite_doubts',
  'learned',
  'local_model',
  'file_unread',
  'file_not_copied',
  'file_copy_doubted',
  'file_attached_anyway',
  'batch_extracted',
  'document_stays',
] as const;
export type Reason = (typeof REASONS)[number];

/** Twin of native_host/contract/entities.py; a test compares them. */
export const ENTITIES = [
  'EMAIL_ADDRESS',
  'PHONE_NUMBER',
  'CREDIT_CARD',
  'IBAN_CODE',
  'BANK_ACCOUNT',
  'CRYPTO',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'URL',
  'LOCATION',
  'COORDINATES',
  'STREET_ADDRESS',
  'DATE_OF_BIRTH',
  'DATE_TIME',
  'US_SSN',
  'NATIONAL_ID',
  'TAX_ID',
  'HEALTH_ID',
  'PASSPORT',
  'DRIVER_LICENSE',
  'LICENSE_PLATE',
  'USERNAME',
  'PERSON',
  'ORGANIZATION',
  'NRP',
  'CUSTOM',
  'AGE',
  'TITLE',
  'OCCUPATION',
  'MEDICAL',
  'ID_NUMBER',
  'SECRET',
] as const;
export type Entity = (typeof ENTITIES)[number];

export const REFUSAL_CODES = [
  'malformed',
  'unknown_type',
  'bad_field',
  'too_large',
  'out_of_order',
  'incompatible',
  'duplicate_id',
  'busy',
  'cancelled',
  'deadline',
  'host_starting',
  'host_gone',
  'not_allowed',
  'not_found',
  'bad_pattern',
  'not_stored',
  'internal',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

// ---------------------------------------------------------------- handshake and state

export interface HostHello {
  type: 'hello';
  protocol: number;
  version: string;
  limits: Limits;
  nonce: string;
}
export interface ExtensionHello {
  type: 'hello';
  protocol: number;
  version: string;
  browser: 'chromium' | 'firefox';
  nonce: string;
}
export interface ServiceState {
  type: 'state';
  state: 'starting' | 'ready' | 'failed';
}
export interface Closing {
  type: 'closing';
  reason: 'idle' | 'update' | 'stopped' | 'incompatible';
}

// ---------------------------------------------------------------- requests

interface Asked {
  id: string;
  deadline_ms: number;
}
export interface Check extends Asked {
  type: 'check';
  site: string;
  conversation: string;
  draft: string;
  text: string;
  is_incognito: boolean;
  is_override: boolean;
  /** What was attached in this tab, too, may be asked for in the text; null: nothing is. */
  tab: string | null;
}
/** What became of a verdict. */
export const OUTCOMES = ['released', 'held', 'unprotected', 'answered'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** What a row of the ledger is of: an end of a text, or the comparison of two answers to one. */
export const LEDGER_OUTCOMES = [...OUTCOMES, 'compared'] as const;
export type LedgerOutcome = (typeof LEDGER_OUTCOMES)[number];
export interface Sent extends Asked {
  type: 'sent';
  verdict: string;
  outcome: Outcome;
  latency_us: number;
  was_typed: boolean;
}
export interface Adopt extends Asked {
  type: 'adopt';
  site: string;
  conversation: string;
  becomes: string;
  is_incognito: boolean;
}
export interface Restore extends Asked {
  type: 'restore';
  site: string;
  conversation: string;
  texts: string[];
  is_incognito: boolean;
}
export interface Hide extends Asked {
  type: 'hide';
  site: string;
  conversation: string;
  value: string;
  is_incognito: boolean;
}
export interface Allow extends Asked {
  type: 'allow';
  verdict: string;
  span: number;
}
/** Doubted words of a verdict are fine here. `is_override`: its text leaves as it is. */
export interface Excuse extends Asked {
  type: 'excuse';
  verdict: string;
  doubts: number[];
  is_override: boolean;
}
export interface Forget extends Asked {
  type: 'forget';
  scope: 'conversation' | 'site' | 'all' | 'private';
  site: string | null;
  conversation: string | null;
}
export type CounterRange = 'today' | 'week' | 'all';
export interface GetCounters extends Asked {
  type: 'get_counters';
  site: string | null;
  range: CounterRange;
}
/** The counters day by day. `site` null: all of them together. */
export interface GetSeries extends Asked {
  type: 'get_series';
  site: string | null;
  range: CounterRange;
}
export interface GetLast extends Asked {
  type: 'get_last';
  site: string;
}
export interface GetSettings extends Asked {
  type: 'get_settings';
}
export interface SetMode extends Asked {
  type: 'set_mode';
  site: string;
  mode: Mode;
  pause_s: number;
}
export interface Term {
  list: 'always' | 'never' | 'confidential';
  pattern: string;
  is_regex: boolean;
  is_whole_word: boolean;
  is_case_sensitive: boolean;
}
export interface SetTerms extends Asked {
  type: 'set_terms';
  terms: Term[];
}
export interface SetAnswering extends Asked {
  type: 'set_answering';
  site: string;
  name: string;
  is_wanted: boolean;
}
export interface SiteAnswer extends Asked {
  type: 'site_answer';
  verdict: string;
  text: string;
  /** The text, and nothing beside it, began a plain new chat: only then the answer may serve again. */
  is_first: boolean;
}
export interface GetAnswers extends Asked {
  type: 'get_answers';
}
export interface ForgetAnswers extends Asked {
  type: 'forget_answers';
  answers: number[];
}
export interface GetLearned extends Asked {
  type: 'get_learned';
}
export interface ResetLearned extends Asked {
  type: 'reset_learned';
  site: string;
  name: string;
  does_delete: boolean;
}
/** More of the answer that a model writes; `have` UTF-16 units of it are there already. The first of these begins it. */
export interface AnswerMore extends Asked {
  type: 'answer_more';
  verdict: string;
  have: number;
}
export interface StopAnswer extends Asked {
  type: 'stop_answer';
  verdict: string;
}
export interface GetStatus extends Asked {
  type: 'get_status';
}
/** What of the ledger is meant; what is null, or an empty text, is not asked for. */
export interface LedgerFilter {
  text: string;
  outcome: LedgerOutcome | null;
  since_ms: number | null;
  until_ms: number | null;
}
export interface GetLedger extends Asked {
  type: 'get_ledger';
  site: string | null;
  query: LedgerFilter;
  before: number | null;
  limit: number;
  with_texts: boolean;
}
export interface ForgetRows extends Asked {
  type: 'forget_rows';
  ids: number[];
}
export interface VerifyLedger extends Asked {
  type: 'verify_ledger';
}
/** One piece of a file that is to be attached. Pieces come in order; the last is answered by the verdict, the others by `done`. */
export interface OfferFile extends Asked {
  type: 'offer_file';
  site: string;
  conversation: string;
  file: string;
  name: string;
  size: number;
  /** Of the whole file. */
  digest: string;
  seq: number;
  total: number;
  /** Base64. */
  data: string;
  is_incognito: boolean;
  /** The redacted copy is wanted although the file should stay. */
  is_override: boolean;
  /** The user attaches it in this tab, and may ask for fields of it; null: it is offered for another reason. */
  tab: string | null;
}
/** A piece of the copy that a verdict announced. */
export interface TakeFile extends Asked {
  type: 'take_file';
  file: string;
  seq: number;
}
/** What became of a file. */
export const FILE_OUTCOMES = ['released', 'replaced', 'held', 'unprotected'] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];
export interface SettleFile extends Asked {
  type: 'settle_file';
  file: string;
  outcome: FileOutcome;
}
/**
 * Begin a table of fields, or see one again under the same name: of the documents that a `verdict` announced, of `files` that
 * `bring_file` brings, or of what lies under `path` at a paired `worker`. Exactly one of the three; the others are null, 0, ''.
 */
export interface OpenBatch extends Asked {
  type: 'open_batch';
  batch: string;
  /** Whose it is: all that is said of it names the same tab. */
  tab: string;
  verdict: string | null;
  /** In words, with commas; empty for a verdict. */
  fields: string;
  files: number;
  worker: string | null;
  path: string;
  /** What 03/04/2026 means where a document does not say it; null: nobody knows. */
  day_first: boolean | null;
}
/** One piece of document `number`, in order. The first of a document is answered when there is room for it. */
export interface BringFile extends Asked {
  type: 'bring_file';
  batch: string;
  tab: string;
  number: number;
  name: string;
  size: number;
  /** Of the whole file. */
  digest: string;
  seq: number;
  total: number;
  /** Base64. */
  data: string;
}
/** The rows that follow the first `have`. Who asks no more wants no more: the batch stops. */
export interface BatchMore extends Asked {
  type: 'batch_more';
  batch: string;
  tab: string;
  have: number;
}
export const BATCH_ORDERS = ['stop', 'go_on', 'forget'] as const;
export type BatchOrder = (typeof BATCH_ORDERS)[number];
export interface SteerBatch extends Asked {
  type: 'steer_batch';
  batch: string;
  tab: string;
  order: BatchOrder;
}
export const TABLE_FORMS = ['csv', 'tsv', 'xlsx', 'json', 'jsonl'] as const;
export type TableForm = (typeof TABLE_FORMS)[number];
/** A piece of the table as a file, of the rows that there are when its first piece is asked for. */
export interface TakeTable extends Asked {
  type: 'take_table';
  batch: string;
  tab: string;
  form: TableForm;
  seq: number;
  with_sources: boolean;
}
export interface GetWorkers extends Asked {
  type: 'get_workers';
}
/** A tab is gone, or shows another page: what was attached there, and its tables, are forgotten. */
export interface ForgetTab extends Asked {
  type: 'forget_tab';
  tab: string;
}
export type Request =
  | Check
  | Sent
  | Adopt
  | Restore
  | Hide
  | Allow
  | Excuse
  | Forget
  | GetCounters
  | GetSeries
  | GetLast
  | GetSettings
  | SetMode
  | SetTerms
  | SetAnswering
  | SiteAnswer
  | AnswerMore
  | StopAnswer
  | GetAnswers
  | ForgetAnswers
  | GetLearned
  | ResetLearned
  | GetStatus
  | GetLedger
  | ForgetRows
  | VerifyLedger
  | OfferFile
  | TakeFile
  | SettleFile
  | OpenBatch
  | BringFile
  | BatchMore
  | SteerBatch
  | TakeTable
  | GetWorkers
  | ForgetTab;
export interface Cancel {
  type: 'cancel';
  target: string;
}

// ---------------------------------------------------------------- replies

export interface VerdictSpan {
  start: number;
  end: number;
  type: string;
  score: number;
  source: string;
  kind: string | null;
  placeholder: string | null;
  is_restorable: boolean;
}
export interface VerdictTopic {
  name: string;
  score: number;
}
/** What a second reader of the outgoing text thinks it may have found. */
export const DOUBT_KINDS = [
  'person',
  'place',
  'organisation',
  'number',
  'contact',
  'date',
  'health',
  'trait',
  'secret',
] as const;
/** A place of the checked text, beside all that is replaced. */
export interface VerdictDoubt {
  start: number;
  end: number;
  kind: string;
  score: number;
}
/** What this machine answers by itself: Markdown. `name`: of the tool or specialist which made it, `repeat`, or `model_` and a task. */
export const ANSWERERS = ['exact_tool', 'extract', 'repeat', 'learned', 'model', 'batch'] as const;
/** It was learned from so many answers of the site, and of `cases` it foretold `agreed`. */
export interface LearnedFrom {
  answers: number;
  agreed: number;
  cases: number;
}
/** Which fields a text asks for, of how many documents of its tab. */
export interface BatchOffer {
  fields: string[];
  files: number;
  /** Of so many the site has had them, or a redacted copy, since they were attached. */
  left: number;
}
export interface LocalAnswer {
  text: string;
  by: (typeof ANSWERERS)[number];
  name: string;
  /** Unix milliseconds: when the site gave the answer that is repeated; null for one made now. */
  at_ms: number | null;
  /** Null for one that was not learned. */
  learned: LearnedFrom | null;
  /** The language model that is going to write it: until then the text is empty. */
  model: string | null;
  /** The table that can be opened for it (`open_batch`): the text is empty. Null for any other. */
  batch: BatchOffer | null;
}
/** Why an answer ended; `length` and `loop`: it is not whole. */
export const FINISHES = ['stop', 'length', 'loop', 'cancelled', 'too_large', 'failed'] as const;
/** `text` follows what the asker has. While `finish` is null there is more to come. */
export interface AnswerPart {
  type: 'answer_part';
  id: string;
  text: string;
  stage: 'waiting' | 'reading' | 'writing' | 'ended';
  finish: (typeof FINISHES)[number] | null;
  /** Whole, and not weak by the judge. */
  is_accepted: boolean;
  judge: number | null;
  ttft_ms: number | null;
  total_ms: number | null;
  tokens: number | null;
}
export interface Verdict {
  type: 'verdict';
  id: string;
  decision: Decision;
  runtime: Runtime;
  reason: Reason;
  mode: Mode;
  digest: string;
  outgoing: string | null;
  outgoing_digest: string | null;
  redacted: string | null;
  spans: VerdictSpan[];
  topics: VerdictTopic[];
  /** They hold the text; `redacted` is then what would leave despite them, null where the policy forbids that. */
  doubts: VerdictDoubt[];
  answer: LocalAnswer | null;
  is_private: boolean;
  is_stored: boolean;
  host_us: number;
}
export interface Segment {
  text: string;
  status: 'literal' | 'restored' | 'unknown' | 'one_way';
  placeholder: string | null;
}
export interface Restored {
  type: 'restored';
  id: string;
  texts: Segment[][];
}
export interface Done {
  type: 'done';
  id: string;
}
export interface CounterSet {
  checked: number;
  released: number;
  held: number;
  unprotected: number;
  values_by_type: Record<string, number>;
  private_bytes_kept_local: number;
  avoided_round_trips: number;
  median_local_latency_ms: number | null;
  local_latency_n: number;
  /** Mean, -1 to 1, of judge(site's answer) - judge(local answer), over the `_n` prompts that have both; 95 % interval. */
  fallback_quality_gain: number | null;
  fallback_quality_gain_n: number;
  fallback_quality_gain_low: number | null;
  fallback_quality_gain_high: number | null;
  added_latency_p50_ms: number | null;
  added_latency_p95_ms: number | null;
  added_latency_n: number;
}
export interface Counters {
  type: 'counters';
  id: string;
  range: CounterRange;
  site: CounterSet | null;
  total: CounterSet;
  is_stored: boolean;
}
/** The counters of one day, which `day` names by the host's calendar: "2026-05-03". */
export interface CounterDay {
  day: string;
  checked: number;
  released: number;
  held: number;
  unprotected: number;
  values_replaced: number;
  private_bytes_kept_local: number;
  avoided_round_trips: number;
  median_local_latency_ms: number | null;
  local_latency_n: number;
  /** Mean, -1 to 1, of judge(site's answer) - judge(local answer), over the `_n` prompts that have both; 95 % interval. */
  fallback_quality_gain: number | null;
  fallback_quality_gain_n: number;
  fallback_quality_gain_low: number | null;
  fallback_quality_gain_high: number | null;
  added_latency_p50_ms: number | null;
  added_latency_n: number;
}
/** Days without a gap, ascending; `has_earlier`: the range reaches further back than they do. */
export interface Series {
  type: 'series';
  id: string;
  range: CounterRange;
  site: string | null;
  days: CounterDay[];
  has_earlier: boolean;
  is_stored: boolean;
}
export interface Last {
  type: 'last';
  id: string;
  at_ms: number | null;
  typed: string | null;
  outgoing: string | null;
  spans: VerdictSpan[];
}
export interface AnswerRow {
  id: number;
  site: string;
  at_ms: number;
  request: string;
  answer: string;
}
export interface Answers {
  type: 'answers';
  id: string;
  answers: AnswerRow[];
}
export const LEARNED_STATES = ['learning', 'answering', 'stepped_back', 'unsteady'] as const;
/** One specialist. `instruction`: its first words. `needed`: the cases there will be when it opens, if it agrees in all that come. */
export interface LearnedRow {
  site: string;
  name: string;
  instruction: string;
  state: (typeof LEARNED_STATES)[number];
  labels: string[];
  answers: number;
  agreed: number;
  cases: number;
  needed: number;
}
export interface Learned {
  type: 'learned';
  id: string;
  rows: LearnedRow[];
}
/** One decision. Texts and spans come one row at a time. */
export interface LedgerRow {
  row: number;
  at_ms: number;
  site: string;
  outcome: string;
  reason: string;
  mode: string;
  runtime: string | null;
  answered_by: string | null;
  /** What the site's answer gained over the one from here, of a row that compared them. */
  gain: number | null;
  types: Record<string, number>;
  rules: string[];
  is_kept: boolean;
  typed: string | null;
  outgoing: string | null;
  spans: VerdictSpan[];
}
export interface LedgerRows {
  type: 'ledger';
  id: string;
  rows: LedgerRow[];
  next: number | null;
  is_stored: boolean;
}
export const LEDGER_FAULTS = ['changed', 'order', 'missing', 'texts_gone', 'came_back', 'cut', 'head'] as const;
export type LedgerFault = (typeof LEDGER_FAULTS)[number];
export interface LedgerState {
  type: 'ledger_state';
  id: string;
  rows: number;
  removed: number;
  first_bad: number | null;
  fault: LedgerFault | null;
  adopted_ms: number | null;
  is_stored: boolean;
}
export interface SiteSetting {
  site: string;
  mode: Mode;
  paused_until_ms: number | null;
  never_answered: string[];
}
export interface Settings {
  type: 'settings';
  id: string;
  default_mode: Mode;
  sites: SiteSetting[];
  terms: Term[];
  is_managed: boolean;
}
export interface Status {
  type: 'status';
  id: string;
  version: string;
  vault: 'stored' | 'memory';
  detector: 'patterns' | 'patterns_and_model';
  rules: number;
  gpu: 'in_use' | 'present' | 'absent';
  is_answering: boolean;
  faults: string[];
}
export interface Refused {
  type: 'refused';
  id: string | null;
  code: RefusalCode;
  detail: string;
  at: number | null;
}
/** Twins of native_host/contract/documents.py: what a file is by its content, and why something in it was not read. */
export const FILE_KINDS = [
  'txt',
  'md',
  'html',
  'csv',
  'tsv',
  'json',
  'eml',
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'rtf',
  'png',
  'jpg',
  'webp',
  'msg',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export const UNREAD_REASONS = [
  'not_found',
  'not_allowed',
  'not_a_file',
  'link',
  'changed',
  'empty',
  'unknown_kind',
  'encrypted',
  'broken',
  'too_big',
  'too_deep',
  'too_many',
  'expands_too_much',
  'entities',
  'no_text_layer',
  'embedded_file',
  'timed_out',
  'ran_out_of_memory',
  'not_searched',
  'died',
  'macros_present',
  'pictures',
  'encoding_guessed',
  'unsure',
  'more_frames',
  'unreachable',
  'unseen_value',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];
export const FILE_DECISIONS = ['release', 'replace', 'hold'] as const;
/** So many private values of one type are in a file. */
export interface FileFound {
  type: string;
  count: number;
}
/** Something of a file that was not read, and where it is. */
export interface FileUnread {
  reason: UnreadReason;
  page: number | null;
  count: number;
}
/** What may leave in a file's place. Its kind may be another one: the text of a PDF. */
export interface FileCopy {
  digest: string;
  size: number;
  pieces: number;
  kind: FileKind | null;
}
export interface FileVerdict {
  type: 'file_verdict';
  id: string;
  file: string;
  digest: string;
  decision: (typeof FILE_DECISIONS)[number];
  reason: Reason;
  kind: FileKind | null;
  found: FileFound[];
  private_bytes: number;
  unread: FileUnread[];
  /** The name that may leave. */
  name: string;
  copy: FileCopy | null;
  /** The policy allows to attach it as it is. */
  can_override: boolean;
  /** A redacted copy can be had by an override. */
  has_copy: boolean;
  /** It is held, and who asks for its summary in the same tab gets one from here. */
  has_summary: boolean;
}
export interface FilePiece {
  type: 'file_piece';
  id: string;
  file: string;
  seq: number;
  /** Base64. */
  data: string;
}
/** Why a field is empty. */
export const CELL_WHYS = ['absent', 'several', 'ambiguous', 'unlike', 'unsure', 'not_read'] as const;
export type CellWhy = (typeof CELL_WHYS)[number];
/** Which part of a document a value stands in; null: its body. */
export const DOCUMENT_PARTS = [
  'body',
  'title',
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'deleted',
  'text_box',
  'notes',
  'master',
  'properties',
  'alt_text',
  'link',
  'field',
  'formula',
  'sheet_name',
  'file_name',
  'annotation',
  'outline',
  'mail_header',
  'attribute',
  'code',
  'data',
  'picture',
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];
/** Why a batch stopped by itself. */
export const BATCH_PROBLEMS = [
  'no_files',
  'too_large',
  'away',
  'stranger',
  'revoked',
  'not_granted',
  'bad_path',
  'link',
  'not_found',
  'too_many_files',
  'busy',
  'not_stored',
  'incompatible',
  'odd',
  'failed',
] as const;
export type BatchProblem = (typeof BATCH_PROBLEMS)[number];
/** What does not apply to its document is null. `start` and `end` count characters of the piece of text where it stands. */
export interface BatchValue {
  /** An ISO day, a decimal figure, or the text with single blanks. */
  value: string;
  /** As it stands in the document. */
  text: string;
  currency: string | null;
  confidence: number;
  part: DocumentPart | null;
  page: number | null;
  sheet: number | null;
  cell: string | null;
  line: number | null;
  start: number;
  end: number;
}
/** One of the two is null. */
export interface BatchCell {
  found: BatchValue | null;
  why: CellWhy | null;
}
/** A document; its cells go with the batch's fields. `problem`: why nothing of it was read; `unread`: what was not. */
export interface BatchRow {
  file: string;
  kind: FileKind | null;
  problem: UnreadReason | null;
  unread: FileUnread[];
  cells: BatchCell[];
}
export const BATCH_STATES = ['listing', 'reading', 'waiting', 'stopped', 'ended'] as const;
export type BatchState = (typeof BATCH_STATES)[number];
/** How far a batch is; `rows` follow what the asker has. */
export interface BatchPart {
  type: 'batch_part';
  id: string;
  batch: string;
  fields: string[];
  /** 0 while it is not known. */
  files: number;
  done: number;
  state: BatchState;
  problem: BatchProblem | null;
  left_ms: number | null;
  /** Ended, and at least half of the cells have a value: only then it counts as an answer. */
  is_accepted: boolean;
  rows: BatchRow[];
}
export interface TablePiece {
  type: 'table_piece';
  id: string;
  batch: string;
  seq: number;
  total: number;
  /** Of the whole table, like `digest`. */
  size: number;
  digest: string;
  /** Base64. */
  data: string;
}
export interface WorkerRow {
  name: string;
  address: string;
}
export interface Workers {
  type: 'workers';
  id: string;
  workers: WorkerRow[];
}
export interface Chunk {
  type: 'chunk';
  id: string;
  seq: number;
  total: number;
  digest: string;
  data: string;
}
export type Reply =
  | Verdict
  | AnswerPart
  | Restored
  | Done
  | Counters
  | Series
  | Last
  | Answers
  | Learned
  | Settings
  | Status
  | LedgerRows
  | LedgerState
  | FileVerdict
  | FilePiece
  | BatchPart
  | TablePiece
  | Workers
  | Refused;
