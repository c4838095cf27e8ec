/** Forgetting acts on the open pages at once: what is drawn goes, in every tab that is meant and in no other. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsDesk } from '../../../extension/worker/desk/settings';
import type { Room } from '../../../extension/worker/room';
import { Tickets } from '../../../extension/worker/tickets';

const style = { font: '16px serif', color: 'black', background: 'white', direction: 'ltr' } as const;
const TABS = [
  { tab: 1, site: 'chatgpt', conversation: 'one' },
  { tab: 2, site: 'chatgpt', conversation: 'two' },
  { tab: 3, site: 'claude', conversation: 'one' },
];

let told: { tab: number; message: unknown }[];
let forget: ReturnType<typeof vi.fn>;
let tickets: Tickets;
beforeEach(() => {
  told = [];
  forget = vi.fn();
  tickets = new Tickets();
  const sendMessage = (tab: number, message: unknown): Promise<void> => Promise.resolve(void told.push({ tab, message }));
  vi.stubGlobal('chrome', { tabs: { sendMessage } });
  for (const { tab, site, conversation } of TABS) {
    const from = { band: 'content', site, origin: `https://${site}`, tab, frame: 0, document: 'D', isIncognito: tab === 2 };
    tickets.issue(from as never, conversation, 'reveal');
  }
  const item = { text: 'Mira', style: 0, x: 0, y: 0, width: 9, height: 9 };
  for (const { shown } of tickets.reveals(null, null)) shown.place({ base: 0, keep: 0, added: [item], styles: [style] }, 0);
});

async function ask(
  body: { scope: string; site: string | null; conversation: string | null },
  isDone = true,
): Promise<unknown> {
  const answer = isDone ? { ok: true, value: { type: 'done', id: 'i' } } : { ok: false, code: 'not_stored' };
  const made: unknown = {
    ready: Promise.resolve(),
    port: { ask: () => Promise.resolve(answer) },
    known: { forget, age: 1 },
    tickets,
    tabs: {
      covered: () => TABS.map(({ tab }) => tab),
      onSite: (site: string) => TABS.filter((one) => one.site === site).map(({ tab }) => tab),
    },
  };
  return settingsDesk(made as Room)['popup-worker/forget'](body as never, {} as never);
}
const drawnIn = async (): Promise<number[]> => {
  const views = await Promise.all(
    tickets.reveals(null, null).map(async ({ tab, shown }) => ({ tab, view: await shown.after(0) })),
  );
  return views.filter(({ view }) => view.items.length > 0).map(({ tab }) => tab);
};

describe('forgetting', () => {
  it.each([
    ['a conversation', { scope: 'conversation', site: 'chatgpt', conversation: 'one' }, [2, 3], [1, 2]],
    ['a site', { scope: 'site', site: 'chatgpt', conversation: null }, [3], [1, 2]],
    ['everything', { scope: 'all', site: null, conversation: null }, [], [1, 2, 3]],
  ])('%s: its values are drawn no more, and its tabs are told', async (_what, body, drawn, tabs) => {
    expect(await ask(body)).toMatchObject({ ok: true });
    expect(await drawnIn()).toEqual(drawn);
    expect(forget).toHaveBeenCalled();
    const message = { name: 'worker-content/forgotten', conversation: body.conversation };
    expect(told).toEqual(tabs.map((tab) => ({ tab, message })));
  });

  it('that the host refused is said, and the pages ask what there still is', async () => {
    const body = { scope: 'all', site: null, conversation: null };
    expect(await ask(body, false)).toMatchObject({ ok: false, code: 'not_stored' });
    expect(told).toHaveLength(3);
  });
});
