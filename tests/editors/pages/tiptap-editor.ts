import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { MountedEditor } from './serve-page';

export function mountTiptap(place: HTMLElement, content: string): MountedEditor {
  let heard = '';
  const editor = new Editor({
    element: place,
    extensions: [StarterKit, Mention],
    content,
    onUpdate: () => {
      heard = textOf(editor);
    },
  });
  return { model: () => textOf(editor), send: () => heard };
}

const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: () => ['span', { 'data-mention': '' }, '@ada'],
  renderText: () => '@ada',
});

function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}
