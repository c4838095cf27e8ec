/** A table of fields in the card: it grows, says of each cell where it comes from or why it is empty, and counts when it is whole. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BatchPart } from '../../../extension/shared/protocol';
import { installBrowser, settled, type Asked, type Locale } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

vi.setConfig({ testTimeout: 30_000 });

const WHOLE = SCENES.panel.batchFailures['panel-worker/open-batch'] as unknown as BatchPart;
const VERDICT = SCENES.panel.batchDone['panel-worker/state'].verdict.id;
const GROWING = { ...WHOLE, state: 'reading', is_accepted: false, left_ms: 4200, rows: [] } as const;
const OF = { ticket: 'ticket-0001', verdict: VERDICT };

let asked: Asked[] = [];
/** What the worker answers next; each is let go by the test. */
let parts: { give: (part: unknown) => void; have: number }[] = [];

async function open(more: Record<string, unknown> = {}, locale: Locale = 'en'): Promise<void> {
  location.hash = '#ticket-0001';
  parts = [];
  const pulled = (body: { have?: number }): Promise<unknown> => new Promise((give) => parts.push({ give, have: body.have ?? 0 }));
  const steps = { 'panel-worker/act': null, 'panel-worker/steer-batch': null, 'panel-worker/show-batch': null };
  asked = installBrowser(
    { ...SCENES.panel.batchDone, ...steps, 'panel-worker/open-batch': pulled, 'panel-worker/batch': pulled, ...more },
    locale,
  );
  await import('../../../extension/panel/main');
  await settled();
}
async function part(told: Partial<BatchPart> | { refused: string }): Promise<void> {
  await vi.waitFor(() => expect(parts.length).toBeGreaterThan(0));
  parts.shift()?.give('refused' in told ? told : { ...GROWING, ...told });
  await settled();
}
const whole = (told: Partial<BatchPart> = {}): Promise<void> => part({ ...WHOLE, ...told });

const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === word);
const cell = (row: number, column: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (found === null) throw new Error(`${row}, ${column}`);
  return found;
};
const strip = (): string => document.querySelector('.told')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const questions = (name: string): unknown[] => asked.filter((one) => one.name === name).map(({ body }) => body);
const did = (what: string): unknown[] =>
  questions('panel-worker/act')
    .map((body) => (body as { action: { do: string } }).action)
    .filter((one) => one.do === what);

class Quiet {
  observe(): void {}
  disconnect(): void {}
}
beforeEach(() => vi.stubGlobal('ResizeObserver', Quiet));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  dispatchEvent(new Event('pagehide'));
  document.body.replaceChildren();
});

describe('what was attached before', () => {
  const BESIDE = SCENES.panel.batchBeside as Record<string, unknown>;

  test('and is with the site is said, and not that nothing was sent', async () => {
    await open({ 'panel-worker/state': BESIDE['panel-worker/state'] });
    expect(page()).toContain('Being extracted here. Your request was not sent.');
    await whole();
    expect(page()).toContain('Extracted here. Your request was not sent.');
    expect(page()).toContain('2 of these documents are already with the site, as redacted copies or as they are.');
    expect(page()).not.toContain('Nothing was sent');
  });
  test('and was held is not spoken of', async () => {
    await open();
    await whole();
    expect(page()).not.toContain('with the site');
  });
});

