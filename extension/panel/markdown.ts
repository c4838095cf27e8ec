/**
 * Markdown to a tree of our own, which the panel draws element by element: no HTML of an answer is ever parsed, and what is
 * written as HTML is shown as the text it is. The reading of Markdown is the library's (CommonMark with GitHub's tables).
 */
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'em' | 'del'; parts: Inline[] }
  | { kind: 'break' };
export type Block =
  | { kind: 'paragraph'; parts: Inline[] }
  | { kind: 'heading'; parts: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'rule' };

/** More than a person reads in a card; the whole is copied. */
export const MOST_DRAWN = 20_000;

/** Tokens of the library itself; extensions of it, of which there are none here, would bring others. */
const KNOWN: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote',
  'br',
  'code',
  'codespan',
  'def',
  'del',
  'em',
  'escape',
  'heading',
  'hr',
  'list',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
]);
const isKnown = (token: Token): token is MarkedToken => KNOWN.has(token.type);

export function blocksOf(markdown: string): Block[] {
  return lexer(markdown, { gfm: true }).flatMap(blockOf);
}

function blockOf(token: Token): Block[] {
  if (isKnown(token))
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'heading':
        return [{ kind: 'heading', parts: inlinesOf(token.tokens) }];
      case 'code':
        return [{ kind: 'code', text: token.text }];
      case 'blockquote':
        return [{ kind: 'quote', blocks: token.tokens.flatMap(blockOf) }];
      case 'list':
        return [listOf(token)];
      case 'table':
        return [tableOf(token)];
      case 'hr':
        return [{ kind: 'rule' }];
      case 'paragraph':
        return [{ kind: 'paragraph', parts: inlinesOf(token.tokens) }];
      case 'text':
        return [{ kind: 'paragraph', parts: inlineOf(token) }];
      default:
    }
  return [{ kind: 'paragraph', parts: [{ kind: 'text', text: token.raw }] }];
}

function listOf(list: Tokens.List): Block {
  const start = list.ordered && typeof list.start === 'number' ? list.start : null;
  return { kind: 'list', start, items: list.items.map((item) => item.tokens.flatMap(blockOf)) };
}

function tableOf(table: Tokens.Table): Block {
  const cells = (row: Tokens.TableCell[]): Inline[][] => row.map((cell) => inlinesOf(cell.tokens));
  return { kind: 'table', head: cells(table.header), rows: table.rows.map(cells) };
}

function inlinesOf(tokens: Token[]): Inline[] {
  return tokens.flatMap(inlineOf);
}

/** Links and pictures are shown as they are written: what an answer points to is never fetched and never one click away. */
function inlineOf(token: Token): Inline[] {
  if (isKnown(token))
    switch (token.type) {
      case 'strong':
      case 'em':
      case 'del':
        return [{ kind: token.type, parts: inlinesOf(token.tokens) }];
      case 'codespan':
        return [{ kind: 'code', text: token.text }];
      case 'br':
        return [{ kind: 'break' }];
      case 'escape':
        return [{ kind: 'text', text: token.text }];
      case 'text':
        return token.tokens ? inlinesOf(token.tokens) : [{ kind: 'text', text: token.text }];
      default:
    }
  return [{ kind: 'text', text: token.raw }];
}
