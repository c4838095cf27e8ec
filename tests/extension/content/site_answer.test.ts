/** The site's answer to a first prompt is told once it stands still, and again when it has grown. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chatgpt } from '../../../extension/content/sites/chatgpt';
import { installWorker, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = installWorker();
  vi.useFakeTimers();
  document.body.innerHTML = '<div data-message-author-role="user">What?</div>';
});
afterEach(() => vi.useRealTimers());

async function follow(): Promise<void> {
  const { SiteAnswers } = await import('../../../extension/content/site_answer');
  new SiteAnswers(chatgpt).follow('verdict-0001', 'What?');
}
function answer(html: string): void {
  document.querySelector('[data-message-author-role="assistant"]')?.remove();
  document.body.insertAdjacentHTML('beforeend', `<div data-message-author-role="assistant"><div class="markdown">${html}</div></div>`);
}
const told = (): unknown[] => worker.asked.filter(({ name }) => name === 'content-worker/site-answer').map(({ body }) => body);

test('told when it stands still, and again when it goes on', async () => {
  await follow();
  answer('<p>The mat</p>');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told()).toEqual([]);
  await vi.advanceTimersByTimeAsync(3_000);
  answer('<p>The mattress <strong>stitch</strong></p>');
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told()).toEqual([
    { verdict: 'verdict-0001', text: 'The mat' },
    { verdict: 'verdict-0001', text: 'The mattress **stitch**' },
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toHaveLength(2);
});

test('where an answer stood before, nobody knows whose the next one is', async () => {
  answer('<p>of an earlier prompt</p>');
  await follow();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told()).toEqual([]);
});

test('an empty answer that waits on the page is the one', async () => {
  answer('');
  await follow();
  answer('<p>The mattress stitch</p>');
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told()).toEqual([{ verdict: 'verdict-0001', text: 'The mattress stitch' }]);
});

test('a second prompt ends it', async () => {
  await follow();
  answer('<p>one</p>');
  document.body.insertAdjacentHTML('beforeend', '<div data-message-author-role="user">And?</div>');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told()).toEqual([]);
});

test('no answer is told as none, however long', async () => {
  await follow();
  await vi.advanceTimersByTimeAsync(700_000);
  answer('<p>too late</p>');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told()).toEqual([]);
});

test('another chat shown without a new page is not taken for this one', async () => {
  await follow();
  document.body.innerHTML = '<div data-message-author-role="user">Something else?</div>';
  answer('<p>of that chat</p>');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told()).toEqual([]);
});

test('while the site offers to stop, nothing has ended', async () => {
  await follow();
  document.body.insertAdjacentHTML('beforeend', '<button data-testid="stop-button"></button>');
  answer('<p>The mat</p>');
  await vi.advanceTimersByTimeAsync(30_000);
  expect(told()).toEqual([]);
  document.querySelector('button')?.remove();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told()).toHaveLength(1);
});
