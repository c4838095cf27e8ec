/** The text of one message as the user reads it, with the way back from an offset to the page's own text nodes. */
import type { FoundToken } from '../shared/tokens';

export interface Token {
  text: string;
  range: Range;
  /** The element whose looks the drawn text takes. */
  element: Element;
}

/** Text that one element of the page holds without a break. */
export interface Run {
  block: Element;
  text: string;
  pieces: readonly Piece[];
}

/** Never drawn over: what can be edited or sent, what is a link (T-40), and what shows no text of its own. */
const NEVER =
  'input, textarea, select, button, a[href], svg, script, style, iframe, [contenteditable]:not([contenteditable="false"])';
/** What begins on a line of its own. */
export const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, pre, blockquote, div, section, article';

interface Piece {
  node: Text;
  /** Offset of the node's first unit in the joined text. */
  at: number;
}

function walker(root: Element, never: string): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(never)) return NodeFilter.FILTER_REJECT;
    return node.localName === 'br' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
}

/** A model's answer may split a placeholder over elements (bold, code); it never runs over a block's end. */
export function runsIn(root: Element, neverReveal: readonly string[]): Run[] {
  const never = [NEVER, ...neverReveal].join(', ');
  if (root.closest(never)) return [];
  const walk = walker(root, never);
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  const close = (): void => {
    // Every token ends in a number.
    if (/\d/.test(text)) runs.push({ block: block !== null && root.contains(block) ? block : root, text, pieces });
    pieces = [];
    text = '';
  };
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (own !== block || !(node instanceof Text)) close();
    block = own;
    if (!(node instanceof Text)) continue;
    pieces.push({ node, at: text.length });
    text += node.data;
  }
  close();
  return runs;
}

/** The piece that holds the unit at `offset`; pieces are sorted, so a search by halves finds it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

export function tokensOf({ pieces }: Run, found: readonly FoundToken[]): Token[] {
  return found.flatMap(({ text: token, start, end }): Token[] => {
    const first = pieceAt(pieces, start);
    const last = pieceAt(pieces, end - 1);
    const element = first?.node.parentElement;
    if (!first || !last || !element) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.at);
    range.setEnd(last.node, end - last.at);
    return [{ text: token, range, element }];
  });
}
