/** The network gate and files: bytes leave only if a verdict on exactly these bytes let them go. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Core } from '../../../extension/content/core';
import { claude } from '../../../extension/content/sites/claude';
import type { PanelState } from '../../../extension/shared/messages';
import type { GateAnswer, Question } from '../../../extension/shared/handover';
import { asked, CHAT, core } from './asking';
import { choose, fileInput, installEvents, settled, textFile } from './carrying';
import { installWorker, type Worker } from './worker';

const PUT = 'https://files.oaiusercontent.com/files/file-1/raw';
const MULTI = 'https://claude.ai/api/organizations/1/upload';
const UNKNOWN = 'https://chatgpt.com/rest/app-chat/upload-file';
const form = (name: string, content: string): string =>
  `--b0\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--b0--\r\n`;
const json = (name: string, content: string): string =>
  JSON.stringify({ fileName: name, content: Buffer.from(content).toString('base64') });
const LINES = 'Nothing private\nat all, in two lines\n';
const MAILS = 'Please write\nto ana@example.com soon\n';

let worker: Worker;
let undo: () => void = () => undefined;
const put = (content: string, more: Partial<Question> = {}): Question => asked(PUT, content, { method: 'PUT', ...more });
const decide = (one: Core, question: Question, wait: () => void = () => undefined): Promise<GateAnswer> =>
  Promise.resolve(one.gate.decide(question, wait));
const offers = (): number => worker.asked.filter(({ name }) => name === 'content-worker/offer-file').length;
const outcomes = (): unknown[] =>
  worker.asked.flatMap(({ name, body }) => (name === 'content-worker/settle-file' ? [(body as { outcome: string }).outcome] : []));

/** A core of which this file was attached by a gesture, and what the site was given. */
async function attached(content: string, one: Core): Promise<File[]> {
  undo = one.intake.start();
  const input = fileInput();
  document.body.replaceChildren(input);
  const got: File[] = [];
  input.addEventListener('change', () => got.push(...Array.from(input.files ?? [])));
  choose(input, textFile(content));
  await settled(() => got.length > 0);
  return got;
}

beforeEach(() => {
  worker = installWorker();
  installEvents();
});
afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

describe.each([
  ['as the whole body', undefined, (content: string) => put(content)],
  ['as a part of a form', claude, (content: string) => asked(MULTI, form('note.txt', content))],
  ['as base64 in JSON, to an address nobody knows', undefined, (content: string) => asked(UNKNOWN, json('note.txt', content))],
] as const)('bytes that leave %s', (_, site, request) => {
  test('go at once where a gesture brought them, and are not asked for again', async () => {
    const one = await core(site);
    const [copy] = await attached(MAILS, one);
    const before = offers();
    const text = (await copy?.text()) ?? '';
    expect(text).toContain('[EMAIL_ADDRESS_1]');
    let waits = 0;
    expect(await decide(one, request(text), () => (waits += 1))).toEqual({ do: 'release' });
    expect([offers() - before, waits]).toEqual([0, 0]);
  });

  test('never go as the original of what was replaced', async () => {
    const one = await core(site);
    await attached(MAILS, one);
    expect(await decide(one, request(MAILS))).toEqual({ do: 'block' });
  });

  test('that nobody knows are offered; with nothing private in them they go, and the asker is told to wait', async () => {
    const one = await core(site);
    let waits = 0;
    expect(await decide(one, request(LINES), () => (waits += 1))).toEqual({ do: 'release' });
    expect([offers(), waits]).toEqual([1, 1]);
    expect(outcomes()).toEqual(['released']);
  });

  test.each([
    ['with private values', MAILS],
    ['that are kept for what they say', `HOLD\n${LINES}`],
    ['that cannot be read', `UNREAD\n${LINES}`],
  ])('%s stay, and the card tells of them', async (__, content) => {
    const one = await core(site);
    const shown: (PanelState | null)[] = [];
    one.surface = { ...one.surface, onFiles: (state) => shown.push(state) };
    expect(await decide(one, request(content))).toEqual({ do: 'block' });
    expect(shown.at(-1)).toMatchObject({ kind: 'files', files: [{ state: 'held' }] });
  });

  test('stay where the host says nothing', async () => {
    const one = await core(site);
    worker.filing.refuse = 'deadline';
    expect(await decide(one, request(LINES))).toEqual({ do: 'block' });
  });

  test('go as they are once the user said so, whatever is known to be private in them', async () => {
    const one = await core(site);
    await one.checker.check('ana@example.com', { draft: 'draft-0001' });
    const shown: (PanelState | null)[] = [];
    one.surface = { ...one.surface, onFiles: (state) => shown.push(state) };
    const content = `HOLD\n${MAILS}`;
    expect(await decide(one, request(content))).toEqual({ do: 'block' });
    const state = shown.at(-1);
    const file = state?.kind === 'files' ? (state.files[0]?.file ?? '') : '';
    await one.files.act({ do: 'attach-file', file });
    expect(await decide(one, request(content))).toEqual({ do: 'release' });
  });
});

