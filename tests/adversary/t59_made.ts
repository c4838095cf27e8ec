/** T-59: a file that no gesture brought and no verdict knows, sent by the page to an address that no site file knows. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../e2e/sites-server';
import { until } from '../e2e/until';
import { type Arena, assertKept, mail, pause } from './arena';

const WHOLE = ['fetch', 'request', 'xhr', 'beacon', 'worker', 'blob', 'buffer', 'slice', 'stream-blob', 'reader', 'worker-buffer'] as const;
/** As a text in something else, which then arrives in another spelling. */
const WITHIN = ['form-file', 'form-text', 'parameter', 'json', 'json-literal', 'json-base64'] as const;
/** No one here can say what is in it, so a harmless one is held, too. */
const PACKED = ['gzip'] as const;
type Way = (typeof WHOLE)[number] | (typeof WITHIN)[number] | (typeof PACKED)[number];

/** Runs in the page. What becomes of it shows at the server. */
async function send(way: Way, text: string): Promise<void> {
  const file = new File([text], 'letter.txt', { type: 'text/plain' });
  const url = `${location.origin}/made/${way}`;
  const post = (body: BodyInit): Promise<unknown> => fetch(url, { method: 'POST', body }).catch(() => null);
  const asForm = (value: string | File): FormData => {
    const form = new FormData();
    form.append('note', value);
    return form;
  };
  const byXhr = (): Promise<void> =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('PUT', url);
      request.onloadend = () => resolve();
      request.send(file);
    });
  const byWorker = (body: File | ArrayBuffer): void => {
    const code = 'onmessage = ({ data }) => fetch(data.url, { method: "POST", body: data.body })';
    new Worker(URL.createObjectURL(new Blob([code]))).postMessage({ url, body });
  };
  const read = (how: 'readAsText' | 'readAsDataURL'): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(`${reader.result as string}`);
      reader[how](file);
    });
  const ways: Record<Way, () => unknown> = {
    'fetch': () => post(file),
    'request': () => fetch(new Request(url, { method: 'POST', body: file })).catch(() => null),
    'xhr': byXhr,
    'beacon': () => navigator.sendBeacon(url, file),
    'worker': () => byWorker(file),
    'blob': () => post(new Blob([file], { type: 'text/plain' })),
    'buffer': async () => post(new Uint8Array(await file.arrayBuffer())),
    'slice': () => post(file.slice(0, file.size)),
    'stream-blob': async () => post(await new Response(file.stream()).blob()),
    'reader': async () => post(await read('readAsText')),
    'form-file': () => post(asForm(file)),
    'form-text': async () => post(asForm(await file.text())),
    'parameter': async () => post(new URLSearchParams({ note: await file.text() })),
    'json': async () => post(JSON.stringify({ title: 'letter', content: await file.text() })),
    'json-literal': () => post(JSON.stringify({ title: 'letter', content: text })),
    'json-base64': async () => post(JSON.stringify({ content: (await read('readAsDataURL')).split(',')[1] })),
    'gzip': async () => post(await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob()),
    'worker-buffer': async () => byWorker(await file.arrayBuffer()),
  };
  await ways[way]();
}

const at = (entries: readonly Entry[], way: Way): Entry | undefined => entries.find(({ path }) => path === `/made/${way}`);

export function t59(arena: Arena): void {
  test('T-59 a private file that the page made leaves by no way to an unknown address', { timeout: 150_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt');
    const [mark, originals] = [await world.sites.mark(), [] as string[]];
    for (const way of [...WHOLE, ...WITHIN, ...PACKED]) {
      const original = mail(`made-${way}`);
      originals.push(original);
      await tab.page.evaluate(send, way, `Dear team,\nplease write to ${original} about the mill.\n`);
    }
    await pause(6_000);
    await assertKept(world, mark, originals);
    const entries = await world.sites.record(mark);
    assert.deepEqual([...WHOLE, ...WITHIN, ...PACKED].filter((way) => at(entries, way)), []);
    await tab.page.close();
  });

  test('T-59 a harmless one leaves, byte for byte', { timeout: 150_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt');
    const mark = await world.sites.mark();
    const textBy = (way: Way): string => `The mill stands by the river,\nas the ${way} does.\n`;
    for (const way of [...WHOLE, ...WITHIN]) await tab.page.evaluate(send, way, textBy(way));
    const entries = await until('all of them have arrived', async () => {
      const found = await world.sites.record(mark);
      return [...WHOLE, ...WITHIN].every((way) => at(found, way)) && found;
    }, 30_000).catch(async () => world.sites.record(mark));
    assert.deepEqual([...WHOLE, ...WITHIN].filter((way) => !at(entries, way)), []);
    for (const way of WHOLE) assert.equal(at(entries, way)?.body.toString(), textBy(way), way);
    await tab.page.close();
  });
}
