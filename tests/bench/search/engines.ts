import UFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Snippet } from '@/lib/library/snippet';
import { findReplies } from '@/lib/suggestions/search/find-replies';
import { foldText } from '@/lib/suggestions/search/fold-text';
import { SearchIndex } from '@/lib/suggestions/search/search-index';
import { readQuery } from '@/lib/suggestions/search/search-query';
import { termsOf } from '@/lib/suggestions/search/terms';

/** Numbers of the first ten replies for what is typed, best first. */
export type Search = (typed: string) => readonly number[];
export type Engine = {
  readonly name: string;
  readonly build: (snippets: readonly Snippet[]) => Search | Promise<Search>;
};

const SHOWN = 10;

export const ENGINES: readonly Engine[] = [
  { name: 'Cuecard', build: cuecard },
  { name: 'MiniSearch tuned', build: miniSearch },
  { name: 'uFuzzy, titles and tags', build: (snippets) => uFuzzy(snippets, false) },
  { name: 'uFuzzy, everything', build: (snippets) => uFuzzy(snippets, true) },
  { name: 'FlexSearch', build: flexSearch },
  { name: 'Orama', build: orama },
];

function cuecard(snippets: readonly Snippet[]): Search {
  const index = new SearchIndex();
  index.follow(snippets.map((snippet) => ({ snippet, open: null })));
  while (!index.read(1_000));
  const places = new Map(snippets.map(({ id }, place) => [id, place]));
  return (typed) =>
    findReplies(index, readQuery(typed), { limit: SHOWN, lang: null }).map(
      ({ snippetId }) => places.get(snippetId) ?? -1,
    );
}

type Document = Readonly<Record<'title' | 'body' | 'tags' | 'examples', string>> & { readonly id: number };

const BOOST = { title: 3, body: 1, tags: 2, examples: 1 };

/** Folded beforehand in the same way for all. */
function documentsOf(snippets: readonly Snippet[]): Document[] {
  return snippets.map(({ texts, tags, examples, code }, id) => ({
    id,
    title: foldText(texts.map(({ title }) => title).join('\n')),
    body: foldText(texts.map(({ body }) => body).join('\n')),
    tags: foldText([...tags, code].join(' ')),
    examples: foldText(examples.join('\n')),
  }));
}

/** Prefixes and slips for every word, all words wanted. */
function miniSearch(snippets: readonly Snippet[]): Search {
  const engine = new MiniSearch<Document>({
    fields: ['title', 'body', 'tags', 'examples'],
    searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  engine.addAll(documentsOf(snippets));
  return (typed) => {
    const found = engine.search(foldText(typed));
    return found.slice(0, SHOWN).map(({ id }) => id as number);
  };
}

/** One line for each title: it knows the words of a line in any order, with a slip in each. */
function uFuzzy(snippets: readonly Snippet[], everything: boolean): Search {
  const engine = new UFuzzy({ intraMode: 1 });
  const lines = snippets.flatMap(({ texts, tags, code }, id) =>
    texts.map(({ title, body }) => ({
      id,
      text: foldText([title, ...tags, code, ...(everything ? [body] : [])].join(' ')),
    })),
  );
  const haystack = lines.map(({ text }) => text);
  return (typed) => {
    const [found, info, order] = engine.search(haystack, foldText(typed), 5, 1_000);
    const ranked = info && order ? order.map((nth) => info.idx[nth] ?? -1) : (found ?? []);
    const ids = new Set<number>();
    for (const nth of ranked) {
      if (ids.size === SHOWN) break;
      ids.add(lines[nth]?.id ?? -1);
    }
    return [...ids];
  };
}

function flexSearch(snippets: readonly Snippet[]): Search {
  const fields = ['title', 'tags', 'examples', 'body'] as const;
  const engine = new FlexSearch.Document<Document>({
    document: {
      id: 'id',
      index: fields.map((field) => ({ field, tokenize: 'forward', resolution: 9, encode: termsOf })),
    },
  } as never);
  for (const document of documentsOf(snippets)) engine.add(document);
  return (typed) => {
    const found = engine.search(foldText(typed), { suggest: true, limit: 100 }) as {
      readonly field: keyof typeof BOOST;
      readonly result: readonly number[];
    }[];
    const scores = new Map<number, number>();
    // It gives an order for each field and no scores.
    for (const { field, result } of found)
      for (const [rank, id] of result.entries())
        scores.set(id, (scores.get(id) ?? 0) + BOOST[field] / (1 + rank));
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, SHOWN)
      .map(([id]) => id);
  };
}

async function orama(snippets: readonly Snippet[]): Promise<Search> {
  const engine = create({
    schema: { title: 'string', body: 'string', tags: 'string', examples: 'string' } as const,
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: termsOf } },
  });
  const documents = documentsOf(snippets).map((document) => ({ ...document, id: String(document.id) }));
  await insertMultiple(engine, documents as never);
  return (typed) => {
    const found = search(engine, {
      term: foldText(typed),
      limit: SHOWN,
      boost: BOOST,
      tolerance: 1,
      threshold: 0,
    });
    if (found instanceof Promise) throw new Error('expected an answer at once');
    return found.hits.map(({ id }) => Number(id));
  };
}
