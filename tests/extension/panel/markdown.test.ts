/** An answer's Markdown: drawn as elements of ours, and whatever in it looks like HTML is text. */
import { expect, test } from 'vitest';
import { blocksOf } from '../../../extension/panel/markdown';

const text = (words: string) => ({ kind: 'text', text: words });

test('emphasis, code and line breaks', () => {
  expect(blocksOf('**57.8** is `17 %`\nof *340*')).toEqual([
    {
      kind: 'paragraph',
      parts: [
        { kind: 'strong', parts: [text('57.8')] },
        text(' is '),
        { kind: 'code', text: '17 %' },
        text('\nof '),
        { kind: 'em', parts: [text('340')] },
      ],
    },
  ]);
});

test('a fenced block keeps every letter, HTML included', () => {
  const code = '{"a": "<b>&amp;</b>"}\n\n  - x';
  expect(blocksOf(`\`\`\`json\n${code}\n\`\`\``)).toEqual([{ kind: 'code', text: code }]);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'a <b onclick="x()">b</b> c',
  '<iframe src="https://example.org"></iframe>',
  '<!-- hidden -->',
  '<style>*{display:none}</style>',
])('HTML is shown as it is written: %s', (html) => {
  const shown = JSON.stringify(blocksOf(html));
  for (const piece of html.split(/(?<=>)|(?=<)/)) expect(shown).toContain(JSON.stringify(piece.trim()).slice(1, -1));
  expect(shown).not.toMatch(/"kind":"(?!text|code|strong|em|del|break|paragraph|heading|quote|list|table|rule)/);
});

test.each(['[click](https://example.org/?q=1)', '![pixel](https://example.org/p.png)', 'https://example.org/x', '[js](javascript:alert(1))'])(
  'nothing is fetched and nothing is one click away: %s',
  (link) => {
    expect(blocksOf(link)).toEqual([{ kind: 'paragraph', parts: [text(link)] }]);
  },
);

test('tables and lists, nested ones too', () => {
  expect(blocksOf('| a | b |\n|---|---|\n| 1 | **2** |')).toEqual([
    {
      kind: 'table',
      head: [[text('a')], [text('b')]],
      rows: [[[text('1')], [{ kind: 'strong', parts: [text('2')] }]]],
    },
  ]);
  const [list] = blocksOf('3. one\n4. two\n   - inner');
  expect(list).toMatchObject({ kind: 'list', start: 3 });
  expect(JSON.stringify(list)).toContain('"kind":"list","start":null');
});

test('a long answer is read in a moment', () => {
  const long = '| a | b |\n|---|---|\n' + '| *x* | `y` |\n'.repeat(1_500);
  const started = performance.now();
  blocksOf(long);
  expect(performance.now() - started).toBeLessThan(1_500);
});

test.each(['', '   ', '\u0000', '```', '[[[[', '*'.repeat(5_000), '>'.repeat(300), '['.repeat(3_000)])('odd input is shown, never thrown: %#', (odd) => {
  expect(() => blocksOf(odd)).not.toThrow();
});

const asText = (markdown: string) => [{ kind: 'paragraph', parts: [text(markdown)] }];

test.each([
  '>'.repeat(3_500),
  '> '.repeat(10_000),
  '1. '.repeat(6_600),
  '- + '.repeat(5_000),
  '_a*'.repeat(6_600),
  'a!'.repeat(10_000),
  '**a '.repeat(2_500) + 'b** '.repeat(2_500),
  Array.from({ length: 140 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
  `${'|a'.repeat(1_250)}|\n${'|-'.repeat(1_250)}|\n${'b\n'.repeat(7_500)}`.trim(),
  '|\n|-\n'.repeat(4_000).trim(),
])('what nests or searches without end is shown as the text it is, in a moment: %#', (heavy) => {
  const started = performance.now();
  expect(blocksOf(heavy)).toEqual(asText(heavy));
  expect(performance.now() - started).toBeLessThan(1_500);
});

test.each([
  ['words', '**a** of *b* and `c`, [d](https://example.org/e_f), ~~g~~ 3 * 4, snake_case_name\n\n'.repeat(250), 'strong'],
  ['rows', '| a | b |\n|---|---|\n' + '| *x* | `y` |\n'.repeat(1_500), 'table'],
  ['tables', '| a | b |\n|---|---|\n| *x* | `y` |\n\n'.repeat(500), 'table'],
  ['columns', `${'|a'.repeat(900)}|\n${'|-'.repeat(900)}|\n${`${'|x'.repeat(900)}|\n`.repeat(8)}`, 'table'],
  ['items', '- a **b**\n'.repeat(2_000), 'list'],
  ['depth', Array.from({ length: 12 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'), 'list'],
])('many plain %s are not too heavy', (_, long, kind) => {
  expect(JSON.stringify(blocksOf(long))).toContain(`"kind":"${kind}"`);
});

test('what looks like the definition of a link is shown', () => {
  expect(blocksOf('[PERSON_1]: agreed')).toEqual(asText('[PERSON_1]: agreed'));
});
