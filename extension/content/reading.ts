/** Reads an editor's text as the user sees it, with a map from each character back to its place in the DOM. */
import type { Editable } from './editable';

export interface Piece {
  node: Text;
  /** Offset of the node's first character in the whole text, UTF-16 units. */
  start: number;
}
export interface Reading {
  text: string;
  pieces: readonly Piece[];
}

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'PRE',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'TABLE',
  'TR',
]);

/** A break that only keeps an empty line open is no new line of its own. */
function isFiller(breakElement: Element): boolean {
  return breakElement.classList.contains('ProseMirror-trailingBreak') || breakElement.nextSibling === null;
}

export function read(editable: Editable): Reading {
  if (editable instanceof HTMLTextAreaElement) return { text: editable.value, pieces: [] };
  const pieces: Piece[] = [];
  let text = '';
  let hasLine = false;
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
        hasLine = true;
      } else if (node instanceof HTMLBRElement) {
        if (!isFiller(node)) text += '\n';
      } else if (node instanceof Element) {
        const isLine = BLOCKS.has(node.tagName) && !(node.firstElementChild && BLOCKS.has(node.firstElementChild.tagName));
        if (isLine && hasLine) text += '\n';
        hasLine ||= isLine;
        walk(node);
      }
    }
  };
  walk(editable);
  return { text, pieces };
}

/** What is sent: lone surrogates become U+FFFD, as the browser itself does on the wire; lengths stay the same. */
export const readText = (editable: Editable): string => read(editable).text.toWellFormed();

function placeOf(pieces: readonly Piece[], offset: number, isEnd: boolean): { node: Text; at: number } | null {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (!piece) continue;
    if (isEnd ? piece.start < offset : piece.start <= offset) {
      return { node: piece.node, at: Math.min(offset - piece.start, piece.node.length) };
    }
  }
  return null;
}

/** The DOM range of these characters; null in a textarea, which has none, or where the text has changed. */
export function rangeOf(reading: Reading, start: number, end: number): Range | null {
  const from = placeOf(reading.pieces, start, false);
  const to = placeOf(reading.pieces, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  return range;
}
