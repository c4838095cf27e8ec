/** The words of a text that a user may pick to hide: longest first, each once, those already replaced left out. */
import type { VerdictSpan } from '../shared/protocol';

const SHOWN = 8;
/** Shorter plain words are articles and the like; a name or a number may be short. */
const LEAST_PLAIN = 5;
const LEAST_LETTERS = 2;

function isFree(start: number, end: number, spans: readonly VerdictSpan[]): boolean {
  return spans.every((span) => end <= span.start || start >= span.end);
}

export function pickable(text: string, spans: readonly VerdictSpan[], language: string): string[] {
  const found = new Set<string>();
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike === true && isWorth(segment) && isFree(index, index + segment.length, spans)) found.add(segment);
  }
  return [...found].sort((a, b) => weight(b) - weight(a)).slice(0, SHOWN);
}

function isWorth(word: string): boolean {
  return word.length >= (/\p{N}|^\p{Lu}/u.test(word) ? LEAST_LETTERS : LEAST_PLAIN);
}

/** Names, numbers and mixed words are what people want to hide; they come before plain words of the same length. */
function weight(word: string): number {
  const hasDigit = /\p{N}/u.test(word);
  const isName = /^\p{Lu}/u.test(word);
  return (hasDigit ? 100 : 0) + (isName ? 50 : 0) + Math.min(word.length, 20);
}
