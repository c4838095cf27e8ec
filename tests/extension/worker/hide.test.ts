/** What the user hides, thousands at once too: flagged in one step, and hidden by the host one after the other. */
import { beforeEach, expect, test, vi } from 'vitest';
import { checkDesk } from '../../../extension/worker/desk/check';
import { Flagged } from '../../../extension/worker/flagged';
import type { Room } from '../../../extension/worker/room';

const FROM = { band: 'content', site: 'claude', origin: 'https://claude.ai', tab: 7, frame: 0, isIncognito: false } as never;
const VALUES = Array.from({ length: 1_000 }, (_, at) => `Zander ${at}`);

let asked: string[];
let failsAt: number;
let writes: number;
let stopped: string[];
let told: unknown[];

beforeEach(() => {
  [asked, failsAt, writes, stopped, told] = [[], -1, 0, [], []];
  vi.stubGlobal('chrome', { tabs: { sendMessage: async (_tab: number, message: unknown) => void told.push(message) } });
});

async function hide(values: string[]): Promise<unknown> {
  const shelf = { get: async () => ({}), set: async () => void (writes += 1) };
  const stop = (value: string): number[] => [stopped.push(value)];
  const flagged = new Flagged(shelf, { stop, lift: () => undefined }, { released: () => undefined });
  await flagged.load();
  const ask = async ({ value }: { value: string }): Promise<unknown> => {
    asked.push(value);
    return asked.length === failsAt ? { ok: false, code: 'host_gone' } : { ok: true, value: { type: 'done', id: 'i' } };
  };
  const made: unknown = { flagged, port: { ask }, tabs: { beside: () => [8] } };
  return checkDesk(made as Room)['content-worker/hide']({ conversation: 'c', values }, FROM);
}

test('each is hidden, in order; this tab and the others hear of them once', async () => {
  expect(await hide(VALUES)).toEqual({ ok: true, value: null });
  expect(asked).toEqual(VALUES);
  expect([writes, told.length]).toEqual([1, 1]);
  expect(told).toEqual([{ name: 'worker-content/flagged', values: VALUES }]);
});

test('the browser is given no rule for a value that is not kept', async () => {
  await hide(VALUES);
  expect(stopped).toEqual(VALUES.slice(-200));
});

test('where the host is gone, it is not asked a thousand times', async () => {
  failsAt = 2;
  expect(await hide(VALUES)).toEqual({ ok: false, code: 'host_gone' });
  expect(asked).toEqual(VALUES.slice(0, 2));
});
