/**
 * Finds what may be a placeholder, in the spellings that the host's restoring accepts: any case, other separators,
 * other brackets or none, escapes. It may find too much, never too little: the host decides what is known.
 */
import { ENTITIES } from './protocol';

const SEPARATOR = String.raw`(?:\\{0,2}[_＿]|[ \u00a0]|\\?-|[\u2010\u2011\u2013])`;
const label = (one: string): string => one.split('_').join(`${SEPARATOR}{0,2}`);
const BODY = `(?:${ENTITIES.map(label).join('|')})${SEPARATOR}{0,2}\\d{1,7}`;
const EMPHASIS = '(?:\\*\\*|__|\\*|`)?';
const OPEN = String.raw`\\?[\[［【〔{<]`;
const CLOSE = String.raw`\\?[\]］】〕}>]`;
const BRACKETED = `${OPEN} ?${EMPHASIS}${BODY}${EMPHASIS} ?${CLOSE}`;
const BARE = `(?<![A-Za-z0-9_])${BODY}(?![A-Za-z0-9_])`;
const TOKEN = new RegExp(`${BRACKETED}|${BARE}`, 'gi');

/** What a browser would send somewhere: nothing is shown inside an address, not even as text (T-40). */
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/|\bwww\.|\]\()\S*$/i;
/** An address is looked for this far back, in UTF-16 units. */
const LOOK_BACK = 2_000;

export interface FoundToken {
  text: string;
  start: number;
  end: number;
}

export function findTokens(text: string): FoundToken[] {
  const found: FoundToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    if (ADDRESS.test(text.slice(Math.max(0, start - LOOK_BACK), start))) continue;
    found.push({ text: match[0], start, end: start + match[0].length });
  }
  return found;
}
