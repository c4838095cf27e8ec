/** A rendered answer back to Markdown, controls of the site left out. */
import { expect, test } from 'vitest';
import { markdownOf } from '../../../extension/content/markdown_of';
import { blocksOf } from '../../../extension/panel/markdown';

function read(html: string): string {
  document.body.innerHTML = `<div id="answer">${html}</div>`;
  return markdownOf(document.querySelector('#answer') ?? document.body);
}

test.each([
  ['<p>Use <strong>two</strong>\n  <em>threads</em> and <code>a*b</code>.</p>', 'Use **two** *threads* and `a*b`.'],
  ['<h3>Steps</h3><p>One<br>two</p>', '### Steps\n\nOne\ntwo'],
  ['<ol start="3"><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ol>', '3. a\n4. b\n   - c'],
  ['<pre><div>python<button>Copy code</button></div><code class="hljs language-python">x = 1\n  y\n</code></pre>', '```python\nx = 1\n  y\n```'],
  ['<pre><code>a ``` b</code></pre>', '````\na ``` b\n````'],
  ['<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>x|y</td></tr></tbody></table>', '| a | b |\n| --- | --- |\n| 1 | x\\|y |'],
  ['<blockquote><p>so</p><p>it is</p></blockquote>', '> so\n>\n> it is'],
  ['<p>To <span>[PERSON_1]</span></p><div><button>Copy</button><svg></svg><span class="sr-only">said</span></div>', 'To [PERSON_1]'],
  ['loose <b>words</b><p>then a paragraph</p>', 'loose **words**\n\nthen a paragraph'],
  ['<p>a</p><hr><p><a href="https://example.org">b</a></p>', 'a\n\n---\n\nb'],
  ['<p>x<sup>2</sup> and 10<sup>-6</sup>, e<sup>ab</sup>, e<sup>x</sup></p>', 'x² and 10⁻⁶, e^(ab), e^x'],
  ['<p>H<sub>2</sub>O, a<sub>i</sub>, said<sup>[1]</sup></p>', 'H₂O, a_i, said\\[1]'],
  ['<p><code>a`b</code> <code>`</code> <code>``x</code></p>', '``a`b`` `` ` `` ` ``x `'],
  ['<p><b>Note: </b>so <b>a</b><b>b</b></p>', '**Note:** so **ab**'],
  ['<p>2*3*4 = 24</p><p># include</p><p>1986. A</p><p>- 5</p>', '2\\*3\\*4 = 24\n\n\\# include\n\n1986\\. A\n\n\\- 5'],
  ['<p>snake_case, a [EMAIL_ADDRESS_12] and <b>[PERSON_1]</b>: (x)</p>', 'snake_case, a [EMAIL_ADDRESS_12] and **[PERSON_1]**: (x)'],
  ['<p>[PERSON_1]: so</p><p>[PERSON_1](x)</p>', '[PERSON_1]\\: so\n\n[PERSON_1]\\(x)'],
  ['<p>See https://example.org/a_b?c=1&amp;d.</p>', 'See https://example.org/a_b?c=1&d.'],
  ['<p>a<span style="display:none">b</span><i style="visibility:hidden">c</i><span style="display:contents">d</span></p>', 'ad'],
  ['<div style="display:none"><p>gone</p></div><p>here</p>', 'here'],
  ['<table><tr><td><p>a</p><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></table>', '| a  b |  |\n| --- | --- |\n| c | d |'],
  ['', ''],
])('%s', (html, markdown) => {
  expect(read(html)).toBe(markdown);
});

test('what is read is drawn as it was', () => {
  const [list] = blocksOf(read('<ul><li>one <strong>two</strong></li><li>three<ol><li>four</li></ol></li></ul>'));
  expect(list).toMatchObject({ kind: 'list', start: null });
  expect(JSON.stringify(list)).toContain('"start":1');
});

test('a page nested without end is read to some depth, in a moment', () => {
  const html = '<div>'.repeat(2_000) + 'deep' + '</div>'.repeat(2_000);
  expect(read(html)).toBe('deep');
}, 30_000); // Most of it is jsdom's own, which builds the page.

test('emphasis nested without end loses no word', () => {
  expect(read(`<p>${'<span>'.repeat(300)}deep *text*${'</span>'.repeat(300)}</p>`)).toBe('deep \\*text\\*');
});
