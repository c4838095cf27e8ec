/** The files in a request's body, in each of the ways in which sites send them. */
import { describe, expect, test } from 'vitest';
import { carriesFile, partsOf } from '../../../extension/content/files/bodies';
import type { BodyKind, Descent } from '../../../extension/shared/handover';

const body = (text: string, bodyKind: BodyKind = 'text', descent: Descent = '') => ({ body: text, bodyKind, descent });
const form = (...parts: string[]): string =>
  `${parts.map((part) => `--b0undary\r\n${part}`).join('\r\n')}\r\n--b0undary--\r\n`;
const file = (name: string, content: string): string =>
  `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${content}`;
const field = (name: string, value: string): string => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const seen = async (text: string, kind: BodyKind = 'text', descent: Descent = ''): Promise<[string | null, string][]> =>
  (await partsOf(body(text, kind, descent))).files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1')]);

describe('a form', () => {
  test('has its files and, apart from them, what people wrote', async () => {
    const text = form(file('a.txt', 'first\r\nline'), field('id', '17'), field('note', 'to my friend'), file('b.txt', ''));
    expect(await seen(text)).toEqual([
      ['a.txt', 'first\r\nline'],
      ['b.txt', ''],
    ]);
    expect((await partsOf(body(text))).texts).toEqual(['to my friend']);
  });

  test('of bytes is read byte by byte, and its names as UTF-8', async () => {
    // As the page's gate hands bytes over: those above 0x7f lie in a private place, and their low byte stays.
    const moved = (bytes: string): string =>
      Array.from(bytes, (one) => (one < '\x80' ? one : String.fromCharCode(0xf700 + one.charCodeAt(0)))).join('');
    const name = Buffer.from('Grüße.bin').toString('latin1');
    const text = moved(form(file(name, '\x00\xff\xfe\r\n--b0')));
    expect(await seen(text, 'bytes')).toEqual([['Grüße.bin', '\x00\xff\xfe\r\n--b0']]);
  });

  test.each([
    ['without its end', form(file('a.txt', 'x')).replace('--b0undary--', '--b0undary')],
    ['with more after its end', `${form(file('a.txt', 'x'))}Mail ana@example.com`],
    ['with a part that never begins', '--b0undary\r\nno header'],
  ])('%s is one file as a whole', async (_, text) => {
    expect(await seen(text)).toEqual([[null, text]]);
  });

  test('writes quotes and line breaks of names as browsers do', async () => {
    expect((await seen(form(file('a%22b%0D%0A.txt', 'x'))))[0]?.[0]).toBe('a"b\r\n.txt');
  });
});

test('a body of many bytes is all of them, though it is taken in turns', async () => {
  const text = String.fromCharCode(...Array.from({ length: 997 }, (_, at) => at % 251)).repeat(2_200);
  expect((await seen(text, 'bytes'))[0]?.[1] === text).toBe(true);
});

describe('JSON', () => {
  const content = Buffer.from('some words that are long enough').toString('base64');
  test('has a file where base64 stands beside a file’s name', async () => {
    const text = JSON.stringify({ fileName: 'a.txt', fileMimeType: 'text/plain', content });
    expect(await seen(text)).toEqual([['a.txt', 'some words that are long enough']]);
    expect((await partsOf(body(text))).texts).toEqual(['a.txt']);
  });

  test('has one in every data address, and in long base64 of either alphabet', async () => {
    const long = Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 83) & 255));
    const text = JSON.stringify({ a: [`data:text/plain;base64,${content}`], b: { c: long.toString('base64url') } });
    expect(await seen(text)).toEqual([
      [null, 'some words that are long enough'],
      [null, long.toString('latin1')],
    ]);
  });

  test.each([
    ['content', Buffer.from('\ufeffcall Mira', 'utf16le')],
    ['content', Buffer.from('Mira Müller, Nürnberg', 'latin1')],
    ['id', Buffer.from('Mira Müller, Nürnberg')],
  ])('has one in short base64 beside a name: %s', async (key, bytes) => {
    const text = JSON.stringify({ name: 'a.txt', [key]: bytes.toString('base64') });
    expect(await seen(text)).toEqual([['a.txt', bytes.toString('latin1')]]);
  });

  test('without one is a file itself', async () => {
    const text = '{"people":["Ana"]}';
    expect(await seen(text)).toEqual([[null, text]]);
  });
});

test('anything else is one file, byte for byte', async () => {
  expect(await seen('Grüße')).toEqual([[null, Buffer.from('Grüße').toString('latin1')]]);
  expect(await seen('\x80\xff\x00', 'bytes')).toEqual([[null, '\x80\xff\x00']]);
});