describe('as it grows', () => {
  test('rows are asked for behind those that are here, with how far it is and how long it may take', async () => {
    await open();
    expect(page()).toContain('Being extracted here. Nothing was sent.');
    expect(page()).toContain('Edge worker, on this computer: 4 fields of 5 documents');
    await part({ done: 2, rows: WHOLE.rows.slice(0, 2) });
    expect(page()).toContain('2 of 5 documents · about 4 sec left');
    expect(document.querySelector('progress')?.value).toBe(2);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    await vi.waitFor(() => expect(parts[0]?.have).toBe(2));
    await whole({ rows: WHOLE.rows.slice(2) });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(5);
    expect(page()).toContain('Extracted here. Nothing was sent.');
    expect(page()).toContain('5 documents: 11 of 20 values found. 1 document was not read.');
    expect(document.querySelector('progress')).toBeNull();
    expect(parts).toEqual([]);
    expect(questions('panel-worker/open-batch')).toEqual([OF]);
  });

  test('a worker that does not answer shows no false progress', async () => {
    await open();
    await part({ state: 'waiting', done: 2, rows: WHOLE.rows.slice(0, 2) });
    expect(page()).toContain('The worker does not answer; it is asked again…');
    expect(document.querySelector('progress')?.hasAttribute('value')).toBe(false);
    // Else this card would ask on in the next test, and take what is meant for the next card.
    await whole({ rows: WHOLE.rows.slice(2) });
  });

  test('a voice hears how far it is every few seconds, not at every row', async () => {
    await open();
    const heard: string[] = [];
    const live = document.querySelector('p.unseen[role=status]') ?? document.body;
    const watch = new MutationObserver(() => heard.push(live.textContent ?? ''));
    watch.observe(live, { childList: true, characterData: true, subtree: true });
    for (let n = 1; n <= 4; n += 1) await part({ done: n, rows: WHOLE.rows.slice(n - 1, n) });
    expect(heard.length).toBeLessThanOrEqual(1);
    await whole({ rows: WHOLE.rows.slice(4) });
    expect(heard.at(-1)).toContain('11 of 20 values found');
    watch.disconnect();
  });
});

describe('the table', () => {
  test('is one for a screen reader, too: a caption, heads of columns and rows, one stop of the Tab key', async () => {
    await open();
    await whole();
    expect(document.querySelector('caption')?.textContent).toBe('4 fields of 5 documents');
    expect([...document.querySelectorAll('thead th')].map((one) => one.getAttribute('scope'))).toEqual(Array(5).fill('col'));
    expect([...document.querySelectorAll('tbody th')].map((one) => one.getAttribute('scope'))).toEqual(Array(5).fill('row'));
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('6');
    const stops = [...document.querySelectorAll('table [tabindex="0"]')];
    expect(stops).toEqual([cell(0, 0)]);
  });

  test('amounts stand at the end of their cells, and nothing else does', async () => {
    await open();
    await whole();
    expect([...document.querySelectorAll('thead th.figure')].map((one) => one.textContent)).toEqual(['total']);
    expect(cell(0, 3).classList.contains('figure')).toBe(true);
    expect(cell(0, 3).textContent?.trim()).toBe('1480.85EUR');
  });

  test('a value in its normal form tells on focus and under the pointer how it is written, where it stands and how sure it is', async () => {
    await open();
    await whole();
    cell(0, 3).focus();
    await settled();
    const words = 'written “EUR 1,480.85” · page 2, line 31, characters 96 to 102 · 95% sure · Harbour 2026-03.pdf';
    expect(strip()).toBe(`1480.85 EUR ${words}`);
    expect(cell(0, 3).getAttribute('aria-description')).toContain('page 2, line 31');
    cell(0, 3).blur();
    await settled();
    expect(strip()).toContain('Point at a cell');
    cell(2, 1).dispatchEvent(new Event('pointerover', { bubbles: true }));
    await settled();
    expect(strip()).toContain('sheet 1, cell B4');
  });

  test.each([
    [1, 2, 'unclear', 'may be meant in two ways'],
    [2, 4, 'several', 'More than one value'],
    [4, 1, 'not there', 'Nothing in the document names it.'],
    [4, 3, 'not sure', 'less sure than it has to be'],
    [4, 4, 'no such value', 'is no such value'],
  ])('the empty cell %i, %i says why in words, and more on focus', async (row, column, short, long) => {
    await open();
    await whole();
    expect(cell(row, column).textContent).toContain(short);
    cell(row, column).focus();
    await settled();
    expect(strip()).toContain(long);
    expect(cell(row, column).getAttribute('aria-description')).toContain(long);
  });

  test('a document that was not read says so in the place of its cells; one read in part says what was not', async () => {
    await open();
    await whole();
    expect(cell(3, 1).textContent).toContain('Not read. It is protected by a password.');
    expect(cell(3, 1).getAttribute('colspan')).toBe('4');
    expect(cell(2, 0).textContent).toContain('in part');
    cell(2, 0).focus();
    await settled();
    expect(strip()).toContain('Another file is embedded in it.');
  });

  test('arrow keys go from cell to cell, over a document without cells, too', async () => {
    await open();
    await whole();
    cell(2, 3).focus();
    const press = (key: string): boolean =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })) ?? true;
    press('ArrowDown');
    await settled();
    expect(document.activeElement).toBe(cell(3, 1));
    press('ArrowDown');
    press('End');
    await settled();
    expect(document.activeElement).toBe(cell(4, 4));
    expect([...document.querySelectorAll('table [tabindex="0"]')]).toEqual([cell(4, 4)]);
  });

  test('no markup of a value, a name or a field becomes an element', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const [row] = WHOLE.rows;
    const found = row?.cells[0]?.found;
    if (!row || !found) throw new Error('no row');
    const cells = [{ found: { ...found, value: evil, text: `${evil} ` }, why: null }, ...row.cells.slice(1)];
    await open();
    await whole({ fields: [evil, 'b', 'c', 'd'], rows: [{ ...row, file: evil, cells }], files: 1, done: 1 });
    cell(0, 1).focus();
    await settled();
    expect(document.querySelector('img')).toBeNull();
    expect(cell(0, 1).textContent).toContain(evil);
    expect(strip()).toContain(evil);
  });

  test('a thousand documents stand on pages of a hundred', async () => {
    await open();
    const rows = Array.from({ length: 200 }, (_, at) => ({ ...WHOLE.rows[0], file: `${at}.pdf` })) as BatchPart['rows'];
    for (let n = 1; n <= 5; n += 1) await part({ files: 1000, done: 200 * n, rows, state: n === 5 ? 'ended' : 'reading', is_accepted: n === 5 });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(100);
    expect(page()).toContain('Rows 1 to 100 of 1,000');
    expect(button('Earlier rows')?.disabled).toBe(true);
    button('Later rows')?.click();
    await settled();
    expect(page()).toContain('Rows 101 to 200 of 1,000');
    expect(cell(0, 0).textContent).toContain('100.pdf');
  });
});

