/** Words of the day to people's words. A word of another version still gets a sentence. */
import { difference, say, type Key } from '../shared/i18n';
import {
  LEDGER_OUTCOMES,
  REASONS,
  type LedgerFault,
  type LedgerOutcome,
  type LedgerRow,
  type Runtime,
} from '../shared/protocol';
import { toolWord } from '../ui/tools';
import { reasonWord } from '../ui/words';

const OUTCOME_KEYS: Record<LedgerOutcome, Key> = {
  released: 'outcome_released',
  held: 'count_held',
  unprotected: 'count_unprotected',
  answered: 'outcome_answered',
  compared: 'outcome_compared',
};

export function outcomeOf(row: LedgerRow): LedgerOutcome | null {
  return LEDGER_OUTCOMES.find((one) => one === row.outcome) ?? null;
}

export function outcomeWord(outcome: LedgerOutcome | null): string {
  return say(outcome === null ? 'outcome_unknown' : OUTCOME_KEYS[outcome]);
}

/** What the site's answer gained over the one from here, in one line; an answer that failed after all gained nothing. */
export function gainWord({ gain }: LedgerRow): string {
  return gain === null ? say('ledger_gain_none') : say('ledger_gain', { gain: difference(gain) });
}

const RUNTIME_KEYS: Record<Runtime, Key> = {
  'edge-worker': 'runtime_edge_worker',
  'local-only': 'runtime_local_only',
  'local-specialist': 'runtime_local_specialist',
  'escalate-with-redaction': 'runtime_escalate_with_redaction',
  'local-default': 'runtime_local_default',
};

/** Where it ran; the tool's name where one answered. Of placeholders only where something was replaced. */
export function runtimeWord(row: LedgerRow): string {
  if (row.answered_by !== null) return say('ledger_tool', { tool: toolWord(row.answered_by) });
  if (row.runtime === 'escalate-with-redaction') {
    if (row.outcome === 'unprotected') return say('runtime_site_unprotected');
    if (row.outcome === 'released' && Object.keys(row.types).length === 0) return say('runtime_site_nothing_private');
  }
  const known = Object.entries(RUNTIME_KEYS).find(([runtime]) => runtime === row.runtime);
  return say(known === undefined ? 'runtime_unknown' : known[1]);
}

/** Of a reason that this version does not know nothing is said, least of all that nothing was sent. */
export function whyWord(row: LedgerRow): string {
  return REASONS.some((one) => one === row.reason) ? reasonWord(row.reason) : say('runtime_unknown');
}

export function faultWordOf(fault: LedgerFault): string {
  return say(`ledger_fault_${fault}` satisfies Key);
}
