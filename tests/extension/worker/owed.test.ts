/** What left without a verdict is counted once, whatever became of its tab, of the worker, or of the host meanwhile. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Owed } from '../../../extension/worker/owed';
import type { HostPort } from '../../../extension/worker/port';

interface Asked {
  type: string;
  site?: string;
  text?: string;
  verdict?: string;
  outcome?: string;
}

const stored: Record<string, unknown> = {};
const shelf = {
  get: (key: string) => Promise.resolve({ [key]: stored[key] }),
  set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, structuredClone(items))),
};

let asked: Asked[] = [];
/** Why the host refuses; null answers. */
let refusal: string | null = null;
let refusesText: string | null = null;

const port = {
  ask: (question: Asked) => {
    asked.push(question);
    if (refusal !== null) return Promise.resolve({ ok: false, code: refusal });
    if (question.type === 'check' && question.text === refusesText) return Promise.resolve({ ok: false, code: 'too_large' });
    const type = question.type === 'check' ? 'verdict' : 'done';
    return Promise.resolve({ ok: true, value: { type, id: `verdict-of-${question.text ?? ''}` } });
  },
};

const made = (): Owed => new Owed(port as unknown as HostPort, shelf);
const sent = (): Asked[] => asked.filter((one) => one.type === 'sent');
const settled = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(10_000);
};

beforeEach(() => {
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
  asked = [];
  refusal = refusesText = null;
  vi.useFakeTimers();
});

describe('what left without a verdict', () => {
  it('is checked and counted as unprotected once there is a host', async () => {
    refusal = 'host_gone';
    const owed = made();
    owed.add('chatgpt', 'c/1', 'one');
    owed.add('claude', 'c/2', 'two');
    await settled();
    expect(sent()).toEqual([]);
    refusal = null;
    await owed.settle();
    expect(sent().map((one) => [one.verdict, one.outcome])).toEqual([
      ['verdict-of-one', 'unprotected'],
      ['verdict-of-two', 'unprotected'],
    ]);
    await settled();
    expect(sent()).toHaveLength(2);
  });

  it('is counted without a word from a host that was only frozen', async () => {
    refusal = 'deadline';
    made().add('chatgpt', 'c/1', 'one');
    await settled();
    refusal = null;
    await settled();
    expect(sent()).toHaveLength(1);
  });

  it('is counted, without its text, by a worker that slept since', async () => {
    refusal = 'host_gone';
    made().add('gemini', 'c/3', 'my private words');
    await settled();
    expect(JSON.stringify(stored)).not.toContain('private');
    refusal = null;
    asked = [];
    vi.clearAllTimers(); // The worker before has ended.
    const woken = made();
    await woken.load();
    await settled();
    expect(asked.map((one) => [one.type, one.site ?? null, one.text ?? null])).toEqual([
      ['check', 'gemini', ''],
      ['sent', null, null],
    ]);
    expect(stored).toEqual({ owed: [] });
  });

  it('that the host will not take is counted without its text, and holds up nobody', async () => {
    refusesText = 'far too long';
    const owed = made();
    owed.add('chatgpt', 'c/1', 'far too long');
    owed.add('chatgpt', 'c/1', 'two');
    await settled();
    expect(sent().map((one) => one.verdict)).toEqual(['verdict-of-', 'verdict-of-two']);
  });

  it('is told once where the host goes away over it', async () => {
    const owed = made();
    owed.add('chatgpt', 'c/1', 'one');
    const answering = port.ask;
    port.ask = (question) => {
      if (question.type === 'sent') refusal = 'host_gone';
      return answering(question);
    };
    await settled();
    port.ask = answering;
    refusal = null;
    await settled();
    expect(sent()).toHaveLength(1);
  });

  it('is forgotten where what was stored is not what was written', async () => {
    stored['owed'] = [{ id: 'short', site: 7, text: 'x' }];
    const owed = made();
    await owed.load();
    await settled();
    expect(asked).toEqual([]);
  });
});
