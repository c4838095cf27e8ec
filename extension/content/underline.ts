/** Underlines private spans in place with the CSS Custom Highlight API: the editor's DOM is not touched. */
import type { Verdict } from '../shared/protocol';
import type { Editable } from './editable';
import { rangeOf, read } from './reading';

const NAME = 'postern-private';

function highlight(): Highlight | null {
  if (!('highlights' in CSS)) return null;
  const before = CSS.highlights.get(NAME);
  if (before) return before;
  const made = new Highlight();
  CSS.highlights.set(NAME, made);
  return made;
}

/** Clears the underlines where there is no verdict, or where it is not on the text that stands there now. */
export function underline(editable: Editable, text: string, verdict: Verdict | null): void {
  const shown = highlight();
  shown?.clear();
  if (!shown || !verdict || editable instanceof HTMLTextAreaElement) return;
  const reading = read(editable);
  if (reading.text.length !== text.length) return;
  for (const span of verdict.spans) {
    if (span.placeholder === null) continue;
    const range = rangeOf(reading, span.start, span.end);
    if (range) shown.add(range);
  }
}

export function clearUnderlines(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}
