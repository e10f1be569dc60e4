/** What the editor was asked to open. */
export type EditorPlace = { readonly kind: 'new' } | { readonly kind: 'edit'; readonly snippetId: string };

/** "#replies/new" and "#replies/edit/<id of the snippet>"; undefined for every other page. */
export function editorPlaceOf(hash: string): EditorPlace | undefined {
  if (/^#replies\/new\/?$/i.test(hash)) return { kind: 'new' };
  const [, id] = /^#replies\/edit\/([^/?#]+)$/i.exec(hash) ?? [];
  const snippetId = id && decoded(id);
  return snippetId ? { kind: 'edit', snippetId } : undefined;
}

/** The fragment that opens this snippet in the editor. */
export function editorHash(snippetId: string): string {
  return `#replies/edit/${encodeURIComponent(snippetId)}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
