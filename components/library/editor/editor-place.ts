import type { CareField } from '@/lib/library/care/care-item';

/** What the writing is to begin with; null where the person picks. */
export interface AskedField {
  readonly lang: string | null;
  readonly field: CareField | null;
}

/** What the editor was asked to open. */
export type EditorPlace =
  | ({ readonly kind: 'new' } & AskedField)
  | ({ readonly kind: 'edit'; readonly snippetId: string } & AskedField);

/**
 * "#replies/new" and "#replies/edit/<id of the snippet>", with "?lang=de&field=examples" after it for a language and a
 * field; undefined for every other page.
 */
export function editorPlaceOf(hash: string): EditorPlace | undefined {
  if (/^#replies\/new\/?$/i.test(hash)) return { kind: 'new', lang: null, field: null };
  const [, id, query] = /^#replies\/edit\/([^/?#]+)(?:\?(.*))?$/is.exec(hash) ?? [];
  const snippetId = id && decoded(id);
  return snippetId ? { kind: 'edit', snippetId, ...askedIn(query ?? '') } : undefined;
}

/** The fragment that opens this snippet in the editor. */
export function editorHash(snippetId: string, { lang, field }: Partial<AskedField> = {}): string {
  const query = new URLSearchParams({ ...(lang ? { lang } : {}), ...(field ? { field } : {}) }).toString();
  return `#replies/edit/${encodeURIComponent(snippetId)}${query && `?${query}`}`;
}

const FIELDS = ['title', 'code', 'body', 'examples', 'dates', 'owner'] as const satisfies CareField[];

function askedIn(query: string): AskedField {
  const asked = new URLSearchParams(query);
  const wanted = asked.get('field');
  return { lang: asked.get('lang'), field: FIELDS.find((field) => field === wanted) ?? null };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
