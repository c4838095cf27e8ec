/** The search of a body finds an original in every spelling a request can wear, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Needles } from '../../../extension/content/needles';

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
  ['a value whose last letter bears a mark', ['Anna Maria'], 'Anna Marià'],
  ['a value whose last letter bears two marks', ['Anna Maria'], 'Anna Maria\u0323\u0300'],
  ['a value whose last syllable goes on', ['서울 김처수 가'], '서울 김처수 각'],
  ['two syllables', ['이준'], '이준'],
  ['a short value before a letter with a mark', ['Rene'], 'éRenelle'],
])('%s is not found', (_, values, body) => {
  expect(new Needles(values).isIn(body)).toBe(false);
});

test('a short value that stands by itself is found', () => {
  expect(new Needles(['Rome']).isIn('{"city":"Rome"}')).toBe(true);
});

test.each([
  ['marks in another order', 'ca\u0323\u0302n ca\u0302\u0323n', 'ca\u0302\u0323n ca\u0323\u0302n'],
  ['white space of another kind', 'Ana María Núñez', 'Ana\u00a0 \tMaría\nNúñez'],
  ['half composed', 'Núñez Peñarández', 'Nu\u0301ñez Peñara\u0301ndez'],
  ['a sigma at the end of a word', 'ΝΙΚΟΣ ΠΑΠΠΑΣ', 'νικος παππας'],
  ['a Turkish capital', 'İSTANBUL KADIKÖY', 'i\u0307stanbul kadıköy'.replace('ı', 'i')],
  ['an alphabet of pairs', '𞤀𞤁𞤂𞤃𞤄𞤅', '𞤢𞤣𞤤𞤥𞤦𞤧'],
  ['Korean letter by letter', '서울 김철수 씨', '서울 김철수 씨'.normalize('NFD')],
  ['a vowel sign after the value', 'রহিম উদ্দিন', 'রহিম উদ্দিনের ফোন'],
  ['a sign after a vowel sign', 'नेहा शर्मा', 'नेहा शर्माँ'],
  ['a short vowel after the value', 'محمد صالح', 'محمد صالحٌ'],
  ['a line through the last letter', 'ana@example.com', 'ana@example.com\u0338'],
  ['a variation of the last letter', 'ana@example.com', 'ana@example.com\ufe0f'],
  ['a line through a last letter with an accent', 'Ana María Peñé', 'Ana María Peñé\u0338'],
  ['a line through the letter before', 'Rome', 'x\u0338Rome'],
])('%s is no disguise', (_, original, body) => {
  expect(new Needles([original]).isIn(`(${body})`)).toBe(true);
});

test.each([
  ['four units in small letters', 'ALİ', '"ALİ"'],
  ['eight units in small letters', 'İBRAHİM', 'xİBRAHİMx'],
])('a value of %s is found', (_, original, body) => {
  expect(new Needles([original]).isIn(body)).toBe(true);
});

test('a value in its longest spelling is found where two parts of a file meet', async () => {
  const written = encodeURIComponent(encodeURIComponent('日本太郎さん山田'));
  const needles = new Needles(['日本太郎さん山田']);
  for (const at of [1, 15, 40, written.length - 1]) {
    expect(await needles.isInFile(`${'x'.repeat((1 << 18) - at)} ${written} `)).toBe(true);
  }
}, 60_000);

test('a file is searched in every part, also where two of its parts meet', async () => {
  const needles = new Needles(['ana@example.com']);
  const size = (1 << 18) + 4_000;
  for (const at of [0, (1 << 18) - 8, size - 15]) {
    const body = `${'\u00ff'.repeat(at)}ana@example.com${'\u0001'.repeat(size - at - 15)}`;
    expect(await needles.isInFile(body)).toBe(true);
  }
  expect(await needles.isInFile('\u00ff'.repeat(size))).toBe(false);
}, 60_000);

/** One character per byte, as a file's body is handed over. */
const asBytes = (bytes: Iterable<number>): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const utf16 = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [unit & 0xff, unit >> 8]);
const asciiOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const NOISE = [0xff, 0x80, 0x41, 0xc3, 0x91, 0xfe];

describe.each(ORIGINALS.concat('Иван Петрович', 'أحمد بن صالح', 'नेहा शर्मा जी', '김철수 서울시'))('%s among bytes', (original) => {
  test.each([
    ['UTF-8', [...new TextEncoder().encode(original)]],
    ['UTF-16', utf16(original)],
    ['UTF-16 after an odd byte', [7, ...utf16(original)]],
    ['UTF-16 among UTF-16', utf16(`Ж 9. ${original}, ж`)],
  ])('%s', (_, bytes) => {
    expect(new Needles([original]).isIn(asBytes([...NOISE, ...bytes, ...NOISE]), true)).toBe(true);
  });
});

/** Letters whose lower byte is like an upper one: which of two readings is the text's is not to be seen from its first bytes. */
test.each(['ИВАН ПЕТРОВ', '+49 170 1234567', 'محمد أحمد حداد', 'Ana \uf8ff Maria', 'Ana\u3000Lee', 'カタカナさん', '\ufb2a\u05dc\u05d5\u05dd'])(
  '%s as UTF-16 wherever it begins',
  (original) => {
    for (const before of [[], [7], [0xff, 0xfe], Array.from({ length: 9 }, () => 0), Array.from({ length: 10 }, () => 0x20)]) {
      const body = asBytes([...before, ...utf16(original), 0, 0]);
      expect(new Needles([original]).isIn(body, true)).toBe(true);
      expect(new Needles([original, '日本太郎さん']).isIn(body, true)).toBe(true);
    }
  },
);

test('a form among bytes has a plus for a space', () => {
  const form = 'a=1&q=Ana+María++Núñez&x=+';
  for (const bytes of [asciiOf(form), utf16(form), Array.from(form, (one) => one.charCodeAt(0))]) {
    expect(new Needles(['Ana María Núñez']).isIn(asBytes(bytes), true)).toBe(true);
    expect(new Needles(['Ana+María++Núñez']).isIn(asBytes(bytes), true)).toBe(true);
  }
});

test('Windows-1252 in capitals', () => {
  expect(new Needles(['Pierre Louÿs']).isIn(asBytes([...asciiOf('PIERRE LOU'), 0x9f, 0x53, 0xff]), true)).toBe(true);
});

test('a body of marks costs no more than its length', () => {
  const took = (length: number): number => {
    const body = Array.from({ length }, (_, at) => String.fromCharCode(0x36f - (at % 0x60))).join('');
    const start = performance.now();
    expect(new Needles(['ana@example.com']).isIn(body)).toBe(false);
    return performance.now() - start;
  };
  const quickest = (length: number): number => Math.min(...[1, 2, 3].map(() => took(length)));
  // Four times as many would take sixteen times as long if each were compared with all before it.
  expect(quickest(40_000)).toBeLessThan(9 * quickest(10_000));
}, 60_000);

test('Windows-1252 among bytes', () => {
  const name = [0x8e, ...asciiOf('ofie '), 0x8a, 0xed, ...asciiOf('pkov'), 0xe1];
  expect(new Needles(['Žofie Šípková']).isIn(asBytes([...NOISE, ...name, 0xff]), true)).toBe(true);
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
  const took = (): number => {
    const start = performance.now();
    expect(needles.isIn(body)).toBe(false);
    return performance.now() - start;
  };
  // Other work on the machine only ever adds time.
  expect(Math.min(took(), took(), took())).toBeLessThan(3_000);
  expect(needles.isIn(`${body}person9999@example.com`)).toBe(true);
});
