import { DAY_MS } from '@/lib/shared/clock';
import { isBehind, type Snippet } from '../snippet';
import type { CareAction, CareDetail, CareItem } from './care-item';
import type { CareInput } from './care-report';

/** So long without a use, and live for longer. */
const UNUSED_DAYS = 60;
/** Until the whole library was used so often, a reply without a use says nothing. */
const LEAST_LIBRARY_USES = 50;

/** What one snippet shows by itself: its dates and languages. */
export function checkSnippet(snippet: Snippet, input: CareInput): CareItem[] {
  return [expired(snippet, input), reviewDue(snippet, input), behind(snippet)].filter(
    (item) => item !== undefined,
  );
}

/** Replies that a library in use has not used since long, and that had the time to be. */
export function unused(snippets: readonly Snippet[], { usesById, now }: CareInput): CareItem[] {
  const uses = usesById.values().reduce((sum, use) => sum + use.uses, 0);
  if (uses < LEAST_LIBRARY_USES) return [];
  const since = now - UNUSED_DAYS * DAY_MS;
  return snippets.flatMap((snippet) => {
    const { id, status } = snippet;
    const liveAt = liveSince(snippet);
    const lastUsedAt = usesById.get(id)?.lastAt ?? null;
    if (status !== 'approved' || Math.max(liveAt, lastUsedAt ?? 0) >= since) return [];
    return [
      itemOf(id, { kind: 'unused', lastUsedAt }, (now - (lastUsedAt ?? liveAt)) / DAY_MS, [
        { kind: 'retire', snippetId: id, replacedBy: null },
        { kind: 'open-editor', snippetId: id, lang: null, field: 'examples' },
      ]),
    ];
  });
}

/** When its version was approved; for one that came without approvals, when it last changed. */
function liveSince({ approvals, changedAt }: Snippet): number {
  return approvals.length === 0 ? changedAt : Math.max(...approvals.map(({ at }) => at));
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
