/**
 * A line of a page as Markdown: pieces of text, code and emphasis, written so that a reader of Markdown (CommonMark with
 * GitHub's tables and links) draws exactly the characters that stand on the page. Placeholders stand as they are.
 */
export type Mark = '' | '**' | '*' | '~~';
/** Text as on the page; `\n` is a line break. */
export interface Piece {
  text: string;
  isCode: boolean;
  mark: Mark;
}

/** White space that a page draws as one space; separators of lines end no line there, but do in Markdown. */
const SPACES = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;
const MEANT =
  /(?<placeholder>\[[A-Z][A-Z0-9_]*_\d+\])|[\\*~`[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\])\(|<(?=[a-zA-Z/!?])|&(?=#?\w+;)/gu;
/** What makes a link of a bare address: within one, an escape would be drawn. */
const LINKED = /(?:https?|ftp)(?=:\/\/)|(?:mailto|xmpp)(?=:)|www(?=\.)|(?<!\\)(?=@)/gi;
const PUNCTUATION = String.raw`[\p{P}\p{S}]`;
const STARTS_PUNCTUATED = new RegExp(`^${PUNCTUATION}`, 'u');
const ENDS_PUNCTUATED = new RegExp(`${PUNCTUATION}$`, 'u');
/** Of the last UTF-16 unit, which is what the panel's reader looks at. */
const ENDS_LOOSE = new RegExp(String.raw`(?:^|\s|${PUNCTUATION})$`, 'u');
const STARTS_LOOSE = new RegExp(String.raw`^(?:$|\s|${PUNCTUATION})`, 'u');

export const collapsed = (text: string): string => text.replace(SPACES, ' ');

/** What `pieces` are in Markdown, in lines; nothing at a line's start is guarded yet. */
export function inlineMarkdown(pieces: readonly Piece[]): string {
  const groups = grouped(pieces);
  let out = '';
  groups.forEach((group, at) => {
    const before = groups[at - 1]?.at(-1);
    const after = groups[at + 1]?.[0];
    out += marked(group, before === undefined ? '' : drawn(before), after === undefined ? '' : drawn(after));
  });
  return out.replace(/ *\n */g, '\n').trim();
}

/** In a paragraph a line that begins as a list, a heading, a quote, a rule or a table does is a line of text still. */
export function guarded(lines: string): string {
  return lines
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=:|\s]+$)/, (mark) => (line === '' ? mark : '\\'))
        .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
        .replace(/^(\[[A-Z][A-Z0-9_]*\])(?=:)/, '$1\\'),
    )
    .join('\n');
}

/** Code's own ends, since code is set off by them. */
const drawn = ({ text, isCode }: Piece): string => (isCode ? '`' : text);

/** Neighbours of one kind made one, and those of one mark put together. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || last.mark !== piece.mark) groups.push([{ ...piece }]);
    else if (last.isCode === piece.isCode) last.text += piece.text;
    else group.push({ ...piece });
  }
  return groups;
}

/** Emphasis that stands so that Markdown would not read it as such is left out: its text matters more. */
function marked(group: readonly Piece[], before: string, after: string): string {
  const mark = group[0]?.mark ?? '';
  if (mark === '') return written(group, after);
  const [, lead = '', inner = '', trail = ''] =
    /^(\s*)(.*?)(\s*)$/s.exec(written(group, '').replace(/\s*\n\s*/g, '\n')) ?? [];
  const opens = lead !== '' || !STARTS_PUNCTUATED.test(inner) || ENDS_LOOSE.test(before.slice(-1));
  const closes = trail !== '' || !ENDS_PUNCTUATED.test(inner) || STARTS_LOOSE.test(after);
  return inner !== '' && opens && closes ? `${lead}${mark}${inner}${mark}${trail}` : written(group, after);
}

function written(group: readonly Piece[], after: string): string {
  return group
    .map((piece, at) => {
      const next = group[at + 1];
      return piece.isCode ? code(piece.text) : escaped(piece.text, next === undefined ? after : drawn(next));
    })
    .join('');
}

/** A bare address would take in escapes within it and marks that follow it: such a one is no link. */
function escaped(text: string, after: string): string {
  const isFollowed = /^\S/.test(after);
  return text.replace(/\S+/g, (word, at: number) => {
    const meant = word.replace(MEANT, (mark, placeholder?: string) => placeholder ?? `\\${mark}`);
    const isLast = isFollowed && at + word.length === text.length;
    return meant === word && !isLast ? word : meant.replace(LINKED, '$&\\');
  });
}

/** Code between runs of backticks that do not occur in it (CommonMark 6.1). */
function code(text: string): string {
  const runs = new Set([...text.matchAll(/`+/g)].map(([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const isPadded = /^`|`$|^ .*[^ ].* $/.test(text);
  return isPadded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}
