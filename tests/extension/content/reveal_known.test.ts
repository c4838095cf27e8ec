/** The host is asked once for what it knows, a few times for what it does not, and never for another conversation. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownTokens as Kind } from '../../../extension/content/reveal_known';

let asked: { conversation: string; tokens: string[] }[];
let answer: (tokens: string[]) => unknown;
let known: Kind;
let news: number;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  asked = [];
  news = 0;
  answer = (tokens) => ({
    ok: true,
    value: tokens.map((token) => token === '[PERSON_1]'),
  });
  const sendMessage = async ({ body }: { body: { conversation: string; tokens: string[] } }): Promise<unknown> => {
    asked.push(body);
    return answer(body.tokens);
  };
  vi.stubGlobal('chrome', { runtime: { id: 'test', sendMessage } });
  const { KnownTokens } = await import('../../../extension/content/reveal_known');
  known = new KnownTokens(() => (news += 1));
});

const want = async (conversation: string, ...tokens: string[]): Promise<void> => {
  known.want(conversation, tokens);
  await vi.advanceTimersByTimeAsync(10);
};

describe('KnownTokens', () => {
  it('learns what is known and tells', async () => {
    await want('a', '[PERSON_1]', '[PERSON_2]', '[PERSON_1]');
    expect(asked).toEqual([{ conversation: 'a', tokens: ['[PERSON_1]', '[PERSON_2]'] }]);
    expect(known.isKnown('a', '[PERSON_1]')).toBe(true);
    expect(known.isKnown('a', '[PERSON_2]')).toBe(false);
    expect(news).toBe(1);
  });

  it('does not ask again for what is known, and five times at most for what is not', async () => {
    for (let i = 0; i < 10; i += 1) {
      await want('a', '[PERSON_1]', '[PERSON_2]');
      await vi.advanceTimersByTimeAsync(2_100);
    }
    expect(asked.length).toBe(5);
    expect(asked.slice(1).every(({ tokens }) => tokens.join() === '[PERSON_2]')).toBe(true);
  });

  it('knows nothing of another conversation (T-41)', async () => {
    await want('a', '[PERSON_1]');
    expect(known.isKnown('b', '[PERSON_1]')).toBe(false);
    await want('b');
    expect(known.isKnown('a', '[PERSON_1]')).toBe(false);
  });

  it('asks again for what may be forgotten, and believes the answer', async () => {
    await want('a', '[PERSON_1]');
    known.renew();
    expect([known.isKnown('a', '[PERSON_1]'), known.isSure('a', '[PERSON_1]')]).toEqual([true, false]);
    answer = (tokens) => ({ ok: true, value: tokens.map(() => false) });
    await want('a', '[PERSON_1]');
    expect(known.isKnown('a', '[PERSON_1]')).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('takes no answer from before for one', async () => {
    let come: (answer: unknown) => void = () => undefined;
    answer = () => new Promise((resolve) => (come = resolve));
    await want('a', '[PERSON_1]');
    known.renew();
    come({ ok: true, value: [true] });
    await vi.advanceTimersByTimeAsync(10);
    expect(known.isKnown('a', '[PERSON_1]')).toBe(false);
    expect(news).toBe(1);
  });

  it('keeps what it knows while the host is away, and does not ask for ever', async () => {
    await want('a', '[PERSON_1]');
    known.renew();
    answer = () => ({ ok: false, code: 'host_gone' });
    for (let i = 0; i < 10; i += 1) {
      await want('a', '[PERSON_1]');
      await vi.advanceTimersByTimeAsync(2_100);
    }
    expect(known.isKnown('a', '[PERSON_1]')).toBe(true);
    expect(asked).toHaveLength(6);
  });

  it('takes a refusal for no answer and asks on', async () => {
    answer = () => ({ ok: false, code: 'host_gone' });
    for (let i = 0; i < 8; i += 1) {
      await want('a', '[PERSON_1]');
      await vi.advanceTimersByTimeAsync(2_100);
    }
    expect(known.isKnown('a', '[PERSON_1]')).toBe(false);
    expect(asked.length).toBe(8);
  });
});
