import type { CommentTopic } from '@/lib/conversations/comment-topic';
import { type CueIndex, indexCues } from './cue-index';
import type { RiskCues } from './cues/cue-list';
import { shippedLists } from './cues/cue-lists';
import type { CueTarget } from './cues/cue-target';
import { mutedOf, phraseKey, type TeamCue } from './cues/team-cue';

/** What is heard for one target. */
export interface TargetCues {
  readonly cues: CueIndex;
  readonly unless: CueIndex;
  readonly topics: readonly { readonly topic: CommentTopic; readonly cues: CueIndex }[];
}

/** The cues in force, by what they speak for. */
export type CueBook = (target: CueTarget) => TargetCues;

/** What comes with Cuecard. Each target is built at its first use: a worker that wakes for something else pays nothing. */
export const SHIPPED_BOOK: CueBook = kept((target) => targetCues(shippedCuesOf(target), []));

/**
 * The shipped cues with what a team changed. `lang` of the comment (BCP 47), null when nobody said: then own words of
 * every language are heard. A target without changes is the shipped one.
 */
export type CueBooks = (lang: string | null) => CueBook;

export function cueBooks(rows: readonly TeamCue[]): CueBooks {
  const counting = rows.filter(({ deletedAt, phrase }) => deletedAt === null && phraseKey(phrase) !== '');
  if (counting.length === 0) return () => SHIPPED_BOOK;
  const langs = new Set(counting.map(({ lang }) => lang));
  const books = new Map<string | null, CueBook>();
  return (lang) => {
    const base = lang?.toLowerCase().split('-')[0] ?? null;
    // Languages that no word is bound to share one book.
    const place = base === null || langs.has(base) ? base : '';
    const known = books.get(place) ?? kept(bookFor(counting, place));
    books.set(place, known);
    return known;
  };
}

function bookFor(rows: readonly TeamCue[], lang: string | null): CueBook {
  return (target) => {
    const muted = mutedOf(rows, target);
    const own = rows.filter((row) => row.does === 'add' && row.target === target && isHeard(row, lang));
    if (muted.size === 0 && own.length === 0) return SHIPPED_BOOK(target);
    const shipped = shippedCuesOf(target).map((cues) => without(cues, muted));
    return targetCues(
      shipped,
      own.map(({ phrase }) => ownCue(phrase)),
    );
  };
}

function isHeard(row: TeamCue, lang: string | null): boolean {
  return row.lang === null || lang === null || row.lang === lang;
}

/** Only words and open endings: signs that mean something in a shipped cue mean nothing here. */
function ownCue(phrase: string): string {
  return phraseKey(phrase);
}

/** A cue goes with the words before its "+": "burn + hand|arm" is heard no more once "burn" is muted. */
function without({ any, about = {}, unless }: RiskCues, muted: ReadonlySet<string>): RiskCues {
  const rest = (cues: readonly string[]) => cues.flatMap((cue) => withoutIn(cue, muted));
  const topics = Object.entries(about).map(([topic, cues]) => [topic, rest(cues)] as const);
  return { any: rest(any), about: Object.fromEntries(topics), ...(unless ? { unless } : {}) };
}

function withoutIn(cue: string, muted: ReadonlySet<string>): string[] {
  const [first = '', ...near] = cue.split(' + ');
  const left = first.split('|').filter((phrase) => !muted.has(phraseKey(phrase)));
  return left.length === 0 ? [] : [[left.join('|'), ...near].join(' + ')];
}

function shippedCuesOf(target: CueTarget): RiskCues[] {
  return shippedLists(target).map(({ cues }) => cues);
}

function targetCues(lists: readonly RiskCues[], own: readonly string[]): TargetCues {
  const cuesByTopic = new Map<CommentTopic, string[]>();
  for (const { about = {} } of lists) {
    for (const [topic, cues] of Object.entries(about) as [CommentTopic, readonly string[]][])
      cuesByTopic.set(topic, [...(cuesByTopic.get(topic) ?? []), ...cues]);
  }
  const any = lists.flatMap((list) => list.any);
  return {
    cues: indexCues([...any, ...[...cuesByTopic.values()].flat(), ...own]),
    unless: indexCues(lists.flatMap(({ unless = [] }) => unless)),
    topics: [...cuesByTopic].map(([topic, cues]) => ({ topic, cues: indexCues(cues) })),
  };
}

function kept(build: CueBook): CueBook {
  const built = new Map<CueTarget, TargetCues>();
  return (target) => {
    const known = built.get(target) ?? build(target);
    built.set(target, known);
    return known;
  };
}