describe('what can be done', () => {
  test('stopped, it keeps what there is and goes on where it was', async () => {
    await open();
    await part({ done: 2, rows: WHOLE.rows.slice(0, 2) });
    button('Stop')?.click();
    await settled();
    expect(questions('panel-worker/steer-batch')).toEqual([{ ...OF, order: 'stop' }]);
    await part({ state: 'stopped', done: 2 });
    expect(page()).toContain('Extraction stopped. Nothing was sent.');
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(did('drawn')).toEqual([]);
    button('Go on')?.click();
    await settled();
    expect(questions('panel-worker/steer-batch').at(-1)).toEqual({ ...OF, order: 'go_on' });
    await vi.waitFor(() => expect(parts[0]?.have).toBe(2));
    await whole({ rows: WHOLE.rows.slice(2) });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(5);
  });

  test('only a whole and accepted one is told as drawn', async () => {
    await open();
    await part({ done: 5, rows: WHOLE.rows });
    await new Promise(requestAnimationFrame);
    expect(did('drawn')).toEqual([]);
    await whole({ rows: [] });
    await vi.waitFor(() => expect(did('drawn')).toMatchObject([{ do: 'drawn', verdict: VERDICT }]));
  });

  test('one with few values says so, and is not counted', async () => {
    await open();
    await whole({ is_accepted: false });
    expect(page()).toContain('Not extracted well here. Nothing was sent.');
    expect(page()).toContain('Less than half of the cells have a value.');
    await new Promise(requestAnimationFrame);
    expect(did('drawn')).toEqual([]);
  });

  test('what is told to be whole waits for the rows that one reply has no room for', async () => {
    await open();
    await whole({ rows: WHOLE.rows.slice(0, 2) });
    expect(page()).toContain('Being extracted here.');
    await whole({ rows: WHOLE.rows.slice(2) });
    expect(page()).toContain('Extracted here.');
  });

  test('a host that is gone: the rows stay, the same gesture is checked anew, and it can be tried again', async () => {
    await open();
    await part({ done: 2, rows: WHOLE.rows.slice(0, 2) });
    await part({ refused: 'host_gone' });
    expect(page()).toContain('The Postern program is not running.');
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(did('unanswered')).toEqual([{ do: 'unanswered', verdict: VERDICT }]);
    button('Try again')?.click();
    await settled();
    expect(questions('panel-worker/open-batch')).toHaveLength(2);
  });

  test('a batch that stopped by itself says why', async () => {
    await open();
    await part({ state: 'stopped', problem: 'away' });
    expect(document.querySelector('[role=alert].trouble')?.textContent).toContain('The worker does not answer.');
    expect(button('Go on')).toBeDefined();
  });

  const pieceOf = async (text: string, digest?: string): Promise<(body: { seq: number; form: string }) => unknown> => {
    const bytes = new TextEncoder().encode(text);
    const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((one) => one.toString(16).padStart(2, '0'));
    const half = Math.ceil(bytes.length / 2);
    const base64 = (some: Uint8Array): string => btoa(String.fromCharCode(...some));
    return ({ seq }) => ({
      ...{ type: 'table_piece', id: 'request-9', batch: 'batch-0001', seq, total: 2, size: bytes.length, digest: digest ?? hash.join('') },
      data: base64(seq === 0 ? bytes.subarray(0, half) : bytes.subarray(half)),
    });
  };

  test('copied, it is what the host makes for a spreadsheet, put together from its pieces', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    await open({ 'panel-worker/table': await pieceOf("file\ttotal\na.pdf\t'=1+1 ü\n") });
    await whole();
    button('Copy table')?.click();
    await vi.waitFor(() => expect(copied).toEqual(["file\ttotal\na.pdf\t'=1+1 ü\n"]));
    expect(questions('panel-worker/table')).toEqual([
      { ...OF, form: 'tsv', seq: 0, withSources: false },
      { ...OF, form: 'tsv', seq: 1, withSources: false },
    ]);
    await settled();
    expect(page()).toContain('It can be pasted into a spreadsheet.');
  });

  test.each([
    ['CSV', 'csv', 'text/csv'],
    ['XLSX', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['JSON', 'json', 'application/json'],
  ])('saved as %s, the browser gets the host’s bytes under a name of that kind', async (word, form, type) => {
    const saved: { name: string; blob: Blob }[] = [];
    let blob = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => ((blob = given as Blob), 'blob:one'));
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob });
    });
    await open({ 'panel-worker/table': await pieceOf('bytes of a table') });
    await whole();
    const sources = document.querySelector<HTMLInputElement>('input[type=checkbox]');
    sources?.click();
    button(word)?.click();
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(new RegExp(`^postern-table-\\d{4}-\\d{2}-\\d{2}\\.${form}$`));
    expect([saved[0]?.blob.type, saved[0]?.blob.size]).toEqual([type, 16]);
    expect(questions('panel-worker/table')[0]).toEqual({ ...OF, form, seq: 0, withSources: true });
  });

  test('a table that comes otherwise than it was announced is not saved', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open({ 'panel-worker/table': await pieceOf('bytes of a table', 'b'.repeat(64)) });
    await whole();
    button('CSV')?.click();
    await vi.waitFor(() => expect(page()).toContain('could not be made into a file'));
    expect(click).not.toHaveBeenCalled();
  });

  test('it opens on a page of its own', async () => {
    await open();
    await whole();
    button('Open as a page')?.click();
    await settled();
    expect(questions('panel-worker/show-batch')).toEqual([OF]);
  });

  test('asked all the same, the site gets what is shown first, and its files are named', async () => {
    await open();
    await whole();
    button('Ask the site…')?.click();
    await settled();
    expect(page()).toContain('This is what the site will get');
    expect(page()).toContain('[EMAIL_ADDRESS_1]');
    expect(page()).toContain('redacted where something private was found in them');
    expect(did('ask-site')).toEqual([]);
    button('Send this')?.click();
    await settled();
    expect(did('ask-site')).toEqual([{ do: 'ask-site' }]);
  });
});
