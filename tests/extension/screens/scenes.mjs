/** The scenes to draw: what the worker would answer in each. All data invented. */
import { batchScenes, documentScenes } from './batch_scenes.mjs';
import { ledgerScenes } from './ledger_scenes.mjs';

const typed =
  'Please write a reminder to Ada Okafor (ada.okafor@example.org, +49 30 901820-114). Her IBAN is DE89 3704 0044 0532 0130 00 and the API key is sk_test_4eC39HqLyjWDarjtT1zdp7dc.';
const values = [
  ['ada.okafor@example.org', 'EMAIL_ADDRESS', '[EMAIL_ADDRESS_1]', true],
  ['+49 30 901820-114', 'PHONE_NUMBER', '[PHONE_NUMBER_1]', true],
  ['DE89 3704 0044 0532 0130 00', 'IBAN_CODE', '[IBAN_CODE_1]', true],
  ['sk_test_4eC39HqLyjWDarjtT1zdp7dc', 'SECRET', '[SECRET_1]', false],
];
const spans = values.map(([value, type, placeholder, is_restorable]) => ({
  start: typed.indexOf(value),
  end: typed.indexOf(value) + value.length,
  type,
  score: 0.99,
  source: 'rule',
  kind: null,
  placeholder,
  is_restorable,
}));
const outgoing = values.reduce((text, [value, , placeholder]) => text.replace(value, placeholder), typed);
const digest = 'a'.repeat(64);

function verdict(decision, reason) {
  const isOut = decision === 'release';
  return {
    type: 'verdict',
    id: 'verdict-0001',
    decision,
    runtime: 'escalate-with-redaction',
    reason,
    mode: 'balanced',
    digest,
    outgoing: isOut ? outgoing : null,
    outgoing_digest: isOut ? digest : null,
    redacted: outgoing,
    spans,
    topics: [],
    doubts: [],
    answer: null,
    is_private: true,
    is_stored: true,
    host_us: 4100,
  };
}
/** What asking the site after `n` answers from here gained, on the mean. */
function gained(n, mean = 0.1204) {
  const spread = n > 1 ? 0.2676 / Math.sqrt(n) : null;
  return {
    fallback_quality_gain: n > 0 ? mean : null,
    fallback_quality_gain_n: n,
    fallback_quality_gain_low: spread === null ? null : mean - spread,
    fallback_quality_gain_high: spread === null ? null : mean + spread,
  };
}
const inDoubt = (word, kind) => ({ start: typed.indexOf(word), end: typed.indexOf(word) + word.length, kind, score: 0.97 });
const doubted = {
  ...verdict('hold', 'judge_doubts'),
  doubts: [inDoubt('Ada Okafor', 'person'), inDoubt('reminder', 'health')],
};
const doubting = { kind: 'held', reason: 'judge_doubts', canSendRedacted: false, canSend: true };
function counted(scale, byType) {
  return {
    checked: 41 * scale,
    released: 38 * scale,
    held: 3 * scale,
    unprotected: 0,
    values_by_type: byType,
    private_bytes_kept_local: 1284 * scale,
    avoided_round_trips: 0,
    median_local_latency_ms: null,
    local_latency_n: 0,
    ...gained(0),
    added_latency_p50_ms: 8.7,
    added_latency_p95_ms: 21.4,
    added_latency_n: 38 * scale,
  };
}
/** The seven days of one site's week; `scale` of them for a larger one. */
function days(scale, { isAnswering }) {
  const week = [
    [6, 212],
    [3, 96],
    [11, 340],
    [7, 128],
    [0, 0],
    [2, 51],
    [12, 457],
  ];
  return week.map(([checked, bytes], at) => {
    const answers = isAnswering ? checked >> 2 : 0;
    return {
      day: `2026-05-${14 + at}`,
      checked: checked * scale,
      released: (checked - answers) * scale,
      held: 0,
      unprotected: 0,
      values_replaced: Math.max(0, checked - 1) * scale,
      private_bytes_kept_local: bytes * scale,
      avoided_round_trips: answers * scale,
      median_local_latency_ms: answers > 0 ? 6.5 + 2.75 * ((at * 5) % 4) : null,
      local_latency_n: answers * scale,
      ...gained(isAnswering && at % 2 === 0 ? at + 1 : 0, [0.18, 0.02, -0.06, 0.11][at / 2]),
      added_latency_p50_ms: checked > 0 ? 8.1 + ((at * 3) % 5) / 2 : null,
      added_latency_n: (checked - answers) * scale,
    };
  });
}
const byType = {
  EMAIL_ADDRESS: 23,
  PHONE_NUMBER: 9,
  IBAN_CODE: 4,
  SECRET: 2,
  STREET_ADDRESS: 1,
};
const tab = {
  site: 'chatgpt',
  coverage: 'protected',
  kept: 4,
  wentRound: 0,
  conversation: 'c/1',
  lastVerdict: 'verdict-0001',
};
const host = { state: 'ready', version: '0.1.0' };
const term = (list, pattern, more = {}) => ({
  list,
  pattern,
  is_regex: false,
  is_whole_word: true,
  is_case_sensitive: false,
  ...more,
});

