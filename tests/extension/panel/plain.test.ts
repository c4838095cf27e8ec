/** What Copy and Insert take of an answer: its text, without the marks that only shape it. */
import { expect, test } from 'vitest';
import { blocksOf } from '../../../extension/panel/markdown';
import { plainOf } from '../../../extension/panel/plain';

test.each([
  ['**365.76 cm**', '365.76 cm'],
  ['2\\*3 is ***six***, `a*b` and ~~seven~~', '2*3 is six, a*b and seven'],
  ['one\ntwo  \nthree', 'one\ntwo\nthree'],
  ['## Steps\n\nFirst.\n\nThen.', 'Steps\n\nFirst.\n\nThen.'],
  ['```python\nx = 1\n\n  *y*\n```', 'x = 1\n\n  *y*'],
  ['So:\n\n````\na ``` b\n````', 'So:\n\n````\na ``` b\n````'],
  ['3. **a**\n4. b\n   - c\n   - d', '3. a\n4. b\n   - c\n   - d'],
  ['- a\n\n- b', '- a\n- b'],
  ['> *so*\n>\n> it is', '> so\n>\n> it is'],
  ['| a | **b** |\n|---|---|\n| 1 | x\\|y |', '| a | b |\n| --- | --- |\n| 1 | x\\|y |'],
  ['a\n\n---\n\n[b](https://example.org)', 'a\n\n---\n\n[b](https://example.org)'],
  ['<b>x</b>', '<b>x</b>'],
  ['', ''],
])('%j', (markdown, plain) => {
  expect(plainOf(blocksOf(markdown))).toBe(plain);
});

test('nothing of a long answer is left out', () => {
  expect(plainOf(blocksOf('A *word*.\n\n'.repeat(5_000)))).toBe(Array(5_000).fill('A word.').join('\n\n'));
});
