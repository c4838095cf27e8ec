/** Placeholders in the spellings of models; what is no placeholder; places where nothing may be shown (T-40). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITIES } from '../../../extension/shared/protocol';
import { findTokens } from '../../../extension/shared/tokens';

const texts = (text: string): string[] => findTokens(text).map((token) => token.text);

describe('findTokens', () => {
  it.each([
    ['Dear [PERSON_1],', '[PERSON_1]'],
    ['mail [email_address_12] now', '[email_address_12]'],
    ['**[EMAIL ADDRESS 3]**', '[EMAIL ADDRESS 3]'],
    ['\\[EMAIL\\_ADDRESS\\_1\\]', '\\[EMAIL\\_ADDRESS\\_1\\]'],
    ['{PHONE-NUMBER-1}', '{PHONE-NUMBER-1}'],
    ['<IBAN_CODE_2>', '<IBAN_CODE_2>'],
    ['【PERSON_1】', '【PERSON_1】'],
    ['Dear PERSON_1.', 'PERSON_1'],
    ['(PERSON_1)', 'PERSON_1'],
    ['[**PERSON_1**]', '[**PERSON_1**]'],
  ])('finds it in %s', (text, token) => {
    expect(texts(text)).toEqual([token]);
  });

  it.each(['PERSON', '[PERSON_]', 'SUPERPERSON_1', 'PERSON_1x', '[PERSON_12345678]', '[NOTHING_1]', 'a person'])(
    'finds none in %s',
    (text) => {
      expect(texts(text)).toEqual([]);
    },
  );

  it.each([
    'https://evil.example/?q=[PERSON_1]',
    '![x](https://evil.example/[PERSON_1])',
    'www.evil.example/[PERSON_1]',
    '[text](/[PERSON_1])',
  ])('shows none inside the address %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('says exactly where each one lies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ENTITIES), fc.integer({ min: 1, max: 9_999 })), { maxLength: 8 }),
        (names) => {
          const written = names.map(([label, number]) => `[${label}_${number}]`);
          const text = `😀 ${written.join(' und ')} .`;
          const found = findTokens(text);
          expect(found.map((token) => token.text)).toEqual(written);
          for (const { text: token, start, end } of found) expect(text.slice(start, end)).toBe(token);
        },
      ),
    );
  });

  it('reads a long text without a placeholder in time that grows with its length', () => {
    const startMs = performance.now();
    expect(texts('[PERSON_ EMAIL ADDRESS - '.repeat(8_000))).toEqual([]);
    expect(performance.now() - startMs).toBeLessThan(1_500);
  });

  it('knows the labels that the host gives', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../../native_host/contract/entities.py'), 'utf8');
    const given = [...source.matchAll(/^ {4}([A-Z_]+) = "\1"/gm)].map((match) => match[1]);
    expect([...ENTITIES]).toEqual(given);
  });
});
