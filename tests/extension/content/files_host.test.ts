/** A file to the host and its copy back: whatever is odd is no verdict, and nothing of it is attached. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FileHost, Given, Wanted } from '../../../extension/content/files/host';
import type { FileVerdict } from '../../../extension/shared/protocol';
import { installEvents } from './carrying';
import { sha256 } from './filing';
import { installWorker, type Worker } from './worker';

const PIECE = 3 * 1024 * 1024;
const FILE = 'file-0001';
let worker: Worker;
let host: FileHost;

const wanted = (content: string | Uint8Array<ArrayBuffer>, more: Partial<Wanted> = {}): Wanted => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const rest = { name: 'note.txt', type: 'text/plain', isOverride: false, onProgress: () => undefined };
  return { ...rest, bytes, digest: sha256(bytes), ...more };
};
const offer = (content: string | Uint8Array<ArrayBuffer>, more: Partial<Wanted> = {}): Promise<Given> =>
  host.offer(FILE, wanted(content, more));
const pieces = (): { seq: number; total: number; data: string; deadlineMs: number; isOverride: boolean }[] =>
  worker.asked.flatMap(({ name, body }) => (name === 'content-worker/offer-file' ? [body as never] : []));

beforeEach(async () => {
  worker = installWorker();
  installEvents();
  const { FileHost: Made } = await import('../../../extension/content/files/host');
  host = new Made(() => 'c/1');
});
afterEach(() => vi.unstubAllGlobals());

test('a file of seven megabytes goes in three pieces, in order, and says how far it is', async () => {
  const bytes = new Uint8Array(7 * 1024 * 1024).fill(45);
  const progress: number[] = [];
  const given = await offer(bytes, { onProgress: (done) => progress.push(done) });
  expect(given.ok).toBe(true);
  expect(pieces().map(({ seq, total }) => [seq, total])).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  expect(Buffer.concat(pieces().map(({ data }) => Buffer.from(data, 'base64'))).equals(Buffer.from(bytes))).toBe(true);
  expect(Buffer.from(pieces()[0]?.data ?? '', 'base64')).toHaveLength(PIECE);
  expect(progress).toEqual([33, 66]);
  expect(pieces()[2]?.deadlineMs).toBeGreaterThan(pieces()[0]?.deadlineMs ?? 0);
});

test('an empty file is one empty piece', async () => {
  expect((await offer('')).ok).toBe(true);
  expect(pieces()).toMatchObject([{ seq: 0, total: 1, data: '' }]);
});

test('an override says so in every piece', async () => {
  await offer(new Uint8Array(PIECE + 1).fill(45), { isOverride: true });
  expect(pieces().map(({ isOverride }) => isOverride)).toEqual([true, true]);
});

test('one file is offered after the other', async () => {
  await Promise.all([host.offer('file-0001', wanted('one')), host.offer('file-0002', wanted('two'))]);
  expect(worker.asked.map(({ body }) => (body as { file: string }).file)).toEqual(['file-0001', 'file-0002']);
});

describe('a verdict that', () => {
  test.each<[string, (verdict: FileVerdict) => unknown]>([
    ['is of other bytes', (verdict) => ({ ...verdict, digest: sha256('other') })],
    ['is of another file', (verdict) => ({ ...verdict, file: 'file-0002' })],
    ['lets another name go', (verdict) => ({ ...verdict, name: 'other.txt' })],
    ['replaces by nothing', (verdict) => ({ ...verdict, decision: 'replace' })],
    ['does not come', () => null],
    ['is no verdict', () => 'release'],
    ['has a word more', (verdict) => ({ ...verdict, more: 1 })],
  ])('%s is none', async (_, twist) => {
    worker.filing.twist = twist;
    expect(await offer('Nothing private')).toEqual({ ok: false, code: 'internal' });
  });

  test('comes before the last piece is none', async () => {
    const offered = worker.filing.offer.bind(worker.filing);
    worker.filing.offer = (piece) => offered({ ...piece, total: piece.seq + 1 });
    expect(await offer(new Uint8Array(PIECE + 1).fill(45))).toEqual({ ok: false, code: 'internal' });
  });
});

describe('a copy', () => {
  test('comes whole, in its pieces', async () => {
    const given = await offer(`ana@example.com${'-'.repeat(1_200_000)}`);
    expect(worker.asked.filter(({ name }) => name === 'content-worker/take-file')).toHaveLength(3);
    const text = given.ok ? await given.copy?.text() : '';
    expect(text === `[EMAIL_ADDRESS_1]${'-'.repeat(1_200_000)}`).toBe(true);
  });

  test.each<[string, (data: string) => unknown]>([
    ['of other bytes', (data) => Buffer.from(Buffer.from(data, 'base64').map((byte) => byte ^ 1)).toString('base64')],
    ['that is longer than was said', (data) => Buffer.concat([Buffer.from(data, 'base64'), Buffer.from('!')]).toString('base64')],
    ['that is shorter', (data) => Buffer.from(data, 'base64').subarray(1).toString('base64')],
    ['that is no base64', () => '*'],
    ['that does not come', () => null],
  ])('%s is not attached', async (_, twist) => {
    worker.filing.twistCopy = twist;
    expect(await offer('Mail ana@example.com')).toEqual({ ok: false, code: 'file_copy_damaged' });
  });

  test('of another kind has that kind’s type', async () => {
    worker.filing.twist = (verdict) => ({ ...verdict, kind: 'pdf', name: 'note.txt' });
    const given = await offer('Mail ana@example.com', { name: 'note.pdf', type: 'application/pdf' });
    expect(given.ok && given.copy?.type).toBe('text/plain');
    expect(given.ok && given.copy?.name).toBe('note.txt');
  });
});
