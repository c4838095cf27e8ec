/** Who may ask for an answer that a model writes: the panel of the tab whose card shows it, and nobody else. */
import { describe, expect, test, vi } from 'vitest';
import { frameDesk } from '../../../extension/worker/desk/panel';
import type { Room } from '../../../extension/worker/room';

const FROM = { tab: 1, frame: 5, document: 'd', page: 'panel', topOrigin: 'https://chatgpt.com' } as never;
const part = { type: 'answer_part', id: 'request-1', text: 'x' };

function desk(kind: string | null, shown = 'verdict-0001', tab = 1): { desk: ReturnType<typeof frameDesk>; asked: unknown[] } {
  const asked: unknown[] = [];
  const state = kind === null ? null : { kind };
  const held = { kind: 'panel', tab: 1, shown: { now: { value: { state, verdict: { id: shown } } } } };
  const port = {
    ask: vi.fn(async (question: { type: string }) => {
      asked.push(question);
      return { ok: true, value: question.type === 'stop_answer' ? { type: 'done', id: 'request-1' } : part };
    }),
  };
  const room = { port, tickets: { heldBy: () => held }, verdicts: { of: () => ({ tab }) } } as unknown as Room;
  return { desk: frameDesk(room), asked };
}
const more = { ticket: 'ticket-0001', verdict: 'verdict-0001', have: 7 };

describe('an answer that a model writes', () => {
  test('is asked for while the card shows it', async () => {
    const { desk: made, asked } = desk('answered');
    expect(await made['panel-worker/answer'](more, FROM)).toEqual({ ok: true, value: part });
    expect(asked).toEqual([{ type: 'answer_more', verdict: 'verdict-0001', have: 7 }]);
  });

  test.each([
    ['before the gesture', null, 'verdict-0001'],
    ['of a held card', 'held', 'verdict-0001'],
    ['of another text', 'answered', 'verdict-0002'],
  ])('is not begun %s', async (_, kind, shown) => {
    const { desk: made, asked } = desk(kind, shown);
    expect(await made['panel-worker/answer'](more, FROM)).toEqual({ ok: false, code: 'not_found' });
    expect(asked).toEqual([]);
  });

  test('is stopped by its own tab, whatever the card shows by now', async () => {
    const own = desk(null);
    expect((await own.desk['panel-worker/stop']({ ticket: 'ticket-0001', verdict: 'verdict-0001' }, FROM)).ok).toBe(true);
    expect(own.asked).toEqual([{ type: 'stop_answer', verdict: 'verdict-0001' }]);
    const other = desk(null, 'verdict-0001', 2);
    expect((await other.desk['panel-worker/stop']({ ticket: 'ticket-0001', verdict: 'verdict-0001' }, FROM)).ok).toBe(false);
  });
});
