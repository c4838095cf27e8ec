/** An answer as a person wants it in the clipboard or the composer: text, without the marks that only shape it. */
import { indented } from '../shared/indent';
import type { Block, Inline } from './markdown';

/** Code alone is the code, a table alone is a table in Markdown; else everything in its order, an empty line between blocks. */
export function plainOf(blocks: readonly Block[]): string {
  const [only, ...others] = blocks;
  return only?.kind === 'code' && others.length === 0 ? only.text : joined(blocks, '\n\n');
}

const joined = (blocks: readonly Block[], between: string): string => blocks.map(blockText).join(between);

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.parts);
    case 'code':
      return fenced(block.text);
    case 'quote':
      return indented(joined(block.blocks, '\n\n'), '> ', '> ');
    case 'list':
      return block.items.map((item, at) => itemText(item, block.start === null ? '- ' : `${block.start + at}. `)).join('\n');
    case 'table':
      return tableText(block.head, block.rows);
    case 'rule':
      return '---';
  }
}

const itemText = (item: readonly Block[], mark: string): string =>
  indented(joined(item, '\n'), mark, ' '.repeat(mark.length));

export function inlineText(parts: readonly Inline[]): string {
  return parts.map((part) => (part.kind === 'break' ? '\n' : 'parts' in part ? inlineText(part.parts) : part.text)).join('');
}

/** Among other text, code stays apart from it. */
function fenced(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function tableText(head: readonly Inline[][], rows: readonly Inline[][][]): string {
  const cell = (parts: readonly Inline[]): string => inlineText(parts).replaceAll('\n', ' ').replaceAll('|', '\\|');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head.map(cell)), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}
