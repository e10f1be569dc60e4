import type { CareItem } from './care-item';
import type { CareInput } from './care-report';

/** Replies people asked for, and words they searched in vain: each asks for a reply to be written. */
export function wishes({ requests, missed, now }: CareInput): CareItem[] {
  const open = requests.filter(({ state, deletedAt }) => state === 'open' && deletedAt === null);
  return [
    ...open.map(({ id, words, lang, createdBy, createdAt }): CareItem => {
      return {
        id: `request:${id}`,
        kind: 'request',
        detail: { kind: 'request', requestId: id, words, lang, by: createdBy },
        snippetIds: [],
        weight: now - createdAt,
        actions: [{ kind: 'write-reply', requestId: id, words, lang }],
      };
    }),
    ...missed.map(({ words, lang, count }): CareItem => {
      return {
        id: `unfilled-search:${lang ?? ''}:${words}`,
        kind: 'unfilled-search',
        detail: { kind: 'unfilled-search', words, lang, count },
        snippetIds: [],
        weight: count,
        actions: [{ kind: 'write-reply', requestId: null, words, lang }],
      };
    }),
  ];
}
