/** What came of a file is asked about as one, by whatever way it goes; what the page made itself is not. */
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { block, post, prepare, startBoth, world } from './world';

const TEXT = 'Dear team,\nthe mill stands by the river "Mur".\n';
/** For bodies that are texts themselves. */
const LATER = 'The kettle is in the kitchen,\nas it was.\n';

beforeEach(async () => {
  prepare();
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('FormData', await formData());
  await startBoth();
});
afterEach(() => {
  world.undo();
  vi.unstubAllGlobals();
});

/** jsdom's is none to Node's Request. */
async function formData(): Promise<typeof FormData> {
  const made = await new Response('a=b', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }).formData();
  return made.constructor as typeof FormData;
}

const descents = (): unknown[] => world.asked.map(({ descent }) => descent);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const file = (): File => new File([new TextEncoder().encode(TEXT)], 'letter.txt', { type: 'text/plain' });
const read = async (one: File): Promise<string> => one.text();

test.each<[string, () => Promise<BodyInit> | BodyInit]>([
  ['it is', file],
  ['a slice of it is', () => file().slice(0, 30)],
  ['its buffer is', () => file().arrayBuffer()],
  ['a view of its buffer is', async () => new Uint8Array(await file().arrayBuffer())],
  ['a blob that holds it is', () => new Blob([file()])],
  ['a blob of its buffer is', async () => new Blob([await file().arrayBuffer()])],
  ['its stream is', () => file().stream()],
  ['it is after it was packed', () => new Response(file().stream().pipeThrough(new CompressionStream('gzip'))).blob()],
  ['its text is', () => read(file())],
])('fetch: %s asked about as a file', async (_, make) => {
  await post(await make());
  expect(descents()).toEqual(['file']);
});

test.each<[string, () => Promise<BodyInit> | BodyInit]>([
  ['among others in a blob', () => new Blob(['--b\r\n', file(), '\r\n--b--'])],
  ['as a text within JSON', async () => JSON.stringify({ name: 'letter', content: await read(file()) })],
  ['as a text within other text', async () => `Look: ${await read(file())}`],
  ['as a parameter', async () => new URLSearchParams({ f: await read(file()) })],
  ['as the text that a file was made of', () => (new File([LATER], 'a.txt'), JSON.stringify({ LATER }))],
])('fetch: a file that goes %s is a part of the body', async (_, make) => {
  await post(await make());
  expect(descents()).toEqual(['part']);
});

test('a text field of a form is a part', async () => {
  const fields = new FormData();
  fields.append('note', await read(file()));
  await post(fields);
  expect(descents()).toEqual(['part']);
});

test.each<[string, () => Promise<BodyInit> | BodyInit]>([
  ['JSON', () => JSON.stringify({ event: 'opened' })],
  ['a blob of text', () => new Blob([JSON.stringify({ event: 'opened' })])],
  ['a recording', () => new Blob([new Uint8Array([26, 69, 223, 163])], { type: 'audio/webm' })],
  ['a buffer', () => new Uint8Array([1, 2, 3])],
  ['parameters', () => new URLSearchParams({ a: 'a text of more than twenty letters' })],
])('%s that the page made itself is no file, also after a file was read', async (_, make) => {
  await read(file());
  await post(await make());
  expect(descents()).toEqual(['']);
});

test('a request that was made beforehand keeps what it carries', async () => {
  await fetch(new Request('https://chatgpt.com/x', { method: 'POST', body: file() }));
  await fetch(new Request('https://chatgpt.com/x', { method: 'POST', body: file() }).clone());
  expect(descents()).toEqual(['file', 'file']);
});

describe('other ways', () => {
  test('XMLHttpRequest', async () => {
    const request = new XMLHttpRequest();
    request.open('PUT', 'https://chatgpt.com/x');
    request.send(file());
    await vi.waitFor(() => expect(descents()).toEqual(['file']));
  });
  test('sendBeacon', async () => {
    navigator.sendBeacon('/b', file());
    await vi.waitFor(() => expect(descents()).toEqual(['file']));
  });
  test('a socket', async () => {
    new WebSocket('wss://chatgpt.com/ws').send(file());
    await vi.waitFor(() => expect(descents()).toEqual(['file']));
  });
});

describe('a worker', () => {
  const told: unknown[] = [];
  class Listener {
    postMessage(message: unknown): void {
      told.push(message);
    }
  }
  beforeEach(async () => {
    world.undo();
    told.length = 0;
    vi.stubGlobal('Worker', Listener);
    vi.resetModules();
    await startBoth();
  });
  const tell = (message: unknown): void => new Worker('https://chatgpt.com/w.js').postMessage(message);

  test('gets a file only after its verdict, and what is told later comes later', async () => {
    tell({ deep: [{ f: file() }] });
    expect(told).toEqual([]);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(world.asked[0]).toMatchObject({ via: 'worker', descent: 'file', body: TEXT });
  });
  test('does not get one that is blocked', async () => {
    world.answer = ({ descent }) => (descent === 'file' ? block() : { do: 'release' });
    tell({ u: 'https://chatgpt.com/x', f: file() });
    tell(await file().arrayBuffer());
    await turn();
    expect(descents()).toEqual(['file', 'file']);
    expect(told).toEqual([]);
  });
  test('gets everything else at once', () => {
    tell({ u: 'https://chatgpt.com/x', pixels: new Uint8Array([1]) });
    expect(told).toHaveLength(1);
    expect(descents()).toEqual(['']);
  });
});
