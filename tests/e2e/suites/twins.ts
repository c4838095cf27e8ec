/** The command line decides as the extension did: the same prompts through `postern redact`, `detect` and `route`. */
import assert from 'node:assert/strict';
import { chatRequests, promptIn } from '../bodies';
import type { SiteName } from '../places';
import type { Prompt } from '../planted';
import { postern } from '../postern';
import type { Entry } from '../sites-server';

interface Said {
  runtime: string;
  reason: string;
  text: string | null;
  spans: { type: string }[];
}

const PLACEHOLDER = /\[([A-Z][A-Z_]*?)_\d+\]/g;

/** A conversation's numbers begin anywhere; which value is which stays. */
function renumbered(text: string): string {
  const seen = new Map<string, number>();
  return text.replaceAll(PLACEHOLDER, (whole, type: string) => {
    if (!seen.has(whole)) seen.set(whole, seen.size + 1);
    return `[${type}_${String(seen.get(whole))}]`;
  });
}

const run = (command: string, lines: readonly object[]): Promise<Said[]> => postern<Said>(command, lines);

/** One site's prompts and what its server received. */
export interface Run {
  site: SiteName;
  typed: readonly Prompt[];
  record: readonly Entry[];
}

/** All sites in one go: each command loads the model once. */
export async function checkTwins(runs: readonly Run[]): Promise<void> {
  const arrived = runs.flatMap(({ site, record }) => chatRequests(record, site).map((entry) => renumbered(promptIn(entry, site))));
  const lines = runs.flatMap(({ site, typed }) => typed.map(({ text }, id) => ({ id, text, site, mode: 'redact' })));
  const [redacted, detected, routed] = await Promise.all([
    run('redact', lines),
    run('detect', lines.map(({ id, text }) => ({ id, text }))),
    run('route', lines),
  ]);
  assert.deepEqual(redacted.map(({ text }) => renumbered(text ?? '')), arrived, 'redact');
  const types = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, type]) => type ?? '');
  assert.deepEqual(detected.map(({ spans }) => spans.map(({ type }) => type)), arrived.map(types), 'detect');
  const ways = (all: readonly Said[]): string[] => all.map(({ runtime, reason }) => `${runtime}: ${reason}`);
  assert.deepEqual(ways(routed), ways(redacted), 'route');
}
