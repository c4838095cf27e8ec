/** The site's own list over the composer ("@" for a mention, "/" for a command): while it is open, Enter chooses in it and sends nothing. */
import type { Editable } from './editable';

/** The word that the caret ends, begun by one of the two signs. */
const BEGUN = /(?:^|\s)[@/]\S*$/;
const LISTS = '[role="listbox"], [role="menu"]';
const ENTRIES = '[role="option"], [role^="menuitem"]';

function beforeCaret(editable: Editable): string {
  if (editable instanceof HTMLTextAreaElement) return editable.value.slice(0, editable.selectionStart);
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !editable.contains(node)) return '';
  // Not from the editor's beginning: the end of one line must not touch the next.
  const range = document.createRange();
  range.selectNodeContents(node instanceof Text ? (node.parentElement ?? node) : node);
  range.setEnd(node, selection.focusOffset);
  return range.toString();
}

function isOpen(list: Element): boolean {
  const { width, height } = list.getBoundingClientRect();
  const isSeen = list.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isSeen && width > 0 && height > 0 && list.querySelector(ENTRIES) !== null;
}

/** A page that only says so gains nothing: what it then sends without a verdict is judged by the network gate. */
export function isChoosing(editable: Editable): boolean {
  if (!BEGUN.test(beforeCaret(editable))) return false;
  return Array.from(document.querySelectorAll(LISTS)).some((list) => !list.contains(editable) && isOpen(list));
}
