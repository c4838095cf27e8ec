/** The small part of Markdown that answers use, drawn as elements: paragraphs, lists, quotes, fences, bold, code, links. */
import { h } from './dom';

const INLINE = /\*\*(.+?)\*\*|`([^`]+)`|!?\[([^\]]*)\]\((\S+?)\)/g;

function inline(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(text.slice(at, match.index), inlineElement(match));
    at = match.index + match[0].length;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== '');
}

function inlineElement(match: RegExpMatchArray): HTMLElement {
  const [, bold, code, label, target] = match;
  if (bold !== undefined) return h('strong', {}, ...inline(bold));
  if (code !== undefined) return h('code', {}, code);
  return h('a', { href: target ?? '', target: '_blank', rel: 'noopener' }, label ?? '');
}

function paragraph(lines: string[]): HTMLElement {
  const nodes = lines.flatMap((line, i) => (i === 0 ? inline(line) : [h('br'), ...inline(line)]));
  return h('p', {}, ...nodes);
}

/** Which kind of block a line belongs to, and what is left of the line in it. */
function kindOf(line: string): { kind: 'list' | 'quote' | 'text' | 'blank'; rest: string } {
  if (line.trim() === '') return { kind: 'blank', rest: '' };
  if (/^- /.test(line)) return { kind: 'list', rest: line.slice(2) };
  if (/^>/.test(line)) return { kind: 'quote', rest: line.replace(/^> ?/, '') };
  return { kind: 'text', rest: line };
}

function block(kind: string, lines: string[]): HTMLElement | null {
  if (kind === 'list') return h('ul', {}, ...lines.map((line) => h('li', {}, ...inline(line))));
  if (kind === 'quote') return h('blockquote', {}, paragraph(lines));
  return kind === 'text' ? paragraph(lines) : null;
}

export function draw(markdown: string): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let kind = 'blank';
  let lines: string[] = [];
  const close = (): void => {
    const made = block(kind, lines);
    if (made) blocks.push(made);
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    const next = kindOf(line);
    if (next.kind !== kind) close();
    kind = next.kind;
    lines.push(next.rest);
  }
  close();
  return blocks;
}
