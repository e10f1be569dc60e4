import type { FilterName } from './reply-query';
import { isDraft, isInReview, type ReplyRow } from './reply-rows';

/** What a row says about each filter; for the filters' own lists too. */
export function valuesOf(row: ReplyRow, name: FilterName): readonly string[] {
  const { snippet } = row;
  switch (name) {
    case 'status':
      return statusesOf(row);
    case 'folder':
      return [snippet.folder];
    case 'tag':
      return snippet.tags;
    case 'lang':
      return snippet.texts.map(({ lang }) => lang);
    case 'on':
      return snippet.channels;
    case 'owner':
      return [snippet.owner];
    case 'risk':
      return snippet.risk === null ? [] : [snippet.risk];
  }
}

/** A live reply with a version in review is both. */
function statusesOf(row: ReplyRow): readonly string[] {
  const { snippet, standing } = row;
  const also = [isInReview(row) ? 'in-review' : '', isDraft(row) ? 'draft' : ''].filter(Boolean);
  const own = standing === 'approve' ? 'in-review' : standing;
  return [...new Set([own, snippet.status, ...also])];
}
