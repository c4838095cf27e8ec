/** One afternoon in one browser: typed prompts reach every runtime, the card says where each ran, and only one of them left. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { attachAll, extractedBeside } from '../attaching';
import { chatRequests, promptIn } from '../bodies';
import { panelText } from '../extension-pages';
import { leaks } from '../leaks';
import { ownWorld } from '../own-world';
import type { BrowserName } from '../places';
import { Dice, plant } from '../planted';
import { DRAWN, furnishSpeaker } from '../speaker';
import { cellsOf, invoices, tableInCard } from '../tables';
import { throughout, until } from '../until';
import type { World } from '../world';

/** A site that hears nothing of a text before it is sent. */
const SITE = 'claude';
const mail = (seed: string): string => plant('email', new Dice(`runtimes-${seed}`)).original;

interface Row {
  outcome: string;
  reason: string;
  runtime: string | null;
}

export function runtimesSuite(name: BrowserName): void {
  describe(`every runtime in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'balanced', furnish: furnishSpeaker });

    test('five typed prompts, five runtimes; the site’s record has the redacted one alone', { timeout: 300_000 }, async () => {
      await until('the tools are ready', async () => (await world.pages.ask<{ is_answering: boolean }>('popup-worker/status', null)).is_answering, 60_000);
      const all = invoices(join(world.folder, 'afternoon'), 3, 7);
      const tab = await world.open(SITE);
      await tab.page.bringToFront();
      const shows = (...words: string[]): Promise<string> =>
        until(`the card says ${words.join(' … ')}`, async () => {
          const text = await panelText(tab.page);
          return words.every((word) => text.includes(word)) && text;
        }, 60_000);
      async function ask(prompt: string): Promise<void> {
        await tab.page.bringToFront();
        await tab.clearComposer();
        await tab.type(prompt, 5);
        await tab.pressEnter();
      }
      await attachAll(world.pages, tab, all.map(({ path }) => path), 'chosen');
      const mark = await world.sites.mark();
      const [kept, plain, sent] = [mail('kept'), mail('plain'), mail('sent')];

      await ask('Extract invoice number, date, total and supplier from these invoices');
      const said = await shows('Extracted here.', 'Edge worker, on this computer: 4 fields of 3 documents');
      assert.match(said, await extractedBeside(tab));
      assert.deepEqual((await tableInCard(tab.page)).map(({ cells }) => cells), all.map(cellsOf));
      await counted(1);

      // A prompt with files asks what its words do not say: the rest goes without them.
      await tab.reload();
      await ask(`Summarise: Boiler is replaced in March. CONFIDENTIAL. Ask ${kept}.`);
      await shows('Answered here. Nothing was sent.', DRAWN, 'Answered here by speaker: summarising', 'marked as confidential');
      await counted(2);

      await ask('17% of 340');
      await shows('Answered here. Nothing was sent.', '57.8', 'Exact tool: percentages');
      await counted(3);

      await ask(`Summarise: Boiler is replaced in March. Ask ${plain}.`);
      await shows('Answered here. Nothing was sent.', DRAWN, 'Answered here by speaker: summarising');
      assert.ok(!(await panelText(tab.page)).includes('confidential'));
      await counted(4);
      await throughout('nothing has left', async () => chatRequests(await world.sites.record(mark), SITE).length === 0, 400);
      const secrets = [kept, plain, 'Boiler', '17%', 'Extract invoice', ...all.flatMap(cellsOf)];
      assert.deepEqual(leaks(await world.sites.record(mark), secrets), []);

      const before = await tab.counts();
      await ask(`Write a friendly greeting to ${sent} for spring`);
      assert.equal(await tab.waitAnswer(before, 60_000), 'answered');
      await shows('1 value replaced');
      const [left, ...others] = chatRequests(await world.sites.record(mark), SITE).map((entry) => promptIn(entry, SITE));
      assert.match(left ?? '', /^Write a friendly greeting to \[EMAIL_ADDRESS_\d+\] for spring$/);
      assert.deepEqual(others, []);
      assert.deepEqual(leaks(await world.sites.record(mark), [...secrets, sent]), []);

      const expected: Row[] = [
        { outcome: 'released', reason: 'redacted', runtime: 'escalate-with-redaction' },
        { outcome: 'answered', reason: 'local_model', runtime: 'local-default' },
        { outcome: 'answered', reason: 'exact_tool', runtime: 'local-specialist' },
        { outcome: 'answered', reason: 'confidential_stays', runtime: 'local-only' },
        { outcome: 'answered', reason: 'batch_extracted', runtime: 'edge-worker' },
      ];
      const rows = await until('all are written down', async () => {
        const query = { text: '', outcome: null, since_ms: null, until_ms: null };
        const asked = { site: SITE, query, before: null, limit: 20, withTexts: false };
        const found = (await world.pages.ask<{ rows: Row[] }>('popup-worker/ledger', asked)).rows;
        // Files that were attached have rows of their own.
        const prompts = found.filter(({ outcome, runtime }) => outcome === 'answered' || runtime === 'escalate-with-redaction');
        return prompts.length >= expected.length && prompts.slice(0, expected.length);
      });
      assert.deepEqual(rows.map(({ outcome, reason, runtime }) => ({ outcome, reason, runtime })), expected);
      await tab.page.close();
    });

    const counted = (n: number): Promise<true> =>
      until(`${n} round trips avoided`, async () => (await world.pages.counters(SITE)).avoided_round_trips === n);
  });
}
