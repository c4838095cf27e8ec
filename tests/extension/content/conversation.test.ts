/** Which conversation a name belongs to: bindings never move into one that the user merely went to (T-41). */
import { beforeEach, expect, test } from 'vitest';
import type { Conversation } from '../../../extension/content/conversation';
import { chatgpt } from '../../../extension/content/sites/chatgpt';
import { installWorker, type Worker } from './worker';

const OTHER = '/c/11111111-aaaa';
const OWN = '/c/22222222-bbbb';

let worker: Worker;
async function conversation(): Promise<Conversation> {
  const { Conversation: Made } = await import('../../../extension/content/conversation');
  const one = new Made(chatgpt);
  one.start();
  return one;
}
const adopted = (): unknown[] => worker.asked.filter(({ name }) => name === 'content-worker/adopt').map(({ body }) => body);
const follow = (path: string): void => {
  document.body.innerHTML = `<a href="${path}"><span>A chat</span></a>`;
  const link = document.querySelector('span');
  link?.addEventListener('click', (event) => event.preventDefault());
  link?.click();
  history.pushState({}, '', path);
};

beforeEach(() => {
  worker = installWorker();
  history.pushState({}, '', '/');
});

test('a new chat that has sent takes the name that its address gets', async () => {
  const one = await conversation();
  const before = one.id();
  one.noteSent();
  history.pushState({}, '', OWN);
  expect(one.id()).toBe('22222222-bbbb');
  expect(adopted()).toEqual([{ conversation: before, becomes: '22222222-bbbb' }]);
});
test('a link followed before the new chat has its name is not that name', async () => {
  const one = await conversation();
  one.id();
  one.noteSent();
  follow(OTHER);
  expect(one.id()).toBe('11111111-aaaa');
  expect(adopted()).toEqual([]);
});
test('a draft of a new chat does not move into the one that the user opens and writes in', async () => {
  const one = await conversation();
  one.id();
  follow(OTHER);
  one.id();
  one.noteSent();
  expect(adopted()).toEqual([]);
});
test('a site that changes the address first and sends then is named so', async () => {
  const one = await conversation();
  const before = one.id();
  history.pushState({}, '', OWN);
  one.id();
  one.noteSent();
  expect(adopted()).toEqual([{ conversation: before, becomes: '22222222-bbbb' }]);
});
test('a chat without a name whose values are forgotten is no new one: its numbers do not begin again', async () => {
  const one = await conversation();
  const before = one.id();
  one.noteForgotten(null);
  expect(one.id()).toBe(before);
  one.noteSent();
  one.noteForgotten('11111111-aaaa');
  expect(one.id()).toBe(before);
  one.noteForgotten(before);
  const after = one.id();
  expect(after).toMatch(/^unnamed-/);
  history.pushState({}, '', OWN);
  one.id();
  expect(adopted()).toEqual([{ conversation: after, becomes: '22222222-bbbb' }]);
});
