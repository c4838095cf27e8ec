/** ProseMirror, as ChatGPT and Claude use it: one paragraph per line, Shift+Enter breaks the line. */
import { baseKeymap, chainCommands, newlineInCode, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Schema, Slice } from 'prosemirror-model';
import { EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Editor, EditorHooks } from './editor';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
  },
  marks: {},
});

const lineNode = (line: string) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]);

function sliceOf(text: string): Slice {
  const lines = text.split(/\r\n?|\n/).map(lineNode);
  return new Slice(Fragment.from(lines), 1, 1);
}

function placeholder(text: string): Plugin {
  return new Plugin({
    view: (view) => {
      const show = (): void => {
        const empty = view.state.doc.childCount === 1 && view.state.doc.firstChild?.content.size === 0;
        view.dom.classList.toggle('is-empty', empty);
        view.dom.setAttribute('data-placeholder', text);
      };
      show();
      return { update: show };
    },
  });
}

export function prosemirror(hooks: EditorHooks, between = '\n'): Editor {
  const holder = document.createElement('div');
  const newline = chainCommands(newlineInCode, splitBlock);
  const keys = keymap({
    Enter: (state, dispatch, view) => hooks.onEnter(false) || newline(state, dispatch, view),
    'Mod-Enter': () => hooks.onEnter(true),
    'Shift-Enter': newline,
    'Mod-z': undo,
    'Mod-y': redo,
  });
  const empty = (): EditorState =>
    EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap), placeholder(hooks.placeholder)] });
  const view: EditorView = new EditorView(holder, {
    state: empty(),
    attributes: { class: 'ProseMirror', ...hooks.attributes },
    clipboardTextParser: (text) => sliceOf(text),
    handlePaste: (_view, event) => hooks.onPaste(event.clipboardData?.getData('text/plain') ?? ''),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) hooks.onChange();
    },
  });
  return {
    element: holder,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, between, '\n'),
    clear: () => {
      view.updateState(empty());
      view.dispatch(view.state.tr.setSelection(TextSelection.atStart(view.state.doc)));
      hooks.onChange();
    },
    focus: () => view.focus(),
  };
}
