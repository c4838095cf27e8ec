/** Files on their way into the page: held before it sees them, and handed over as their verdict says. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Core } from '../../../extension/content/core';
import { listenAnew, watchForClearing } from '../../../extension/content/lasting';
import type { PanelState } from '../../../extension/shared/messages';
import { core } from './asking';
import { choose, fileInput, installEvents, settled, textFile, Transfer } from './carrying';
import { installWorker, type Worker } from './worker';

type Files = PanelState & { kind: 'files' };
interface Scene {
  one: Core;
  input: HTMLInputElement;
  /** What the page saw, by the type of the event. */
  seen: { type: string; files: File[]; text: string }[];
  shown: (Files | null)[];
}

let worker: Worker;
let undo: () => void = () => undefined;

async function scene(): Promise<Scene> {
  const one = await core();
  undo = one.intake.start();
  const input = fileInput();
  document.body.replaceChildren(input);
  const seen: Scene['seen'] = [];
  const shown: Scene['shown'] = [];
  one.surface = { ...one.surface, onFiles: (state) => shown.push(state) };
  const note = (event: Event): void => {
    const carried = 'clipboardData' in event && event.clipboardData ? event.clipboardData : null;
    const transfer = (carried ?? ('dataTransfer' in event ? event.dataTransfer : null)) as Transfer | null;
    const files = event.target instanceof HTMLInputElement ? Array.from(event.target.files ?? []) : (transfer?.files ?? []);
    seen.push({ type: event.type, files, text: transfer?.getData('text/plain') ?? '' });
  };
  for (const type of ['input', 'change', 'drop', 'paste']) document.body.addEventListener(type, note);
  return { one, input, seen, shown };
}
const rows = ({ shown }: Scene): Files['files'] => shown.at(-1)?.files ?? [];
const states = (at: Scene): string[] => rows(at).map(({ state }) => state);
const outcomes = (): unknown[] =>
  worker.asked.flatMap(({ name, body }) => (name === 'content-worker/settle-file' ? [(body as { outcome: string }).outcome] : []));
const offers = (): number => worker.asked.filter(({ name }) => name === 'content-worker/offer-file').length;
function drop(transfer: Transfer): Event {
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer as never });
  document.body.dispatchEvent(event);
  return event;
}
function paste(transfer: Transfer): Event {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: transfer });
  document.body.dispatchEvent(event);
  return event;
}
function carrying(...files: File[]): Transfer {
  const transfer = new Transfer();
  for (const file of files) transfer.put(file, false);
  return transfer;
}

beforeEach(() => {
  worker = installWorker();
  installEvents();
});
afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

