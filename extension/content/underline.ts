/** Underlines private spans in place, with the CSS Custom Highlight API or over a textarea: the editor's DOM is not touched. */
import type { Verdict } from '../shared/protocol';
import type { Editable } from './editable';
import { rangeOf, read } from './reading';
import { clearArea, underlineArea } from './underline_area';

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
  const spans = verdict?.spans.filter((span) => span.placeholder !== null) ?? [];
  const shown = highlight();
  shown?.clear();
  if (editable instanceof HTMLTextAreaElement) return underlineArea(editable, text, spans);
  clearArea();
  if (!shown || spans.length === 0) return;
  const reading = read(editable);
  if (reading.text.length !== text.length) return;
  for (const span of spans) {
    const range = rangeOf(reading, span.start, span.end);
    if (range) shown.add(range);
  }
}

export function clearUnderlines(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  clearArea();
}