describe('a body that the page’s gate says is a file', () => {
  test.each([
    [
      'JSON with base64 in it',
      JSON.stringify({ name: 'a.csv', data: Buffer.from('a,b,c\n1,2,3\n4,5,6\n').toString('base64') }),
    ],
    ['a form', form(file('a.txt', 'x'))],
  ])('is one as a whole: %s', async (_, text) => {
    expect(await seen(text, 'text', 'file')).toEqual([[null, text]]);
    expect((await partsOf(body(text, 'text', 'file'))).texts).toEqual([]);
  });

  test.each([
    ['a data URL', 'data:text/plain;base64,', 'For Ana Kovač, who pays'],
    ['base64', '', 'For Ana Kovač, who pays'],
  ])('is what it says, too: %s', async (_, before, content) => {
    const text = before + Buffer.from(content).toString('base64');
    expect(await seen(text, 'text', 'file')).toEqual([
      [null, text],
      [null, Buffer.from(content).toString('latin1')],
    ]);
  });
});

describe('a body that a file’s text is a part of', () => {
  const text = 'Dear team,\nthe mill stands by the river.\n';
  test.each([
    ['JSON', JSON.stringify({ id: 'a', content: text })],
    ['a form', form(field('id', '17'), field('note', text))],
    ['parameters', new URLSearchParams({ id: '17', note: text }).toString()],
  ])('has its longer texts as files: %s', async (_, whole) => {
    expect(await seen(whole, 'text', 'part')).toEqual([[null, text]]);
  });

  test('has what base64 says, and takes no id for it', async () => {
    const id = 'a1b2c3d4e5f6a1b2c3d4e5f6';
    const base64 = Buffer.from('For Ana, who pays soon').toString('base64');
    expect((await seen(JSON.stringify({ id, base64 }), 'text', 'part')).map(([, content]) => content)).toEqual([
      id,
      base64,
      'For Ana, who pays soon',
    ]);
  });

  test('has its own files alone where they show', async () => {
    const parted = await partsOf(body(form(file('a.txt', 'x'), field('note', text)), 'text', 'part'));
    expect(parted.files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(parted.texts).toEqual([text]);
  });

  test.each([
    ['of another spelling', `Look: ${text}`],
    ['of very many texts', JSON.stringify(Array.from({ length: 60 }, (_, at) => `${at} times the mill by the river`))],
  ])('is a file as a whole: %s', async (_, whole) => {
    expect(await seen(whole, 'text', 'part')).toEqual([[null, whole]]);
  });
});

describe('a request that no site file knows', () => {
  test.each([
    ['a PDF', '%PDF-1.7 ...', 'bytes'],
    ['a package', 'PK\x03\x04....', 'bytes'],
    ['a picture', '\x89PNG\r\n', 'bytes'],
    ['an old document', '\xd0\xcf\x11\xe0....', 'bytes'],
    ['a form with a file', form(file('a.txt', 'x')), 'text'],
    ['a PDF within JSON', JSON.stringify({ x: `JVBERi0${'A'.repeat(200)}` }), 'text'],
    [
      'a named file within JSON',
      JSON.stringify({ name: 'a.csv', data: Buffer.from('a,b,c\n1,2,3\n4,5,6\n').toString('base64') }),
      'text',
    ],
  ] as const)('carries a file: %s', (_, text, kind) => {
    expect(carriesFile(body(text, kind))).toBe(true);
  });

  test('carries one where the page’s gate says so, and nothing else does', () => {
    expect(carriesFile(body('Dear team', 'text', 'file'))).toBe(true);
    expect(carriesFile(body('', 'none', 'file'))).toBe(false);
  });

  test.each([
    ['a proof of a site’s own', JSON.stringify({ p: `gAAAAAC${Buffer.from('x'.repeat(400)).toString('base64')}` }), 'text'],
    ['a form without one', form(field('a', 'b')), 'text'],
    ['a prompt', JSON.stringify({ prompt: 'What is in a.txt?', name: 'New chat' }), 'text'],
    ['an id beside a name', JSON.stringify({ of: [{ id: 'file-23a74c9db64e1b694f3847', name: '0.txt' }] }), 'text'],
    ['a UUID beside a name', JSON.stringify({ fileUuid: '5b1c2f0a-93d4-4e6b-8c1f-0d2e4f6a8b9c', name: '0.txt' }), 'text'],
    ['packed telemetry', '\x1f\x8b\x08....', 'bytes'],
    ['nothing', '', 'none'],
  ] as const)('carries none: %s', (_, text, kind) => {
    expect(carriesFile(body(text, kind))).toBe(false);
  });
});