describe('what the page’s gate says came of a file, at an address nobody knows,', () => {
  const ANYWHERE = 'https://chatgpt.com/anywhere';
  const sent = (content: string, descent: Question['descent']): Question =>
    asked(ANYWHERE, descent === 'part' ? JSON.stringify({ title: 'letter', content }) : content, { descent });

  test.each(['file', 'part'] as const)('is offered and leaves only on a release: %s', async (descent) => {
    const one = await core();
    let waits = 0;
    expect(await decide(one, sent(LINES, descent), () => (waits += 1))).toEqual({ do: 'release' });
    expect([offers(), waits]).toEqual([1, 1]);
    expect(await decide(one, sent(MAILS, descent))).toEqual({ do: 'block' });
    expect(await decide(one, sent(`UNREAD\n${LINES}`, descent))).toEqual({ do: 'block' });
    worker.filing.refuse = 'deadline';
    expect(await decide(one, sent(`${LINES}more`, descent))).toEqual({ do: 'block' });
  });

  test('is offered though it is one line', async () => {
    const one = await core();
    expect(await decide(one, sent('Nothing private', 'file'))).toEqual({ do: 'release' });
    expect(offers()).toBe(1);
  });

  test('goes at once where a verdict let these bytes leave', async () => {
    const one = await core();
    await attached(LINES, one);
    const before = offers();
    for (const descent of ['file', 'part'] as const)
      expect(await decide(one, sent(LINES, descent))).toEqual({ do: 'release' });
    expect(offers()).toBe(before);
  });

  test('is not asked for where nothing came of a file', async () => {
    const one = await core();
    expect(await decide(one, sent(LINES, ''))).toEqual({ do: 'release' });
    expect(offers()).toBe(0);
  });

  test('is judged as a text where a site file knows the text', async () => {
    const one = await core();
    const prompt = JSON.stringify({
      action: 'next',
      messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: [MAILS] } }],
    });
    const answer = await decide(one, asked(CHAT, prompt, { descent: 'part' }));
    expect(answer).toMatchObject({ do: 'replace' });
    expect(offers()).toBe(0);
  });
});

test('a value known in this tab is looked for in what a verdict released, too', async () => {
  const one = await core();
  await one.checker.check('ana@example.com', { draft: 'draft-0001' });
  worker.filing.twist = (verdict) => ({ ...verdict, decision: 'release', copy: null, reason: 'nothing_private' });
  expect(await decide(one, put(MAILS))).toEqual({ do: 'block' });
});

test('a private name beside clean bytes stays', async () => {
  const one = await core(claude);
  expect(await decide(one, asked(MULTI, form('note.txt', LINES)))).toEqual({ do: 'release' });
  expect(await decide(one, asked(MULTI, form('ana@example.com.txt', LINES)))).toEqual({ do: 'block' });
  expect(await decide(one, asked(MULTI, form('another.txt', LINES)))).toEqual({ do: 'release' });
});

test('a name that reads oddly as a text leaves once a verdict let its file leave', async () => {
  const one = await core();
  const announced = asked('https://chatgpt.com/backend-api/files', '{"file_name":"Zander.md"}');
  expect(await decide(one, announced)).toEqual({ do: 'block' });
  expect(await decide(one, asked(UNKNOWN, json('Zander.md', LINES)))).toEqual({ do: 'release' });
  expect(await decide(one, announced)).toEqual({ do: 'release' });
});

test('a private text beside a file in a form stays', async () => {
  const one = await core(claude);
  const beside = '--b0\r\nContent-Disposition: form-data; name="note"\r\n\r\nfor ana@example.com\r\n';
  expect(await decide(one, asked(MULTI, beside + form('note.txt', LINES)))).toEqual({ do: 'block' });
});

test('a line is checked as a text is, and makes no file', async () => {
  const one = await core();
  expect(await decide(one, put('Hello'))).toEqual({ do: 'release' });
  expect(await decide(one, put('Hello ana@example.com'))).toEqual({ do: 'block' });
  expect(offers()).toBe(0);
});

test('with the switch off nothing is asked', async () => {
  const one = await core();
  one.hear({ name: 'worker-content/mode', mode: 'off', pausedUntilMs: null });
  expect(await decide(one, put(MAILS))).toEqual({ do: 'release' });
  expect(offers()).toBe(0);
});

test('what a changed setting made stale is asked for anew', async () => {
  const one = await core();
  expect(await decide(one, put(LINES))).toEqual({ do: 'release' });
  one.hear({ name: 'worker-content/mode', mode: 'strict', pausedUntilMs: null });
  expect(await decide(one, put(LINES))).toEqual({ do: 'release' });
  expect(offers()).toBe(2);
});

test('a redacted copy of what a site tried to upload is handed over as if it had been chosen', async () => {
  const one = await core();
  const shown: (PanelState | null)[] = [];
  one.surface = { ...one.surface, onFiles: (state) => shown.push(state) };
  const input = fileInput();
  document.body.replaceChildren(input);
  expect(await decide(one, put(MAILS))).toEqual({ do: 'block' });
  const state = shown.at(-1);
  const row = state?.kind === 'files' ? state.files[0] : undefined;
  expect(row).toMatchObject({ state: 'held', canRedact: true });
  const got: File[] = [];
  input.addEventListener('change', () => got.push(...Array.from(input.files ?? [])));
  await one.files.act({ do: 'attach-copy', file: row?.file ?? '' });
  expect(await got[0]?.text()).toContain('[EMAIL_ADDRESS_1]');
});
