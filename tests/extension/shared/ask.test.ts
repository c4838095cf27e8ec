/** An answer always comes: in time, late, malformed, or from an extension that is gone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Send = (message: unknown) => Promise<unknown>;
const setUp = async (
  send: Send,
  id: string | undefined = 'ourselves',
): Promise<typeof import('../../../extension/shared/ask')> => {
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { id, sendMessage: send } });
  return import('../../../extension/shared/ask');
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('ask', () => {
  it('gives the value of a well-formed answer', async () => {
    const send = vi.fn<Send>().mockResolvedValue({ ok: true, value: [true, false] });
    const { ask } = await setUp(send);
    const body = { conversation: 'c1', tokens: ['[PERSON_1]', '[PERSON_2]'] };
    expect(await ask('content-worker/known', body)).toEqual({
      ok: true,
      value: [true, false],
    });
    expect(send).toHaveBeenCalledWith({ name: 'content-worker/known', body });
  });

  it.each([
    ['nothing', undefined],
    ['a value of another kind', { ok: true, value: 'yes' }],
    ['a word that is no code', { ok: false, code: 'fine' }],
  ])('reads %s as internal', async (_, given) => {
    const { ask } = await setUp(() => Promise.resolve(given));
    expect(await ask('content-worker/known', { conversation: 'c1', tokens: [] })).toMatchObject({
      ok: false,
      code: 'internal',
    });
  });

  it('passes a refusal on, with the place it names', async () => {
    const { ask } = await setUp(() => Promise.resolve({ ok: false, code: 'bad_pattern', at: 3 }));
    expect(await ask('popup-worker/set-terms', { terms: [] })).toEqual({
      ok: false,
      code: 'bad_pattern',
      at: 3,
    });
  });

  it('is late at the deadline of the check, not before', async () => {
    const { ask } = await setUp(() => new Promise(() => undefined));
    const body = {
      conversation: 'c1',
      draft: 'draft-01',
      text: 'x',
      isOverride: false,
      deadlineMs: 2_000,
    };
    const answer = ask('content-worker/check', body);
    await vi.advanceTimersByTimeAsync(2_200);
    const early = await Promise.race([answer, Promise.resolve('still waiting')]);
    expect(early).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toMatchObject({ ok: false, code: 'deadline' });
  });

  it('tells once that the extension is gone', async () => {
    const { ask, onOrphaned } = await setUp(() => Promise.reject(new Error('Extension context invalidated.')), '');
    vi.stubGlobal('chrome', {
      runtime: {
        id: undefined,
        sendMessage: () => Promise.reject(new Error('never asked')),
      },
    });
    const listener = vi.fn();
    onOrphaned(listener);
    expect(await ask('content-worker/mode', null)).toMatchObject({
      ok: false,
      code: 'host_gone',
    });
    await ask('content-worker/mode', null);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
