/** Values flagged in a tab: found in every shape, gone in time, known again by a worker that was ended, and never stored. */
import { describe, expect, it } from 'vitest';
import { Flagged } from '../../../extension/worker/flagged';

const MIRA = 'mira@lindqvist-works.com';
const shelf = () => {
  const stored: Record<string, unknown> = {};
  return {
    stored,
    get: async (key: string) => structuredClone({ [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, structuredClone(items)),
  };
};
const OWNER = { tab: 1, site: 'claude', isIncognito: false };
const rules = { stop: () => [], lift: () => undefined };
const lately = { released: () => undefined };
async function loaded(from = shelf()): Promise<Flagged> {
  const flagged = new Flagged(from, rules, lately);
  await flagged.load();
  return flagged;
}
const written = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('a value flagged in a tab', () => {
  it.each([
    ['as it is', `x ${MIRA} y`, true],
    ['at the very end', `x ${MIRA}`, true],
    ['as the whole', MIRA, true],
    ['in a URL', 'q=mira%40lindqvist-works.com', true],
    ['as base64', btoa(`draft: ${MIRA}`), true],
    ['cut short', MIRA.slice(0, -1), false],
    ['another that begins alike', 'mira@lindqvist-other.com', false],
    ['nothing', '', false],
  ])('is found %s', async (_how, body, isThere) => {
    const flagged = await loaded();
    flagged.add(OWNER, ['someone-else@varga.com', MIRA]);
    expect(flagged.isIn(body, [1])).toBe(isThere);
    expect(flagged.isIn(body, [2])).toBe(false);
    expect(flagged.isIn(body, [2, 1])).toBe(isThere);
  });

  it('is found among thousands of units, wherever it lies', async () => {
    const flagged = await loaded();
    flagged.add(OWNER, [MIRA]);
    const noise = Array.from({ length: 5_000 }, (_none, at) => String.fromCharCode(32 + ((at * 7919) % 600))).join('');
    for (const at of [0, 1, 5, 6, 2_500, 4_999]) {
      expect(flagged.isIn(noise.slice(0, at) + MIRA + noise.slice(at), [1])).toBe(true);
    }
    expect(flagged.isIn(noise, [1])).toBe(false);
  });

  it('is forgotten when let through, when old, when its tab goes, and never taken when too short', async () => {
    const flagged = await loaded();
    flagged.add(OWNER, [MIRA, 'tomasz@varga-works.com', 'ab'], 0);
    expect(flagged.isIn('ab', [1], 1)).toBe(false);
    expect(flagged.isIn(MIRA, [1], 30 * 60_000)).toBe(false);
    flagged.excuse(1, `to ${MIRA}`);
    expect(flagged.isIn(MIRA, [1], 1)).toBe(false);
    expect(flagged.isIn('tomasz@varga-works.com', [1], 1)).toBe(true);
    flagged.forgetTab(1);
    expect(flagged.isIn('tomasz@varga-works.com', [1], 1)).toBe(false);
  });

  it('keeps the newest of very many', async () => {
    const flagged = await loaded();
    const values = Array.from({ length: 250 }, (_none, at) => `person-${at}@works.com`);
    flagged.add(OWNER, values);
    expect([flagged.isIn('person-0@works.com', [1]), flagged.isIn('person-249@works.com', [1])]).toEqual([false, true]);
  });
});

describe('a worker that was ended and woke again', () => {
  it('still finds them, in every shape, and excuses them', async () => {
    const store = shelf();
    (await loaded(store)).add(OWNER, [MIRA]);
    await written();
    const woken = await loaded(store);
    expect(woken.isIn(`q=${encodeURIComponent(MIRA)}`, [1])).toBe(true);
    woken.excuse(1, MIRA);
    await written();
    expect((await loaded(store)).isIn(MIRA, [1])).toBe(false);
  });
  it('loses nothing that is flagged before the store is read', async () => {
    const store = shelf();
    (await loaded(store)).add(OWNER, [MIRA]);
    await written();
    const woken = new Flagged(store, rules, lately);
    woken.add(OWNER, ['tomasz@varga-works.com']);
    await woken.load();
    expect([woken.isIn(MIRA, [1]), woken.isIn('tomasz@varga-works.com', [1])]).toEqual([true, true]);
  });
  it('finds no original in what was stored', async () => {
    const store = shelf();
    (await loaded(store)).add(OWNER, [MIRA]);
    await written();
    const kept = JSON.stringify(store.stored);
    expect(kept.length).toBeGreaterThan(100);
    for (const piece of ['mira', 'lindqvist', btoa(MIRA).slice(2, 12), encodeURIComponent(MIRA)]) expect(kept).not.toContain(piece);
  });
  it.each([['junk', 'x'], ['another shape', { key: ['a'], tabs: {} }]])('takes %s in the store for nothing', async (_what, junk) => {
    const store = shelf();
    store.stored['flagged'] = junk;
    const woken = await loaded(store);
    woken.add(OWNER, [MIRA]);
    expect(woken.isIn(MIRA, [1])).toBe(true);
  });
});
