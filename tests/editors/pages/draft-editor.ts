import { CompositeDecorator, type ContentBlock, type ContentState, Editor, EditorState } from 'draft-js';
import { Component, createElement } from 'react';
import { mountReact } from 'react-mount';
import type { MountedEditor } from './serve-page';

/** Draft.js as an app holds it: the state lives in a component and comes back through `onChange`. */
export function mountDraft(place: HTMLElement, decorated: boolean): MountedEditor {
  const empty = EditorState.createEmpty(decorated ? new CompositeDecorator(DECORATORS) : undefined);
  let held = empty;
  let heard = '';

  class Composer extends Component<object, { editorState: EditorState }> {
    override state = { editorState: empty };
    render() {
      held = this.state.editorState;
      return createElement(Editor, {
        editorState: this.state.editorState,
        onChange: (editorState: EditorState) => {
          heard = editorState.getCurrentContent().getPlainText();
          this.setState({ editorState });
        },
      });
    }
  }
  mountReact(createElement(Composer, null), place);
  return { model: () => textOf(held.getCurrentContent()), send: () => heard };
}

function textOf(content: ContentState): string {
  return content
    .getBlocksAsArray()
    .map((block) => block.getText())
    .join('\n');
}

/** Tags, handles and addresses in spans of their own, as a short-message site has them. */
const DECORATORS = [/#[\p{L}\p{N}_]+/gu, /@\w+/g, /https?:\/\/\S+/g].map((pattern) => ({
  strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const { 0: match, index } of block.getText().matchAll(pattern)) found(index, index + match.length);
  },
  component: ({ children }: { children: unknown }) =>
    createElement('span', { style: { color: 'teal' }, children }),
}));
