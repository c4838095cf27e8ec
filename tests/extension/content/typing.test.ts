/** While the user types: a host that was too slow is asked again for as long as the text stands there. */
import { beforeEach, expect, test, vi } from 'vitest';
import { chatgpt } from '../../../extension/content/sites/chatgpt';
import { installWorker } from './worker';

const check = vi.fn();
let stop: () => void = () => undefined;
let isOff = false;
beforeEach(async () => {
  stop();
  isOff = false;
  installWorker();
  check.mockReset();
  vi.stubGlobal('CSS', {});
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="prompt-textarea" contenteditable="true"><p>Mail ana@example.com</p></div>';
  const { Typing } = await import('../../../extension/content/typing');
  const checker = { check, releaseOf: () => null, verdictOn: () => null };
  stop = new Typing({ site: chatgpt, checker: checker as never, isOff: () => isOff, onTyped: () => undefined, onAnswerReady: () => undefined }).start();
});
const type = (): unknown => document.querySelector('#prompt-textarea')?.dispatchEvent(new Event('input', { bubbles: true }));

test.each([
  ['deadline', 2],
  ['host_gone', 1],
])('a check that was refused with %s: asked %i times', async (code, times) => {
  check.mockResolvedValueOnce({ ok: false, code }).mockResolvedValue({ ok: false, code: 'internal' });
  type();
  await vi.advanceTimersByTimeAsync(100);
  expect(check).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(check).toHaveBeenCalledTimes(times);
});

test('a site that was switched off meanwhile is not asked about again', async () => {
  check.mockResolvedValue({ ok: false, code: 'deadline' });
  type();
  await vi.advanceTimersByTimeAsync(100);
  isOff = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(check).toHaveBeenCalledTimes(1);
});
