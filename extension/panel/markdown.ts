/**
 * Markdown to a tree of our own, which the panel draws element by element: no HTML of an answer is ever parsed, and what is
 * written as HTML is shown as the text it is. The reading of Markdown is the library's (CommonMark with GitHub's tables).
 */
import { Lexer, Tokenizer, type MarkedToken, type Token, type Tokens, type TokensList } from 'marked';

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

/** What is nested too deep or too heavy to read in a moment is one paragraph of the text as it is written. */
export function blocksOf(markdown: string): Block[] {
  return tokensOf(markdown)?.flatMap(blockOf) ?? [{ kind: 'paragraph', parts: [{ kind: 'text', text: markdown }] }];
}

function blockOf(token: Token): Block[] {
  if (isKnown(token))
    switch (token.type) {
      case 'space':
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

// Reading within bounds: text made to nest or to search without end is refused, not waited for.

/** Deeper than anybody writes or reads. */
export const MOST_DEEP = 24;
/** What a text may cost, of any length, and for each of its characters, counted in characters searched. */
const LEAST_WORK = 100_000;
const WORK_PER_CHARACTER = 30;
/** A line that makes a table of the one above it. Rows are looked for up to a blank line. */
const DELIMITERS = /^[^\n]*\n([ |:-]*)(?:\n|$)/;
const ROWS_END = /\n[ \t]*\n/;
/** A row has as many cells as its table has columns, whatever is written in it: one that nobody wrote costs so much. */
const WORK_PER_CELL = 10;
/** What may stand in the name of an address: the reader looks ahead over it for an `@`. */
const NAME = /^[^\s]?[\w.!#$%&'*+/=?^`{|}~-]*/;

class TooMuch extends Error {}

class CarefulTokenizer extends Tokenizer {
  #left: number;
  #depth = 0;

  constructor(length: number) {
    super();
    this.#left = LEAST_WORK + WORK_PER_CHARACTER * length;
  }

  override space(src: string): ReturnType<Tokenizer['space']> {
    this.#spend(10 + src.length / 1000);
    return super.space(src);
  }
  override blockquote(src: string): ReturnType<Tokenizer['blockquote']> {
    return this.#within(() => super.blockquote(src));
  }
  override list(src: string): ReturnType<Tokenizer['list']> {
    return this.#within(() => super.list(src));
  }
  override table(src: string): ReturnType<Tokenizer['table']> {
    const delimiters = DELIMITERS.exec(src)?.[1];
    if (delimiters?.includes('-') !== true) return undefined;
    const end = src.search(ROWS_END);
    const lines = src.slice(0, end < 0 ? src.length : end);
    const cells = delimiters.split('|').length * lines.split('\n').length;
    this.#spend(lines.length + WORK_PER_CELL * Math.max(0, cells - lines.length));
    return super.table(src);
  }
  override emStrong(src: string, masked: string, before?: string): ReturnType<Tokenizer['emStrong']> {
    // Within a word it opens nothing, and nothing is searched.
    if (src.startsWith('_') && /[\p{L}\p{N}]/u.test(before ?? '')) return super.emStrong(src, masked, before);
    return this.#searched(/^[*_]/, src, 1, () => super.emStrong(src, masked, before));
  }
  override del(src: string, masked: string, before?: string): ReturnType<Tokenizer['del']> {
    return this.#searched(/^~/, src, 1, () => super.del(src, masked, before));
  }
  override link(src: string): ReturnType<Tokenizer['link']> {
    return this.#searched(/^!?\[/, src, 0.25, () => super.link(src));
  }
  override reflink(src: string, links: TokensList['links']): ReturnType<Tokenizer['reflink']> {
    return this.#searched(/^!?\[/, src, 0.25, () => super.reflink(src, links));
  }
  override tag(src: string): ReturnType<Tokenizer['tag']> {
    return this.#searched(/^</, src, 0.1, () => super.tag(src));
  }
  override codespan(src: string): ReturnType<Tokenizer['codespan']> {
    return this.#searched(/^`/, src, 0.25, () => super.codespan(src));
  }
  override url(src: string): ReturnType<Tokenizer['url']> {
    return this.#searched(/^(?:www|https?|ftp|mailto|xmpp)/i, src, 0.25, () => super.url(src));
  }
  override inlineText(src: string): ReturnType<Tokenizer['inlineText']> {
    this.#spend(10 + (NAME.exec(src)?.[0].length ?? 0) / 4);
    return super.inlineText(src);
  }

  /** A search that finds something has looked as far as that; one that finds nothing may have looked to the end. */
  #searched<T extends { raw: string }>(starts: RegExp, src: string, cost: number, read: () => T | undefined): T | undefined {
    if (!starts.test(src)) return undefined;
    const found = this.#within(read);
    this.#spend(10 + cost * (found?.raw ?? src).length);
    return found;
  }

  #spend(work: number): void {
    this.#left -= work;
    if (this.#left < 0) throw new TooMuch();
  }

  #within<T>(read: () => T): T {
    if (this.#depth >= MOST_DEEP) throw new TooMuch();
    this.#depth += 1;
    try {
      return read();
    } finally {
      this.#depth -= 1;
    }
  }
}

/** The tokens of `markdown`, or null where it is nested too deep, takes too long or can not be read. */
function tokensOf(markdown: string): Token[] | null {
  try {
    return new Lexer({ gfm: true, tokenizer: new CarefulTokenizer(markdown.length) }).lex(markdown);
  } catch {
    return null;
  }
}
