import type { RiskKind } from '@/lib/conversations/risk';
import { isUsable, type Snippet } from '@/lib/library/snippet';
import { contrastShare } from './contrast';
import { at } from './postings';
import { type Query, toQuery } from './query';
import { quotesFor } from './quotes';
import { scoreAll } from './score';
import type { IndexedSnippet, SnippetIndex } from './snippet-index';
import type { Suggestion, SuggestionReason, SuggestionRequest } from './suggestion';

/**
 * Approved replies for a comment, best first, each with its reason. In this order: replies in the comment's
 * language, then others; among them replies for an injury or self-harm when the comment has that risk; then how well
 * the words match, less so where the comment is closer to what must not suggest the reply, and not at all where it is
 * just that. Of the replies chosen, those overdue for review stand at the bottom. Expired ones are never among them. The
 * same request always gets the same answer. None when nothing matches.
 */
export function suggest(index: SnippetIndex, request: SuggestionRequest, limit = 5): Suggestion[] {
  const query = toQuery(request.text, request.lang, index.vocabulary);
  const candidates = candidatesFor(index, request, query);
  candidates.sort(byRank);
  return candidates
    .slice(0, limit)
    .map((candidate) => toSuggestion(candidate, request, query, index))
    .sort((a, b) => Number(a.reviewOverdue) - Number(b.reviewOverdue));
}

type Candidate = {
  readonly found: IndexedSnippet;
  readonly lang: string;
  readonly sameLanguage: boolean;
  /** Made for the risk that comes before everything else. */
  readonly riskFirst: boolean;
  readonly score: number;
};

/** With these, the replies made for them come first, whatever the words. */
const FIRST_RISKS: readonly (RiskKind | null)[] = ['injury', 'self-harm'];
/** Added to the score of a reply made for the comment's risk, as a share of the best score. */
const RISK_SHARE = 0.4;
/** A match weaker than this share of the best one is chance. */
const LEAST_SHARE = 0.2;
/** First answers are what is wanted; the others come when their words match clearly better. */
const KIND_SHARE: Readonly<Record<Snippet['kind'], number>> = {
  'first-answer': 1,
  'follow-up': 0.9,
  'hand-off': 0.7,
};

function candidatesFor(index: SnippetIndex, request: SuggestionRequest, query: Query): Candidate[] {
  const scores = scoreAll(query, index.postings, index.indexed.length);
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const said = new Set(query.words.flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  return index.indexed.flatMap((found, nth) => {
    const { snippet, contrast } = found;
    const words = at(scores, nth);
    const sameRisk = snippet.risk !== null && snippet.risk === request.risk;
    if (!sameRisk && (words === 0 || words < best * LEAST_SHARE)) return [];
    if (!fits(snippet, request)) return [];
    const share = contrast ? contrastShare(contrast, said) : 1;
    if (share === 0) return [];
    const lang = textFor(snippet, request.lang);
    return [
      {
        found,
        lang,
        sameLanguage: request.lang === null || baseOf(lang) === baseOf(request.lang),
        riskFirst: sameRisk && FIRST_RISKS.includes(snippet.risk),
        score: share * (words * KIND_SHARE[snippet.kind] + (sameRisk ? best * RISK_SHARE : 0)),
      },
    ];
  });
}

/** Whether it may be said there, today. */
export function fits(snippet: Snippet, { platform, audience, today }: SuggestionRequest): boolean {
  if (!isUsable(snippet, today)) return false;
  return snippet.channels.includes(platform) && (snippet.audience === 'any' || snippet.audience === audience);
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
): Suggestion {
  const { snippet } = candidate.found;
  return {
    snippetId: snippet.id,
    lang: candidate.lang,
    score: candidate.score,
    reason: reasonFor(candidate, request, query, index),
    reviewOverdue: snippet.reviewBy < request.today,
  };
}

function reasonFor(
  candidate: Candidate,
  request: SuggestionRequest,
  query: Query,
  index: SnippetIndex,
): SuggestionReason {
  if (!candidate.sameLanguage) return { kind: 'other-language', lang: candidate.lang };
  const { risk } = candidate.found.snippet;
  if (candidate.riskFirst && risk) return { kind: 'risk', risk };
  const quotes = quotesFor(candidate.found, request.text, query, index);
  return quotes.length === 0 && risk !== null && risk === request.risk
    ? { kind: 'risk', risk }
    : { kind: 'words', quotes };
}
