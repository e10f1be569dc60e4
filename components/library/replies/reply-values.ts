import type { FilterName } from '@/lib/suggestions/search/search-query';
import { valuesOf } from '@/lib/suggestions/search/searchable';
import { isDraft, isInReview, type ReplyRow } from './reply-rows';

/** What a row says about each filter; for the filters' own lists too. */
export function rowValues(row: ReplyRow, name: FilterName): readonly string[] {
  return name === 'status' ? statusesOf(row) : valuesOf(row, name);
}

/** A live reply with a version in review is both. */
function statusesOf(row: ReplyRow): readonly string[] {
  const { snippet, standing } = row;
  const also = [isInReview(row) ? 'in-review' : '', isDraft(row) ? 'draft' : ''].filter(Boolean);
  const own = standing === 'approve' ? 'in-review' : standing;
  return [...new Set([own, snippet.status, ...also])];
}
