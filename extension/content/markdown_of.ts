/** The Markdown of a rendered answer, as far as a card shows it: text, emphasis, code, lists, tables, quotes. */
import { indented } from '../shared/indent';
import { collapsed, guarded, inlineMarkdown, type Mark, type Piece } from './markdown_text';

/** Controls and decorations that sites draw within an answer. */
const NOT_READ = 'button, svg, style, script, textarea, input, select, [aria-hidden="true"], [hidden], .sr-only';
const EMPHASIS: ReadonlyMap<string, Mark> = new Map([
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
const MOST_COUNTED = 999_999_999;
/** Unicode's superscripts and subscripts of these. */
const RAISABLE = '0123456789+-=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

export function markdownOf(answer: Element): string {
  return blocksIn(answer, 0).join('\n\n');
}

const isRead = (node: Node): boolean => !(node instanceof Element) || (!node.matches(NOT_READ) && isShown(node));

function isShown(element: Element): boolean {
  if (!element.isConnected) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return false;
  // Without a box of its own, such an element counts as not visible although its children are drawn.
  if (display === 'contents' || !('checkVisibility' in element)) return true;
  return element.checkVisibility();
}

/** Blocks of an element's children; what stands between them in one line is a block, too. */
function blocksIn(parent: Element, depth: number): string[] {
  const blocks: string[] = [];
  let line: Piece[] = [];
  const endLine = (): void => {
    const text = guarded(inlineMarkdown(line));
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of parent.childNodes) {
    if (!isRead(node)) continue;
    if (node instanceof Element && !INLINE.test(node.tagName)) {
      endLine();
      blocks.push(...blockOf(node, depth + 1));
    } else read(node, depth, '', line);
  }
  endLine();
  return blocks;
}

function blockOf(element: Element, depth: number): string[] {
  if (depth > MOST_DEEP) return [guarded(inlineMarkdown([plain(element)]))].filter((text) => text !== '');
  const level = HEADING.exec(element.tagName)?.[1];
  if (level !== undefined) return headingOf(inlinesIn(element, depth), Number(level));
  switch (element.tagName) {
    case 'PRE':
      return [fenced(element)];
    case 'UL':
    case 'OL':
      return [listOf(element, depth)].filter((text) => text !== '');
    case 'BLOCKQUOTE':
      return [indented(blocksIn(element, depth).join('\n\n'), '> ', '> ')];
    case 'TABLE':
      return element instanceof HTMLTableElement ? tableOf(element, depth) : blocksIn(element, depth);
    case 'HR':
      return ['---'];
    default:
      return blocksIn(element, depth);
  }
}

/** One line; number signs at its end would be taken for decoration. */
function headingOf(text: string, level: number): string[] {
  const line = text.replaceAll('\n', ' ').replace(/(?<=^| )#+$/, '\\$&');
  return line === '' ? [] : [`${'#'.repeat(level)} ${line}`];
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
  const items = [...list.children].filter((child) => child.tagName === 'LI' && isRead(child));
  const first = list instanceof HTMLOListElement ? list.start : null;
  // Markdown counts from no other numbers than these.
  const start = first !== null && (first < 0 || first + items.length > MOST_COUNTED) ? 1 : first;
  return items
    .map((item, at) => {
      const mark = start === null ? '- ' : `${start + at}. `;
      return indented(itemOf(blocksIn(item, depth)), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

/** A list within stands close to its line, as it does on the page, where it can begin without an empty line. */
function itemOf(blocks: readonly string[]): string {
  return blocks.reduce((text, block) => `${text}${/^(?:-|1\.) \S/.test(block) ? '\n' : '\n\n'}${block}`, '').trim();
}

function tableOf(table: HTMLTableElement, depth: number): string[] {
  const rows = [...table.rows].filter(isRead).map((row) => [...row.cells].filter(isRead).map((cell) => cellOf(cell, depth)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...body] = rows;
  if (head === undefined || width === 0) return [];
  const line = (cells: string[]): string => `| ${[...cells, ...Array<string>(width - cells.length).fill('')].join(' | ')} |`;
  return [[line(head), line(Array<string>(width).fill('---')), ...body.map(line)].join('\n')];
}

function cellOf(cell: Element, depth: number): string {
  const pieces = piecesIn(cell, depth);
  // A backslash before a bar can not be written in a cell's code.
  for (const piece of pieces) if (piece.isCode && piece.text.includes('\\|')) piece.isCode = false;
  return inlineMarkdown(pieces).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

const inlinesIn = (parent: Element, depth: number): string => inlineMarkdown(piecesIn(parent, depth));

function piecesIn(parent: Element, depth: number): Piece[] {
  const pieces: Piece[] = [];
  for (const node of parent.childNodes) read(node, depth, '', pieces);
  return pieces;
}

const plain = (node: Node, mark: Mark = ''): Piece => ({ text: collapsed(node.textContent ?? ''), isCode: false, mark });

/** Adds what a node shows to `into`. Emphasis within emphasis is that of the outer. */
function read(node: Node, depth: number, mark: Mark, into: Piece[]): void {
  if (node.nodeType === Node.TEXT_NODE) into.push(plain(node, mark));
  if (!(node instanceof Element) || !isRead(node)) return;
  const apart = INLINE.test(node.tagName) ? '' : ' ';
  if (node.tagName === 'BR') into.push({ text: '\n', isCode: false, mark });
  else if (node.tagName === 'CODE') into.push({ ...plain(node, mark), isCode: true });
  else if (node.tagName === 'SUP') into.push({ ...plain(node, mark), text: shifted(node, RAISED, '^') });
  else if (node.tagName === 'SUB') into.push({ ...plain(node, mark), text: shifted(node, LOWERED, '_') });
  else if (depth >= MOST_DEEP) into.push(plain(node, mark));
  else {
    into.push({ text: apart, isCode: false, mark });
    for (const child of node.childNodes)
      read(child, depth + 1, mark === '' ? (EMPHASIS.get(node.tagName) ?? '') : mark, into);
    into.push({ text: apart, isCode: false, mark });
  }
}

/** A power or an index keeps its place: by Unicode's characters where all are there, else by the usual sign. */
function shifted(element: Element, to: string, sign: string): string {
  const text = collapsed(element.textContent ?? '').trim();
  if (text === '' || /^\[.*\]$/.test(text)) return text;
  if ([...text].every((one) => RAISABLE.includes(one))) return [...text].map((one) => to[RAISABLE.indexOf(one)]).join('');
  return [...text].length === 1 ? `${sign}${text}` : `${sign}(${text})`;
}
