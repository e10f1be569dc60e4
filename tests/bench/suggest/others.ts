import UFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Snippet } from '@/lib/library/snippet';
import { foldWord } from '@/lib/text/fold-word';
import { stem } from '@/lib/text/stem';
import { isStopWord } from '@/lib/text/stop-words';
import { wordsIn } from '@/lib/text/words';
import type { Scorer } from './measures.ts';

/** Makes a scorer of a library. */
export type Build = (snippets: readonly Snippet[]) => Scorer | Promise<Scorer>;

type Document = {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly tags: string;
  readonly examples: string;
};

/** Search libraries as suggesters, each as well set up as we could: any word may match, fields weighted alike. */
export const OTHERS = {
  'MiniSearch tuned': miniSearch,
  uFuzzy: uFuzzy,
  FlexSearch: flexSearch,
  Orama: orama,
} satisfies Readonly<Record<string, Build>>;

const BOOST = { title: 1, body: 0.5, tags: 0.5, examples: 1 };

function documentsOf(snippets: readonly Snippet[]): Document[] {
  return snippets.map(({ texts, tags, examples }, id) => ({
    ...{ id, title: texts[0]?.title ?? '', body: texts[0]?.body ?? '' },
    ...{ tags: tags.join(' '), examples: examples.join('\n') },
  }));
}

function miniSearch(snippets: readonly Snippet[]): Scorer {
  const engine = new MiniSearch<Document>({
    fields: ['title', 'body', 'tags', 'examples'],
    processTerm: (term) => stemsOf(term)[0] ?? null,
    searchOptions: { boost: BOOST, prefix: (term) => term.length > 3, fuzzy: 0.2, combineWith: 'OR' },
  });
  engine.addAll(documentsOf(snippets));
  return (text) => {
    const scores = new Float64Array(snippets.length);
    for (const { id, score } of engine.search(text)) scores[id as number] = score;
    return scores;
  };
}

/** They read texts as we do: the same stems, the same small words left out. */
function stemsOf(text: string): string[] {
  const folded = wordsIn(text).map(({ word }) => foldWord(word));
  return folded.filter((word) => word !== '' && !isStopWord(word, 'en')).map((word) => stem(word, 'en'));
}

/** It matches phrases, not questions: each word that says something is looked for, and rarer words count more. */
function uFuzzy(snippets: readonly Snippet[]): Scorer {
  const engine = new UFuzzy({ intraMode: 1 });
  const haystack = documentsOf(snippets).map(({ title, body, tags, examples }) =>
    [title, tags, body, examples].join('\n'),
  );
  return (text) => {
    const scores = new Float64Array(snippets.length);
    for (const { word } of wordsIn(text)) {
      if (isStopWord(foldWord(word), 'en')) continue;
      const found = engine.filter(haystack, word) ?? [];
      for (const nth of found)
        scores[nth] = (scores[nth] ?? 0) + Math.log(1 + snippets.length / found.length);
    }
    return scores;
  };
}

function flexSearch(snippets: readonly Snippet[]): Scorer {
  const fields = ['title', 'body', 'tags', 'examples'] as const;
  const engine = new FlexSearch.Document<Document>({
    document: {
      id: 'id',
      index: fields.map((field) => ({ field, tokenize: 'forward', resolution: 9, encode: stemsOf })),
    },
  } as never);
  for (const document of documentsOf(snippets)) engine.add(document);
  return (text) => {
    const scores = new Float64Array(snippets.length);
    const found = engine.search(text, { suggest: true, limit: 100 }) as {
      readonly field: keyof typeof BOOST;
      readonly result: readonly number[];
    }[];
    // It gives an order and no scores.
    for (const { field, result } of found) {
      for (const [rank, id] of result.entries()) scores[id] = (scores[id] ?? 0) + BOOST[field] / (1 + rank);
    }
    return scores;
  };
}

async function orama(snippets: readonly Snippet[]): Promise<Scorer> {
  const engine = create({
    schema: { title: 'string', body: 'string', tags: 'string', examples: 'string' } as const,
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: stemsOf } },
  });
  const documents = documentsOf(snippets).map((document) => ({ ...document, id: String(document.id) }));
  await insertMultiple(engine, documents as never);
  return (text) => {
    const scores = new Float64Array(snippets.length);
    const found = search(engine, { term: text, limit: 100, boost: BOOST, threshold: 1 });
    if (found instanceof Promise) throw new Error('expected an answer at once');
    for (const { id, score } of found.hits) scores[Number(id)] = score;
    return scores;
  };
}
