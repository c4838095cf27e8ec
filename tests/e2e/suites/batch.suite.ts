/** Fields out of many documents: read here in place of sending, or on a page of ours; no server gets the question or an answer. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { attach, attachAll, extractedBeside, WAYS, type Way } from '../attaching';
import { chatRequests } from '../bodies';
import { clickCard } from '../card-click';
import { docx, textIn } from '../documents';
import { panelText } from '../extension-pages';
import { leaks } from '../leaks';
import { ownWorld } from '../own-world';
import { type BrowserName, type SiteName, SITES } from '../places';
import type { SitePage } from '../site-page';
import { catchSaved, cellsOf, csvRows, FIELDS, type Invoice, invoices, tableInCard, tableOn } from '../tables';
import { throughout, until } from '../until';
import type { World } from '../world';

const PROMPT = 'Pull invoice number, date, total and supplier out of these';

interface LedgerPage {
  rows: { outcome: string; reason: string; runtime: string | null; answered_by: string | null }[];
}

export function batchSuite(name: BrowserName): void {
  describe(`tables in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started), { mode: 'balanced' });

    const shows = (tab: SitePage, words: string | RegExp, timeoutMs = 40_000): Promise<string> =>
      until(`the card says ${words}`, async () => {
        const text = await panelText(tab.page);
        return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
      }, timeoutMs);
    const avoided = async (site: SiteName): Promise<number> => (await world.pages.counters(site)).avoided_round_trips;
    const counts = (site: SiteName, n: number): Promise<true> => until(`${n} round trips avoided`, async () => (await avoided(site)) === n);
    const lastRow = async (site: SiteName): Promise<LedgerPage['rows'][number] | undefined> => {
      const query = { text: '', outcome: null, since_ms: null, until_ms: null };
      const asked = { site, query, before: null, limit: 1, withTexts: false };
      return (await world.pages.ask<LedgerPage>('popup-worker/ledger', asked)).rows[0];
    };
    /** Everything that an answer says, as it stands in the documents and as it is shown. */
    const valuesOf = (some: readonly Invoice[]): string[] =>
      some.flatMap(({ truth }) => [truth['invoice number'], truth.total, truth.total.replace(/(\d)(\d{3})\./, '$1,$2.'), truth.supplier]);

    async function open(site: SiteName): Promise<SitePage> {
      await until('the tools are ready', async () => (await world.pages.ask<{ is_answering: boolean }>('popup-worker/status', null)).is_answering, 60_000);
      const tab = await world.open(site);
      await tab.page.bringToFront();
      return tab;
    }
    const given = (tab: SitePage, paths: readonly string[], way: Way): Promise<void> => attachAll(world.pages, tab, paths, way);
    function isRight(lines: readonly { name: string; cells: string[] }[], some: readonly Invoice[]): void {
      assert.deepEqual(
        lines.map(({ name, cells }) => [name, ...cells]),
        some.map((one) => [one.file, ...cellsOf(one)]),
      );
    }

    for (const [at, site] of SITES.entries())
      test(`${site}: five documents (${WAYS[at]}) and a typed prompt: the table is right cell by cell, and no server has the prompt or a value`, { timeout: 240_000 }, async () => {
        const all = invoices(join(world.folder, site));
        const tab = await open(site);
        await given(tab, all.map(({ path }) => path), WAYS[at] ?? 'chosen');
        const [mark, before] = [await world.sites.mark(), await avoided(site)];
        await tab.type(PROMPT, 5);
        await tab.pressEnter();
        await shows(tab, await extractedBeside(tab));
        isRight(await tableInCard(tab.page), all);
        assert.match(await panelText(tab.page), /Edge worker, on this computer: 4 fields of 5 documents · [\d.]+ (?:ms|sec)/);
        await counts(site, before + 1);
        const { runtime, reason, outcome, answered_by: by } = (await lastRow(site)) ?? {};
        assert.deepEqual([runtime, reason, outcome, by], ['edge-worker', 'batch_extracted', 'answered', 'batch_extraction']);
        await throughout('nothing leaves', async () => chatRequests(await world.sites.record(mark), site).length === 0, 400);
        // ChatGPT gets drafts while a text is typed, each as its check lets it leave.
        const prompt = site === 'chatgpt' ? [] : ['Pull invoice number'];
        assert.deepEqual(leaks(await world.sites.record(mark), [...prompt, ...valuesOf(all)]), []);
        assert.equal((await tab.composerText()).trim(), PROMPT);

        await clickCard(tab, 'Ask the site…');
        await shows(tab, 'This is what the site will get');
        await clickCard(tab, 'Send this');
        await until('the site was asked', async () => chatRequests(await world.sites.record(mark), site).length > 0);
        await counts(site, before);
        await tab.page.close();
      });

    test('strict: documents that are held are read all the same, and of them nothing at all leaves', { timeout: 180_000 }, async () => {
      await world.pages.setMode('claude', 'strict');
      const tab = await open('claude');
      try {
        const mark = await world.sites.mark();
        const letter = (number: string, total: string): string =>
          `Invoice number: ${number}\nDate: 2026-03-01\nTotal: EUR ${total}\nContact: anna.berg@example.org\n`;
        const texts = { 'one.txt': letter('INV-4711', '119.00'), 'two.txt': letter('INV-4712', '2380.50') };
        const paths = Object.entries(texts).map(([file, text]) => {
          const path = join(world.folder, file);
          writeFileSync(path, text);
          return path;
        });
        await attach(tab, paths, 'chosen');
        await shows(tab, 'Held. 2 files were not attached.');
        await tab.insert('Extract the invoice number and the total from the attached invoices');
        await tab.pressEnter();
        await shows(tab, 'Extracted here. Nothing was sent.');
        assert.deepEqual(
          (await tableInCard(tab.page)).map(({ cells }) => cells),
          [['INV-4711', '119.00'], ['INV-4712', '2380.50']],
        );
        const secrets = ['INV-471', '2380.50', '119.00', 'anna.berg', 'Extract the invoice'];
        assert.deepEqual(chatRequests(await world.sites.record(mark), 'claude'), []);
        assert.deepEqual(leaks(await world.sites.record(mark), secrets), []);
      } finally {
        await world.pages.setMode('claude', 'balanced');
        await tab.page.close();
      }
    });

    test('strict: the summary of a document that is held is its own sentences, made here, and nothing of it leaves', { timeout: 180_000 }, async () => {
      await world.pages.setMode('claude', 'strict');
      const tab = await open('claude');
      try {
        const mark = await world.sites.mark();
        const lease = [
          'The workshop in Mill Lane is let from 1 March 2027 for five years to anna.berg@example.org.',
          'The rent is EUR 1,850 a month and is due on the third working day of each month.',
          "The tenant pays a deposit of three months' rent before the keys are handed over.",
          'The landlord must repair the roof before 15 February 2027 at his own cost.',
          "Either side may terminate the lease with six months' notice to the end of a quarter.",
          'The tenant keeps the yard clear of snow and leaves between November and March.',
        ];
        const path = join(world.folder, 'lease.docx');
        writeFileSync(path, docx(lease));
        await attach(tab, [path], 'chosen');
        await shows(tab, 'Held. The file was not attached.');
        await shows(tab, 'Ask for its summary in your prompt all the same');
        await tab.insert('Summarise the attached contract in two bullets');
        await tab.pressEnter();
        await shows(tab, 'Answered here. Nothing was sent.');
        const said = await shows(tab, 'Made from the document that stays on this computer');
        assert.equal(lease.filter((sentence) => said.includes(sentence)).length, 2, said);
        // The row of the held file comes first.
        const row = await until('the answer has its row', async () => {
          const last = await lastRow('claude');
          return last?.outcome === 'answered' && last;
        });
        assert.deepEqual([row.runtime, row.reason, row.answered_by], ['local-specialist', 'document_stays', 'summary']);
        assert.deepEqual(chatRequests(await world.sites.record(mark), 'claude'), []);
        assert.deepEqual(leaks(await world.sites.record(mark), ['anna.berg', 'Mill Lane', '1,850', 'Summarise']), []);
      } finally {
        await world.pages.setMode('claude', 'balanced');
        await tab.page.close();
      }
    });

    test('what is empty says why, and a document that cannot be read has a line with its reason', { timeout: 180_000 }, async () => {
      const tab = await open('claude');
      const paths = Object.entries({
        'twice.txt': 'Invoice number: A-100\nInvoice number: B-200\nTotal: EUR 5.00\n',
        'locked.docx': docx(['Total: EUR 7.00'], true),
        'plain.txt': 'Invoice number: C-300\nTotal: EUR 1,190.00\n',
      }).map(([file, content]) => {
        const path = join(world.folder, file);
        writeFileSync(path, content);
        return path;
      });
      await attach(tab, paths, 'chosen');
      await shows(tab, /Held\. The file was not attached/);
      await tab.insert('Get invoice number and total from these files');
      await tab.pressEnter();
      await shows(tab, '1 document was not read');
      const found = new Map((await tableInCard(tab.page)).map(({ name: file, cells }) => [file, cells]));
      assert.deepEqual(found.get('twice.txt'), ['– several', '5.00']);
      assert.deepEqual(found.get('plain.txt'), ['C-300', '1190.00']);
      assert.match(found.get('locked.docx')?.join(' ') ?? '', /Not read\. It is protected by a password\./);
      await tab.page.close();
    });

    test('the same words without documents go to the site as ever', { timeout: 90_000 }, async () => {
      const tab = await open('gemini');
      const mark = await world.sites.mark();
      assert.equal(await tab.send(PROMPT), 'answered');
      assert.equal(chatRequests(await world.sites.record(mark), 'gemini').length, 1);
      await tab.page.close();
    });

    test('the card’s table opens on a page of its own, and goes with its tab', { timeout: 180_000 }, async () => {
      const all = invoices(join(world.folder, 'shown'), 2, 11);
      const tab = await open('chatgpt');
      await given(tab, all.map(({ path }) => path), 'chosen');
      await tab.insert(PROMPT);
      await tab.pressEnter();
      await shows(tab, await extractedBeside(tab));
      const before = await tableInCard(tab.page);
      await clickCard(tab, 'Open as a page');
      const page = await until('the page is there', async () => {
        const pages = await world.browser.pages();
        for (const one of pages) if (await one.evaluate(() => location.pathname === '/documents.html').catch(() => false)) return one;
        return false;
      });
      await until('it shows the same', async () => JSON.stringify(await tableOn(page)) === JSON.stringify(before));
      await tab.page.close();
      await page.bringToFront();
      const batch = await page.evaluate(() => location.hash.slice(1));
      const isKept = (): Promise<boolean> => world.pages.ask('popup-worker/batch', { batch, have: 0 }).then(() => true, () => false);
      await until('the host has forgotten it', async () => !(await isKept()));
      await page.close();
    });

    describe('on the page “Documents”', () => {
      const said = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
      const press = (page: Page, word: string): Promise<void> =>
        until(`“${word}” can be pressed`, () =>
          page.evaluate((wanted) => {
            const found = [...document.querySelectorAll('button')].find((one) => one.innerText.trim().replace(/^[+✓]\s*/, '') === wanted);
            if (!found || found.disabled) return false;
            found.click();
            return true;
          }, word),
        ).then(() => undefined);
      async function begin(paths: readonly string[], fields: readonly string[]): Promise<Page> {
        const page = await world.pages.documents();
        await until('the host is there', async () => !(await said(page)).includes('Connecting'));
        const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(...paths);
        await until('they are chosen', async () => (await said(page)).includes(`${paths.length} document`));
        for (const field of fields) await press(page, field);
        await press(page, 'Make the table');
        return page;
      }

      test('chosen documents become a right table; saved as CSV, XLSX and JSON it is the same, and runs no formula', { timeout: 180_000 }, async () => {
        const mark = await world.sites.mark();
        const all = invoices(join(world.folder, 'page'));
        const evil = join(world.folder, '=1+1.txt');
        writeFileSync(evil, 'Invoice number: X-1\nDate: 2026-03-01\nTotal: EUR 3.00\n');
        const page = await begin([...all.map(({ path }) => path), evil], FIELDS);
        await until('it is whole', async () => (await said(page)).includes('6 documents:'), 60_000);
        const lines = new Map((await tableOn(page)).map(({ name: file, cells }) => [file, cells]));
        for (const one of all) assert.deepEqual(lines.get(one.file), cellsOf(one));
        const saved = await catchSaved(page);
        for (const form of ['CSV', 'XLSX', 'JSON']) {
          await press(page, form);
          await until(`${form} is saved`, async () => form.toLowerCase() in (await saved()));
        }
        const { csv, xlsx, json } = await saved();
        const [head, ...rows] = csvRows(csv?.toString('utf8') ?? '');
        assert.deepEqual(head, ['file', 'invoice number', 'date', 'total', 'total currency', 'supplier', 'problem']);
        for (const one of all) {
          const [, number, date, total, , supplier] = rows.find(([file]) => file === one.file) ?? [];
          assert.deepEqual([number, date, total, supplier], cellsOf(one));
        }
        assert.ok(rows.some(([file]) => file === "'=1+1.txt"), rows.map(([file]) => file).join());
        const { files } = JSON.parse(json?.toString('utf8') ?? '{}') as { files: { file: string; fields: Record<string, { value: string | null }> }[] };
        for (const one of all) {
          const fields = files.find(({ file }) => file === one.file)?.fields ?? {};
          assert.deepEqual(FIELDS.map((field) => fields[field]?.value), cellsOf(one));
        }
        const workbook = textIn(xlsx ?? Buffer.from(''));
        for (const value of all.flatMap(cellsOf)) assert.ok(workbook.includes(value), value);
        assert.ok(!workbook.includes('<f>'), 'a formula in the workbook');
        assert.deepEqual(leaks(await world.sites.record(mark), valuesOf(all)), []);
        await page.close();
      });

      test('stopped, it reads no further; gone on with, every document has its line once', { timeout: 240_000 }, async () => {
        const all = invoices(join(world.folder, 'many'), 60, 3);
        const page = await begin(all.map(({ path }) => path), FIELDS);
        await until('the first rows are there', async () => (await tableOn(page)).length > 0, 60_000);
        await press(page, 'Stop');
        await until('it has stopped', async () => (await said(page)).includes('Stopped. What has been read so far stays.'), 30_000);
        const stood = (await tableOn(page)).length;
        assert.ok(stood > 0 && stood < all.length, `${stood} of ${all.length}`);
        await throughout('no row comes', async () => (await tableOn(page)).length === stood, 1_500);
        await press(page, 'Go on');
        await until('it is whole', async () => (await said(page)).includes('60 documents:'), 120_000);
        assert.deepEqual((await tableOn(page)).map(({ name: file }) => file), all.map(({ file }) => file));
        await page.close();
      });
    });

    if (name === 'chromium')
      test('saved from the card, the file lies in the folder of the browser’s downloads', { timeout: 180_000 }, async () => {
        const folder = join(world.folder, 'downloads');
        const all = invoices(join(world.folder, 'card'), 3, 13);
        const tab = await open('claude');
        const session = await world.browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
        await given(tab, all.map(({ path }) => path), 'chosen');
        await tab.insert(PROMPT);
        await tab.pressEnter();
        await shows(tab, await extractedBeside(tab));
        await clickCard(tab, 'CSV');
        const day = new Date().toISOString().slice(0, 10);
        const path = join(folder, `postern-table-${day}.csv`);
        const text = await until('it is saved', () => Promise.resolve(existsSync(path) && readFileSync(path, 'utf8')));
        assert.deepEqual(csvRows(text).length, 4);
        await tab.page.close();
      });
  });
}
