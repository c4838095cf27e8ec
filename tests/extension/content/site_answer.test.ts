/** The site's answer to a first prompt is told once it stands still, and again when it has grown. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chatgpt } from '../../../extension/content/sites/chatgpt';
import { installWorker, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = installWorker();
  vi.useFakeTimers();
  document.body.innerHTML = '<div data-message-author-role="user">What?</div>';
});
afterEach(() => vi.useRealTimers());

async function follow(isFirst = true, text = 'What?'): Promise<void> {
  const { SiteAnswers, messagesOf } = await import('../../../extension/content/site_answer');
  const before = new Set(isFirst ? [] : messagesOf(chatgpt));
  new SiteAnswers(chatgpt).follow({ verdict: 'verdict-0001', text, isFirst, before });
}
const user = (text: string): void =>
  document.body.insertAdjacentHTML('beforeend', `<div data-message-author-role="user">${text}</div>`);
const below = (html: string): void =>
  document.body.insertAdjacentHTML('beforeend', `<div data-message-author-role="assistant"><div class="markdown">${html}</div></div>`);
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
    { verdict: 'verdict-0001', text: 'The mat', isFirst: true },
    { verdict: 'verdict-0001', text: 'The mattress **stitch**', isFirst: true },
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
  expect(told()).toEqual([{ verdict: 'verdict-0001', text: 'The mattress stitch', isFirst: true }]);
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

describe('to a later prompt, which was answered here before', () => {
  beforeEach(() => {
    user('6 * 7');
    below('<p>of the first</p>');
    below('<p>of the second</p>');
  });

  test.each(['And 6 * 8?', '6 * 7'])('what stands below “%s” is told, and nothing above it', async (text) => {
    await follow(false, text);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(told()).toEqual([]);
    user(text);
    below('<p>It is <b>48</b>,</p>');
    below('<p>I think</p>');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(told()).toEqual([{ verdict: 'verdict-0001', text: 'It is **48**,\n\nI think', isFirst: false }]);
  });

  test('a prompt that the site draws anew is the same', async () => {
    await follow(false, 'And?');
    user('And?');
    below('<p>One</p>');
    await vi.advanceTimersByTimeAsync(6_000);
    const drawn = [...document.querySelectorAll('[data-message-author-role="user"]')].at(-1);
    drawn?.replaceWith(drawn.cloneNode(true));
    below('<p>Two</p>');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(told()).toHaveLength(2);
  });

  test('a prompt behind it ends it, and so does another chat', async () => {
    await follow(false, 'And?');
    user('And?');
    below('<p>One</p>');
    user('More?');
    below('<p>of another prompt</p>');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual([]);
    await follow(false, 'And?');
    document.body.innerHTML = '';
    user('Something else?');
    below('<p>of that chat</p>');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told()).toEqual([]);
  });
});
