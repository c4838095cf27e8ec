/** Texts of the composer compared with what leaves: the same but for white space, or a part of it in any request. */

/** Editor and site may differ in line breaks and spaces, in nothing else. */
export const sameButForSpace = (one: string, other: string): boolean =>
  one.replace(/\s+/g, '') === other.replace(/\s+/g, '');

/** Fewer words together are anybody's; with single ones a held text would stop the site's every request. */
const PHRASE_WORDS = 4;

/** What to look for of a text that must stay here: the whole, and any few words in a row. */
export function phrasesOf(text: string): string[] {
  const words = text.trim().split(/\s+/);
  const phrases = words.map((_, at) => words.slice(at, at + PHRASE_WORDS).join(' '));
  return [text, ...phrases.slice(0, Math.max(0, words.length - PHRASE_WORDS + 1))];
}

/** A body that holds a long text holds some of any thousand of its words. */
const MOST_WORDS = 1_000;
const LONG_TEXT = 20_000;

/** What to look for of a text that nobody has checked: the whole, and each longer word. */
export function partsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word.length >= 5);
  const step = Math.ceil(words.length / MOST_WORDS);
  return text.length < LONG_TEXT ? [text, ...words] : words.filter((_, at) => at % step === 0);
}
