import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXTENSION, installBrowser, settled, type Asked } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

vi.setConfig({ testTimeout: 30_000 });

let asked: Asked[] = [];
class Quiet {
  observe(): void {}
  disconnect(): void {}
}

async function open(scene: keyof typeof SCENES.panel, more: Record<string, unknown> = {}): Promise<void> {
  location.hash = '#ticket-0001';
  asked = installBrowser({ ...SCENES.panel[scene], ...more });
  await import('../../../extension/panel/main');
  await settled();
}
const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
const actions = (): unknown[] =>
  asked.flatMap(({ name, body }) =>
    name === 'panel-worker/act' && typeof body === 'object' && body !== null && 'action' in body ? [body.action] : [],
  );

beforeEach(() => vi.stubGlobal('ResizeObserver', Quiet));
afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
});

test('redeems its ticket before anything else', async () => {
  await open('held');
  expect(asked[0]).toEqual({
    name: 'frame-worker/redeem',
    body: { ticket: 'ticket-0001' },
  });
});

test('a spent ticket shows nothing but that', async () => {
  await open('held', { 'frame-worker/redeem': { refused: 'not_found' } });
  expect(page()).toContain('Reload the tab');
  expect(page()).not.toContain('ada.okafor@example.org');
});

test('a reveal ticket opens no panel', async () => {
  await open('held', { 'frame-worker/redeem': { kind: 'reveal' } });
  expect(page()).not.toContain('Held');
});

test('replaced is one quiet line; the values come when asked for', async () => {
  await open('replaced');
  expect(page()).toContain('4 values replaced before sending');
  expect(page()).not.toContain('ada.okafor@example.org');
  button('Details')?.click();
  await settled();
  expect(page()).toContain('ada.okafor@example.org');
  expect(page()).toContain('[EMAIL_ADDRESS_1]');
  expect(page()).toContain('never restored');
});

test('held says why and offers the tightening ways on', async () => {
  await open('held');
  expect(page()).toContain('Held. Nothing was sent.');
  button('Send redacted instead')?.click();
  button('Edit')?.click();
  await settled();
  expect(actions()).toEqual([{ do: 'send-redacted' }, { do: 'edit' }]);
});

test('failed says that nothing was sent, and retries', async () => {
  await open('failed');
  expect(page()).toContain('Nothing was sent.');
  button('Try again')?.click();
  await settled();
  expect(actions()).toEqual([{ do: 'retry' }]);
});

test('hide more takes a typed or a picked text', async () => {
  await open('held');
  button('Hide more')?.click();
  await settled();
  button('Okafor')?.click();
  await settled();
  button('Hide it')?.click();
  await settled();
  expect(actions()).toContainEqual({ do: 'hide', value: 'Okafor' });
  expect(page()).toContain('Hidden in this conversation');
});

test('without proof of visibility nothing can be let through here (T-08)', async () => {
  await open('held');
  expect(button('Let through…')).toBeUndefined();
  expect(page()).toContain('open the Postern button in the toolbar');
});

test('the frame hears nobody but the worker (T-01)', async () => {
  const rooms = ['panel', 'ui', 'popup', 'options'];
  const sources = rooms.flatMap((room) =>
    readdirSync(join(EXTENSION, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|svelte)$/.test(name))
      .map((name) => readFileSync(join(EXTENSION, room, name), 'utf8')),
  );
  expect(sources.filter((source) => /addEventListener\(\s*['"]message['"]|onmessage\b|\{@html/.test(source))).toEqual([]);
  await open('replaced');
  const before = page();
  postMessage({ name: 'content-worker/panel', state: { kind: 'held' } }, '*');
  await settled();
  expect(page()).toBe(before);
});
