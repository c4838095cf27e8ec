/** T-41: a placeholder of another site, another conversation or of nobody stays what it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revealed } from '../e2e/extension-pages';
import { throughout, until } from '../e2e/until';
import { type Arena, mail, tabWith } from './arena';

export function t41(arena: Arena): void {
  test("T-41 one conversation's placeholder is nothing in another, nor on another site", { timeout: 60_000 }, async () => {
    const world = arena.world();
    const original = mail('foreign');
    const own = await tabWith(world, 'chatgpt', original);
    await until('shown in its own', async () => (await revealed(own.page)).includes(original), 20_000);
    const token = /\[EMAIL_ADDRESS_\d+\]/.exec(await own.answerText())?.[0] ?? '';
    assert.notEqual(token, '');
    for (const site of ['chatgpt', 'claude', 'gemini'] as const) {
      const other = await world.open(site);
      assert.equal(await other.send(`What is ${token}, and [EMAIL_ADDRESS_77]?`), 'answered');
      await throughout(`nothing shown on ${site}`, async () => !(await revealed(other.page)).includes(original), 900);
      await other.page.close();
    }
    await own.page.close();
  });
}
