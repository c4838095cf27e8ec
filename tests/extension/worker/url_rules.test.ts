/** The browser's own rules against flagged values in addresses: which there are, for whom, and when they go. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Flagged } from '../../../extension/worker/flagged';
import { UrlRules } from '../../../extension/worker/url_rules';

type Rule = chrome.declarativeNetRequest.Rule;
interface Change {
  addRules: Rule[];
  removeRuleIds: number[];
}

const MIRA = 'mira@lindqvist-works.com';
const OWNER = { tab: 7, site: 'chatgpt', isIncognito: false };
let inForce: Rule[];
let isOff: boolean;
let rules: UrlRules;

/** As a browser: a number in use, or a filter that is none, refuses the whole change. */
async function update({ addRules, removeRuleIds }: Change): Promise<void> {
  const kept = inForce.filter(({ id }) => !removeRuleIds.includes(id));
  for (const { id, condition } of addRules) {
    if (kept.some((one) => one.id === id) || !/^[\x21-\x7e]+$/.test(condition.urlFilter ?? '')) throw new Error('refused');
  }
  inForce = [...kept, ...addRules];
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const filters = (): string[] => inForce.map(({ condition }) => condition.urlFilter ?? '');

beforeEach(async () => {
  inForce = [];
  isOff = false;
  vi.stubGlobal('chrome', {
    declarativeNetRequest: { getSessionRules: async () => inForce, updateSessionRules: update },
  });
  rules = new UrlRules(() => isOff);
  await rules.load();
});

describe('a flagged value', () => {
  it('is stopped in every shape that an address can have, for all of the site', async () => {
    rules.stop(MIRA, OWNER);
    await settled();
    expect(filters()).toEqual(expect.arrayContaining([MIRA, 'mira%40lindqvist-works.com']));
    for (const { condition, action } of inForce) {
      expect(condition.initiatorDomains).toEqual(['chatgpt.com', 'chat.openai.com']);
      expect(action.type).toBe('block');
    }
  });
  it('of a private window is stopped in its own tab only', async () => {
    rules.stop(MIRA, { ...OWNER, isIncognito: true });
    await settled();
    expect(inForce.every(({ condition }) => condition.tabIds?.[0] === 7 && !condition.initiatorDomains)).toBe(true);
    expect(inForce.length).toBeGreaterThan(0);
  });
  it.each([
    ['too short', 'Miriam'],
    ['a part of the site’s own name', 'chatgpt.com'],
  ])('%s is not: the site would stand still', async (_why, value) => {
    rules.stop(value, OWNER);
    await settled();
    expect(filters().filter((filter) => filter.length < 8 || 'https://chatgpt.com/'.includes(filter))).toEqual([]);
  });
  it.each(["Seán O'Brien", 'Müller-Lüdenscheidt', '|a*b^c d|e', '漢字漢字漢字漢字'])('%s makes filters that the browser takes', async (value) => {
    rules.stop(value, OWNER);
    await settled();
    expect(inForce.length).toBeGreaterThan(0);
  });
});

describe('the rules', () => {
  it('go with the value that they are for, also after the worker was ended', async () => {
    const stored: Record<string, unknown> = {};
    const shelf = {
      get: async (key: string) => structuredClone({ [key]: stored[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(stored, structuredClone(items)),
    };
    const flagged = new Flagged(shelf, rules, { released: () => undefined });
    await flagged.load();
    flagged.add(OWNER, [MIRA, 'tomasz@varga-works.com']);
    await settled();
    const all = inForce.length;
    const woken = new UrlRules(() => false);
    await woken.load();
    const again = new Flagged(shelf, woken, { released: () => undefined });
    await again.load();
    again.excuse(7, `write to ${MIRA}`);
    again.add(OWNER, ['ana.example@somewhere.org']);
    await settled();
    expect(filters()).not.toContain(MIRA);
    expect(filters()).toEqual(expect.arrayContaining(['tomasz@varga-works.com', 'ana.example@somewhere.org']));
    again.forgetTab(7);
    await settled();
    expect([all > 4, inForce.length]).toEqual([true, 0]);
  });
  it('step back while the user has switched the site off, and stand again', async () => {
    rules.stop(MIRA, OWNER);
    isOff = true;
    rules.followAll();
    await settled();
    const letting = inForce.filter(({ action }) => action.type === 'allow');
    expect(letting.length).toBe(3);
    expect(letting.every(({ priority }) => (priority ?? 0) > 1)).toBe(true);
    const woken = new UrlRules(() => false);
    await woken.load();
    woken.followAll();
    await settled();
    expect(inForce.some(({ action }) => action.type === 'allow')).toBe(false);
    expect(filters()).toContain(MIRA);
  });
  it('are not touched by the switch while there are none', async () => {
    isOff = true;
    rules.followAll();
    await settled();
    expect(inForce).toEqual([]);
    rules.stop(MIRA, OWNER);
    await settled();
    expect(inForce.some(({ action }) => action.type === 'allow')).toBe(true);
  });
  it('are never more than a browser takes: the oldest go', async () => {
    for (let at = 0; at < 1_500; at += 1) rules.stop(`person-${at}@works.com`, OWNER);
    await settled();
    expect(inForce.length).toBeLessThanOrEqual(4_500);
    expect(filters()).toContain('person-1499@works.com');
    expect(filters()).not.toContain('person-0@works.com');
  });
});
