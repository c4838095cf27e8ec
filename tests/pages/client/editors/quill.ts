/** Quill inside the site's custom element, as Gemini uses it. */
import Quill from 'quill/core';
import { h } from '../dom';
import type { Editor, EditorHooks } from './editor';

/** Quill moves HTML through sinks that the site's policy guards; the site has one policy for it, as the real one has. */
function allowQuill(): void {
  const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes;
  types?.createPolicy('default', { createHTML: (html: string) => html });
}

export function quill(hooks: EditorHooks): Editor {
  allowQuill();
  const holder = h('div');
  const rich = h('rich-textarea', {}, holder);
  const editor: Quill = new Quill(holder, {
    formats: [],
    placeholder: hooks.placeholder,
    modules: {
      keyboard: {
        bindings: {
          send: { key: 'Enter', shiftKey: false, handler: () => !hooks.onEnter(false) },
        },
      },
    },
  });
  editor.root.classList.add('textarea', 'new-input-ui');
  for (const [name, value] of Object.entries(hooks.attributes)) editor.root.setAttribute(name, value);
  editor.on('text-change', () => hooks.onChange());
  editor.root.addEventListener(
    'paste',
    (event) => {
      if (!hooks.onPaste(event.clipboardData?.getData('text/plain') ?? '')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return {
    element: rich,
    text: () => editor.getText().replace(/\n$/, ''),
    clear: () => void editor.setText('', 'user'),
    focus: () => editor.focus(),
  };
}