const calm = {
  'popup-worker/tab': { tab, host },
  'popup-worker/view': {
    turn: 3,
    state: { kind: 'replaced', count: 4 },
    verdict: verdict('release', 'redacted'),
    text: typed,
  },
  'popup-worker/settings': {
    type: 'settings',
    id: 'request-1',
    default_mode: 'balanced',
    sites: [{ site: 'chatgpt', mode: 'balanced', paused_until_ms: null, never_answered: [] }],
    terms: [term('always', 'Project Heron'), term('always', 'KD-\\d{6}', { is_regex: true }), term('never', 'example.org')],
    is_managed: false,
  },
  'popup-worker/counters': {
    type: 'counters',
    id: 'request-2',
    range: 'today',
    site: counted(1, byType),
    total: counted(3, byType),
    is_stored: true,
  },
  'popup-worker/series': {
    type: 'series',
    id: 'request-5',
    range: 'week',
    site: 'chatgpt',
    days: days(1, { isAnswering: true }),
    has_earlier: false,
    is_stored: true,
  },
  'popup-worker/last': {
    type: 'last',
    id: 'request-3',
    at_ms: 1790000000000,
    typed,
    outgoing,
    spans,
  },
  'popup-worker/status': {
    type: 'status',
    id: 'request-4',
    version: '0.1.0',
    vault: 'stored',
    detector: 'patterns',
    rules: 212,
    gpu: 'absent',
    is_answering: true,
    faults: [],
  },
  'popup-worker/answers': {
    type: 'answers',
    id: 'request-5',
    answers: [
      {
        id: 2,
        site: 'claude',
        at_ms: 1790000000000,
        request: 'Which stitch closes a seam from the outside?',
        answer: 'The **mattress stitch**.\n\n1. Lay both edges side by side.\n2. Take small bites along each fold.',
      },
      {
        id: 1,
        site: 'chatgpt',
        at_ms: 1789900000000,
        request: 'Write a regular expression for ISO dates.',
        answer: '`\\d{4}-\\d{2}-\\d{2}`',
      },
    ],
  },
  'popup-worker/forget-answers': null,
  'popup-worker/learned': {
    type: 'learned',
    id: 'request-6',
    rows: [
      {
        site: 'chatgpt',
        name: 'learned_0b1e2d3c4f5a6978',
        instruction: 'Sort this support message into one queue: billing, shipping or returns.',
        state: 'answering',
        labels: ['billing', 'shipping', 'returns'],
        answers: 64,
        agreed: 41,
        cases: 41,
        needed: 41,
      },
      {
        site: 'claude',
        name: 'learned_5a69788796a5b4c3',
        instruction: 'Is this message urgent? Answer yes or no',
        state: 'learning',
        labels: ['Yes', 'No'],
        answers: 24,
        agreed: 12,
        cases: 12,
        needed: 35,
      },
    ],
  },
  'popup-worker/reset-learned': null,
  'popup-worker/set-terms': { refused: 'bad_pattern', at: 1 },
  'popup-worker/allow': null,
  'popup-worker/send-once': null,
  'popup-worker/read-alarm': null,
  'popup-worker/forget': null,
  'frame-worker/redeem': { kind: 'panel' },
  'panel-worker/act': null,
};
calm['popup-worker/set-mode'] = calm['popup-worker/settings'];
calm['popup-worker/reconnect'] = host;

