import type { CareAction, CareItem, CareKind } from '@/lib/library/care/care-item';
import type { WordKey, Words } from '@/lib/shared/words';
import { languageName } from '../../ui/intl';
import { dayName, shortMoment } from '../days';

/** What the finding says, in one sentence. */
export function careText(words: Words, lang: string, { detail }: CareItem): string {
  switch (detail.kind) {
    case 'near-duplicate':
      return words(
        'library_care_text_duplicate',
        percentOf(detail.likeness),
        languageName(lang, detail.lang),
      );
    case 'contradiction': {
      const { one, other } = detail.disagreement;
      return words('library_care_text_contradiction', listOf(one.facts), listOf(other.facts));
    }
    case 'unused':
      return detail.lastUsedAt === null
        ? words('library_care_text_never_used')
        : words('library_care_text_unused', shortMoment(lang, detail.lastUsedAt));
    case 'always-edited':
      return editedText(words, detail);
    case 'failing-example':
      return words(
        detail.fails === 'must' ? 'library_care_text_not_suggested' : 'library_care_text_suggested',
        detail.example,
      );
    case 'unfilled-search':
      return words('library_care_text_search', detail.words, detail.count);
    case 'request':
      return words('library_care_text_request', detail.words, detail.by || words('library_somebody'));
    case 'code-clash':
      return words('library_care_text_code', detail.code);
    case 'behind': {
      const names = detail.langs.map((each) => languageName(lang, each)).join(', ');
      return words('library_care_text_behind', names);
    }
    case 'review-due':
      return words('library_care_text_review', dayName(lang, detail.reviewBy));
    case 'expired':
      return words('library_care_text_expired', dayName(lang, detail.expiresOn));
    case 'no-owner':
      return detail.owner === ''
        ? words('library_care_text_no_owner')
        : words('library_care_text_owner_gone', detail.owner);
    case 'broken-template':
      return words('library_care_text_broken', detail.problems, languageName(lang, detail.place.lang));
  }
}

export const CARE_WORDS = {
  expired: 'library_standing_expired',
  'broken-template': 'library_care_broken',
  contradiction: 'library_care_contradiction',
  'code-clash': 'library_care_code',
  'review-due': 'library_review_due',
  request: 'library_requests',
  'unfilled-search': 'library_missed',
  behind: 'library_care_behind',
  'failing-example': 'library_care_examples',
  'always-edited': 'library_care_edited',
  'near-duplicate': 'library_care_duplicate',
  'no-owner': 'library_no_owner',
  unused: 'library_care_unused',
} as const satisfies Record<CareKind, WordKey>;

export const ACTION_WORDS = {
  'open-editor': 'library_edit',
  merge: 'library_merge',
  retire: 'library_retire',
  'set-review-date': 'library_set_review',
  'set-owner': 'library_set_owner',
  'write-reply': 'library_write_reply',
} as const satisfies Record<CareAction['kind'], WordKey>;

function editedText(
  words: Words,
  { change, times, uses }: Extract<CareItem['detail'], { kind: 'always-edited' }>,
): string {
  if (change === null) return words('library_care_text_edited', times, uses);
  const { removed, added } = change;
  if (removed === '') return words('library_care_text_adds', times, uses, added);
  if (added === '') return words('library_care_text_leaves_out', times, uses, removed);
  return words('library_care_text_change', times, uses, removed, added);
}

function listOf(facts: readonly { readonly text: string }[]): string {
  return facts.map(({ text }) => text).join(', ');
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
