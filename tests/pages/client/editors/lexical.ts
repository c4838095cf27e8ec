/** Lexical with its plain-text rules, as several sites use it. */
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
} from 'lexical';
import { h } from '../dom';
import type { Editor, EditorHooks } from './editor';

export function lexical(hooks: EditorHooks): Editor {
  const element = h('div', { contenteditable: 'true', 'data-lexical-editor': 'true', ...hooks.attributes });
  element.setAttribute('data-placeholder', hooks.placeholder);
  const editor = createEditor({
    namespace: 'composer',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event === null || event.shiftKey || event.isComposing || !hooks.onEnter(event.ctrlKey || event.metaKey)) return false;
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => event instanceof ClipboardEvent && hooks.onPaste(event.clipboardData?.getData('text/plain') ?? ''),
    COMMAND_PRIORITY_HIGH,
  );
  const read = (): string => editor.getEditorState().read(() => $getRoot().getTextContent());
  editor.registerTextContentListener((text) => {
    element.classList.toggle('is-empty', text === '');
    hooks.onChange();
  });
  const clear = (): void =>
    editor.update(() => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      paragraph.select();
    });
  clear();
  return { element, text: read, clear, focus: () => element.focus() };
}
