/** The last private window takes along what was bound in them, also when the worker slept in between (T-12). */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Room } from '../../../extension/worker/room';
import { PrivateWindows } from '../../../extension/worker/private';

interface Asked {
  type: string;
  scope?: string;
}

let open: { incognito: boolean }[] = [];
const stored: Record<string, unknown> = {};
const shelf = {
  get: (key: string) => Promise.resolve({ [key]: stored[key] }),
  set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, items)),
};

function room(answers: boolean): {
  room: Room;
  asked: Asked[];
  forget: ReturnType<typeof vi.fn>;
} {
  const asked: Asked[] = [];
  const forget = vi.fn();
  const port = {
    ask: (question: Asked) => {
      asked.push(question);
      return Promise.resolve(
        answers ? { ok: true, value: { type: 'done', id: 'request-1' } } : { ok: false, code: 'host_gone' },
      );
    },
  };
  const made: unknown = { port, known: { forget } };
  return { room: made as Room, asked, forget };
}

beforeEach(() => {
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
  open = [];
  vi.stubGlobal('chrome', {
    windows: { getAll: () => Promise.resolve(open) },
  });
});

const QUESTION = {
  type: 'forget',
  scope: 'private',
  site: null,
  conversation: null,
};

describe('private windows', () => {
  it('are not mentioned where there was none', async () => {
    const { room: one, asked } = room(true);
    await new PrivateWindows(one, shelf).closed();
    expect(asked).toEqual([]);
  });

  it('are forgotten with the last one, once', async () => {
    const { room: one, asked, forget } = room(true);
    const windows = new PrivateWindows(one, shelf);
    windows.seen();
    open = [{ incognito: false }, { incognito: true }];
    await windows.closed();
    expect(asked).toEqual([]);
    open = [{ incognito: false }];
    await windows.closed();
    await windows.closed();
    expect(asked).toEqual([QUESTION]);
    expect(forget).toHaveBeenCalledOnce();
  });

  it('are remembered by a worker that slept', async () => {
    new PrivateWindows(room(true).room, shelf).seen();
    const { room: one, asked } = room(true);
    await new PrivateWindows(one, shelf).closed();
    expect(asked).toEqual([QUESTION]);
  });

  it('are asked for again where the host did not answer', async () => {
    const { room: one, asked } = room(false);
    const windows = new PrivateWindows(one, shelf);
    windows.seen();
    await windows.closed();
    await windows.closed();
    expect(asked).toHaveLength(2);
  });
});