const empty = {
  ...counted(0, {}),
  added_latency_p50_ms: null,
  added_latency_p95_ms: null,
};
const answering = (scale) => ({
  ...counted(scale, byType),
  avoided_round_trips: 9 * scale,
  median_local_latency_ms: 9.25,
  local_latency_n: 9 * scale,
  ...gained(9 * scale),
});
const week = {
  ...calm,
  'popup-worker/counters': { ...calm['popup-worker/counters'], range: 'week', site: answering(1), total: answering(3) },
};
/** 400 days: the most that one reply tells. */
const year = Array.from({ length: 400 }, (_, at) => ({
  ...days(1 + (at % 3), { isAnswering: at > 120 })[(at * 5) % 7],
  day: new Date(Date.UTC(2025, 3, 16 + at)).toISOString().slice(0, 10),
}));
const panel = (state, judged) => ({
  'panel-worker/state': { turn: 1, state, verdict: judged, text: typed },
});
const table =
  '| name | amount | due |\n|---|---|---|\n| Printer paper | 14.90 | 2026-03-01 |\n| Toner | 219.00 | 2026-03-14 |\n| Desk lamp | 38.50 | 2026-04-02 |';
const answered = (state, text, name, decision = 'release', reason = 'exact_tool') =>
  panel(
    { kind: 'answered', reason, canAskSite: true, tookMs: 14, ...state },
    {
      ...verdict(decision, reason),
      runtime: 'local-specialist',
      answer: { text, by: 'exact_tool', name, at_ms: null, learned: null, model: null, batch: null },
    },
  );
const without = (state) => ({
  tab: { ...tab, coverage: 'not_protected', kept: 0 },
  host: { state },
});

const fileRow = (more) => ({
  file: 'file-0001',
  name: 'contract.docx',
  state: 'reading',
  progress: 0,
  reason: '',
  found: [],
  unread: [],
  leavesAs: null,
  canRedact: false,
  canAttach: false,
  canAsk: false,
  ...more,
});
const inContract = [
  { type: 'PERSON', count: 3 },
  { type: 'IBAN_CODE', count: 1 },
];
const ofFiles = (...files) => ({
  'panel-worker/state': { turn: 1, state: { kind: 'files', files }, verdict: null, text: null },
  'popup-worker/view': { turn: 1, state: { kind: 'files', files }, verdict: null, text: null },
});
const heldFile = fileRow({
  state: 'held',
  reason: 'confidential_stays',
  found: inContract,
  canRedact: true,
  canAttach: true,
  canAsk: true,
});
const lockedFile = fileRow({
  file: 'file-0002',
  name: 'payroll-2026-final.xlsx',
  state: 'held',
  reason: 'file_unread',
  unread: [{ reason: 'encrypted', page: null, count: 1 }],
  canAttach: true,
});

