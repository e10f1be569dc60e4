import type { RiskKind } from '@/lib/conversations/risk';
import { isUsable, type Snippet } from '@/lib/library/snippet';
import { contrastShare } from './contrast';
import { at } from './postings';
import { type Query, toQuery } from './query';
import { quotesFor } from './quotes';
import { scoreAll } from './score';
import type { IndexedSnippet, SnippetIndex } from './snippet-index';
import type { Suggestion, SuggestionReason, SuggestionRequest } from './suggestion';

/** What a comment is answered with. */
export type Answer = {
  /** Best first. Where the answer is not confident, what lies closest all the same. */
  readonly suggestions: readonly Suggestion[];
  /**
   * False where the ranker holds that none of them is likely to be right; replies made for the comment's risk are
   * offered with confidence always. Words alone know no doubt.
   */
  readonly isConfident: boolean;
};

/** What orders replies better than their words do; `quotes` are the words of the text that speak for one. */
export type LearnedOrder = {
  readonly rank: (
    text: string,
    lang: string | null,
  ) => { readonly scores: Float32Array; readonly isConfident: boolean };
  readonly quotes: (text: string, lang: string | null, snippetId: string) => readonly string[];
};

/**
 * Approved replies for a comment, best first, each with its reason. In this order: replies in the comment's
 * language, then others; among them replies for an injury or self-harm when the comment has that risk; then how well
 * they match, less so where the comment is closer to what must not suggest the reply, and not at all where it is
 * just that. Of the replies chosen, those overdue for review stand at the bottom. Expired ones are never among them. The
 * same request always gets the same answer. None when nothing matches. `learned`, where given, must follow this very
 * index; without it words alone say how well a reply matches.
 */
export function answerFor(
  index: SnippetIndex,
  request: SuggestionRequest,
  limit: number,
  learned?: LearnedOrder,
): Answer {
  const query = toQuery(request.text, spokenIn(request), index.vocabulary);
  const { scores, least, isConfident } = learned
    ? learnedMatch(learned, index, request, query)
    : wordMatch(query, index);
  const candidates = candidatesFor(index, request, query, { scores, least });
  candidates.sort(byRank);
  const suggestions = candidates
    .slice(0, limit)
    .map((candidate) => toSuggestion(candidate, request, query, index, learned))
    .sort((a, b) => Number(a.reviewOverdue) - Number(b.reviewOverdue));
  const isForRisk = candidates.some(({ sameRisk, sameLanguage }) => sameRisk && sameLanguage);
  return { suggestions, isConfident: isConfident || isForRisk };
}

/** The same by words alone. */
export function suggest(index: SnippetIndex, request: SuggestionRequest, limit = 5): readonly Suggestion[] {
  return answerFor(index, request, limit).suggestions;
}

/** By the snippet's number: 0 for no match, else the more the better. A share of the best below `least` is chance. */
type Match = { readonly scores: Float32Array; readonly least: number };

function wordMatch(query: Query, index: SnippetIndex): Match & { readonly isConfident: boolean } {
  const scores = scoreAll(query, index.postings, index.indexed.length);
  return { scores, least: LEAST_SHARE, isConfident: true };
}

/**
 * Scores of the ranker are sums of deviations: as powers of e, shares of them mean what shares of chances do, here of
 * the best reply that may be said. When that lies far behind one that may not, there is no confidence in it. Where
 * nothing sets one reply apart ("👍"), none is near, unless by its words.
 */
function learnedMatch(
  learned: LearnedOrder,
  index: SnippetIndex,
  request: SuggestionRequest,
  query: Query,
): Match & { readonly isConfident: boolean } {
  const { scores, isConfident } = learned.rank(request.text, spokenIn(request));
  if (isFlat(scores)) return { ...wordMatch(query, index), isConfident };
  const allowed = scores.map((score, nth) => {
    const snippet = score === Number.NEGATIVE_INFINITY ? undefined : index.indexed[nth]?.snippet;
    return snippet && fits(snippet, request) ? score : Number.NEGATIVE_INFINITY;
  });
  const best = highest(allowed);
  const isNear = best > highest(scores) - FAR_BEHIND;
  const powers = allowed.map((score) => (score === Number.NEGATIVE_INFINITY ? 0 : Math.exp(score - best)));
  return { scores: powers, least: LEAST_LEARNED_SHARE, isConfident: isConfident && isNear };
}

function spokenIn({ textLang, lang }: SuggestionRequest): string | null {
  return textLang === undefined ? lang : textLang;
}

function isFlat(scores: Float32Array): boolean {
  const looked = scores.filter((score) => score !== Number.NEGATIVE_INFINITY);
  return looked.every((score) => score === looked[0]);
}

