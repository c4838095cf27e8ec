/** The Markdown of a rendered answer, as far as a card shows it: text, emphasis, code, lists, tables, quotes. */

/** Controls and decorations that sites draw within an answer. */
const NOT_READ = 'button, svg, style, script, textarea, input, select, [aria-hidden="true"], [hidden], .sr-only';
const EMPHASIS: ReadonlyMap<string, string> = new Map([
  ['STRONG', '**'],
  ['B', '**'],
  ['EM', '*'],
  ['I', '*'],
  ['DEL', '~~'],
  ['S', '~~'],
]);
const INLINE = /^(A|ABBR|B|BDI|BR|CITE|CODE|DEL|EM|I|IMG|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR)$/;
const HEADING = /^H([1-6])$/;
/** Deeper than people or sites nest. */
const MOST_DEEP = 60;

export function markdownOf(answer: Element): string {
  return blocksIn(answer, 0).join('\n\n');
}

const isRead = (node: Node): boolean => !(node instanceof Element && node.matches(NOT_READ));

/** Blocks of an element's children; what stands between them in one line is a block, too. */
function blocksIn(parent: Element, depth: number): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line.trim() !== '') blocks.push(tidy(line));
    line = '';
  };
  for (const node of parent.childNodes) {
    if (!isRead(node)) continue;
    if (node instanceof Element && !INLINE.test(node.tagName)) {
      endLine();
      if (depth < MOST_DEEP) blocks.push(...blockOf(node, depth + 1));
    } else line += inlineOf(node, depth);
  }
  endLine();
  return blocks;
}

function blockOf(element: Element, depth: number): string[] {
  const level = HEADING.exec(element.tagName)?.[1];
  if (level !== undefined) return [`${'#'.repeat(Number(level))} ${tidy(inlinesIn(element, depth))}`];
  switch (element.tagName) {
    case 'PRE':
      return [fenced(element)];
    case 'UL':
    case 'OL':
      return [listOf(element, depth)];
    case 'BLOCKQUOTE':
      return [indented(blocksIn(element, depth).join('\n\n'), '> ', '> ')];
    case 'TABLE':
      return [tableOf(element, depth)];
    case 'HR':
      return ['---'];
    default:
      return blocksIn(element, depth);
  }
}

function fenced(pre: Element): string {
  const code = pre.querySelector('code') ?? pre;
  const language = /\blanguage-([\w+#-]+)/.exec(code.className)?.[1] ?? '';
  const text = (code.textContent ?? '').replace(/\n+$/, '');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function listOf(list: Element, depth: number): string {
  const start = list instanceof HTMLOListElement ? list.start : null;
  const items = [...list.children].filter((child) => child.tagName === 'LI' && isRead(child));
  return items
    .map((item, at) => {
      const mark = start === null ? '- ' : `${start + at}. `;
      // A list within stands close to its line, as it does on the page.
      const text = blocksIn(item, depth).join('\n').trim();
      return indented(text, mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

function tableOf(table: Element, depth: number): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => tidy(inlinesIn(cell, depth)).replaceAll('|', '\\|').replaceAll('\n', ' ')),
  );
  const [head, ...body] = rows;
  if (head === undefined) return '';
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function inlinesIn(parent: Element, depth: number): string {
  return [...parent.childNodes].map((node) => inlineOf(node, depth)).join('');
}

function inlineOf(node: Node, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\n]+/g, ' ');
  if (!(node instanceof Element) || !isRead(node) || depth >= MOST_DEEP) return '';
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'CODE') return `\`${node.textContent ?? ''}\``;
  const inner = inlinesIn(node, depth + 1);
  const mark = EMPHASIS.get(node.tagName);
  return mark === undefined || inner.trim() === '' ? inner : `${mark}${inner.trim()}${mark}`;
}

const tidy = (line: string): string => line.replace(/ *\n */g, '\n').trim();

function indented(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join('\n');
}
