import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { type Node, Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { MountedEditor } from './serve-page';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

export function mountProseMirror(place: HTMLElement): MountedEditor {
  let heard = '';
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(place, {
    state: EditorState.create({ schema, plugins }),
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction));
      heard = textOf(view.state.doc);
    },
  });
  return { model: () => textOf(view.state.doc), send: () => heard };
}

function textOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n');
}
