/** The search of a body finds an original in every spelling a request can wear, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Needles } from '../../../extension/content/originals';

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const unicodeEscaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

const SPELLINGS: Record<string, (text: string) => string> = {
  raw: (text) => text,
  JSON: (text) => JSON.stringify({ text }),
  'JSON in JSON': (text) => JSON.stringify({ inner: JSON.stringify({ text }) }),
  'JSON in JSON in JSON': (text) => JSON.stringify([JSON.stringify([JSON.stringify([text])])]),
  'every unit escaped': (text) => `"${unicodeEscaped(text)}"`,
  'every unit escaped, upper case': (text) => `"${unicodeEscaped(text).toUpperCase().replaceAll('\\U', '\\u')}"`,
  'URL component': (text) => `q=${encodeURIComponent(text)}`,
  'URL component, lower case': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'form with plus': (text) => new URLSearchParams({ text }).toString(),
  'form of JSON in JSON': (text) =>
    new URLSearchParams({
      'f.req': JSON.stringify([null, JSON.stringify([[text]])]),
    }).toString(),
  'URL twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'decimal entities': (text) => Array.from(text, (one) => `&#${one.codePointAt(0) ?? 0};`).join(''),
  'hexadecimal entities': (text) => Array.from(text, (one) => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`).join(''),
  'base64 at 0': (text) => base64(text),
  'base64 at 1': (text) => base64(`x${text}`),
  'base64 at 2': (text) => base64(`xy${text} and more`),
  base64url: (text) => base64(`{"t":"${text}"}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  'base64 of JSON in a form': (text) => new URLSearchParams({ d: base64(JSON.stringify({ text })) }).toString(),
  'upper case': (text) => text.toUpperCase(),
  decomposed: (text) => text.normalize('NFD'),
};
const ORIGINALS = [
  'ana@example.com',
  'Überlingen 42',
  'Ana María Núñez',
  'DE89 3704 0044 0532 0130 00',
  '日本太郎さん',
  'pass"wörd\\1/2',
  '🙂 Zoë 🙂',
];

describe.each(Object.entries(SPELLINGS))('%s', (_, spell) => {
  test.each(ORIGINALS)('%s is found', (original) => {
    expect(new Needles([original]).isIn(`{"before":1,${spell(original)},"after":2}`)).toBe(true);
  });
});

test.each([
  ['nothing known', [], 'ana@example.com'],
  ['another value', ['ana@example.com'], 'bob@example.com'],
  ['a value cut short', ['ana@example.com'], 'ana@example.co'],
  ['a short value within a word', ['Rome'], 'Romeo and chromed'],
  ['three letters', ['Ana'], '{"text":"Ana"}'],
  ['a year within a number', ['1984'], '{"t":1719841984000}'],
])('%s is not found', (_, values, body) => {
  expect(new Needles(values).isIn(body)).toBe(false);
});

test('a short value that stands by itself is found', () => {
  expect(new Needles(['Rome']).isIn('{"city":"Rome"}')).toBe(true);
});

test('bytes that are not UTF-8 are read as UTF-8 where they are, and as UTF-16', () => {
  const bytes = [0xff, 0xfe, ...Array.from('ana@example.com').flatMap((one) => [one.charCodeAt(0), 0])];
  expect(new Needles(['ana@example.com']).isIn(String.fromCharCode(...bytes), true)).toBe(true);
});

const value = fc
  .string({ unit: 'grapheme', minLength: 9, maxLength: 40 })
  .filter((text) => text.trim().length >= 9 && !/[+%&\\]|^\s|\s$/.test(text));

test('whatever the value and whatever stands around it, each spelling is found', () => {
  const spelling = fc.constantFrom(
    ...Object.entries(SPELLINGS).filter(([name]) => !['upper case', 'decomposed'].includes(name)),
  );
  fc.assert(
    fc.property(value, spelling, fc.string({ maxLength: 20 }), (original, [, spell], around) => {
      const body = JSON.stringify({ around, more: 1 }) + spell(original);
      return new Needles([original]).isIn(body);
    }),
    { numRuns: 300 },
  );
});

test('ten thousand values and a long body take well under a second', () => {
  const values = Array.from({ length: 10_000 }, (_, at) => `person${at}@example.com`);
  const body = JSON.stringify({
    text: 'The quick brown fox jumps over the lazy dog. '.repeat(10_000),
  });
  const needles = new Needles(values);
  const start = performance.now();
  expect(needles.isIn(body)).toBe(false);
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(needles.isIn(`${body}person9999@example.com`)).toBe(true);
});
