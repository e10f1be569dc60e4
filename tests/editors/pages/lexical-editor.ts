import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { editingHost, type MountedEditor } from './serve-page';

/** `mention` starts the draft with a name that is deleted as a whole, as sites do when answering a comment. */
export function mountLexical(
  place: HTMLElement,
  kind: 'plain' | 'rich',
  { mention }: { mention?: string } = {},
): MountedEditor {
  const editor = createEditor({ namespace: 'composer', onError: (error) => console.error(error) });
  editor.setRootElement(editingHost(place));
  if (kind === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  let heard = '';
  editor.registerUpdateListener(() => {
    heard = textOf(editor);
  });
  editor.update(() => $getRoot().append(firstParagraph(mention)), { tag: 'history-merge' });
  return { model: () => textOf(editor), send: () => heard };
}

function firstParagraph(mention: string | undefined) {
  const paragraph = $createParagraphNode();
  if (mention) paragraph.append($createTextNode(mention).setMode('token'), $createTextNode(' '));
  return paragraph;
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}
