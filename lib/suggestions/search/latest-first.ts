import { foldText } from './fold-text';
import type { Searchable } from './searchable';

/** When replies were last used, by their ids. */
export type LastUses = ReadonlyMap<string, number>;

/** The first `count`: those used last, latest first, then the others by title in this language, else in their first. */
export function latestFirst<Item extends Searchable>(
  items: readonly Item[],
  {
    lastUses,
    count,
    lang,
  }: { readonly lastUses: LastUses; readonly count: number; readonly lang: string | null },
): Item[] {
  const usedAt = ({ snippet }: Item) => lastUses.get(snippet.id) ?? 0;
  const used = lastUses.size === 0 ? [] : items.filter((item) => usedAt(item) > 0);
  used.sort((a, b) => usedAt(b) - usedAt(a));
  if (used.length >= count) return used.slice(0, count);
  const others = firstTitles(items, count, (item) => (usedAt(item) > 0 ? undefined : titleIn(item, lang)));
  return [...used, ...others].slice(0, count);
}

/** Without sorting all: a filter may hold for the whole library, and is asked for at every key. */
function firstTitles<Item>(
  items: readonly Item[],
  count: number,
  titleOf: (item: Item) => string | undefined,
): Item[] {
  const first: { readonly item: Item; readonly title: string }[] = [];
  for (const item of items) {
    const title = titleOf(item);
    if (title === undefined || (first.length === count && title >= (first.at(-1)?.title ?? ''))) continue;
    let place = first.length;
    while (place > 0 && title < (first[place - 1]?.title ?? '')) place -= 1;
    first.splice(place, 0, { item, title });
    if (first.length > count) first.pop();
  }
  return first.map(({ item }) => item);
}

function titleIn({ snippet }: Searchable, lang: string | null): string {
  const text = snippet.texts.find((each) => each.lang === lang) ?? snippet.texts[0];
  return foldText(text?.title ?? '');
}
