/** Underlines private spans and words in doubt in place, with the CSS Custom Highlight API or over a textarea: the editor's DOM is not touched. */
import type { Verdict } from '../shared/protocol';
import type { Editable } from './editable';
import { rangeOf, read } from './reading';
import { clearArea, underlineArea } from './underline_area';
import type { Stretch } from './underline_spans';

const PRIVATE = 'postern-private';
const DOUBTED = 'postern-doubted';

function highlight(name: string): Highlight | null {
  if (!('highlights' in CSS)) return null;
  const before = CSS.highlights.get(name);
  if (before) return before;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** What is replaced, and what a second reader doubts; they never overlap. */
function stretchesOf(verdict: Verdict | null): Stretch[] {
  const spans = verdict?.spans.filter((span) => span.placeholder !== null) ?? [];
  const doubts = verdict?.doubts.map(({ start, end }) => ({ start, end, isDoubted: true })) ?? [];
  return [...spans.map(({ start, end }) => ({ start, end })), ...doubts].sort((one, other) => one.start - other.start);
}

/** Clears the underlines where there is no verdict, or where it is not on the text that stands there now. */
export function underline(editable: Editable, text: string, verdict: Verdict | null): void {
  const stretches = stretchesOf(verdict);
  const [known, doubted] = [highlight(PRIVATE), highlight(DOUBTED)];
  known?.clear();
  doubted?.clear();
  if (editable instanceof HTMLTextAreaElement) return underlineArea(editable, text, stretches);
  clearArea();
  if (!known || !doubted || stretches.length === 0) return;
  const reading = read(editable);
  if (reading.text.length !== text.length) return;
  for (const { start, end, isDoubted } of stretches) {
    const range = rangeOf(reading, start, end);
    if (range) (isDoubted === true ? doubted : known).add(range);
  }
}

export function clearUnderlines(): void {
  if ('highlights' in CSS) for (const name of [PRIVATE, DOUBTED]) CSS.highlights.delete(name);
  clearArea();
}
