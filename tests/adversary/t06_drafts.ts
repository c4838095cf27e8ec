/** T-06: a value flagged in this tab is looked for in every body of the site, whatever sent it and however it is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../e2e/until';
import { type Arena, leaked, mail, postNatively, readAlarm, tabWithNativeFetch, tabWord } from './arena';

const ENCODINGS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  json: (text) => JSON.stringify({ nested: JSON.stringify({ draft: text }) }),
  percent: (text) => `draft=${encodeURIComponent(text)}`,
  base64: (text) => Buffer.from(text).toString('base64'),
};

export function t06(arena: Arena): void {
  for (const [encoding, encode] of Object.entries(ENCODINGS)) {
    test(`T-06 a draft saved round the gate (${encoding}) is cancelled, or seen and shown`, { timeout: 90_000 }, async () => {
      const world = arena.world();
      const tab = await tabWithNativeFetch(world);
      const original = mail(`draft-${encoding}`);
      await tab.insert(`Draft for ${original}`);
      await until('the value is underlined', () => tab.page.evaluate(() => (CSS as { highlights?: { size: number } }).highlights?.size ?? 0), 20_000);
      const mark = await world.sites.mark();
      await postNatively(tab, '/ces/v1/draft', encode(original));
      await until('the popup shows the alarm', async () => (await tabWord(world)).tab.wentRound > 0);
      await readAlarm(world);
      assert.equal((await leaked(world, mark, [original])).length, arena.name === 'firefox' ? 0 : 1);
      await tab.page.close();
    });
  }

  test('T-06 the name of a file that is announced is checked, and the file still goes', { timeout: 60_000 }, async () => {
    const world = arena.world();
    const tab = await world.open('chatgpt');
    const original = mail('file-name');
    const mark = await world.sites.mark();
    const status = await tab.page.evaluate(async (name) => {
      const announcing = { method: 'POST', body: JSON.stringify({ file_name: name, file_size: 5, mime_type: 'text/plain' }) };
      const { upload_url } = (await (await fetch('/backend-api/files', announcing)).json()) as { upload_url: string };
      return (await fetch(upload_url, { method: 'PUT', body: new TextEncoder().encode('Hello') })).status;
    }, `Letter to ${original} (draft).txt`);
    assert.ok(status < 300);
    const bodies = (await world.sites.record(mark)).map(({ method, path, body }) => `${method} ${path.slice(0, 20)} ${body.toString()}`);
    assert.deepEqual(await leaked(world, mark, [original]), []);
    assert.ok(bodies.some((body) => /"file_name":"Letter to \[EMAIL_ADDRESS_\d+\]/.test(body)), bodies.join('\n'));
    assert.ok(bodies.some((body) => body.startsWith('PUT /files/') && body.endsWith('Hello')), bodies.join('\n'));
    await tab.page.close();
  });
}
