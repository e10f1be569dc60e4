/** The editor pages and how each is bundled. Paths are relative to this folder. */
export type EditorPageBuild = { readonly entry: string; readonly react?: 16 | 17 | 18 };

export const EDITOR_PAGES = {
  'draft-react16': { entry: 'draft.ts', react: 16 },
  'draft-react17': { entry: 'draft.ts', react: 17 },
  'draft-react18': { entry: 'draft.ts', react: 18 },
  'draft-decorated': { entry: 'draft-decorated.ts', react: 18 },
  'lexical-plain': { entry: 'lexical-plain.ts' },
  'lexical-rich': { entry: 'lexical-rich.ts' },
  'lexical-mention': { entry: 'lexical-mention.ts' },
  prosemirror: { entry: 'prosemirror.ts' },
  'prosemirror-shadow': { entry: 'prosemirror-shadow.ts' },
  tiptap: { entry: 'tiptap.ts' },
  'tiptap-mention': { entry: 'tiptap-mention.ts' },
  quill1: { entry: 'quill1.ts' },
  quill2: { entry: 'quill2.ts' },
  textarea: { entry: 'textarea.ts', react: 18 },
  plain: { entry: 'plain.ts' },
  'plain-shadow': { entry: 'plain-shadow.ts' },
} as const satisfies Record<string, EditorPageBuild>;

export type EditorPageName = keyof typeof EDITOR_PAGES;
