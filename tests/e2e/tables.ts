/** Invoices with the truth about their fields, and a table of them as a person sees it: in the card, or on the page "Documents". */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { lookInto } from './extension-pages';
import { PYTHON, ROOT } from './places';

export const FIELDS = ['invoice number', 'date', 'total', 'supplier'] as const;
export type Field = (typeof FIELDS)[number];

export interface Invoice {
  file: string;
  path: string;
  truth: Record<Field, string>;
}

/** Five of them are a PDF, a Word and an Excel document, a web page and an e-mail. Made by script: the same seed, the same bytes. */
export function invoices(folder: string, count = 5, seed = 7): Invoice[] {
  mkdirSync(folder, { recursive: true });
  const out = join(folder, `invoices-${seed}-${count}`);
  execFileSync(PYTHON, ['-m', 'scripts.lib.papers', '--out', out, '--count', String(count), '--seed', String(seed)], { cwd: ROOT });
  const lines = readFileSync(`${out}.truth.jsonl`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { file, truth } = JSON.parse(line) as Omit<Invoice, 'path'>;
    return { file, truth, path: join(out, file) };
  });
}

/** What the columns are to show, in their order. */
export const cellsOf = ({ truth }: Invoice): string[] => FIELDS.map((field) => truth[field]);

/** Runs where the table is: each line's name and cells, an amount without its currency. */
function lines(): { name: string; cells: string[] }[] {
  const text = (one: Element): string => {
    const copy = one.cloneNode(true) as Element;
    for (const unit of copy.querySelectorAll('.unit, .tag')) unit.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  return [...document.querySelectorAll('tbody tr')].map((row) => ({
    name: text(row.querySelector('th') ?? row),
    cells: [...row.querySelectorAll('td')].map(text),
  }));
}
export type Line = ReturnType<typeof lines>[number];

export const tableInCard = async (page: Page): Promise<Line[]> => (await lookInto(page, 'panel', lines))[0]?.found ?? [];
export const tableOn = (page: Page): Promise<Line[]> => page.evaluate(lines);

/** What the page offers the browser to be saved, by the name of its kind; a browser without windows has no place to ask for. */
export async function catchSaved(page: Page): Promise<() => Promise<Record<string, Buffer>>> {
  await page.evaluate(() => {
    const saved: Record<string, string> = {};
    Object.assign(globalThis, { saved });
    const make = URL.createObjectURL.bind(URL);
    let last: Blob | null = null;
    URL.createObjectURL = (given: Blob | MediaSource): string => {
      if (given instanceof Blob) last = given;
      return make(given);
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement): void {
      const { download } = this;
      void last?.arrayBuffer().then((bytes) => {
        saved[download] = btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
      });
    };
  });
  return async () => {
    const saved = await page.evaluate(() => ({ ...(globalThis as never as { saved: Record<string, string> }).saved }));
    return Object.fromEntries(Object.entries(saved).map(([name, base64]) => [name.split('.').at(-1) ?? '', Buffer.from(base64, 'base64')]));
  };
}

/** RFC 4180. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const one = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  for (let found = one.exec(text); found !== null && one.lastIndex <= text.length; found = one.exec(text)) {
    const [, cell = '', end = ''] = found;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
    if (end === '' || one.lastIndex === text.length) break;
  }
  return rows.filter((row) => row.length > 0);
}
