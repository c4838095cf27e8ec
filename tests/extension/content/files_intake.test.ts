/** Files on their way into the page: held before it sees them, and handed over as their verdict says. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Core } from '../../../extension/content/core';
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
    expect(inside).toEqual([0]);
    await settled(() => inside.length === 2);
    expect(inside).toEqual([0, 1]);
    expect(await at.input.files?.[0]?.text()).toBe('Mail [EMAIL_ADDRESS_1]');
  });
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
