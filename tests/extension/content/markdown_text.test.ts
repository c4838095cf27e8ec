/** What stands on a page is what its Markdown draws, character by character. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../extension/content/markdown_of';
import { blocksOf } from '../../../extension/panel/markdown';

const word = fc.constantFrom(
  ...['2*3*4', '__init__', '~5~', '#', '##', '1986.', '7)', '-', '+', '---', '===', '>', 'C:\\[dir]\\*', '<b>', '<!--', '&amp;', '&#35;'],
  ...['`', '``', '```', '~~~', '![a](b)', '[a]: b', '[x]', '[EMAIL_ADDRESS_12]', '[PERSON_1]', '(b)', ':', '|', '| - |', ':-:', '\\', '*'],
  ...['**', '_', 'snake_case', 'https://example.org/_a*b', 'www.example.org', 'a_@example.org', 'mailto:a@example.org', 'ftp://x', '\n'],
  ...['\u00a0', '\u2028', '!', 'é', '漢字', '😀', '"', '.', '$1', '\\(', '<https://example.org>', '==', '^', '[^1]', 'a'],
);
/** Words with and without space between them. */
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 2, arbitrary: fc.constant(' ') }, fc.string({ unit: 'binary-ascii', maxLength: 6 })), {
    maxLength: 12,
  })
  // jsdom's parser and a page drop NUL and control characters; they are no text of an answer.
  .map((parts) => parts.join('').replace(/[\0-\x08\x0e-\x1f\x7f]/g, ''));

const spaced = (drawn: string): string => drawn.replace(/\s+/g, ' ').trim();

function drawn(value: unknown): string {
  if (Array.isArray(value)) return value.map(drawn).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value) return String(value.text);
  if ('kind' in value && value.kind === 'break') return ' ';
  return Object.values(value).map(drawn).join('');
}

function put(tags: readonly string[], texts: readonly string[]): Element {
  const answer = document.createElement('div');
  document.body.replaceChildren(answer);
  let at: Element = answer;
  for (const tag of tags) at = at.appendChild(document.createElement(tag));
  for (const [index, piece] of texts.entries()) {
    const into = index % 2 === 0 ? at : at.appendChild(document.createElement(['strong', 'em', 'code', 'del'][(index >> 1) % 4] ?? 'b'));
    into.append(piece);
  }
  return answer;
}

test.each([
  ['a paragraph', ['p']],
  ['emphasis', ['p', 'em']],
  ['strong', ['p', 'strong']],
  ['a list item', ['ul', 'li']],
  ['a numbered item', ['ol', 'li', 'p']],
  ['a quote', ['blockquote', 'p']],
  ['a table cell', ['table', 'tbody', 'tr', 'td']],
  ['a heading', ['h2']],
  ['code', ['p', 'code']],
])('any text in %s is drawn as it was', (_, tags) => {
  fc.assert(
    fc.property(text, (shown) => {
      expect(spaced(drawn(blocksOf(markdownOf(put(tags, [shown])))))).toBe(spaced(shown));
    }),
    { numRuns: 150 },
  );
});

test.each([['p'], ['table', 'tr', 'td'], ['h3'], ['ul', 'li']])('text, emphasis and code side by side are drawn as they were: %s', (...tags) => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 7 }), (texts) => {
      expect(spaced(drawn(blocksOf(markdownOf(put(tags, texts)))))).toBe(spaced(texts.join('')));
    }),
    { numRuns: 150 },
  );
});
