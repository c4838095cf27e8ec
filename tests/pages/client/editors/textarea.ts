/** A controlled textarea, as a framework keeps it: what counts is the state set by `input` events, not the element's value. */
import { h } from '../dom';
import type { Editor, EditorHooks } from './editor';

export function textarea(hooks: EditorHooks): Editor {
  const element = h('textarea', { rows: '2', placeholder: hooks.placeholder, ...hooks.attributes });
  if (!(element instanceof HTMLTextAreaElement)) throw new TypeError('no textarea');
  let state = '';
  element.addEventListener('input', () => {
    state = element.value;
    hooks.onChange();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    if (hooks.onEnter(event.ctrlKey || event.metaKey)) event.preventDefault();
  });
  element.addEventListener('paste', (event) => {
    if (hooks.onPaste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  });
  return {
    element,
    text: () => state,
    clear: () => {
      state = '';
      element.value = '';
      hooks.onChange();
    },
    focus: () => element.focus(),
  };
}
