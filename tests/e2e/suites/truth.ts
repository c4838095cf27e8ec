/** What the popup says against what the server's record says. */
import assert from 'node:assert/strict';
import { chatRequests, promptIn } from '../bodies';
import type { SiteName } from '../places';
import type { Prompt } from '../planted';
import type { Entry } from '../sites-server';
import { until } from '../until';
import type { World } from '../world';

const PLACEHOLDER = /\[([A-Z][A-Z_]*?)_\d+\]/g;

interface Said {
  released: number;
  values: Record<string, number>;
  bytes: number;
}

/** Released prompts, values by type and private bytes, counted from the bytes that arrived and the texts that were typed. */
function fromRecord(record: readonly Entry[], site: SiteName, typed: readonly Prompt[]): Said {
  const values: Record<string, number> = {};
  let bytes = 0;
  const arrived = chatRequests(record, site).map((entry) => promptIn(entry, site));
  for (const [i, text] of arrived.entries()) {
    const placeholders = [...text.matchAll(PLACEHOLDER)];
    for (const [, type] of placeholders) values[type ?? ''] = (values[type ?? ''] ?? 0) + 1;
    const kept = placeholders.reduce((sum, [whole]) => sum + Buffer.byteLength(whole), 0);
    bytes += Buffer.byteLength(typed[i]?.text ?? '') - (Buffer.byteLength(text) - kept);
  }
  return { released: arrived.length, values, bytes };
}

const sorted = (counts: Record<string, number>): [string, number][] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));

export async function checkTruth(world: World, site: SiteName, record: readonly Entry[], typed: readonly Prompt[]): Promise<void> {
  const truth = fromRecord(record, site, typed);
  await until('every sent is counted', async () => (await world.pages.counters(site)).released >= truth.released).catch(() => undefined);
  const told = await world.pages.counters(site);
  assert.equal(told.released, truth.released, 'released');
  assert.equal(told.checked, told.released + told.held + told.unprotected, 'checked is the sum of its parts');
  assert.equal(told.unprotected, 0, 'unprotected');
  assert.deepEqual(sorted(told.values_by_type), sorted(truth.values), 'values by type');
  assert.equal(told.private_bytes_kept_local, truth.bytes, 'private bytes kept local');
}
