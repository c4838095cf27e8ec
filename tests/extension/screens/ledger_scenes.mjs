/** Scenes of the page "What left". `texts` are those of the other pages' scenes. All data invented. */
const AT_MS = 1790000000000;
const HOUR_MS = 3_600_000;

function row(number, hours, more) {
  return {
    row: number,
    at_ms: AT_MS - hours * HOUR_MS,
    site: 'chatgpt',
    outcome: 'released',
    reason: 'redacted',
    mode: 'balanced',
    runtime: 'escalate-with-redaction',
    answered_by: null,
    gain: null,
    types: { EMAIL_ADDRESS: 1, PHONE_NUMBER: 1, IBAN_CODE: 1, SECRET: 1 },
    rules: ['rule:email', 'rule:phone', 'rule:iban', 'model'],
    is_kept: true,
    typed: null,
    outgoing: null,
    spans: [],
    ...more,
  };
}

export function ledgerScenes(calm, { typed, outgoing, spans }) {
  const none = { types: {}, rules: [] };
  const rows = [
    row(412, 0, { typed, outgoing, spans }),
    row(411, 2, {
      outcome: 'answered',
      reason: 'exact_tool',
      runtime: 'local-specialist',
      answered_by: 'unit_conversion',
      ...none,
    }),
    row(409, 27, {
      site: 'claude',
      outcome: 'held',
      reason: 'sensitive_topic_stays',
      runtime: 'local-only',
      types: { MEDICAL: 2 },
    }),
    row(408, 30, { site: 'gemini', outcome: 'unprotected', reason: 'credentials_stay', types: { SECRET: 1 } }),
    row(407, 51, { reason: 'nothing_private', ...none }),
    row(12, 900, { site: 'gemini', types: { PERSON: 3 }, rules: [], runtime: null, is_kept: false }),
  ];
  const page = { type: 'ledger', id: 'request-9', rows, next: 12, is_stored: true };
  const chain = {
    type: 'ledger_state',
    id: 'request-10',
    rows: 41,
    removed: 2,
    first_bad: null,
    fault: null,
    adopted_ms: null,
    is_stored: true,
  };
  const full = {
    ...calm,
    'popup-worker/ledger': page,
    'popup-worker/verify-ledger': chain,
    'popup-worker/forget-rows': null,
  };
  return {
    full,
    open: full,
    empty: {
      ...full,
      'popup-worker/ledger': { ...page, rows: [], next: null, is_stored: false },
      'popup-worker/verify-ledger': { ...chain, rows: 0, removed: 0 },
    },
    broken: {
      ...full,
      'popup-worker/ledger': { ...page, rows: rows.slice(2), next: null },
      'popup-worker/verify-ledger': { ...chain, first_bad: 409, fault: 'texts_gone', adopted_ms: AT_MS - 900 * HOUR_MS },
    },
  };
}
