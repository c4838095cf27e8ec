/** The page "Documents": which documents, which fields, and the table that comes of them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOfBytes } from '../../../extension/shared/digest';
import { installBrowser, settled, type Asked, type Locale } from '../browser';
import { SCENES } from '../screens/scenes.mjs';

vi.setConfig({ testTimeout: 30_000 });

type Scene = keyof typeof SCENES.documents;
const WHOLE = SCENES.panel.batchFailures['panel-worker/open-batch'];
const READING = { ...WHOLE, state: 'reading', is_accepted: false, rows: [], done: 0, files: 2 } as const;
const ofBatch =
  (part: object) =>
  (body: unknown): unknown => ({ ...part, batch: (body as { batch: string }).batch });

let asked: Asked[] = [];
async function open(scene: Scene, more: Record<string, unknown> = {}, locale: Locale = 'en', hash = ''): Promise<void> {
  location.hash = hash;
  asked = installBrowser({ ...SCENES.documents[scene], ...more }, locale);
  await import('../../../extension/documents/main');
  await settled();
}
const page = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (word: string | RegExp): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => {
    const said = one.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    return typeof word === 'string' ? said === word : word.test(said);
  });
const bodiesOf = <T = Record<string, unknown>>(name: string): T[] => asked.filter((one) => one.name === name).map((one) => one.body as T);
const words = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('input[autocomplete=off]');
  if (found === null) throw new Error('no field');
  return found;
};
async function write(text: string): Promise<void> {
  words().value = text;
  words().dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
async function choose(...files: File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no input');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}
const file = (name: string, content = name): File => new File([content], name);
async function begin(): Promise<void> {
  button('Make the table')?.click();
  await settled();
}

class Quiet {
  observe(): void {}
  disconnect(): void {}
}
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Quiet);
  vi.useFakeTimers({ toFake: ['setInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('documents of this computer', () => {
  const taking = { 'popup-worker/open-batch': ofBatch(READING), 'popup-worker/bring-file': null, 'popup-worker/batch': ofBatch(READING) };

  test('are brought one after the other, each with its own digest, to the very table that was opened', async () => {
    await open('empty', taking);
    await choose(file('b 10.txt', 'ten'), file('b 2.txt', 'two'));
    expect(page()).toContain('2 documents, 6 bytes');
    await write('invoice number, total');
    await begin();
    const [opened] = bodiesOf('popup-worker/open-batch');
    expect(opened).toMatchObject({ fields: 'invoice number, total', files: 2, worker: null, path: '', dayFirst: null });
    const brought = bodiesOf('popup-worker/bring-file');
    expect(brought.map(({ number, name, data }) => [number, name, data])).toEqual([
      [0, 'b 2.txt', btoa('two')],
      [1, 'b 10.txt', btoa('ten')],
    ]);
    expect(new Set([...brought, ...bodiesOf('popup-worker/batch')].map(({ batch }) => batch))).toEqual(new Set([opened?.['batch']]));
    expect(brought[0]?.['digest']).toBe(await digestOfBytes(new TextEncoder().encode('two')));
  });

  test('wait for room, and are brought again until there is some', async () => {
    let tries = 0;
    const busy = (): unknown => ((tries += 1) < 3 ? { refused: 'busy' } : null);
    await open('empty', { ...taking, 'popup-worker/bring-file': busy });
    await choose(file('a.txt'));
    await write('total');
    await begin();
    await vi.waitFor(() => expect(bodiesOf('popup-worker/bring-file')).toHaveLength(3), 3000);
    expect(new Set(bodiesOf('popup-worker/bring-file').map(({ number }) => number))).toEqual(new Set([0]));
  });

  test('are brought no more when the table is stopped, and go on where they were', async () => {
    const gives: ((value: unknown) => void)[] = [];
    const held = (): Promise<unknown> => new Promise((give) => gives.push(give));
    let state: 'reading' | 'stopped' = 'reading';
    const told = (body: { batch: string }): unknown => ({ ...READING, batch: body.batch, state });
    await open('empty', { ...taking, 'popup-worker/bring-file': held, 'popup-worker/batch': told });
    await choose(file('a.txt'), file('b.txt'));
    await write('total');
    await begin();
    button('Stop')?.click();
    state = 'stopped';
    await settled();
    gives.shift()?.(null);
    await vi.waitFor(() => expect(button('Go on')).toBeDefined());
    expect(bodiesOf('popup-worker/bring-file')).toHaveLength(1);
    expect(bodiesOf('popup-worker/steer-batch')).toMatchObject([{ order: 'stop' }]);
    state = 'reading';
    button('Go on')?.click();
    await settled();
    // What was under way when it stopped is known to the host by its digest.
    expect(bodiesOf('popup-worker/bring-file').at(-1)).toMatchObject({ number: 0 });
    gives.shift()?.(null);
    await vi.waitFor(() => expect(bodiesOf('popup-worker/bring-file').at(-1)).toMatchObject({ number: 1 }));
  });

  test('that the host refuses for good end it in words', async () => {
    await open('empty', { ...taking, 'popup-worker/bring-file': { refused: 'host_gone' } });
    await choose(file('a.txt'));
    await write('total');
    await begin();
    await vi.waitFor(() => expect(page()).toContain('The Postern program is not running.'));
    expect(button('Try again')).toBeDefined();
  });

  test('that are too large, or that the browser cannot read, are named and not taken', async () => {
    await open('empty');
    const large = file('large.pdf');
    Object.defineProperty(large, 'size', { value: 2 ** 27 });
    const moved = file('moved.pdf');
    Object.defineProperty(moved, 'slice', { value: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) });
    await choose(large, file('good.pdf'), moved);
    expect(page()).toContain('1 document, 8 bytes');
    expect(page()).toContain('2 documents were not taken, large.pdf among them.');
  });

  test('chosen again they are there once; one or all can be taken out', async () => {
    await open('empty');
    await choose(file('a.txt'), file('b.txt'), file('.DS_Store'), file('~$draft.docx'));
    await choose(file('a.txt'));
    expect(page()).toContain('2 documents');
    document.querySelector<HTMLElement>('[aria-label="Take out a.txt"]')?.click();
    await settled();
    expect(page()).toContain('1 document,');
    button('Take all out')?.click();
    await settled();
    expect(page()).not.toContain('1 document,');
  });

  test('come out of dropped folders with the ways in them, however many a folder gives at a time', async () => {
    const { droppedIn } = await import('../../../extension/documents/chosen');
    const one = (name: string, way: string) => ({ isFile: true, fullPath: way, file: (take: (f: File) => void) => take(file(name)) });
    const folder = (groups: unknown[][]) => ({
      isDirectory: true,
      createReader: () => ({ readEntries: (take: (some: unknown[]) => void) => take(groups.shift() ?? []) }),
    });
    const inner = folder([[one('c.pdf', '/2026/q1/c.pdf')]]);
    const outer = folder([[one('a.pdf', '/2026/a.pdf'), inner], [one('b.pdf', '/2026/b.pdf')]]);
    const entries = [outer, one('d.pdf', '/d.pdf')];
    const transfer = { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] } as unknown as DataTransfer;
    expect((await droppedIn(transfer)).map(({ name }) => name)).toEqual(['2026/a.pdf', '2026/q1/c.pdf', '2026/b.pdf', 'd.pdf']);
  });
});

describe('documents at a worker', () => {
  test('stay there: only a name, a path and fields are told', async () => {
    await open('worker', { 'popup-worker/open-batch': ofBatch(WHOLE) });
    document.querySelector<HTMLElement>('input[value=worker]')?.click();
    await settled();
    expect(document.querySelector('select')?.textContent).toContain('archive (archive.lan:7443)');
    await write(' invoices/2026/** ');
    const [, fields] = document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]');
    if (fields) {
      fields.value = 'total';
      fields.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await settled();
    await begin();
    expect(bodiesOf('popup-worker/open-batch')).toMatchObject([
      { fields: 'total', files: 0, worker: 'archive', path: 'invoices/2026/**', dayFirst: null },
    ]);
    expect(bodiesOf('popup-worker/bring-file')).toEqual([]);
    expect(page()).toContain('11 of 20 values found');
  });

  test('without a worker, how one is paired', async () => {
    await open('noWorker');
    document.querySelector<HTMLElement>('input[value=worker]')?.click();
    await settled();
    expect(page()).toContain('scripts/postern edge pair HOST:PORT');
  });
});

describe('fields', () => {
  test('are picked and unpicked, and typed beside', async () => {
    await open('empty');
    button(/invoice number$/)?.click();
    button(/\btotal$/)?.click();
    await settled();
    expect(words().value).toBe('invoice number, total');
    expect(button(/invoice number$/)?.getAttribute('aria-pressed')).toBe('true');
    await write('Total, project');
    expect(button(/\btotal$/)?.getAttribute('aria-pressed')).toBe('true');
    button(/\btotal$/)?.click();
    await settled();
    expect(words().value).toBe('project');
  });

  test.each([
    ['de', 'Rechnungsnummer', 'Rechnungsnummer'],
    ['ar', 'رقم الفاتورة', 'invoice number'],
  ] as const)('in %s “%s” asks for what the host reads', async (locale, word, name) => {
    await open('empty', {}, locale);
    button(new RegExp(`${word}$`))?.click();
    await settled();
    expect(words().value).toBe(name);
  });

  test('the English words are those that are asked for where a language is not read', async () => {
    installBrowser();
    const { PICKS, pickWord } = await import('../../../extension/documents/picks');
    const english = new Map(PICKS.map((pick) => [pick, pickWord(pick)]));
    installBrowser({}, 'ar');
    const arabic = await import('../../../extension/documents/picks');
    for (const [pick, word] of english) expect(arabic.askedFor(pick)).toBe(word);
  });

  test('what a day means is said to the host', async () => {
    await open('empty', { 'popup-worker/open-batch': ofBatch(READING), 'popup-worker/bring-file': null });
    await choose(file('a.txt'));
    await write('date');
    document.querySelector<HTMLElement>('input[value=day_first]')?.click();
    await settled();
    await begin();
    expect(bodiesOf('popup-worker/open-batch')[0]).toMatchObject({ dayFirst: true });
  });

  test('that cannot be meant bring the form back, with words', async () => {
    await open('empty', { 'popup-worker/open-batch': { refused: 'bad_field' } });
    await choose(file('a.txt'));
    await write('total, total');
    await begin();
    expect(page()).toContain('These names of fields cannot be used');
    expect(words().value).toBe('total, total');
    expect(page()).toContain('1 document');
  });

  test('nothing is begun without documents, without fields, or without a host', async () => {
    await open('empty');
    expect(button('Make the table')?.disabled).toBe(true);
    await write('total');
    expect(button('Make the table')?.disabled).toBe(true);
    await choose(file('a.txt'));
    expect(button('Make the table')?.disabled).toBe(false);
    document.body.replaceChildren();
    await open('missing');
    await write('total');
    await choose(file('a.txt'));
    expect(button('Make the table')?.disabled).toBe(true);
  });
});

describe('the table', () => {
  test('of a card is shown by its name, and left alone when this page goes back to its form', async () => {
    await open('done', {}, 'en', '#batch-verdict-0001');
    expect(bodiesOf('popup-worker/batch')[0]).toEqual({ batch: 'batch-verdict-0001', have: 0 });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    button('New table')?.click();
    await settled();
    expect(bodiesOf('popup-worker/steer-batch')).toEqual([]);
    expect(button('Make the table')).toBeDefined();
  });

  test('that is no longer kept says so', async () => {
    await open('done', { 'popup-worker/batch': { refused: 'not_found' } }, 'en', '#batch-verdict-0001');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('This table is no longer kept');
  });

  test('of its own is forgotten by the host when a new one is wanted; what was named in the form stays', async () => {
    await open('empty', { 'popup-worker/open-batch': ofBatch(WHOLE), 'popup-worker/bring-file': null });
    await choose(file('a.txt'));
    await write('total');
    await begin();
    button('New table')?.click();
    await settled();
    expect(bodiesOf('popup-worker/steer-batch')).toMatchObject([{ order: 'forget' }]);
    expect([words().value, page().includes('1 document,')]).toEqual(['total', true]);
  });
});
