/** One frame: a ticket first, one placement under way at a time, hit only over its values. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Placement, RevealFrame as Kind } from '../../../extension/content/reveal_frame';

let asked: { name: string; body: { items?: unknown[] } }[];
let waiting: ((answer: unknown) => void)[];
let lost: number;
let frame: Kind;
let root: ShadowRoot;
const box = { x: 5, y: 6, width: 300, height: 100 };
const placement = (...xs: number[]): Placement => ({
  tokens: xs.map(() => '[PERSON_1]'),
  items: xs.map((x, token) => ({
    token,
    style: 0,
    x,
    y: 0,
    width: 50,
    height: 20,
  })),
  styles: [
    {
      font: '16px serif',
      color: 'black',
      background: 'white',
      direction: 'ltr',
    },
  ],
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const answer = async (value: unknown): Promise<void> => {
  waiting.shift()?.(value);
  await settled();
};

beforeEach(async () => {
  vi.resetModules();
  asked = [];
  waiting = [];
  lost = 0;
  const sendMessage = (message: never): Promise<unknown> => {
    asked.push(message);
    return new Promise((resolve) => waiting.push(resolve));
  };
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'test',
      sendMessage,
      getURL: (path: string) => `extension:///${path}`,
    },
  });
  const { RevealFrame } = await import('../../../extension/content/reveal_frame');
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  frame = new RevealFrame(root, 'c', () => (lost += 1));
  frame.show(box, placement(0));
  await settled();
});

const ticket = { ok: true, value: '11111111-1111-4111-8111-111111111111' };

describe('RevealFrame', () => {
  it('is in the page only with a ticket', async () => {
    expect([asked.length, root.children.length]).toEqual([1, 0]);
    await answer(ticket);
    expect(frame.element.src).toBe(`extension:///reveal.html#${ticket.value}`);
    expect(asked[1]?.name).toBe('content-worker/place');
  });

  it('sends the newest placement after the one under way, and nothing twice', async () => {
    await answer(ticket);
    frame.show(box, placement(1));
    frame.show(box, placement(2, 3));
    await settled();
    expect(asked.length).toBe(2);
    await answer({ ok: true, value: 2 });
    expect(asked[2]?.body.items?.length).toBe(2);
    await answer({ ok: true, value: 3 });
    frame.show(box, placement(2, 3));
    await settled();
    expect(asked.length).toBe(3);
  });

  it('sends what is new alone, and all of it when the worker counts otherwise', async () => {
    await answer(ticket);
    await answer({ ok: true, value: 7 });
    frame.show(box, placement(0, 9));
    await settled();
    expect(asked[2]?.body).toMatchObject({ base: 7, keep: 1, tokens: ['[PERSON_1]'] });
    await answer({ ok: false, code: 'out_of_order' });
    expect(asked[3]?.body).toMatchObject({ base: 0, keep: 0 });
    expect(asked[3]?.body.items?.length).toBe(2);
    await answer({ ok: false, code: 'out_of_order' });
    expect(asked.length).toBe(4);
  });

  it('is lost when the worker forgot its ticket, not when the host is away', async () => {
    await answer(ticket);
    await answer({ ok: false, code: 'host_gone' });
    expect(lost).toBe(0);
    frame.show(box, placement(9));
    await settled();
    await answer({ ok: false, code: 'not_found' });
    expect(lost).toBe(1);
  });

  it('takes the pointer over a value only', async () => {
    await answer(ticket);
    frame.element.getBoundingClientRect = () => new DOMRect(100, 100, 300, 100);
    frame.point(110, 110);
    expect(frame.element.style.pointerEvents).toBe('auto');
    expect(frame.element.style.clipPath).toContain('path(');
    frame.point(300, 110);
    expect(frame.element.style.pointerEvents).toBe('none');
  });

  it('says nothing after it was removed', async () => {
    frame.remove();
    await answer(ticket);
    expect([root.children.length, asked.length, lost]).toEqual([0, 1, 0]);
  });
});
