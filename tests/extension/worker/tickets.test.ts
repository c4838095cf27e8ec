/** A ticket opens once, for a frame in the tab and page it was made for, and for nobody else (T-02). */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tickets } from '../../../extension/worker/tickets';
import type { ContentSender, FrameSender } from '../../../extension/worker/trust';

const script: ContentSender = {
  band: 'content',
  site: 'claude',
  origin: 'https://claude.ai',
  tab: 7,
  frame: 0,
  document: 'D',
  isIncognito: false,
};
const frame: FrameSender = {
  band: 'frame',
  page: 'reveal',
  topOrigin: 'https://claude.ai',
  tab: 7,
  frame: 4,
  document: 'R',
};

let tickets: Tickets;
let id: string;
beforeEach(() => {
  vi.useFakeTimers();
  tickets = new Tickets();
  id = tickets.issue(script, 'c1', 'reveal');
});
afterEach(() => void vi.useRealTimers());

describe('a ticket', () => {
  it('opens for the frame it was made for, and stays that document’s own', () => {
    expect(tickets.redeem(id, frame, 0)).toMatchObject({
      kind: 'reveal',
      conversation: 'c1',
      site: 'claude',
    });
    expect(tickets.heldBy(id, frame)).not.toBeNull();
    expect(tickets.heldBy(id, { ...frame, document: 'another' })).toBeNull();
    expect(tickets.heldBy(id, { ...frame, frame: 5 })).toBeNull();
  });

  it('opens once', () => {
    tickets.redeem(id, frame, 0);
    expect(tickets.redeem(id, frame, 0)).toBeNull();
    expect(tickets.redeem(id, { ...frame, frame: 5, document: 'S' }, 0)).toBeNull();
  });

  it.each([
    ['another tab', { tab: 8 }, 0],
    ['another page in the tab', { topOrigin: 'https://evil.example' }, 0],
    ['another kind of frame', { page: 'panel' as const }, 0],
    ['another parent', {}, 3],
  ])('does not open for %s', (_, part, parent) => {
    expect(tickets.redeem(id, { ...frame, ...part }, parent)).toBeNull();
    expect(tickets.redeem(id, frame, null)).not.toBeNull();
  });

  it('does not open late, nor when it was never issued', () => {
    expect(tickets.redeem('00000000-0000-4000-8000-000000000000', frame, 0)).toBeNull();
    vi.advanceTimersByTime(30_001);
    expect(tickets.redeem(id, frame, 0)).toBeNull();
  });

  it('takes geometry from the content script it was made for alone', () => {
    expect(tickets.madeFor(id, script)).not.toBeNull();
    expect(tickets.madeFor(id, { ...script, tab: 8 })).toBeNull();
    expect(tickets.madeFor(id, { ...script, origin: 'https://chatgpt.com' })).toBeNull();
  });

  it('ends with the document', () => {
    tickets.redeem(id, frame, 0);
    tickets.forget(7, 4);
    expect(tickets.heldBy(id, frame)).not.toBeNull();
    tickets.forget(7, 0);
    expect(tickets.heldBy(id, frame)).toBeNull();
  });
});
