import type { Draft } from '@/lib/conversations/composer';
import type { CuecardDatabase } from './database';
import { newId } from './ids';
import type { EscalationDraft, KeptReason, StoredDraft } from './records';

/** Keeps the last draft of a comment's reply box. A draft whose comment is not known is not kept. */
export async function keepDraft(db: CuecardDatabase, draft: Draft, now: number): Promise<void> {
  const { commentKey, text, hash, audience } = draft;
  if (commentKey === null) return;
  await db.drafts.put({ commentKey, schema: 1, text, hash, audience, checkedAt: now });
}

export function draftOf(db: CuecardDatabase, commentKey: string): Promise<StoredDraft | undefined> {
  return db.drafts.get(commentKey);
}

/** A new form has its escalation's id from the start, so that sending it twice saves one case. */
export function newEscalationDraft(commentKey: string, by: string, now: number): EscalationDraft {
  return {
    commentKey,
    schema: 1,
    escalationId: newId(now),
    routeId: null,
    risk: null,
    urgency: null,
    note: null,
    masked: true,
    withHandOff: true,
    changedAt: now,
    changedBy: by,
  };
}

export async function keepEscalationDraft(db: CuecardDatabase, draft: EscalationDraft): Promise<void> {
  await db.escalationDrafts.put(draft);
}

export function escalationDraftOf(
  db: CuecardDatabase,
  commentKey: string,
): Promise<EscalationDraft | undefined> {
  return db.escalationDrafts.get(commentKey);
}

/** Why words were kept against a rule. The same comment, rule and words again replaces the reason. */
export function keepReason(
  db: CuecardDatabase,
  reason: Omit<KeptReason, 'id' | 'schema'>,
): Promise<KeptReason> {
  return db.transaction('rw', db.keptReasons, async () => {
    const before = (await keptReasonsOf(db, reason.commentKey)).find(
      ({ ruleId, matchedKey }) => ruleId === reason.ruleId && matchedKey === reason.matchedKey,
    );
    const kept: KeptReason = { ...reason, id: before?.id ?? newId(reason.at), schema: 1 };
    await db.keptReasons.put(kept);
    return kept;
  });
}

/** Reasons for one comment; `null` for drafts whose comment is not known. */
export function keptReasonsOf(db: CuecardDatabase, commentKey: string | null): Promise<KeptReason[]> {
  if (commentKey === null) return db.keptReasons.filter((row) => row.commentKey === null).toArray();
  return db.keptReasons.where('commentKey').equals(commentKey).toArray();
}
