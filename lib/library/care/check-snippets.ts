import { DAY_MS } from '@/lib/shared/clock';
import { isBehind, type Snippet } from '../snippet';
import type { CareAction, CareDetail, CareItem } from './care-item';
import type { CareInput } from './care-report';

/** So long without a use, and not newer than that. */
const UNUSED_DAYS = 90;

/** What one snippet shows by itself: its dates, owner, languages and uses. */
export function checkSnippet(snippet: Snippet, input: CareInput): CareItem[] {
  return [
    expired(snippet, input),
    reviewDue(snippet, input),
    behind(snippet),
    noOwner(snippet, input),
    unused(snippet, input),
  ].filter((item) => item !== undefined);
}

function expired(snippet: Snippet, { today }: CareInput): CareItem | undefined {
  const { id, status, expiresOn } = snippet;
  if (status !== 'approved' || expiresOn === null || expiresOn >= today) return undefined;
  return itemOf(id, { kind: 'expired', expiresOn }, daysBetween(expiresOn, today), [
    { kind: 'open-editor', snippetId: id, lang: null, field: 'dates' },
    { kind: 'retire', snippetId: id, replacedBy: null },
  ]);
}

function reviewDue(snippet: Snippet, { today }: CareInput): CareItem | undefined {
  const { id, status, reviewBy } = snippet;
  if (status !== 'approved' || reviewBy >= today) return undefined;
  return itemOf(id, { kind: 'review-due', reviewBy }, daysBetween(reviewBy, today), [
    { kind: 'set-review-date', snippetId: id },
    { kind: 'open-editor', snippetId: id, lang: null, field: 'body' },
  ]);
}

function behind({ id, texts }: Snippet): CareItem | undefined {
  const langs = texts.filter((text) => isBehind(text, texts)).map(({ lang }) => lang);
  const first = langs[0];
  if (first === undefined) return undefined;
  return itemOf(id, { kind: 'behind', langs }, langs.length, [
    { kind: 'open-editor', snippetId: id, lang: first, field: 'body' },
  ]);
}

/** An owner who is not in the team any more owns nothing. */
function noOwner({ id, owner }: Snippet, { people }: CareInput): CareItem | undefined {
  const name = owner.trim();
  if (name !== '' && (people.length === 0 || people.includes(name))) return undefined;
  return itemOf(id, { kind: 'no-owner', owner: name }, 1, [{ kind: 'set-owner', snippetId: id }]);
}

/** Nothing where no use was ever counted: then the computer is new, not every reply. */
function unused(snippet: Snippet, { usesById, now }: CareInput): CareItem | undefined {
  const { id, status, changedAt } = snippet;
  const since = now - UNUSED_DAYS * DAY_MS;
  const lastUsedAt = usesById.get(id)?.lastAt ?? null;
  if (usesById.size === 0 || status !== 'approved' || changedAt >= since) return undefined;
  if (lastUsedAt !== null && lastUsedAt >= since) return undefined;
  return itemOf(id, { kind: 'unused', lastUsedAt }, (now - (lastUsedAt ?? changedAt)) / DAY_MS, [
    { kind: 'retire', snippetId: id, replacedBy: null },
    { kind: 'open-editor', snippetId: id, lang: null, field: 'examples' },
  ]);
}

function itemOf(
  snippetId: string,
  detail: CareDetail,
  weight: number,
  actions: readonly CareAction[],
): CareItem {
  const { kind } = detail;
  return { id: `${kind}:${snippetId}`, kind, detail, snippetIds: [snippetId], weight, actions };
}

/** Two ISO dates, in days. A date that is none counts as today. */
function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return Number.isNaN(days) ? 0 : days;
}
