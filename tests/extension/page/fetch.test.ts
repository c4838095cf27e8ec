/** fetch: every kind of body is read, and what leaves is what was judged. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { block, post, prepare, startBoth, startGate, world } from './world';

beforeEach(async () => {
  prepare();
  await startBoth();
});
afterEach(() => world.undo());

test.each<[string, () => Promise<BodyInit> | BodyInit, string]>([
  ['string', () => 'as text', 'as text'],
  ['parameters', () => new URLSearchParams({ a: 'b c' }), 'a=b+c'],
  ['stream', () => new Response('in a stream').body ?? '', 'in a stream'],
  ['view', () => new TextEncoder().encode('in a view'), 'in a view'],
  ['buffer', () => new TextEncoder().encode('in bytes').buffer, 'in bytes'],
])('a %s is read and sent', async (_, make, found) => {
  await post(await make());
  expect(world.asked[0]?.body).toBe(found);
  expect(world.left[0]?.body).toBe(found);
});

test('bytes that are no text are asked as bytes', async () => {
  await post(new Uint8Array([255, 254, 65]));
  expect(world.asked[0]).toMatchObject({ bodyKind: 'bytes', body: '\uf7ff\uf7feA' });
});

test('a Request is read, with its headers', async () => {
  await fetch(
    new Request('https://chatgpt.com/x', {
      method: 'POST',
      body: 'r',
      headers: { 'x-a': 'text' },
    }),
  );
  expect(world.asked[0]).toMatchObject({ method: 'POST', body: 'r' });
  expect(world.asked[0]?.headers).toContain('x-a: text');
});

test.each([
  ['a string', 'https://chatgpt.com/asset.js'],
  ['a URL', new URL('https://chatgpt.com/asset.js')],
])('a bare address as %s needs no question, and its promise is the native one', async (_, address) => {
  world.undo();
  const own = Promise.resolve(new Response('own'));
  globalThis.fetch = () => own;
  await startGate();
  expect(fetch(address)).toBe(own);
  expect(world.asked).toEqual([]);
});

test.each([
  ['a query', 'https://chatgpt.com/x?q=text'],
  ['an escape in the path', 'https://chatgpt.com/a%20b'],
  ['an address in the path', 'https://chatgpt.com/ana@example.com'],
])('%s is a question', async (_, url) => {
  await fetch(url);
  expect(world.asked[0]).toMatchObject({ url, bodyKind: 'none' });
});

test('a replaced body is what leaves', async () => {
  world.answer = () => ({ do: 'replace', body: 'other' });
  await post('raw');
  expect(world.left.map(({ body }) => body)).toEqual(['other']);
});

test.each([
  ['at once', block],
  ['later', async () => block()],
])('blocked %s, it fails as a broken network does', async (_, answer) => {
  world.answer = answer;
  await expect(post('raw')).rejects.toThrow('Failed to fetch');
  expect(world.left).toEqual([]);
});

test('options that change between two readings are read once', async () => {
  let readings = 0;
  const init = {
    method: 'POST',
    get body() {
      readings += 1;
      return readings === 1 ? 'first' : 'second';
    },
  };
  await fetch('https://chatgpt.com/x', init);
  expect(world.left.map(({ body }) => body)).toEqual(world.asked.map(({ body }) => body));
});

test('a buffer changed after the call changes nothing', async () => {
  const bytes = new TextEncoder().encode('judged');
  const sent = post(bytes);
  bytes.fill(88);
  await sent;
  expect(world.left[0]?.body).toBe(world.asked[0]?.body);
});
