import { type SnippetContent, snippetContentSchema } from '@/lib/library/snippet';
import type { CopyKind, WindowCopies } from '../window-copies';

/** What was typed and is not in the database yet. `base` is what stood there when typing began. */
export interface DraftCopy {
  readonly content: SnippetContent;
  readonly note: string;
  readonly base: SnippetContent;
}

export type DraftCopies = WindowCopies<DraftCopy>;

export const DRAFT_COPY: CopyKind<DraftCopy> = { stem: '', isCopy };

function isCopy(value: unknown): value is DraftCopy {
  const { content, note, base } = (value ?? {}) as { readonly [K in keyof DraftCopy]?: unknown };
  return isContent(content) && isContent(base) && typeof note === 'string';
}

function isContent(value: unknown): boolean {
  const { success, data } = snippetContentSchema.safeParse(value);
  return success && data.texts.length > 0;
}
