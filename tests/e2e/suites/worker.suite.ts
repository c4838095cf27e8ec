/** Documents that stay at a paired worker: the page "Documents" asks it, and fields alone come back. */
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { leaks } from '../leaks';
import { ownWorld } from '../own-world';
import { PairedWorker } from '../paired-worker';
import type { BrowserName } from '../places';
import { cellsOf, FIELDS, type Invoice, invoices, tableOn } from '../tables';
import { throughout, until } from '../until';
import type { World } from '../world';

const MANY = 80;
/** A day that may be meant either way stays empty, and the table says so. */
const shown = (one: Invoice): string[] => cellsOf(one).map((cell: string | null) => cell ?? '– unclear');

export function workerSuite(name: BrowserName): void {
  describe(`a paired worker in ${name}`, () => {
    let world: World;
    let worker: PairedWorker;
    let all: Invoice[];
    ownWorld(name, (started) => {
      world = started;
      all = invoices(join(world.folder, 'there'), MANY, 5);
      worker = new PairedWorker(join(world.folder, 'w'), `invoices=${dirname(all[0]?.path ?? '')}`);
    });
    after(() => worker.kill());

    const said = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
    const says = (page: Page, words: string | RegExp, timeoutMs = 60_000): Promise<unknown> =>
      until(`the page says ${words}`, async () => (typeof words === 'string' ? (await said(page)).includes(words) : words.test(await said(page))), timeoutMs);
    const press = (page: Page, word: string): Promise<unknown> =>
      until(`“${word}” can be pressed`, () =>
        page.evaluate((wanted) => {
          const every = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), label')];
          const found = every.find((one) => one.innerText.trim().replace(/^[+✓]\s*/, '') === wanted);
          found?.click();
          return found !== undefined;
        }, word),
      );
    async function ask(path: string): Promise<Page> {
      const page = await world.pages.documents();
      await press(page, 'At a worker');
      const input = await page.waitForSelector('input[placeholder^="invoices/"]');
      await input?.type(path);
      for (const field of FIELDS) await press(page, field);
      await press(page, 'Make the table');
      return page;
    }

    test('where none is paired the page says how; the one that is paired meanwhile stands there', { timeout: 120_000 }, async () => {
      const page = await world.pages.documents();
      await press(page, 'At a worker');
      await says(page, 'scripts/postern edge pair HOST:PORT');
      await worker.serve();
      const [there, here] = await worker.pairWith(world.home, 'nas');
      assert.equal(there, here);
      const chosen = (): Promise<string> => page.evaluate(() => document.querySelector('select')?.selectedOptions[0]?.innerText ?? '');
      await until('the worker can be chosen', async () => (await chosen()).startsWith('nas ('));
      await page.close();
    });

    test('the table is right cell by cell; the worker’s ledger says who asked, and no site has a value', { timeout: 180_000 }, async () => {
      const mark = await world.sites.mark();
      const page = await ask('invoices/**');
      await says(page, `${MANY} documents:`, 120_000);
      const lines = new Map((await tableOn(page)).map(({ name: file, cells }) => [file.split('/').at(-1), cells]));
      for (const one of all) assert.deepEqual(lines.get(one.file), shown(one), one.file);
      const values = all.flatMap(({ truth }) => [truth['invoice number'], truth.supplier]);
      assert.deepEqual(leaks(await world.sites.record(mark), values), []);
      const asked = worker.ledger().find(({ event }) => event === 'asked');
      assert.deepEqual([asked?.['name'], asked?.['grant'], asked?.['files']], ['desk', 'invoices', MANY], JSON.stringify(asked));
      await page.close();
    });

    test('killed in the middle, it goes on where it was: every document has its line once', { timeout: 240_000 }, async () => {
      const page = await ask('invoices/**');
      await until('the first rows are there', async () => (await tableOn(page)).length > 0);
      await worker.kill();
      const stood = await until('no more rows come', async () => {
        const before = (await tableOn(page)).length;
        return (await throughout('it stays', async () => (await tableOn(page)).length === before, 700).then(() => true, () => false)) && before;
      });
      assert.ok(stood < MANY, `${stood} of ${MANY}: killed too late to see anything`);
      await worker.serve();
      await says(page, `${MANY} documents:`, 120_000);
      const names = (await tableOn(page)).map(({ name: file }) => file.split('/').at(-1));
      assert.deepEqual(names.sort(), all.map(({ file }) => file).sort());
      await page.close();
    });

    test('what was not granted is refused in words, and so is a host that was revoked', { timeout: 120_000 }, async () => {
      const elsewhere = await ask('invoices/../../etc/*');
      await says(elsewhere, 'That is no place below a granted folder');
      assert.deepEqual(await tableOn(elsewhere), []);
      await elsewhere.close();
      worker.revoke('desk');
      const page = await ask('invoices/**');
      await says(page, 'The worker has revoked this computer.');
      assert.deepEqual(await tableOn(page), []);
      await page.close();
    });
  });
}
