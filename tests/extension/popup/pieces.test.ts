import { describe, expect, test } from 'vitest';
import type { VerdictSpan } from '../../../extension/shared/protocol';
import { installBrowser } from '../browser';

installBrowser();
const { sentPieces, typedPieces } = await import('../../../extension/ui/pieces');

function span(start: number, end: number, placeholder: string | null = '[PERSON_1]'): VerdictSpan {
  return {
    start,
    end,
    type: 'PERSON',
    score: 1,
    source: 'rule',
    kind: null,
    placeholder,
    is_restorable: true,
  };
}
const marked = (pieces: { text: string; note: string | null }[]): string[] =>
  pieces.filter((one) => one.note !== null).map((one) => one.text);

describe('typed', () => {
  test.each([
    ['one', 'I am Ada.', [span(5, 8)], ['Ada']],
    ['at both ends', 'Ada Bo', [span(0, 3), span(4, 6)], ['Ada', 'Bo']],
    ['UTF-16 units', '😀 Ada', [span(3, 6)], ['Ada']],
    ['overlapping: the first wins', 'Ada Bo', [span(0, 4), span(2, 6)], ['Ada ']],
    ['backwards or outside: none', 'Ada', [span(2, 1), span(1, 9)], []],
    ['none', 'Ada', [], []],
  ])('%s', (_, text, spans, found) => {
    const pieces = typedPieces(text, spans);
    expect(marked(pieces)).toEqual(found);
    expect(pieces.map((one) => one.text).join('')).toBe(text);
  });

  test('the note says what replaced it, or that it was let through', () => {
    expect(typedPieces('Ada', [span(0, 3)])[0]?.note).toBe('Person, replaced by [PERSON_1]');
    expect(typedPieces('Ada', [span(0, 3, null)])[0]?.note).toBe('Person, let through');
  });
});

test('sent: each placeholder in order, the text whole', () => {
  const text = '[PERSON_1] and [PERSON_2]; again [PERSON_1]';
  const pieces = sentPieces(text, [span(0, 1), span(2, 3, '[PERSON_2]'), span(4, 5, null), span(6, 7, '[GONE_1]')]);
  expect(marked(pieces)).toEqual(['[PERSON_1]', '[PERSON_2]']);
  expect(pieces.map((one) => one.text).join('')).toBe(text);
});
