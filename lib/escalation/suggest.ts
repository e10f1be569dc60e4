import type { PlatformId } from '@/lib/conversations/account';
import type { Comment } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import type { Words } from '@/lib/shared/words';
import { normalise } from '@/lib/text/normalise';
import type { Route } from './escalation';
import { findWords } from './find-words';
import { riskWord } from './risk-words';

export interface RouteSuggestion {
  readonly routeId: string;
  /** The customer's own words that point there; none when the risk or a tag alone does. */
  readonly words: readonly string[];
  /** Tags of the route that the comment or the reply to it has, as the team writes them. */
  readonly tags: readonly string[];
}

/** What of a comment decides where it goes. Site and language count where they are known (BCP 47). */
export interface CommentToRoute {
  readonly text: string;
  readonly risk: RiskKind | null;
  readonly platform?: PlatformId | undefined;
  readonly lang?: string | null | undefined;
  /** What it is about: topics found in it, and tags of the reply that fits it. */
  readonly tags?: readonly string[] | undefined;
}

/**
 * The department a comment most looks like, of those that take its site and language: its risk counts for more than
 * anything else; a tag counts as much as a word, and more different ones for more; of equal ones the first in the team's order. `undefined` when
 * nothing points anywhere.
 */
export function suggestRoute(routes: readonly Route[], comment: CommentToRoute): RouteSuggestion | undefined {
  const { text, risk } = comment;
  const has = new Set((comment.tags ?? []).map(foldTag));
  const scored = routes
    .filter((route) => takesFrom(route, comment))
    .map(({ id, risks, words: wanted, tags: wantedTags, position }) => {
      const words = findWords(text, wanted);
      const tags = wantedTags.filter((tag) => has.has(foldTag(tag)));
      const takesRisk = risk !== null && risks.includes(risk);
      const score = (takesRisk ? 1_000 : 0) + words.length + tags.length;
      return { routeId: id, words, tags, position, score };
    });
  const [best] = scored.sort((a, b) => b.score - a.score || a.position - b.position);
  if (best === undefined || best.score === 0) return undefined;
  const { routeId, words, tags } = best;
  return { routeId, words, tags };
}

/** "Late order", "late-order" and "#late_order" are one tag. */
function foldTag(tag: string): string {
  return normalise(tag)
    .replace(/^#/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** Whether a department takes comments of this site and language; what is not known keeps nothing out. */
export function takesFrom(
  { platforms, langs }: Pick<Route, 'platforms' | 'langs'>,
  { platform, lang }: Pick<CommentToRoute, 'platform' | 'lang'>,
): boolean {
  const takesSite = platforms.length === 0 || platform === undefined || platforms.includes(platform);
  return takesSite && (langs.length === 0 || !lang || langs.some((wanted) => isWithin(lang, wanted)));
}

/** "pt-BR" is within "pt", and "pt" is not within "pt-BR". */
function isWithin(lang: string, wanted: string): boolean {
  const [own, all] = [lang.toLowerCase(), wanted.toLowerCase()];
  return own === all || own.startsWith(`${all}-`);
}

/**
 * The first line of a note, for the responder to finish: what kind of case, on which words, and what is attached.
 * Quotes `words` (from triage or the route), never the whole comment: that is in the snapshot.
 */
export function suggestNote(
  t: Words,
  { comment, risk, words }: { comment: Comment; risk: RiskKind | null; words: readonly string[] },
): string {
  const quoted = words.map((word) => `“${word}”`).join(', ');
  return [
    risk === null ? '' : t('escalation_note_risk', riskWord(t, risk)),
    quoted === '' ? '' : t('escalation_note_words', quoted),
    comment.media > 0 ? t('escalation_note_media', comment.media) : '',
    comment.truncated ? t('escalation_note_truncated') : '',
    comment.translated ? t('escalation_note_translated') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
