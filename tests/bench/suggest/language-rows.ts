import { readFileSync } from 'node:fs';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import type { WordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { aSnippet, aText } from '../../fixtures/snippets.ts';
import { measure, type Question } from './measures.ts';
import { OTHERS } from './others.ts';

type Entry = readonly [title: string, ...comments: readonly string[]];

/** Written for this; titles of languages that the starter library speaks are empty here and taken from there. */
const WRITTEN: Readonly<Record<string, Readonly<Record<string, Entry>>>> = JSON.parse(
  readFileSync(new URL('./other-languages.json', import.meta.url), 'utf8'),
);

/**
 * First day in other languages: a library of titles only, in the language, asked with comments in it; the same with the
 * English texts of the starter library beside the titles; and the second comment of each after the first was picked.
 */
export async function languageRows(vectors: WordVectors | null) {
  const rows = [];
  for (const [lang, entries] of Object.entries(WRITTEN)) {
    const codes = Object.keys(entries);
    const titles = codes.map((code) => titled(code, lang, entries[code]?.[0] ?? ''));
    const comments = codes.map((code) => entries[code]?.slice(1) ?? []);
    const questions = comments.flatMap((texts, right) => texts.map((text) => ({ text, right })));
    const ranker = rankerOf(titles, vectors);
    const ours = asked(ranker, lang, questions);
    const others: Record<string, number> = {};
    for (const [name, build] of Object.entries(OTHERS)) {
      others[name] = measure(await build(titles), questions).r3;
    }
    const beside = asked(rankerOf(titles.map(withEnglish), vectors), lang, questions);
    for (const [right, [text = '']] of comments.entries()) {
      ranker.learn({ text, lang, snippetId: codes[right] ?? '', kind: 'picked', day: 0 });
    }
    const seconds = questions.filter((_, nth) => nth % 2 === 1);
    rows.push({
      metric: `${lang} titles only, R@3`,
      ...{ value: ours.r3, unit: '%', better: 'higher' as const },
      others: {
        ...{ 'R@1': ours.r1, questions: questions.length, 'of snippets': codes.length },
        ...{ 'with English texts beside, R@3': beside.r3 },
        'after one pick each, R@3 of other comments': asked(ranker, lang, seconds).r3,
        ...others,
      },
    });
  }
  return rows;
}

function titled(code: string, lang: string, title: string): Snippet {
  const known = STARTER_SNIPPETS.find((snippet) => snippet.code === code)?.texts.find(
    (text) => text.lang === lang,
  );
  return aSnippet(code, '', '', { texts: [aText(lang, title || (known?.title ?? ''), '')] });
}

function withEnglish(snippet: Snippet): Snippet {
  const starter = STARTER_SNIPPETS.find(({ code }) => code === snippet.code);
  const english = starter?.texts.filter(({ lang }) => lang === 'en') ?? [];
  return { ...snippet, texts: [...snippet.texts, ...english] };
}

function rankerOf(snippets: readonly Snippet[], vectors: WordVectors | null): Ranker {
  const ranker = new Ranker(vectors);
  ranker.follow(buildIndex(snippets));
  ranker.study();
  return ranker;
}

function asked(ranker: Ranker, lang: string, questions: readonly Question[]) {
  return measure((text) => ranker.rank(text, lang).scores, questions);
}
