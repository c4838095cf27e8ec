/** What is said to be fine is what the user saw, in a frame of ours: never another verdict's words, however the page hurries. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { looseningDesk } from '../../../extension/worker/desk/popup';
import { frameDesk, panelDesk } from '../../../extension/worker/desk/panel';
import type { Room } from '../../../extension/worker/room';
import { Tickets } from '../../../extension/worker/tickets';
import { Verdicts } from '../../../extension/worker/verdicts';
import { verdictOn } from '../content/worker';

const content = { band: 'content', site: 'claude', origin: 'https://claude.ai', tab: 7, frame: 0, document: 'D' } as never;
const panel = {
  ...{ band: 'frame', page: 'panel', topOrigin: 'https://claude.ai', tab: 7, frame: 3, document: 'P' },
} as never;
const held = { kind: 'held', reason: 'judge_doubts', canSendRedacted: false, canSend: true } as const;

let room: Room;
let ticket: string;
let asked: { type: string; verdict: string; doubts: number[]; is_override: boolean }[];
let told: unknown[];

beforeEach(async () => {
  [asked, told] = [[], []];
  const sendMessage = (_tab: number, message: unknown): Promise<void> => Promise.resolve(void told.push(message));
  vi.stubGlobal('chrome', {
    tabs: { sendMessage },
    webNavigation: { getFrame: () => Promise.resolve({ parentFrameId: 0 }) },
  });
  const ask = (question: (typeof asked)[number]): Promise<unknown> =>
    Promise.resolve(void asked.push(question)).then(() => ({ ok: true, value: { type: 'done', id: 'i' } }));
  const made: unknown = { tickets: new Tickets(), verdicts: new Verdicts(), shownIn: new Map(), port: { ask } };
  room = made as Room;
  ticket = room.tickets.issue(content, 'panel', 'panel') as unknown as string;
  await frameDesk(room)['frame-worker/redeem']({ ticket }, panel);
});

async function show(text: string, doubts?: number): Promise<string> {
  const verdict = await verdictOn(text, false);
  if (doubts !== undefined)
    verdict.doubts = Array.from({ length: doubts }, () => ({ start: 0, end: 1, kind: 'person', score: 1 }));
  room.verdicts.add({ verdict, text, tab: 7, frame: 0, site: 'claude', conversation: 'c', atMs: 0 });
  await panelDesk(room)['content-worker/panel']({ ticket, verdict, state: held }, content);
  return verdict.id;
}
const act = (action: object): Promise<unknown> =>
  frameDesk(room)['panel-worker/act']({ ticket, action: action as never }, panel);

describe('an excuse from the panel', () => {
  it('is for the verdict that was seen, and for no other that the page brought there meanwhile', async () => {
    const seen = await show('ask Zander');
    const swapped = await show('Zander knows all');
    expect(swapped).not.toBe(seen);
    for (const action of [{ do: 'send-doubted' }, { do: 'excuse', doubt: 0 }])
      expect(await act({ ...action, verdict: seen })).toEqual({ ok: false, code: 'not_allowed' });
    expect([asked, told]).toEqual([[], []]);
    expect(await act({ do: 'excuse', verdict: swapped, doubt: 0 })).toMatchObject({ ok: true });
    expect(asked).toMatchObject([{ type: 'excuse', verdict: swapped, doubts: [0], is_override: false }]);
  });

  it('is still one after the card was judged anew for a word let through before', async () => {
    const seen = await show('ask Zander');
    await show('ask Zander');
    expect(await act({ do: 'send-doubted', verdict: seen })).toMatchObject({ ok: true });
    expect(asked).toMatchObject([{ verdict: seen, is_override: true }]);
  });

  it('from the popup is none either when another text, or none, is held by now', async () => {
    const popup = (verdict: string): Promise<unknown> =>
      looseningDesk(room)['popup-worker/excuse']({ verdict, doubt: null }, {} as never);
    const seen = await show('ask Zander');
    await show('Zander knows all');
    expect(await popup(seen)).toEqual({ ok: false, code: 'not_found' });
    await panelDesk(room)['content-worker/panel']({ ticket, verdict: null, state: null }, content);
    expect(await popup(seen)).toEqual({ ok: false, code: 'not_found' });
    expect([asked, told]).toEqual([[], []]);
    expect(await popup(await show('ask Zander'))).toMatchObject({ ok: true });
    expect(told).toHaveLength(1);
  });

  it('sends a text as it is that has more doubts than one message names', async () => {
    const verdict = await show('ask Zander', 1_500);
    expect(await act({ do: 'send-doubted', verdict })).toMatchObject({ ok: true });
    expect(asked).toMatchObject([{ verdict, is_override: true }]);
    expect(asked[0]?.doubts).toHaveLength(1_000);
    expect(told).toMatchObject([{ action: { do: 'send-doubted', verdict } }]);
  });
});
