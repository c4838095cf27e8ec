/** Everything the page shows of one period: the sums of every covered site and of all together, and the same day by day. */
import { ask } from '../shared/ask';
import type { Answer } from '../shared/messages';
import type { CounterDay, CounterRange, CounterSet } from '../shared/protocol';
import { SITES } from '../ui/words';

export interface Counted {
  counters: CounterSet;
  days: CounterDay[];
  has_earlier: boolean;
}

/** Also what "Save as JSON" writes, with these names: the host's own command writes the same. */
export interface Overview {
  range: CounterRange;
  is_stored: boolean;
  total: Counted;
  /** Those on which anything was checked in the period. */
  sites: Record<string, Counted>;
}

interface Asked extends Counted {
  is_stored: boolean;
}

async function counted(site: string | null, range: CounterRange): Promise<Answer<Asked>> {
  const question = { site, range };
  const [counters, series] = await Promise.all([
    ask('popup-worker/counters', question),
    ask('popup-worker/series', question),
  ]);
  if (!counters.ok) return counters;
  if (!series.ok) return series;
  const { site: ofSite, total, is_stored } = counters.value;
  const { days, has_earlier } = series.value;
  return { ok: true, value: { counters: site === null ? total : (ofSite ?? total), days, has_earlier, is_stored } };
}

/**
 * One refusal refuses all: half a table would be read as a whole one. A site after the other, so that the prompts which are
 * checked meanwhile find the host's places free.
 */
export async function overviewOf(range: CounterRange): Promise<Answer<Overview>> {
  const total = await counted(null, range);
  if (!total.ok) return total;
  const { is_stored, ...ofAll } = total.value;
  const sites: Record<string, Counted> = {};
  for (const site of SITES) {
    const one = await counted(site, range);
    if (!one.ok) return one;
    const { counters, days, has_earlier } = one.value;
    if (counters.checked > 0) sites[site] = { counters, days, has_earlier };
  }
  return { ok: true, value: { range, is_stored, total: ofAll, sites } };
}
