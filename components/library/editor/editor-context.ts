import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SnippetContent } from '@/lib/library/snippet';
import type { OpenEditor } from './editor-model';

export const EditorContext = createContext<OpenEditor | undefined>(undefined);

/** The editor around this component. */
export function useEditor(): OpenEditor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('no editor around this component');
  return editor;
}

/** The content as it is typed now, and the way to change it. */
export function useContent(): {
  readonly content: SnippetContent;
  readonly version: number;
  readonly change: (part: Partial<SnippetContent>) => void;
} {
  const { drafting } = useEditor();
  return {
    content: drafting.content.value,
    version: drafting.version.value,
    change: (part) => drafting.change({ ...drafting.content.peek(), ...part }),
  };
}
