import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, fill, speakerOf } from '../../../extension/shared/plurals';

const english = speakerOf('en', false);
const arabic = speakerOf('ar', true);

describe('fill', () => {
  test.each([
    ['plain', {}, 'plain'],
    ['{a} and {b}', { a: 'x', b: 'y' }, 'x and y'],
    ['{n} in all', { n: 1234 }, '1,234 in all'],
    ['{n, plural, one {# value} other {# values}} here', { n: 1 }, '1 value here'],
    ['{n, plural, one {# value} other {# values}} here', { n: 0 }, '0 values here'],
    ['{n, plural, =0 {None} one {One} other {#}}.', { n: 0 }, 'None.'],
    ['{n, plural, one {# of {of}} other {# of {of}}}', { n: 2, of: 'ten' }, '2 of ten'],
    ['missing {gone}!', {}, 'missing !'],
    ['never closed {a', { a: 'x' }, 'never closed '],
    ['{n, plural, one {#}}', { n: 5 }, ''],
  ])('%s %o', (message, values, said) => expect(fill(message, values, english)).toBe(said));

  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [5, 'few'],
    [11, 'many'],
    [100, 'other'],
  ])('Arabic takes its own form for %d', (n, form) => {
    const message = '{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}';
    expect(fill(message, { n }, arabic)).toBe(form);
  });

  test('a foreign word is isolated in right-to-left text', () => {
    expect(fill('{site}', { site: 'ChatGPT' }, arabic)).toBe('\u2068ChatGPT\u2069');
  });

  test('a value is never read as a message', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill('<{a}>', { a: value }, english)).toBe(`<${value}>`);
      }),
    );
  });

  test('text without braces is left alone', () => {
    const plain = fc.string().filter((text) => !/[{}]/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(fill(text, {}, english)).toBe(text);
      }),
    );
  });
});

test('choices keep inner braces', () => {
  expect([...choicesOf(' one {a {x}} other {b}')]).toEqual([
    ['one', 'a {x}'],
    ['other', 'b'],
  ]);
});
