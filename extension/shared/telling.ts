/** By what a request that carries a found value is known, and other requests are not. */
import type { VerdictSpan } from './protocol';

/**
 * Private in their sentence, words of every day elsewhere: a site's own requests are full of weekdays, towns (in the names of time
 * zones), languages and trades. Of these the words around are part of what is looked for.
 */
const OF_EVERY_DAY: ReadonlySet<string> = new Set(['AGE', 'TITLE', 'DATE_TIME', 'NRP', 'OCCUPATION', 'LOCATION', 'MEDICAL']);
/** So many units of the text on each side, and to the end of the word there. */
const AROUND = 12;
const LONGEST_WORD = 40;
const SHORTEST = 12;

/** Null where there is nothing by which to know it: such a value is replaced in prompts and drafts, and looked for nowhere else. */
export function tellingPart(text: string, { start, end, type }: Pick<VerdictSpan, 'start' | 'end' | 'type'>): string | null {
  if (!OF_EVERY_DAY.has(type)) return text.slice(start, end);
  const from = wordEdge(text, start - AROUND, -1);
  const to = wordEdge(text, end + AROUND, 1);
  const part = text.slice(from, to).trim();
  return part.length < SHORTEST ? null : part;
}

function wordEdge(text: string, near: number, step: -1 | 1): number {
  let at = Math.min(Math.max(near, 0), text.length);
  for (let steps = 0; steps < LONGEST_WORD && at > 0 && at < text.length; steps += 1) {
    if (/\s/.test(text.charAt(step < 0 ? at - 1 : at))) break;
    at += step;
  }
  return at;
}
