/** T-10: another extension with the same hosts speaks to ours, by message and by port, and hears nothing. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ADDON_ID, EXTENSION_ID } from '../e2e/places';
import { until } from '../e2e/until';
import type { Arena } from './arena';

const SCRIPT = (ours: string): string => `
const api = globalThis.browser ?? chrome;
const questions = [
  { name: 'popup-worker/settings', body: null },
  { name: 'content-worker/copy', body: { conversation: 'c', text: '[EMAIL_ADDRESS_1]' } },
];
const heard = [];
async function tell() {
  for (const question of questions) heard.push(await api.runtime.sendMessage(${JSON.stringify(ours)}, question).then((answer) => JSON.stringify(answer) ?? 'nothing', () => 'refused'));
  try {
    const port = api.runtime.connect(${JSON.stringify(ours)});
    port.onMessage.addListener((message) => heard.push(JSON.stringify(message)));
    port.postMessage(questions[0]);
    await new Promise((done) => { port.onDisconnect.addListener(done); setTimeout(done, 1500); });
  } catch { heard.push('refused'); }
  document.documentElement.dataset.heard = JSON.stringify(heard);
}
void tell();
`;

/** Writes the neighbour; its content script asks as soon as a page of a covered site is there. */
export function writeNeighbour(folder: string, isChromium: boolean): string {
  const path = join(folder, 'neighbour');
  mkdirSync(path, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Neighbour',
    version: '1.0',
    content_scripts: [{ matches: ['https://chatgpt.com/*'], js: ['ask.js'], run_at: 'document_end' }],
    ...(isChromium ? {} : { browser_specific_settings: { gecko: { id: 'neighbour@example.invalid' } } }),
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'ask.js'), SCRIPT(isChromium ? EXTENSION_ID : ADDON_ID));
  return path;
}

export function t10(arena: Arena): void {
  test('T-10 a second extension asks ours and is not heard', { timeout: 90_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt');
    const heard = await until('the neighbour has asked', () => tab.page.evaluate(() => document.documentElement.dataset['heard'] ?? ''), 20_000);
    const told = JSON.parse(heard) as string[];
    assert.ok(told.length >= 2);
    assert.ok(told.every((one) => one === 'refused' || one === 'nothing'), heard);
    await tab.page.close();
  });
}
