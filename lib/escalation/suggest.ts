import type { PlatformId } from '@/lib/conversations/account';
import type { Comment } from '@/lib/conversations/comment';
import type { RiskKind } from '@/lib/conversations/risk';
import type { Words } from '@/lib/shared/words';
import type { Route, Urgency } from './escalation';
import { findWords } from './find-words';
import { riskWord } from './risk-words';

export interface RouteSuggestion {
  readonly routeId: string;
  /** The customer's own words that point there; none when the risk alone does. */
  readonly words: readonly string[];
}

/** What of a comment decides where it goes. Site and language count where they are known (BCP 47). */
export interface CommentToRoute {
  readonly text: string;
  readonly risk: RiskKind | null;
  readonly platform?: PlatformId | undefined;
  readonly lang?: string | null | undefined;
}

/**
 * The department a comment most looks like, of those that take its site and language: its risk counts for more than
 * any words; more different words count for more; of equal ones the first in the team's order. `undefined` when
 * nothing points anywhere.
 */
export function suggestRoute(routes: readonly Route[], comment: CommentToRoute): RouteSuggestion | undefined {
  const { text, risk } = comment;
  const scored = routes
    .filter((route) => takes(route, comment))
    .map(({ id, risks, words: wanted, position }) => {
      const words = findWords(text, wanted);
      const takesRisk = risk !== null && risks.includes(risk);
      return { routeId: id, words, position, score: (takesRisk ? 1_000 : 0) + words.length };
    });
  const [best] = scored.sort((a, b) => b.score - a.score || a.position - b.position);
  return best && best.score > 0 ? { routeId: best.routeId, words: best.words } : undefined;
}

function takes({ platforms, langs }: Route, { platform, lang }: CommentToRoute): boolean {
  const takesSite = platforms.length === 0 || platform === undefined || platforms.includes(platform);
  return takesSite && (langs.length === 0 || !lang || langs.some((wanted) => isWithin(lang, wanted)));
}

/** "pt-BR" is within "pt", and "pt" is not within "pt-BR". */
function isWithin(lang: string, wanted: string): boolean {
  const [own, all] = [lang.toLowerCase(), wanted.toLowerCase()];
  return own === all || own.startsWith(`${all}-`);
}

/** Somebody's safety is a matter of minutes, any other risk of the day, the rest of the week. */
export function suggestUrgency(risk: RiskKind | null): Urgency {
  if (risk === null) return 'week';
  return risk === 'injury' || risk === 'self-harm' ? 'now' : 'today';
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
