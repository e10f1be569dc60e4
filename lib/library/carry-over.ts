import { type Snippet, type SnippetContent, snippetContentSchema, snippetSchema } from './snippet';

/**
 * `next` with every field it does not name as it was in `before`: what a newer Cuecard wrote is never dropped by
 * saving. Languages are matched by code, variants by site, placeholders by name; what `next` leaves out of a list is gone.
 */
export function carryOver(before: SnippetContent, next: SnippetContent): SnippetContent {
  return {
    ...before,
    ...next,
    texts: overlay(before.texts, next.texts, ({ lang }) => lang).map((text) => {
      const old = before.texts.find(({ lang }) => lang === text.lang);
      return { ...text, variants: overlay(old?.variants ?? [], text.variants, ({ platform }) => platform) };
    }),
    placeholders: overlay(before.placeholders, next.placeholders, ({ name }) => name),
    source: next.source && { ...before.source, ...next.source },
  };
}

const ROW_FIELDS = Object.keys(snippetSchema.shape).filter((field) => !(field in snippetContentSchema.shape));

/** The content of a live row for its history, with the fields of a newer Cuecard: `contentOf` leaves those out. */
export function wholeContentOf(snippet: Snippet): SnippetContent {
  const entries = Object.entries(snippet).filter(([field]) => !ROW_FIELDS.includes(field));
  return Object.fromEntries(entries) as unknown as SnippetContent;
}

function overlay<Item extends object>(
  before: readonly Item[],
  next: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  return next.map((item) => ({ ...before.find((old) => keyOf(old) === keyOf(item)), ...item }));
}