function highest(scores: Float32Array): number {
  return scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
}

type Candidate = {
  readonly found: IndexedSnippet;
  readonly lang: string;
  readonly sameLanguage: boolean;
  /** Made for the risk that comes before everything else. */
  readonly riskFirst: boolean;
  readonly sameRisk: boolean;
  readonly score: number;
};

/** With these, the replies made for them come first, whatever the words. */
const FIRST_RISKS: readonly (RiskKind | null)[] = ['injury', 'self-harm'];
/** Added to the score of a reply made for the comment's risk, as a share of the best score. */
const RISK_SHARE = 0.4;
/** A match weaker than this share of the best one is chance. */
const LEAST_SHARE = 0.2;
/** Chances fall off faster than the words that are shared. */
const LEAST_LEARNED_SHARE = 0.01;
/** In the ranker's scores: the chance is a fifth. */
const FAR_BEHIND = 1.6;
/** First answers are what is wanted; the others come when their words match clearly better. */
const KIND_SHARE: Readonly<Record<Snippet['kind'], number>> = {
  'first-answer': 1,
  'follow-up': 0.9,
  'hand-off': 0.7,
};

function candidatesFor(
  index: SnippetIndex,
  request: SuggestionRequest,
  query: Query,
  { scores, least }: Match,
): Candidate[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const said = new Set(query.words.flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  return index.indexed.flatMap((found, nth) => {
    const { snippet } = found;
    const words = at(scores, nth);
    const sameRisk = snippet.risk !== null && snippet.risk === request.risk;
    if (!sameRisk && (words === 0 || words < best * least)) return [];
    if (!fits(snippet, request)) return [];
    const { contrast } = found;
    const share = contrast ? contrastShare(contrast, said) : 1;
    if (share === 0) return [];
    const lang = textFor(snippet, request.lang);
    return [
      {
        found,
        lang,
        sameLanguage: request.lang === null || baseOf(lang) === baseOf(request.lang),
        sameRisk,
        riskFirst: sameRisk && FIRST_RISKS.includes(snippet.risk),
        score: share * (words * KIND_SHARE[snippet.kind] + (sameRisk ? best * RISK_SHARE : 0)),
      },
    ];
  });
}

/** Whether it may be said there, today. */
export function fits(snippet: Snippet, request: SuggestionRequest): boolean {
  return isUsable(snippet, request.today) && misfit(snippet, request) === null;
}

/** What keeps it from being said there, on any day; null where nothing does. */
export function misfit(
  snippet: Snippet,
  { platform, audience }: Pick<SuggestionRequest, 'platform' | 'audience'>,
): 'site' | 'audience' | null {
  if (!snippet.channels.includes(platform)) return 'site';
  return snippet.audience === 'any' || snippet.audience === audience ? null : 'audience';
}

/** The text in the wanted language, else the first one. */
function textFor(snippet: Snippet, wanted: string | null): string {
  const texts = snippet.texts;
  const exact = texts.find(({ lang }) => lang === wanted);
  const near = texts.find(({ lang }) => wanted !== null && baseOf(lang) === baseOf(wanted));
  return (exact ?? near ?? texts[0])?.lang ?? 'en';
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? lang;
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    Number(b.sameLanguage) - Number(a.sameLanguage) ||
    Number(b.riskFirst) - Number(a.riskFirst) ||
    b.score - a.score ||
    (a.found.snippet.id < b.found.snippet.id ? -1 : 1)
  );
}

function toSuggestion(
  candidate: Candidate,
  request: SuggestionRequest,
  query: Query,
  index: SnippetIndex,
  learned: LearnedOrder | undefined,
): Suggestion {
  const { snippet } = candidate.found;
  return {
    snippetId: snippet.id,
    lang: candidate.lang,
    score: candidate.score,
    reason: reasonFor(candidate, request, query, index, learned),
    reviewOverdue: snippet.reviewBy < request.today,
  };
}

function reasonFor(
  candidate: Candidate,
  request: SuggestionRequest,
  query: Query,
  index: SnippetIndex,
  learned: LearnedOrder | undefined,
): SuggestionReason {
  if (!candidate.sameLanguage) return { kind: 'other-language', lang: candidate.lang };
  const { risk } = candidate.found.snippet;
  if (candidate.riskFirst && risk) return { kind: 'risk', risk };
  const { text } = request;
  const quotes = learned
    ? learned.quotes(text, spokenIn(request), candidate.found.snippet.id)
    : quotesFor(candidate.found, text, query, index);
  return quotes.length === 0 && risk !== null && risk === request.risk
    ? { kind: 'risk', risk }
    : { kind: 'words', quotes };
}
