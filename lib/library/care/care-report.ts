import type { ReplyRequest } from '../request';
import type { Placeholder, Snippet } from '../snippet';
import { alwaysEdited } from './always-edited';
import { brokenTemplates } from './broken-templates';
import { CARE_KINDS, type CareItem, type CareKind, type WordChange } from './care-item';
import { type CareText, keptSnippets, textsByLang } from './care-texts';
import { checkSnippet, unused } from './check-snippets';
import { codeClashes } from './code-clashes';
import {
  contradictionOfLike,
  contradictionsBetween,
  contradictionsWithin,
  type FactsOf,
  rememberFacts,
} from './contradictions';
import { type LikeTexts, likeTexts } from './like-texts';
import { nearDuplicates } from './near-duplicates';
import { wishes } from './wishes';
import { withoutOwner } from './without-owner';

/** How often a snippet was inserted or copied. Times in milliseconds since 1970 UTC. */
export interface SnippetUse {
  readonly uses: number;
  /** How many of them were edited beyond the placeholders before posting. */
  readonly edited: number;
  readonly lastAt: number | null;
}

/** What one responder changed in a snippet before posting, words only. */
export interface EditRecord {
  readonly snippetId: string;
  readonly changes: readonly WordChange[];
}

/** Typed words for which the library had nothing, gathered. */
export interface MissedWords {
  readonly words: string;
  readonly lang: string | null;
  readonly count: number;
  readonly lastAt: number;
}

/** A mark of the template linter: UTF-16 offsets in the body. */
export interface BodyProblem {
  readonly from: number;
  readonly to: number;
}

/** Data, and the two functions that lie in other rings: a worker reads the data and brings the functions itself. */
export interface CareInput {
  readonly snippets: readonly Snippet[];
  readonly requests: readonly ReplyRequest[];
  readonly missed: readonly MissedWords[];
  readonly usesById: ReadonlyMap<string, SnippetUse>;
  readonly edits: readonly EditRecord[];
  /** Names in the team; empty: nobody is listed, every owner counts. */
  readonly people: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Stems of the words that say what a text is about (lib/suggestions/read-words). */
  readonly readWords: (text: string, lang: string) => readonly string[];
  /** lib/library/lint-template. Must depend on the tags of a body, not on the words between them. */
  readonly lint: (body: string, placeholders: readonly Placeholder[]) => readonly BodyProblem[];
}

export interface CareReport {
  /** By kind in the order of `CARE_KINDS`, then the most pressing first. At most `MOST_OF_A_KIND` of one kind. */
  readonly items: readonly CareItem[];
  /** How many were found of each kind, also beyond those listed. */
  readonly counts: Readonly<Record<CareKind, number>>;
}

export type CareProgress = (done: number) => void;

export const MOST_OF_A_KIND = 1_000;

/**
 * What in the library wants care, the same for the same input. `onProgress` hears shares from 0 to 1, growing.
 * Nothing is said that nobody can mend today. Example comments need a ranker: `tryExamples` gives them as items.
 */
export function careReport(input: CareInput, onProgress?: CareProgress): CareReport {
  const snippets = keptSnippets(input.snippets);
  const found: CareItem[] = [];
  for (const { share, check } of checksOf(snippets, input)) {
    found.push(...check());
    onProgress?.(share);
  }
  return toReport(found);
}

interface Check {
  /** Done after it, 0 to 1: by what the checks cost at 20,000 snippets in three languages. */
  readonly share: number;
  readonly check: () => readonly CareItem[];
}

function checksOf(snippets: readonly Snippet[], input: CareInput): Check[] {
  const langs = [...textsByLang(snippets).values()];
  const factsOf = rememberFacts();
  return [
    { share: 0.02, check: () => snippets.flatMap((snippet) => checkSnippet(snippet, input)) },
    {
      share: 0.04,
      check: () => [
        ...wishes(input),
        ...codeClashes(snippets),
        ...alwaysEdited(snippets, input),
        ...withoutOwner(snippets, input),
        ...unused(snippets, input),
      ],
    },
    { share: 0.1, check: () => brokenTemplates(snippets, input) },
    {
      share: 0.3,
      check: () => snippets.flatMap((snippet) => contradictionsWithin(snippet, factsOf)),
    },
    { share: 0.5, check: () => contradictionsBetween(snippets, input, factsOf) },
    ...likenesses(langs, input, factsOf),
  ];
}

/** Likeness is sought language by language; what is a contradiction is no duplicate. */
function likenesses(langs: readonly (readonly CareText[])[], input: CareInput, factsOf: FactsOf): Check[] {
  const duplicates: LikeTexts[] = [];
  const seek = (texts: readonly CareText[]) =>
    likeTexts(texts).flatMap((pair) => {
      const contradiction = contradictionOfLike(pair, factsOf);
      if (!contradiction) duplicates.push(pair);
      return contradiction ? [contradiction] : [];
    });
  return [
    ...langs.map((texts, nth) => ({
      share: 0.5 + (0.45 * (nth + 1)) / langs.length,
      check: () => seek(texts),
    })),
    { share: 1, check: () => nearDuplicates(duplicates, input) },
  ];
}

function toReport(found: readonly CareItem[]): CareReport {
  const byKind = new Map<CareKind, Map<string, CareItem>>(CARE_KINDS.map((kind) => [kind, new Map()]));
  for (const item of found) {
    const items = byKind.get(item.kind);
    const known = items?.get(item.id);
    if (!known || known.weight < item.weight) items?.set(item.id, item);
  }
  const counts = Object.fromEntries(CARE_KINDS.map((kind) => [kind, byKind.get(kind)?.size ?? 0]));
  const items = CARE_KINDS.flatMap((kind) =>
    [...(byKind.get(kind)?.values() ?? [])].sort(byWeight).slice(0, MOST_OF_A_KIND),
  );
  return { items, counts: counts as Record<CareKind, number> };
}

function byWeight(a: CareItem, b: CareItem): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
