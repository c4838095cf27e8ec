/** Tables in the worker: whose each is, who may ask for one, and that a tab which goes takes its own along. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { admit, type Desk } from '../../../extension/worker/door';
import { batchFrameDesk, batchPageDesk } from '../../../extension/worker/desk/batch';
import { checkDesk } from '../../../extension/worker/desk/check';
import { filesDesk } from '../../../extension/worker/desk/files';
import { frameDesk } from '../../../extension/worker/desk/panel';
import { followTabs } from '../../../extension/worker/follow';
import { Offered } from '../../../extension/worker/offered';
import { OpenChecks } from '../../../extension/worker/open_checks';
import { Owners } from '../../../extension/worker/owners';
import type { Room } from '../../../extension/worker/room';
import { Tickets } from '../../../extension/worker/tickets';

const bound = { origin: 'https://claude.ai', frame: 0, document: 'D', isIncognito: false };
const contentIn = (tab: number) => ({ band: 'content', site: 'claude', tab, ...bound }) as never;
const panelIn = (tab: number) =>
  ({ band: 'frame', page: 'panel', topOrigin: 'https://claude.ai', tab, frame: 3, document: 'P' }) as never;
const pageIn = (ownTab: number | null) => ({ band: 'page', ownTab }) as never;
const VERDICT = 'verdict-0001';
const BATCH = `batch-${VERDICT}`;
const NAME = /^tab-[0-9a-f-]{36}$/;

const stored: Record<string, unknown> = {};
const shelf = {
  get: (key: string) => Promise.resolve({ [key]: stored[key] }),
  set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, structuredClone(items))),
};

let asked: Record<string, unknown>[] = [];
let reply: unknown = null;
let opened: unknown[] = [];
let room: Room;
const listeners: { removed?: (tab: number) => void; committed?: (details: unknown) => void } = {};

const part = (batch = BATCH) => ({
  ...{ type: 'batch_part', id: 'request-1', batch, fields: ['total'], files: 2, done: 0, state: 'reading', problem: null },
  ...{ left_ms: null, is_accepted: false, rows: [] },
});
const flushed = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

beforeEach(() => {
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
  [asked, opened, reply] = [[], [], part()];
  vi.stubGlobal('chrome', {
    runtime: { id: 'test', getURL: (path: string) => `extension://test/${path.replace(/^\//, '')}` },
    tabs: {
      create: (about: unknown) => Promise.resolve(void opened.push(about)),
      onRemoved: { addListener: (listener: (tab: number) => void) => (listeners.removed = listener) },
    },
    webNavigation: {
      getFrame: () => Promise.resolve({ parentFrameId: 0 }),
      onCommitted: { addListener: (listener: (details: unknown) => void) => (listeners.committed = listener) },
    },
    permissions: { onRemoved: { addListener: () => undefined } },
    storage: { session: {} },
  });
  const ask = (question: Record<string, unknown>): Promise<unknown> => {
    asked.push(question);
    return Promise.resolve({ ok: true, value: reply });
  };
  const forgetting = { forgetTab: () => undefined, remove: () => undefined, change: () => undefined, frames: () => [] };
  const made: unknown = {
    ...{ port: { ask }, owners: new Owners(shelf), tickets: new Tickets(), offered: new Offered(), shownIn: new Map() },
    ...{ verdicts: forgetting, flagged: forgetting, lately: forgetting, announced: forgetting, tabs: forgetting },
    ...{ openChecks: new OpenChecks(), unanswered: new Map(), ready: Promise.resolve() },
  };
  room = made as Room;
});

async function card(tab: number, state: object = {}, by = 'batch'): Promise<string> {
  const ticket = room.tickets.issue(contentIn(tab), 'panel', 'panel');
  await frameDesk(room)['frame-worker/redeem']({ ticket }, panelIn(tab));
  const held = room.tickets.heldBy(ticket, panelIn(tab));
  const shown = { kind: 'answered', reason: 'batch_extracted', canAskSite: true, tookMs: 3, ...state };
  if (held?.kind === 'panel') held.shown.set({ state: shown as never, verdict: { id: VERDICT, answer: { by } } as never, text: '' });
  return ticket;
}
const open = (ticket: string, tab: number): Promise<unknown> =>
  batchFrameDesk(room)['panel-worker/open-batch']({ ticket, verdict: VERDICT }, panelIn(tab));
const offer = (tab: number, isAttached: boolean): Promise<unknown> =>
  filesDesk(room)['content-worker/offer-file'](
    {
      ...{ conversation: 'c/1', file: 'file-0001', name: 'a.txt', size: 3, digest: 'a'.repeat(64), data: 'YWJj', seq: 0, total: 2 },
      ...{ isOverride: false, isAttached, deadlineMs: 900 },
    },
    contentIn(tab),
  );

describe('the name of a tab', () => {
  it('goes with what the user attaches there, and with no other file', async () => {
    await offer(7, true);
    await offer(7, true);
    await offer(8, false);
    const names = asked.map(({ tab }) => tab);
    expect(names[0]).toMatch(NAME);
    expect(names).toEqual([names[0], names[0], null]);
  });

  it('goes with the check of a text only where something is attached, and is another one in each tab', async () => {
    const check = (tab: number): Promise<unknown> =>
      checkDesk(room)['content-worker/check'](
        { conversation: 'c/1', draft: 'draft-0001', text: 'total?', isOverride: false, deadlineMs: 900 },
        contentIn(tab),
      ).catch(() => undefined);
    await check(7);
    expect(asked.at(-1)).toMatchObject({ type: 'check', tab: null });
    await offer(7, true);
    await offer(8, true);
    await check(7);
    const [seven, eight] = asked.filter(({ type }) => type === 'offer_file').map(({ tab }) => tab);
    expect(asked.at(-1)).toMatchObject({ type: 'check', tab: seven });
    expect(seven).not.toBe(eight);
  });

  it('outlives the worker’s sleep, and is not made anew while it is read back', async () => {
    const name = await room.owners.newNameOf(7);
    await flushed();
    expect(await new Owners(shelf).newNameOf(7)).toBe(name);
  });

  it.each([
    ['closes', () => listeners.removed?.(7)],
    ['shows another document', () => listeners.committed?.({ tabId: 7, frameId: 0, url: 'https://claude.ai/new' })],
    ['leaves the site', () => listeners.committed?.({ tabId: 7, frameId: 0, url: 'https://example.org/' })],
  ])('is forgotten with all that it names when the tab %s', async (_, leave) => {
    followTabs(room);
    const ticket = await card(7);
    await open(ticket, 7);
    const name = asked[0]?.['tab'];
    leave();
    await flushed();
    expect(asked.at(-1)).toEqual({ type: 'forget_tab', tab: name });
    expect(await room.owners.ownerOf(BATCH)).toBeNull();
    expect(await room.owners.newNameOf(7)).not.toBe(name);
  });

  it('a frame within the page, and a tab without documents, tell the host nothing', async () => {
    followTabs(room);
    listeners.removed?.(9);
    await open(await card(7), 7);
    listeners.committed?.({ tabId: 7, frameId: 4, url: 'https://claude.ai/frame' });
    await flushed();
    expect(asked.map(({ type }) => type)).toEqual(['open_batch']);
  });
});

describe('a card', () => {
  it('opens the table of its own verdict in the name of its own tab', async () => {
    expect(await open(await card(7), 7)).toMatchObject({ ok: true });
    expect(asked).toEqual([
      {
        ...{ type: 'open_batch', batch: BATCH, tab: await room.owners.nameOf(7), verdict: VERDICT },
        ...{ fields: '', files: 0, worker: null, path: '', day_first: null },
      },
    ]);
  });

  it.each([
    ['shows something else', { kind: 'held' }, 'batch'],
    ['shows an answer of another kind', {}, 'exact_tool'],
  ])('that %s has none', async (_, state, by) => {
    expect(await open(await card(7, state, by), 7)).toEqual({ ok: false, code: 'not_found' });
    expect(asked).toEqual([]);
  });

  it('of another verdict, or with a ticket of another tab, has none', async () => {
    const ticket = await card(7);
    const desk = batchFrameDesk(room);
    expect(await desk['panel-worker/batch']({ ticket, verdict: 'verdict-0002', have: 0 }, panelIn(7))).toMatchObject({ ok: false });
    expect(await desk['panel-worker/batch']({ ticket, verdict: VERDICT, have: 0 }, panelIn(8))).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  it('asks on, steers and takes the table by the same two names', async () => {
    const ticket = await card(7);
    const desk = batchFrameDesk(room);
    const of = { ticket, verdict: VERDICT };
    await desk['panel-worker/batch']({ ...of, have: 3 }, panelIn(7));
    await desk['panel-worker/steer-batch']({ ...of, order: 'stop' }, panelIn(7));
    reply = { type: 'table_piece', id: 'request-1', batch: BATCH, seq: 1, total: 2, size: 9, digest: 'a'.repeat(64), data: '' };
    expect(await desk['panel-worker/table']({ ...of, form: 'csv', seq: 1, withSources: true }, panelIn(7))).toMatchObject({ ok: true });
    const tab = await room.owners.nameOf(7);
    expect(asked).toEqual([
      { type: 'batch_more', batch: BATCH, tab, have: 3 },
      { type: 'steer_batch', batch: BATCH, tab, order: 'stop' },
      { type: 'take_table', batch: BATCH, tab, form: 'csv', seq: 1, with_sources: true },
    ]);
  });

  it('is refused rows and pieces of another table', async () => {
    const ticket = await card(7);
    reply = part('batch-of-others');
    expect(await open(ticket, 7)).toEqual({ ok: false, code: 'internal' });
    reply = { type: 'table_piece', id: 'request-1', batch: BATCH, seq: 0, total: 2, size: 9, digest: 'a'.repeat(64), data: '' };
    const wanted = { ticket, verdict: VERDICT, form: 'csv', seq: 1, withSources: false } as const;
    expect(await batchFrameDesk(room)['panel-worker/table'](wanted, panelIn(7))).toEqual({ ok: false, code: 'internal' });
  });

  it('is shown on a page, which then knows whose table it is', async () => {
    const ticket = await card(7);
    await batchFrameDesk(room)['panel-worker/show-batch']({ ticket, verdict: VERDICT }, panelIn(7));
    expect(opened).toEqual([{ url: `extension://test/documents.html#${BATCH}`, openerTabId: 7 }]);
    await batchPageDesk(room)['popup-worker/batch']({ batch: BATCH, have: 0 }, pageIn(30));
    expect(asked.at(-1)).toMatchObject({ type: 'batch_more', batch: BATCH, tab: await room.owners.nameOf(7) });
  });
});

describe('a page of ours', () => {
  const of = { batch: 'table-0001', fields: 'total', files: 2, worker: null, path: '', dayFirst: true };
  const page = () => batchPageDesk(room);

  it('opens a table that is its tab’s, brings documents for it and no other', async () => {
    reply = part('table-0001');
    expect(await page()['popup-worker/open-batch'](of, pageIn(30))).toMatchObject({ ok: true });
    const tab = await room.owners.nameOf(30);
    expect(asked[0]).toEqual({
      ...{ type: 'open_batch', batch: 'table-0001', tab, verdict: null },
      ...{ fields: 'total', files: 2, worker: null, path: '', day_first: true },
    });
    const piece = { number: 0, name: 'a.txt', size: 3, digest: 'a'.repeat(64), seq: 0, total: 1, data: 'YWJj', deadlineMs: 900 };
    await page()['popup-worker/bring-file']({ batch: 'table-0001', ...piece }, pageIn(30));
    expect(asked[1]).toMatchObject({ type: 'bring_file', batch: 'table-0001', tab, number: 0, data: 'YWJj' });
    expect(await page()['popup-worker/bring-file']({ batch: 'table-0002', ...piece }, pageIn(30))).toMatchObject({ ok: false });
    expect(asked).toHaveLength(2);
  });

  it('without a tab of its own opens none: nothing would say when it goes', async () => {
    expect(await page()['popup-worker/open-batch'](of, pageIn(null))).toEqual({ ok: false, code: 'not_allowed' });
    expect(asked).toEqual([]);
  });
});

it('a web page’s content script is heard by none of it', async () => {
  const desk = { content: {}, frame: batchFrameDesk(room), page: batchPageDesk(room) } as unknown as Desk;
  const raw = { id: 'test', origin: 'https://claude.ai', tab: { id: 7, url: 'https://claude.ai/' }, frameId: 0 } as never;
  const messages = [
    { name: 'popup-worker/open-batch', body: { batch: 'table-0001', fields: 'total', files: 1, worker: null, path: '', dayFirst: null } },
    { name: 'popup-worker/batch', body: { batch: BATCH, have: 0 } },
    { name: 'panel-worker/open-batch', body: { ticket: 'ticket-0001', verdict: VERDICT } },
    { name: 'popup-worker/workers', body: null },
  ];
  for (const message of messages)
    expect(await admit(desk, message, raw, () => undefined)).toEqual({ ok: false, code: 'not_allowed' });
  expect(asked).toEqual([]);
});
