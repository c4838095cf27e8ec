/** Cuts typed and outgoing text into plain and marked pieces, so that both can be read side by side. */
import { say } from '../shared/i18n';
import type { VerdictSpan } from '../shared/protocol';
import { entityWord } from './words';

export interface Piece {
  text: string;
  /** What a marked piece is; null for plain text. */
  note: string | null;
}

function noteOf(span: VerdictSpan): string {
  const type = entityWord(span.type);
  return span.placeholder === null
    ? say('let_through', { type })
    : say('replaced_by', { type, placeholder: span.placeholder });
}

/** Spans that overlap, run backwards or point outside are left unmarked: the text itself is always shown whole. */
export function typedPieces(text: string, spans: readonly VerdictSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), note: null });
    pieces.push({ text: text.slice(span.start, span.end), note: noteOf(span) });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), note: null });
  return pieces;
}

/** Marks each span's placeholder in order; one that a user typed himself elsewhere is not marked by mistake. */
export function sentPieces(text: string, spans: readonly VerdictSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.placeholder === null) continue;
    const found = text.indexOf(span.placeholder, at);
    if (found < 0) continue;
    if (found > at) pieces.push({ text: text.slice(at, found), note: null });
    at = found + span.placeholder.length;
    pieces.push({ text: span.placeholder, note: entityWord(span.type) });
  }
  if (at < text.length) pieces.push({ text: text.slice(at), note: null });
  return pieces;
}
