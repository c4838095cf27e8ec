/** What a user may pick from a text to hide: names of several words first, then numbers and codes, then unusual words. */
import type { VerdictSpan } from '../shared/protocol';
import { isCommon } from './common';

const SHOWN = 6;
const LEAST_DIGITS = 3;
/** Shorter words that begin small are hardly ever what tells who or what it is about. */
const LEAST_PLAIN = 6;
const LEAST_NAME = 2;

interface Word {
  text: string;
  start: number;
  end: number;
}

export function pickable(text: string, spans: readonly VerdictSpan[], language: string): string[] {
  const hidden = new Set(spans.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  const isFree = ({ text: word, start, end }: Word): boolean =>
    !hidden.has(word.toLowerCase()) && spans.every((span) => end <= span.start || start >= span.end);
  const words = codesOf(text, wordsOf(text, language)).filter(isFree);
  const ranked = new Map<string, number>();
  for (const word of namesOf(text, words)) {
    const rank = rankOf(word, text);
    if (rank > 0 && isFree(word) && !ranked.has(word.text)) ranked.set(word.text, rank);
  }
  // Sorting keeps the text's own order among equals.
  return [...ranked]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([word]) => word);
}

function wordsOf(text: string, language: string): Word[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
}

function joined(
  text: string,
  words: readonly Word[],
  areOne: (before: Word, word: Word, between: string) => boolean,
): Word[] {
  const found: Word[] = [];
  for (const word of words) {
    const before = found.at(-1);
    const isOne = before !== undefined && areOne(before, word, text.slice(before.end, word.start));
    if (isOne) found.splice(-1, 1, { text: text.slice(before.start, word.end), start: before.start, end: word.end });
    else found.push(word);
  }
  return found;
}

/** "KX-4711" and "2024/17" are one word to whoever hides them. */
const codesOf = (text: string, words: readonly Word[]): Word[] =>
  joined(text, words, (_before, _word, between) => /^[-/._:#@+]$/.test(between));

/** Words that begin large and stand side by side. A common one, as at the start of a sentence, is no part of a name. */
const namesOf = (text: string, words: readonly Word[]): Word[] =>
  joined(text, words, (before, word, between) => between === ' ' && isCapital(before) && isCapital(word));

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) && !isCommon(text);

function rankOf({ text: word, start }: Word, text: string): number {
  if (isCommon(word)) return 0;
  if (/\p{N}/u.test(word)) return /\p{L}/u.test(word) || digitsIn(word) >= LEAST_DIGITS ? 3 : 0;
  if (/^\p{Lu}.* \p{Lu}/u.test(word)) return 4;
  if (/^\p{Lu}/u.test(word) && word.length >= LEAST_NAME && !beginsSentence(text, start)) return 2;
  return word.length >= leastOf(word) ? 1 : 0;
}

const digitsIn = (word: string): number => word.match(/\p{N}/gu)?.length ?? 0;

/** Scripts without capitals; in some of them two signs are a name. */
function leastOf(word: string): number {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return 2;
  return /^\p{Lo}/u.test(word) ? 4 : LEAST_PLAIN;
}

/** There every word begins large. */
const beginsSentence = (text: string, start: number): boolean => /(?:^|[.!?:\n]\s*)$/.test(text.slice(0, start));