describe('a chosen file', () => {
  test('is not seen by the page, nor can it be looked at, before its verdict', async () => {
    const at = await scene();
    choose(at.input, textFile('Nothing private'));
    expect(at.seen).toEqual([]);
    expect(at.input.files).toHaveLength(0);
    await settled(() => at.seen.length === 2);
  });

  test('with nothing private goes on as it is, by one input and one change, and nothing is told', async () => {
    const at = await scene();
    const file = textFile('Nothing private');
    choose(at.input, file);
    await settled(() => at.seen.length === 2);
    expect(at.seen.map(({ type }) => type)).toEqual(['input', 'change']);
    expect(at.seen[1]?.files).toEqual([file]);
    expect(at.shown.filter((state) => state !== null)).toEqual([]);
    expect(outcomes()).toEqual(['released']);
  });

  test('with private values is replaced by its copy', async () => {
    const at = await scene();
    choose(at.input, textFile('Mail ana@example.com', 'To ana@example.com now.txt'));
    await settled(() => at.seen.length === 2);
    const [copy] = at.seen[1]?.files ?? [];
    expect(copy?.name).toBe('To [EMAIL_ADDRESS_1] now.txt');
    expect(copy?.type).toBe('text/plain');
    expect(await copy?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
    expect(rows(at)[0]).toMatchObject({
      state: 'replaced',
      leavesAs: 'To [EMAIL_ADDRESS_1] now.txt',
      found: [{ type: 'EMAIL_ADDRESS', count: 1 }],
    });
    expect(outcomes()).toEqual(['replaced']);
  });

  test.each([
    ['held for what it says', 'HOLD the plan', 'held', 'confidential_stays'],
    ['held unread', 'UNREAD', 'held', 'file_unread'],
  ])('that is %s never reaches the page', async (_, content, state, reason) => {
    const at = await scene();
    choose(at.input, textFile(content));
    await settled(() => states(at)[0] === state);
    expect(at.seen).toEqual([]);
    expect(rows(at)[0]).toMatchObject({ state, reason, canAttach: true, canRedact: state === 'held' && reason !== 'file_unread' });
    expect(outcomes()).toEqual([]);
  });

  test.each(['host_gone', 'deadline', 'busy', 'unknown_type'])('without a verdict (%s) is not attached, and can be tried again', async (code) => {
    const at = await scene();
    worker.filing.refuse = code;
    choose(at.input, textFile('Nothing private'));
    await settled(() => states(at)[0] === 'failed');
    expect(rows(at)[0]).toMatchObject({ state: 'failed', reason: code });
    expect(at.seen).toEqual([]);
    worker.filing.refuse = null;
    await at.one.files.retry();
    expect(at.seen.map(({ type }) => type)).toEqual(['input', 'change']);
  });

  test('of too many bytes is not even offered', async () => {
    const at = await scene();
    const file = textFile('x');
    Object.defineProperty(file, 'size', { value: 64 * 1024 * 1024 + 1 });
    choose(at.input, file);
    await settled(() => states(at)[0] === 'failed');
    expect(rows(at)[0]?.reason).toBe('file_too_large');
    expect(offers()).toBe(0);
  });

  test('that cannot be read is not attached', async () => {
    const at = await scene();
    const before = Response.prototype.arrayBuffer;
    vi.spyOn(Response.prototype, 'arrayBuffer').mockImplementation(() => Promise.reject(new Error('gone')));
    choose(at.input, textFile('x'));
    await settled(() => states(at)[0] === 'failed');
    expect(rows(at)[0]?.reason).toBe('file_not_readable');
    Response.prototype.arrayBuffer = before;
  });

  test('in a folder is not attached, and the folder has a name', async () => {
    const at = await scene();
    Object.assign(at.input, { webkitdirectory: true });
    const file = textFile('x');
    Object.defineProperty(file, 'webkitRelativePath', { value: 'Taxes/2026/x.txt' });
    choose(at.input, file);
    await settled(() => states(at)[0] === 'failed');
    expect(rows(at)[0]).toMatchObject({ name: 'Taxes', reason: 'file_folder' });
    expect(at.seen).toEqual([]);
  });

  test('of a site that is off is untouched', async () => {
    const at = await scene();
    at.one.hear({ name: 'worker-content/mode', mode: 'off', pausedUntilMs: null });
    const file = textFile('Mail ana@example.com');
    choose(at.input, file);
    expect(at.seen.map(({ type }) => type)).toEqual(['input', 'change']);
    expect(at.seen[0]?.files).toEqual([file]);
    expect(offers()).toBe(0);
  });

  test('in a closed shadow is held as well', async () => {
    const at = await scene();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    root.append(at.input);
    Object.assign(chrome, { dom: { openOrClosedShadowRoot: () => root } });
    const inside: number[] = [];
    at.input.addEventListener('change', () => inside.push(at.input.files?.length ?? 0));
    choose(at.input, textFile('Mail ana@example.com'));
    expect(inside).toEqual([]);
    await settled(() => inside.length === 1);
    expect(inside).toEqual([1]);
    expect(await at.input.files?.[0]?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
  });

  test('in a closed shadow is held beside another one that holds something', async () => {
    const at = await scene();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    const decoy = fileInput();
    root.append(decoy, at.input);
    Object.assign(decoy, { files: [textFile('x')] });
    Object.assign(chrome, { dom: { openOrClosedShadowRoot: (one: Element) => (one === host ? root : null) } });
    choose(at.input, textFile('Mail ana@example.com'));
    expect(at.input.files).toHaveLength(0);
    await settled(() => at.input.files?.length === 1);
    expect(await at.input.files?.[0]?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
    const before = offers();
    // What the decoy was given is known by now: it is not judged again with the other one's next file.
    choose(at.input, textFile('Nothing private', 'b.txt'));
    await settled(() => at.input.files?.[0]?.name === 'b.txt');
    expect(offers()).toBe(before + 1);
  });

  test('with an input of a frame is held, whatever classes the frame has', async () => {
    const at = await scene();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const foreign = frame.contentDocument?.createElement('input');
    if (!foreign) throw new Error('no frame');
    foreign.type = 'file';
    let files: File[] = [];
    Object.defineProperty(foreign, 'files', { get: () => files, set: (given: File[]) => (files = given) });
    Object.defineProperty(foreign, 'value', { set: () => (files = []) });
    expect(foreign instanceof HTMLInputElement).toBe(false);
    document.body.append(foreign);
    choose(foreign, textFile('Mail ana@example.com'));
    expect(foreign.files).toHaveLength(0);
    await settled(() => at.seen.length > 0);
    expect(await foreign.files?.[0]?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
  });
});

describe('a click on a file input', () => {
  /** Our own input, whose dialog the browser would show. */
  function dialogs(): HTMLInputElement[] {
    const opened: HTMLInputElement[] = [];
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function click(this: HTMLInputElement) {
      if (this.isConnected) this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
      else opened.push(this);
    });
    return opened;
  }
  /** The user's choice in it. */
  function chosen(own: HTMLInputElement | undefined, ...files: File[]): void {
    let held: File[] = files;
    if (!own) throw new Error('no dialog');
    Object.defineProperty(own, 'files', { get: () => held });
    Object.defineProperty(own, 'value', { set: () => (held = []) });
    own.dispatchEvent(new Event('change', { bubbles: true }));
  }
  afterEach(() => vi.restoreAllMocks());

  test('opens a dialog of ours that asks for the same, and the page’s own stays shut', async () => {
    const [at, opened] = [await scene(), dialogs()];
    Object.assign(at.input, { accept: '.txt', multiple: true });
    let isPrevented = false;
    at.input.addEventListener('click', (event) => (isPrevented = event.defaultPrevented));
    at.input.click();
    expect(isPrevented).toBe(true);
    expect(opened.map(({ type, accept, multiple, isConnected }) => [type, accept, multiple, isConnected])).toEqual([
      ['file', '.txt', true, false],
    ]);
  });

  test.each<[string, (input: HTMLInputElement) => void]>([
    ['stays', () => undefined],
    ['is out of the document by then', (input) => input.remove()],
    ['is in a template by then', (input) => document.createElement('template').content.append(input)],
  ])('brings an input that %s nothing but what its verdict lets it have', async (_, meanwhile) => {
    const [at, opened] = [await scene(), dialogs()];
    const inside: string[] = [];
    for (const type of ['input', 'change'])
      at.input.addEventListener(type, () => inside.push(`${type} ${at.input.files?.[0]?.name ?? ''}`));
    at.input.click();
    meanwhile(at.input);
    chosen(opened[0], textFile('Mail ana@example.com', 'a.txt'));
    expect(inside).toEqual([]);
    await settled(() => inside.length === 2);
    expect(inside).toEqual(['input a.txt', 'change a.txt']);
    expect(await at.input.files?.[0]?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
  });

  test('whose dialog is left tells the page so', async () => {
    const [at, opened] = [await scene(), dialogs()];
    let cancelled = 0;
    at.input.addEventListener('cancel', () => (cancelled += 1));
    at.input.click();
    opened[0]?.dispatchEvent(new Event('cancel'));
    expect(cancelled).toBe(1);
  });

  test('that is disabled opens nothing, and on a site that is off the page’s own opens', async () => {
    const [at, opened] = [await scene(), dialogs()];
    at.input.disabled = true;
    at.input.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    at.input.disabled = false;
    at.one.hear({ name: 'worker-content/mode', mode: 'off', pausedUntilMs: null });
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    at.input.dispatchEvent(event);
    expect([opened.length, event.defaultPrevented]).toEqual([0, false]);
    expect([at.one.intake.clicking(at.input), at.one.intake.picking(at.input)]).toEqual([false, false]);
  });

  test('behind a closed root is known by the page’s gate, or there', async () => {
    const [at, opened] = [await scene(), dialogs()];
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    root.append(at.input);
    at.one.intake.clicking(at.input);
    at.input.click();
    expect(opened).toHaveLength(1);
    await Promise.resolve();
    Object.assign(chrome, { dom: { openOrClosedShadowRoot: (one: Element) => (one === host ? root : null) } });
    at.input.click();
    expect(opened).toHaveLength(2);
  });
});

test('what a page takes away with document.open is listened for anew', async () => {
  const at = await scene();
  const stopWatching = watchForClearing();
  document.open();
  document.write('<body></body>');
  document.close();
  await Promise.resolve();
  document.body.append(at.input);
  choose(at.input, textFile('Mail ana@example.com'));
  stopWatching();
  expect(at.input.files).toHaveLength(0);
  await settled(() => at.input.files?.length === 1);
});

describe('chosen again', () => {
  test('what was attached as it is is held again, and counted again', async () => {
    const at = await scene();
    for (const turn of [1, 2]) {
      choose(at.input, textFile('HOLD ana@example.com'));
      await settled(() => states(at)[0] === 'held');
      expect(at.seen).toHaveLength(2 * (turn - 1));
      await at.one.files.act({ do: 'attach-file', file: rows(at)[0]?.file ?? '' });
      expect(at.seen).toHaveLength(2 * turn);
    }
    expect(outcomes()).toEqual(['unprotected', 'unprotected']);
  });

  test('by the site itself, as it is handed over, it goes on', async () => {
    const at = await scene();
    const second = fileInput();
    document.body.append(second);
    at.input.addEventListener('change', () => choose(second, ...Array.from(at.input.files ?? [])));
    choose(at.input, textFile('HOLD x'));
    await settled(() => states(at)[0] === 'held');
    await at.one.files.act({ do: 'attach-file', file: rows(at)[0]?.file ?? '' });
    await settled(() => second.files?.length === 1);
    expect(second.files).toHaveLength(1);
  });
});

test('more files than the host has room for wait for it, settle what is ready, and all arrive by one gesture', async () => {
  const at = await scene();
  worker.filing.most = 3;
  const files = Array.from({ length: 8 }, (_, place) => textFile(`Mail ana${place}@example.com`, `${place}.txt`));
  choose(at.input, ...files);
  await settled(() => at.seen.length === 2);
  expect(at.seen[1]?.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  expect(outcomes()).toEqual(files.map(() => 'replaced'));
});

test('a page that takes a picture from the clipboard by itself is refused, in words, and no card of the user’s goes for it', async () => {
  const at = await scene();
  expect(at.one.intake.pasting()).toBe(true);
  expect(rows(at)).toMatchObject([{ name: 'image.png', state: 'failed', reason: 'file_by_script' }]);
  choose(at.input, textFile('HOLD x'));
  await settled(() => states(at)[0] === 'held');
  expect(at.one.intake.pasting()).toBe(true);
  expect(states(at)).toEqual(['held']);
  await at.one.files.retry();
  at.one.hear({ name: 'worker-content/mode', mode: 'off', pausedUntilMs: null });
  expect(at.one.intake.pasting()).toBe(false);
});

describe('a listener that is still there', () => {
  test('hears once where all are set anew', async () => {
    const at = await scene();
    listenAnew();
    choose(at.input, textFile('HOLD x'));
    await settled(() => states(at)[0] === 'held');
    expect(rows(at)).toHaveLength(1);
  });
});

test('a text that was judged before a file was attached is judged anew: it may ask for something out of it', async () => {
  const at = await scene();
  const text = 'pull the total out of this';
  const ask = (): Promise<unknown> => at.one.checker.check(text, { draft: 'draft-0001' });
  await ask();
  expect(at.one.checker.verdictOn(text)).not.toBeNull();
  choose(at.input, textFile('Total: 5'));
  await settled(() => outcomes().length === 1);
  expect(at.one.checker.verdictOn(text)).toBeNull();
  expect(at.one.checker.releaseOf(text)).not.toBeNull();
  await ask();
  choose(at.input, textFile('HOLD Total: 6'));
  await settled(() => states(at)[0] === 'held');
  await ask();
  await at.one.files.act({ do: 'attach-file', file: rows(at)[0]?.file ?? '' });
  expect(at.one.checker.verdictOn(text)).toBeNull();
});

describe('several files', () => {
  test('are judged one by one; what may go goes by one gesture, the rest is told', async () => {
    const at = await scene();
    choose(at.input, textFile('fine', 'a.txt'), textFile('HOLD b', 'b.txt'), textFile('Mail ana@example.com', 'c.txt'));
    await settled(() => at.seen.length === 2);
    expect(at.seen[1]?.files.map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
    expect(rows(at).map(({ name, state }) => [name, state])).toEqual([
      ['a.txt', 'released'],
      ['b.txt', 'held'],
      ['c.txt', 'replaced'],
    ]);
  });

  test('of a second gesture leave what is still read of the first', async () => {
    const at = await scene();
    choose(at.input, textFile('HOLD a', 'a.txt'));
    choose(at.input, textFile('HOLD b', 'b.txt'));
    await settled(() => states(at).length === 2 && states(at).every((state) => state === 'held'));
    expect(rows(at).map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('a held file', () => {
  const held = async (content: string): Promise<Scene> => {
    const at = await scene();
    choose(at.input, textFile(content));
    await settled(() => states(at)[0] === 'held');
    return at;
  };

  test('is replaced by its redacted copy on request', async () => {
    const at = await held('HOLD ana@example.com');
    await at.one.files.act({ do: 'attach-copy', file: rows(at)[0]?.file ?? '' });
    expect(await at.seen[1]?.files[0]?.text()).toBe('HOLD [EMAIL_ADDRESS_1]');
    expect(states(at)).toEqual(['replaced']);
    expect(outcomes()).toEqual(['replaced']);
  });

  test('is attached as it is when the user said so, once, and counted so', async () => {
    const at = await held('HOLD ana@example.com');
    const { file } = rows(at)[0] ?? { file: '' };
    await at.one.files.act({ do: 'attach-file', file });
    await at.one.files.act({ do: 'attach-file', file });
    expect(at.seen).toHaveLength(2);
    expect(await at.seen[1]?.files[0]?.text()).toBe('HOLD ana@example.com');
    expect(states(at)).toEqual(['unprotected']);
    expect(outcomes()).toEqual(['unprotected']);
  });

  test.each(['attach-copy', 'attach-file'] as const)('is not let go by %s where its verdict does not allow it', async (way) => {
    const at = await held('UNREAD POLICY');
    await at.one.files.act({ do: way, file: rows(at)[0]?.file ?? '' });
    expect(at.seen).toEqual([]);
  });

  test('is not let go by a click on another offer', async () => {
    const at = await held('HOLD x');
    await at.one.files.act({ do: 'attach-file', file: 'file-another-one' });
    expect(at.seen).toEqual([]);
  });

  test('stays here when the card is closed', async () => {
    const at = await held('HOLD x');
    const { file } = rows(at)[0] ?? { file: '' };
    at.one.files.dismiss();
    await settled(() => outcomes().length === 1);
    expect(outcomes()).toEqual(['held']);
    await at.one.files.act({ do: 'attach-file', file });
    expect(at.seen).toEqual([]);
  });
});

describe('what is dropped', () => {
  test('is held, and dropped again as its copy, with its texts', async () => {
    const at = await scene();
    const transfer = carrying(textFile('Mail ana@example.com'));
    transfer.setData('text/plain', 'beside');
    const event = drop(transfer);
    expect(event.defaultPrevented).toBe(true);
    expect(at.seen).toEqual([]);
    await settled(() => at.seen.length === 1);
    expect(await at.seen[0]?.files[0]?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
    expect(at.seen[0]?.text).toBe('beside');
  });

  test('tells the page that the drag is over', async () => {
    await scene();
    let left = 0;
    document.body.addEventListener('dragleave', () => (left += 1));
    drop(carrying(textFile('HOLD x')));
    await settled(() => left === 1);
    expect(left).toBe(1);
  });

  test('as a folder is held by its name', async () => {
    const at = await scene();
    const transfer = new Transfer();
    transfer.put(new File([], 'Letters'), true);
    drop(transfer);
    await settled(() => states(at)[0] === 'failed');
    expect(rows(at)[0]).toMatchObject({ name: 'Letters', reason: 'file_folder' });
  });

  test('without a file is none of ours', async () => {
    const at = await scene();
    drop(new Transfer());
    expect(at.seen.map(({ type }) => type)).toEqual(['drop']);
  });
});

describe.each(['chromium', 'firefox'] as const)('what is pasted in %s', (browser) => {
  beforeEach(() => installEvents(browser));

  test('is held, and pasted again as its copy', async () => {
    const at = await scene();
    paste(carrying(textFile('Mail ana@example.com')));
    await settled(() => at.seen.length === 1);
    expect(await at.seen[0]?.files[0]?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
  });

  test('keeps its text where the file is held', async () => {
    const at = await scene();
    const inserted: unknown[] = [];
    document.execCommand = (_, __, text) => inserted.push(text) > 0;
    const transfer = carrying(textFile('HOLD x'));
    transfer.setData('text/plain', 'the words');
    paste(transfer);
    await settled(() => at.seen.length === 1);
    expect(at.seen).toEqual([{ type: 'paste', files: [], text: browser === 'firefox' ? '' : 'the words' }]);
    // Nobody took the event: the text goes in as the browser would have put it.
    expect(inserted).toEqual(['the words']);
  });
});

test('what the site hands on by itself of what it was given is not asked for again', async () => {
  const at = await scene();
  choose(at.input, textFile('Mail ana@example.com'));
  await settled(() => at.seen.length === 2);
  const [copy] = at.seen[1]?.files ?? [];
  const before = offers();
  if (copy) choose(at.input, copy);
  await settled(() => at.seen.length === 4);
  expect(at.seen).toHaveLength(4);
  expect(offers()).toBe(before);
});
