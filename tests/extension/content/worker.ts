/** A worker for tests: it answers as ours does, with a detector that knows e-mail addresses and a few words. */
import { webcrypto } from 'node:crypto';
import { vi } from 'vitest';
import { Filing, type OfferedPiece } from './filing';
import type { Verdict, VerdictSpan } from '../../../extension/shared/protocol';

export interface Worker {
  asked: { name: string; body: unknown }[];
  /** What it says of the tab's flagged values. */
  flagged: boolean;
  /** More checks than this at once are refused. */
  inFlight: number;
  filing: Filing;
}

async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function spansIn(text: string): VerdictSpan[] {
  return Array.from(text.matchAll(/[\w.]+@[\w.]+\w/g), (match, at) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'EMAIL_ADDRESS',
    score: 1,
    source: 'rule:email',
    kind: null,
    placeholder: `[EMAIL_ADDRESS_${at + 1}]`,
    is_restorable: true,
  }));
}

function redact(text: string, spans: VerdictSpan[]): string {
  return [...spans]
    .reverse()
    .reduce((so, span) => so.slice(0, span.start) + (span.placeholder ?? '') + so.slice(span.end), text);
}

const answerTo = (text: string): Verdict['answer'] =>
  text.includes('LEARNED')
    ? { text: 'billing', by: 'learned', name: 'learned_0b1e', at_ms: null, learned: { answers: 60, agreed: 41, cases: 41 }, model: null, batch: null }
    : text.includes('REPEAT')
    ? { text: 'the mattress stitch', by: 'repeat', name: 'repeat', at_ms: 1, learned: null, model: null, batch: null }
    : text.includes('BATCH')
    ? { text: '', by: 'batch', name: 'batch_extraction', at_ms: null, learned: null, model: null, batch: { fields: ['total'], files: 2, left: 0 } }
    : text.includes('MODEL')
    ? { text: '', by: 'model', name: text.includes('SUM') ? 'model_summarise' : 'model_question', at_ms: null, learned: null, model: 'Small', batch: null }
    : { text: '**42**', by: 'exact_tool', name: 'arithmetic', at_ms: null, learned: null, model: null, batch: null };

/** Doubted words that the user said are fine. */
export const excused = new Set<string>();

let lastId = 0;
export async function verdictOn(text: string, isOverride: boolean): Promise<Verdict> {
  const spans = spansIn(text);
  const redacted = redact(text, spans);
  const doubts = [...text.matchAll(/Zander\w*/g)]
    .filter(([word]) => !excused.has(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, kind: 'person', score: 0.9 }));
  const isTopic = text.startsWith('HOLD') && !isOverride;
  const isDoubted = doubts.length > 0 && !isTopic;
  const held = isTopic || isDoubted;
  const decision = held ? 'hold' : text.startsWith('UNDECIDED') ? 'undecided' : 'release';
  const outgoing = decision === 'release' ? redacted : null;
  lastId += 1;
  return {
    type: 'verdict',
    id: `verdict-${lastId}`,
    decision,
    runtime: held ? 'local-only' : 'escalate-with-redaction',
    reason: isDoubted ? 'judge_doubts' : held ? 'confidential_stays' : spans.length > 0 ? 'redacted' : 'nothing_private',
    mode: 'balanced',
    digest: await sha256(text.startsWith('OTHER') ? `${text}!` : text),
    outgoing,
    outgoing_digest: outgoing === null ? null : await sha256(text.startsWith('FORGED') ? `${outgoing}!` : outgoing),
    redacted,
    spans,
    topics: [],
    doubts: isDoubted ? doubts : [],
    answer: text.startsWith('ANSWER') && !isOverride ? answerTo(text) : null,
    is_private: spans.length > 0,
    is_stored: true,
    host_us: 1,
  };
}

type Body = { text?: string; isOverride?: boolean } & Partial<OfferedPiece>;

async function answer(worker: Worker, name: string, body: Body): Promise<unknown> {
  worker.asked.push({ name, body });
  const text = body?.text ?? '';
  if (name === 'content-worker/check') {
    if (text.startsWith('REFUSE')) return { ok: false, code: 'busy' };
    if (text.startsWith('SILENT')) return new Promise(() => undefined);
    if (worker.inFlight === 0) return { ok: false, code: 'busy' };
    worker.inFlight -= 1;
    const value = await verdictOn(text, body.isOverride ?? false);
    worker.inFlight += 1;
    return { ok: true, value };
  }
  if (name === 'content-worker/offer-file') return worker.filing.offer(body as OfferedPiece);
  if (name === 'content-worker/settle-file') worker.filing.settle(body as OfferedPiece);
  if (name === 'content-worker/take-file') return worker.filing.take(body as OfferedPiece);
  if (name === 'content-worker/flagged') return { ok: true, value: worker.flagged };
  if (name === 'content-worker/mode') return { ok: true, value: { mode: 'balanced', pausedUntilMs: null } };
  return { ok: true, value: null };
}

/** Call before importing what asks. */
export function installWorker(): Worker {
  excused.clear();
  const worker: Worker = { asked: [], flagged: false, inFlight: 16, filing: new Filing() };
  vi.resetModules();
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('chrome', {
    i18n: { getMessage: () => '' },
    runtime: {
      id: 'test',
      getURL: (path: string) => `extension:///${path}`,
      onMessage: {
        addListener: () => undefined,
        removeListener: () => undefined,
      },
      sendMessage: async ({ name, body }: { name: string; body: Body }) => answer(worker, name, body),
    },
  });
  return worker;
}
