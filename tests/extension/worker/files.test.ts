/** Files in the worker: each piece gets the reply of its turn, a tab acts on its own files, and a loosening click on what its card shows. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attachingDesk, filesDesk } from '../../../extension/worker/desk/files';
import { frameDesk, panelDesk } from '../../../extension/worker/desk/panel';
import { Offered, OFFER_LASTS_MS } from '../../../extension/worker/offered';
import type { Room } from '../../../extension/worker/room';
import { Tickets } from '../../../extension/worker/tickets';
import { Verdicts } from '../../../extension/worker/verdicts';

const bound = { origin: 'https://claude.ai', frame: 0, document: 'D', isIncognito: false };
const content = { band: 'content', site: 'claude', tab: 7, ...bound } as never;
const other = { band: 'content', site: 'claude', tab: 8, ...bound } as never;
const panel = {
  ...{ band: 'frame', page: 'panel', topOrigin: 'https://claude.ai', tab: 7, frame: 3, document: 'P' },
} as never;
const page = { band: 'page', ownTab: 99 } as never;
const FILE = 'file-0001';
const digest = 'a'.repeat(64);
const piece = (seq: number, total: number) => ({
  ...{ conversation: 'c/1', file: FILE, name: 'a.txt', size: 3, digest, data: 'YWJj', isOverride: false, deadlineMs: 900 },
  ...{ seq, total },
});
const verdict = {
  ...{ type: 'file_verdict', id: 'request-1', file: FILE, digest, decision: 'hold', reason: 'file_unread', kind: null },
  ...{ found: [{ type: 'PERSON', count: 2 }], private_bytes: 9, unread: [], name: 'a.txt', copy: null },
  ...{ can_override: true, has_copy: false, has_summary: false },
};
const row = {
  ...{ file: FILE, name: 'a.txt', state: 'held', progress: 0, reason: 'file_unread', found: [], unread: [] },
  ...{ leavesAs: null, canRedact: false, canAttach: true, canAsk: false },
};

let room: Room;
let ticket: string;
let asked: Record<string, unknown>[];
let reply: unknown;
let told: unknown[];
let kept: number;

beforeEach(async () => {
  [asked, told, kept] = [[], [], 0];
  vi.stubGlobal('chrome', {
    tabs: { sendMessage: (tab: number, message: object) => Promise.resolve(void told.push({ tab, ...message })) },
    webNavigation: { getFrame: () => Promise.resolve({ parentFrameId: 0 }) },
  });
  const ask = (question: Record<string, unknown>, deadlineMs: number): Promise<unknown> => {
    asked.push({ ...question, deadlineMs });
    return Promise.resolve({ ok: true, value: reply });
  };
  const tabs = { lastSiteTab: 7, of: () => ({ kept }), change: (_: number, more: { kept: number }) => (kept = more.kept) };
  const made: unknown = {
    ...{ tickets: new Tickets(), verdicts: new Verdicts(), offered: new Offered(), shownIn: new Map(), port: { ask }, tabs },
    ready: Promise.resolve(),
  };
  room = made as Room;
  ticket = room.tickets.issue(content, 'panel', 'panel') as unknown as string;
  await frameDesk(room)['frame-worker/redeem']({ ticket }, panel);
});

const offer = (seq: number, total: number, from = content): Promise<unknown> =>
  filesDesk(room)['content-worker/offer-file'](piece(seq, total), from);
async function held(more: object = {}, shown: object = {}): Promise<void> {
  reply = { ...verdict, ...more };
  await offer(0, 1);
  const state = { kind: 'files', files: [{ ...row, ...shown }] } as never;
  await panelDesk(room)['content-worker/panel']({ ticket, verdict: null, state }, content);
  reply = { type: 'done', id: 'request-2' };
}
const click = (): Promise<unknown> =>
  frameDesk(room)['panel-worker/act']({ ticket, action: { do: 'attach-file', file: FILE } }, panel);
const popup = (): Promise<unknown> => attachingDesk(room)['popup-worker/attach-file']({ file: FILE }, page);

describe('a piece', () => {
  it('before the last is only taken; the site and the window are the browser’s word', async () => {
    reply = { type: 'done', id: 'request-1' };
    expect(await offer(0, 2)).toEqual({ ok: true, value: null });
    expect(asked).toMatchObject([
      { type: 'offer_file', site: 'claude', file: FILE, seq: 0, total: 2, is_incognito: false, is_override: false, deadlineMs: 900 },
    ]);
  });

  it.each([
    ['a verdict before its turn', { ...verdict }, 0, 2],
    ['no verdict in its turn', { type: 'done', id: 'request-1' }, 1, 2],
    ['a verdict on other bytes', { ...verdict, digest: 'b'.repeat(64) }, 1, 2],
    ['a verdict on another file', { ...verdict, file: 'file-0002' }, 1, 2],
  ])('with %s has none', async (_, said, seq, total) => {
    reply = said;
    expect(await offer(seq, total)).toEqual({ ok: false, code: 'internal' });
  });
});

describe('a copy', () => {
  const take = (from = content): Promise<unknown> =>
    filesDesk(room)['content-worker/take-file']({ file: FILE, seq: 1 }, from);
  it('comes by the piece that was asked for', async () => {
    reply = { type: 'file_piece', id: 'request-2', file: FILE, seq: 1, data: 'YWJj' };
    expect(await take()).toEqual({ ok: true, value: 'YWJj' });
    reply = { type: 'file_piece', id: 'request-2', file: FILE, seq: 0, data: 'YWJj' };
    expect(await take()).toEqual({ ok: false, code: 'internal' });
  });
  it('goes to no other tab', async () => {
    await held();
    expect(await take(other)).toEqual({ ok: false, code: 'not_allowed' });
    expect(asked).toHaveLength(1);
  });
});

describe('an outcome', () => {
  const settle = (outcome: 'replaced' | 'held', from = content): Promise<unknown> =>
    filesDesk(room)['content-worker/settle-file']({ file: FILE, outcome }, from);
  it('is passed on, and what a copy hides is counted on the icon', async () => {
    await held();
    expect(await settle('replaced')).toEqual({ ok: true, value: null });
    expect(asked.at(-1)).toMatchObject({ type: 'settle_file', file: FILE, outcome: 'replaced' });
    expect(kept).toBe(2);
  });
  it('of another tab’s file is refused', async () => {
    await held();
    expect(await settle('held', other)).toEqual({ ok: false, code: 'not_allowed' });
    expect(kept).toBe(0);
  });
  it('ends it: nothing can be attached afterwards', async () => {
    await held();
    await settle('held');
    expect(await click()).toEqual({ ok: false, code: 'not_allowed' });
    expect(await popup()).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('a click that attaches a file as it is', () => {
  it('is told to the page that holds it, from the card and from the popup', async () => {
    await held();
    expect(await click()).toEqual({ ok: true, value: null });
    expect(await popup()).toEqual({ ok: true, value: null });
    const message = { tab: 7, name: 'worker-content/panel-act', action: { do: 'attach-file', file: FILE } };
    expect(told).toEqual([message, message]);
  });

  it.each([
    ['the host forbids it', { can_override: false }, {}],
    ['its card does not show it as held', {}, { state: 'replaced' }],
    ['its card shows another file', {}, { file: 'file-0002' }],
  ])('does nothing where %s', async (_, more, shown) => {
    await held(more, shown);
    expect(await click()).toEqual({ ok: false, code: 'not_allowed' });
    expect(await popup()).toEqual({ ok: false, code: 'not_found' });
    expect(told).toEqual([]);
  });

  it('does nothing once the host has forgotten the file', async () => {
    vi.useFakeTimers();
    await held();
    vi.setSystemTime(Date.now() + OFFER_LASTS_MS + 1);
    expect(await click()).toEqual({ ok: false, code: 'not_allowed' });
    vi.useRealTimers();
  });
});
