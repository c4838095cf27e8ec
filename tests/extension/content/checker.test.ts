/** A verdict is used for the text, the draft and the conversation that it was given for, and no longer than the host keeps it. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Checker } from '../../../extension/content/checker';
import { installWorker, type Worker } from './worker';

const ANA = 'Mail ana@example.com';
const BO = 'Mail bo@example.com';

let worker: Worker;
let conversation = 'c-1';
async function checker(): Promise<Checker> {
  const { Checker: Made } = await import('../../../extension/content/checker');
  return new Made(() => conversation);
}
const asked = (): unknown[] => worker.asked.map(({ body }) => (body as { text: string }).text);

beforeEach(() => {
  worker = installWorker();
  conversation = 'c-1';
});

test('a finished verdict answers the same question', async () => {
  const one = await checker();
  await one.check(ANA, { draft: 'draft-0001' });
  await one.check(ANA, { draft: 'draft-0001' });
  expect(asked()).toEqual([ANA]);
});
test('in another conversation the text is asked anew: the same placeholder stands for another value there', async () => {
  const one = await checker();
  await one.check(ANA, { draft: 'draft-0001' });
  conversation = 'c-2';
  expect(one.verdictOn(ANA)).toBeNull();
  await one.check(ANA, { draft: 'draft-0001' });
  expect(asked()).toEqual([ANA, ANA]);
});
test('a text the draft had before is asked anew: its placeholder may have been issued for another value since', async () => {
  const one = await checker();
  for (const text of [ANA, BO]) await one.check(text, { draft: 'draft-0001' });
  expect(one.verdictOn(ANA)).toBeNull();
  expect(one.verdictOn(BO)).not.toBeNull();
});
test('after the host has let go of it a verdict is asked anew', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const one = await checker();
  await one.check(ANA, { draft: 'draft-0001' });
  vi.advanceTimersByTime(9 * 60_000);
  expect(one.verdictOn(ANA)).toBeNull();
  vi.useRealTimers();
});
test('a verdict that was under way while all was forgotten is asked anew: it may be by the switch or the terms of before', async () => {
  const one = await checker();
  const checked = one.check(ANA, { draft: 'draft-0001' });
  one.forgetAll();
  const answer = await checked;
  expect(asked()).toEqual([ANA, ANA]);
  expect(answer.ok && answer.value).toBe(one.verdictOn(ANA));
});
test('what was not decided in time is held meanwhile, and asked anew a second later', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const one = await checker();
  const text = 'UNDECIDED, it was too long';
  for (let times = 0; times < 3; times += 1) await one.check(text, { draft: 'draft-0001' });
  expect(asked()).toEqual([text]);
  vi.advanceTimersByTime(1_500);
  expect(one.verdictOn(text)?.decision).toBe('undecided');
  await one.check(text, { draft: 'draft-0001' });
  expect(asked()).toEqual([text, text]);
  vi.useRealTimers();
});
