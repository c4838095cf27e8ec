/**
 * The user's own copy gesture gives the originals. The page's handlers never see the event, and the clipboard is written
 * from this world, where the page's patches of `navigator.clipboard` do not reach (T-03, T-40).
 */
import { ask } from '../shared/ask';
import { findTokens } from '../shared/tokens';
import { keepListening } from './lasting';

const EDITABLE = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** The selected text, if it is a plain selection in what cannot be edited: a composer's copy stays as it is. */
function selectedText(): string | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || document.activeElement?.matches('input, textarea')) return null;
  const { anchorNode, focusNode } = selection;
  const ends = [anchorNode, focusNode].map((node) => (node instanceof Element ? node : node?.parentElement));
  return ends.some((end) => !end || end.closest(EDITABLE)) ? null : selection.toString();
}

async function write(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The tab lost its focus meanwhile: nothing is written, and nothing was lost that is not on the page.
    return;
  }
}

/** `isKnown` answers at once: whether to keep the event from the page cannot wait for a message. */
export function startCopy(conversation: () => string, isKnown: (token: string) => boolean): () => void {
  const copy = (event: ClipboardEvent): void => {
    // A script's own event has no user behind it and gets what the page has: placeholders.
    if (!event.isTrusted) return;
    const text = selectedText();
    if (text === null || !findTokens(text).some((token) => isKnown(token.text))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void ask('content-worker/copy', { conversation: conversation(), text }).then((answer) =>
      write(answer.ok ? answer.value.map((segment) => segment.text).join('') : text),
    );
  };
  const undo = ['copy', 'cut'].map((type) => keepListening(window, type, copy, { capture: true }));
  return () => undo.forEach((step) => step());
}
