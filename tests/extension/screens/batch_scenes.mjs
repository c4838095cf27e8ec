/** Scenes of a table of fields: in the card, and on the page "Documents". All data invented. */
const FIELDS = ['invoice number', 'date', 'total', 'supplier'];
const SHAPES = ['code', 'date', 'amount', 'company'];

const value = (normal, more = {}) => ({
  found: {
    value: normal,
    text: normal,
    currency: null,
    confidence: 0.95,
    part: null,
    page: 1,
    sheet: null,
    cell: null,
    line: 12,
    start: 95,
    end: 95 + normal.length,
    ...more,
  },
  why: null,
});
const empty = (why) => ({ found: null, why });
const row = (file, cells, more = {}) => ({ file, kind: 'pdf', problem: null, unread: [], cells, ...more });
const unread = (file, kind, problem) =>
  row(
    file,
    FIELDS.map(() => empty('not_read')),
    { kind, problem, unread: [{ reason: problem, page: null, count: 1 }] },
  );

const NORDLICHT = 'Nordlicht Bürobedarf und Werkzeughandel Nachfolger GmbH & Co. KG';
const ROWS = [
  row('Harbour 2026-03.pdf', [
    value('INV-2026-0417'),
    value('2026-03-01', { text: '1 March 2026', line: 4 }),
    value('1480.85', { text: 'EUR 1,480.85', currency: 'EUR', page: 2, line: 31 }),
    value('Harbour Lighting LLC', { confidence: 0.85, line: 1 }),
  ]),
  row(
    'Rechnung 17.docx',
    [
      value('RE-2026-17', { page: null, line: null }),
      empty('ambiguous'),
      value('12191.40', { text: '12.191,40 €', currency: 'EUR', page: null, line: null }),
      value(NORDLICHT, { page: null, line: null }),
    ],
    { kind: 'docx' },
  ),
  row(
    'Kestrel.xlsx',
    [
      value('B44156', { page: null, line: null, sheet: 1, cell: 'B4' }),
      value('2024-07-24', { text: '24-Jul-2024', page: null, line: null, sheet: 1, cell: 'D4' }),
      value('99.00', { text: '£99.00', currency: 'GBP', page: null, line: null, sheet: 1, cell: 'H17' }),
      empty('several'),
    ],
    { kind: 'xlsx', unread: [{ reason: 'embedded_file', page: null, count: 1 }] },
  ),
  unread('payroll-2026-final-version-3-signed.pdf', 'pdf', 'encrypted'),
  row(
    'scan 004.png',
    [empty('absent'), value('2026-05-17', { part: 'picture', confidence: 0.71 }), empty('unsure'), empty('unlike')],
    {
      kind: 'png',
    },
  ),
];

const part = (rows, more = {}) => ({
  type: 'batch_part',
  id: 'request-20',
  batch: 'batch-verdict-0001',
  fields: FIELDS,
  // shapes: SHAPES,
  files: 5,
  done: rows.length,
  state: 'ended',
  problem: null,
  left_ms: null,
  is_accepted: true,
  rows,
  ...more,
});
const NOTHING_MORE = { rows: [], done: 5 };
const RUNNING = { state: 'reading', is_accepted: false, left_ms: 4200 };
/** Asked for again and again; each question after the first gets no new row. */
const begun = (first, more = {}) => ({
  open: part(first, more),
  more: part([], { ...more, done: first.length, ...(more.state === undefined ? NOTHING_MORE : {}) }),
});

const RUN = {
  Running: begun(ROWS.slice(0, 2), RUNNING),
  Done: begun(ROWS.filter((one) => one.problem === null).slice(0, 2), { files: 2, done: 2 }),
  Failures: begun(ROWS),
  Stopped: begun(ROWS.slice(0, 3), { state: 'stopped', is_accepted: false }),
};

export function batchScenes(calm, panel, verdict) {
  const answer = { text: '', by: 'batch', name: 'batch_extraction', at_ms: null, learned: null, model: null };
  const judged = {
    ...verdict('release', 'batch_extracted'),
    runtime: 'edge-worker',
    answer: { ...answer, batch: { fields: FIELDS, files: 5, left: 0 } },
  };
  const shown = panel({ kind: 'answered', reason: 'batch_extracted', canAskSite: true, tookMs: 31 }, judged);
  const steps = { 'panel-worker/steer-batch': null, 'panel-worker/show-batch': null };
  /** What was attached before its prompt was typed: redacted copies are with the site. */
  const attached = { ...judged, answer: { ...answer, batch: { ...judged.answer.batch, left: 2 } } };
  const beside = panel({ kind: 'answered', reason: 'batch_extracted', canAskSite: true, tookMs: 31 }, attached);
  const card = ({ open, more }, about = shown) => ({
    ...calm,
    ...about,
    ...steps,
    'panel-worker/open-batch': open,
    'panel-worker/batch': more,
  });
  return {
    batchBeginning: card(begun([], RUNNING)),
    batchRunning: card(RUN.Running),
    batchDone: card(RUN.Done),
    batchFailures: card(RUN.Failures),
    batchStopped: card(RUN.Stopped),
    batchLost: { ...card(RUN.Running), 'panel-worker/batch': { refused: 'host_gone' } },
    batchAsking: card(RUN.Done),
    batchBeside: card(RUN.Done, beside),
  };
}

const MANY = Array.from({ length: 200 }, (_, at) => {
  const { file, ...rest } = ROWS[at % ROWS.length];
  return { ...rest, file: `2026/${String(at).padStart(4, '0')} ${file}` };
});

export function documentScenes(calm, without) {
  const form = {
    ...calm,
    'popup-worker/workers': {
      type: 'workers',
      id: 'request-21',
      workers: [{ name: 'archive', address: 'archive.lan:7443' }],
    },
    'popup-worker/steer-batch': null,
  };
  /** As it was begun in the card, which this page can show, too. */
  const table = ({ open, more }) => ({
    ...form,
    'popup-worker/batch': open,
    __later: { 'popup-worker/batch': more },
    __hash: 'batch-verdict-0001',
  });
  return {
    empty: form,
    worker: form,
    noWorker: { ...form, 'popup-worker/workers': { type: 'workers', id: 'request-21', workers: [] } },
    missing: { ...form, 'popup-worker/tab': without('missing') },
    running: table(RUN.Running),
    done: table(RUN.Done),
    failures: table(RUN.Failures),
    many: table({ open: part(MANY, { files: 200, done: 200 }), more: part([], { files: 200, done: 200 }) }),
  };
}