export const SCENES = {
  popup: {
    fileHeld: { ...calm, ...ofFiles(heldFile, lockedFile) },
    calm,
    open: calm,
    week,
    empty: {
      ...calm,
      'popup-worker/tab': {
        tab: { ...tab, kept: 0, coverage: 'not_proven' },
        host,
      },
      'popup-worker/counters': {
        ...calm['popup-worker/counters'],
        site: empty,
      },
      'popup-worker/last': {
        ...calm['popup-worker/last'],
        at_ms: null,
        typed: null,
        outgoing: null,
        spans: [],
      },
    },
    held: {
      ...calm,
      'popup-worker/view': {
        turn: 4,
        state: {
          kind: 'held',
          reason: 'credentials_stay',
          canSendRedacted: true,
          canSend: true,
        },
        verdict: verdict('hold', 'credentials_stay'),
        text: typed,
      },
    },
    allowing: {
      ...calm,
      'popup-worker/view': {
        turn: 4,
        state: { kind: 'held', reason: 'credentials_stay', canSendRedacted: true, canSend: true },
        verdict: verdict('hold', 'credentials_stay'),
        text: typed,
      },
    },
    doubted: {
      ...calm,
      'popup-worker/view': { turn: 4, state: doubting, verdict: doubted, text: typed },
    },
    failed: {
      ...calm,
      'popup-worker/tab': { tab: { ...tab, wentRound: 1 }, host },
      'popup-worker/view': {
        turn: 4,
        state: { kind: 'failed', code: 'read_back_differs' },
        verdict: verdict('release', 'redacted'),
        text: typed,
      },
      'popup-worker/status': {
        ...calm['popup-worker/status'],
        vault: 'memory',
        faults: ['no_keyring'],
      },
    },
    first: {
      ...calm,
      'popup-worker/tab': without('missing'),
      'popup-worker/settings': { refused: 'host_gone' },
    },
    broken: { ...calm, 'popup-worker/tab': without('failed') },
    uncovered: {
      ...calm,
      'popup-worker/tab': {
        tab: { ...tab, site: null, coverage: 'off' },
        host,
      },
    },
    paused: {
      ...calm,
      'popup-worker/settings': {
        ...calm['popup-worker/settings'],
        sites: [{ site: 'chatgpt', mode: 'balanced', paused_until_ms: 4000000000000, never_answered: [] }],
      },
    },
  },
  panel: {
    replaced: {
      ...calm,
      ...panel({ kind: 'replaced', count: 4 }, verdict('release', 'redacted')),
    },
    details: {
      ...calm,
      ...panel({ kind: 'replaced', count: 4 }, verdict('release', 'redacted')),
    },
    held: {
      ...calm,
      ...panel(
        { kind: 'held', reason: 'credentials_stay', canSendRedacted: true, canSend: true },
        verdict('hold', 'credentials_stay'),
      ),
    },
    allowing: {
      ...calm,
      ...panel(
        { kind: 'held', reason: 'credentials_stay', canSendRedacted: true, canSend: true },
        verdict('hold', 'credentials_stay'),
      ),
    },
    doubted: { ...calm, ...panel(doubting, doubted) },
    settled: { ...calm, ...panel(doubting, { ...doubted, doubts: [] }) },
    folded: {
      ...calm,
      ...panel(
        { kind: 'held', reason: 'credentials_stay', canSendRedacted: true, canSend: true },
        verdict('hold', 'credentials_stay'),
      ),
    },
    failed: { ...calm, ...panel({ kind: 'failed', code: 'host_gone' }, null) },
    fileReading: { ...calm, ...ofFiles(fileRow({ progress: 42 })) },
    fileReplaced: { ...calm, ...ofFiles(fileRow({ state: 'replaced', reason: 'redacted', found: inContract })) },
    fileReplacedOpen: {
      ...calm,
      ...ofFiles(
        fileRow({ state: 'replaced', reason: 'redacted', found: inContract, leavesAs: 'contract [PERSON_1].docx' }),
      ),
    },
    fileHeld: { ...calm, ...ofFiles(heldFile) },
    filesHeld: {
      ...calm,
      ...ofFiles(
        heldFile,
        lockedFile,
        fileRow({ file: 'file-0003', name: 'notes.txt', state: 'replaced', found: inContract }),
      ),
    },
    fileFailed: { ...calm, ...ofFiles(fileRow({ state: 'failed', reason: 'host_gone' })) },
    fileAttached: { ...calm, ...ofFiles(fileRow({ state: 'unprotected', reason: 'file_attached_anyway' })) },
    answered: { ...calm, ...answered({}, table, 'csv_to_markdown') },
    kept: {
      ...calm,
      ...answered({ canAskSite: false }, '**152.4 cm**', 'unit_conversion', 'hold', 'private_values_stay'),
    },
    asking: { ...calm, ...answered({}, '```json\n{\n  "name": "Ada Okafor",\n  "city": "Berlin"\n}\n```', 'json_pretty') },
    repeated: {
      ...calm,
      ...panel(
        { kind: 'answered', reason: 'repeated', canAskSite: true, tookMs: 31 },
        {
          ...verdict('release', 'repeated'),
          runtime: 'local-specialist',
          answer: {
            text: 'The **mattress stitch**.',
            by: 'repeat',
            name: 'repeat',
            at_ms: 1790000000000,
            learned: null,
            model: null,
            batch: null,
          },
        },
      ),
    },
    learned: {
      ...calm,
      ...panel(
        { kind: 'answered', reason: 'learned', canAskSite: true, tookMs: 24 },
        {
          ...verdict('release', 'learned'),
          runtime: 'local-specialist',
          answer: {
            text: 'billing',
            by: 'learned',
            name: 'learned_0b1e2d3c4f5a6978',
            at_ms: null,
            learned: { answers: 64, agreed: 41, cases: 41 },
            model: null,
            batch: null,
          },
        },
      ),
    },
    written: {
      ...calm,
      ...panel(
        { kind: 'answered', reason: 'local_model', canAskSite: true, tookMs: 31 },
        {
          ...verdict('release', 'local_model'),
          runtime: 'local-default',
          answer: {
            text: '',
            by: 'model',
            name: 'model_summarise',
            at_ms: null,
            learned: null,
            model: 'SmolLM2 135M',
            batch: null,
          },
        },
      ),
      'panel-worker/answer': {
        type: 'answer_part',
        id: 'request-9',
        text: 'The hall is **painted in March** and opens again in April.',
        stage: 'ended',
        finish: 'stop',
        is_accepted: true,
        judge: 0.91,
        ttft_ms: 412.5,
        total_ms: 2110,
        tokens: 14,
      },
      'panel-worker/stop': null,
    },
    ...batchScenes(calm, panel, verdict),
    long: {
      ...calm,
      ...answered(
        {},
        `\`\`\`json\n[\n${Array.from({ length: 40 }, (_, at) => `  { "number": ${at} },`).join('\n')}\n]\n\`\`\``,
        'json_pretty',
      ),
    },
    wrong: { ...calm, ...answered({}, '1. one\n2. two\n   - inner `code`\n\n> quoted\n\n**57.8**', 'sort_lines') },
  },
  options: {
    calm: {
      ...calm,
      'popup-worker/settings': {
        ...calm['popup-worker/settings'],
        sites: [
          {
            site: 'chatgpt',
            mode: 'balanced',
            paused_until_ms: null,
            never_answered: ['csv_to_markdown', 'unit_conversion'],
          },
        ],
      },
    },
  },
  dashboard: {
    week,
    all: {
      ...week,
      'popup-worker/series': { ...week['popup-worker/series'], days: year, has_earlier: true },
    },
    today: {
      ...week,
      'popup-worker/series': { ...week['popup-worker/series'], days: week['popup-worker/series'].days.slice(-1) },
    },
    empty: {
      ...week,
      'popup-worker/counters': { ...week['popup-worker/counters'], site: empty, total: empty },
    },
    missing: { ...week, 'popup-worker/tab': without('missing') },
  },
  documents: documentScenes(calm, without),
  ledger: ledgerScenes(calm, { typed, outgoing, spans }),
};
