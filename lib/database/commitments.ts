import type { Commitment } from '@/lib/conversations/commitment';
import { fail, type Result, succeed } from '@/lib/shared/result';
import type { CuecardDatabase } from './database';
import { attemptResult, type StorageFailure } from './failures';
import { idsOfOneMoment } from './ids';
import { append } from './journal';

/** What was said in one posted reply. `words` with personal data masked. */
export interface PostedCommitments {
  readonly commentKey: string;
  readonly platform: Commitment['platform'];
  readonly permalink: string;
  readonly owner: string;
  readonly found: readonly { readonly words: string; readonly dueAt: number | null }[];
}

export type CommitmentFailure = { readonly type: 'unknown-commitment' } | StorageFailure;

/**
 * Keeps what was promised, once for each sentence under a comment, however often the page tells of the reply. A
 * promise that was closed stays closed. Returns what is new.
 */
export function noteCommitments(
  db: CuecardDatabase,
  { found, owner, ...about }: PostedCommitments,
  now: number,
): Promise<Commitment[]> {
  return db.transaction('rw', db.commitments, db.journal, async () => {
    const known = new Set((await commitmentsOf(db, about.commentKey)).map(({ words }) => words));
    const nextId = idsOfOneMoment(now);
    const fresh = found.flatMap(({ words, dueAt }): Commitment[] => {
      if (known.has(words)) return [];
      known.add(words);
      const made = { ...about, id: nextId(), schema: 1 as const, words, dueAt, owner, madeAt: now };
      return [{ ...made, state: 'open', closedAt: null, changedAt: now, changedBy: owner, deletedAt: null }];
    });
    await db.commitments.bulkAdd(fresh);
    const { commentKey } = about;
    const events = fresh.map(
      ({ id: commitmentId, dueAt }) =>
        ({ kind: 'commitment-made', commentKey, commitmentId, dueAt }) as const,
    );
    await append(db, events, { by: owner, at: now });
    return fresh;
  });
}

/** `who`: name as set. Closing what is closed the same way changes nothing. */
export function closeCommitment(
  db: CuecardDatabase,
  id: string,
  how: 'kept' | 'dropped',
  who: { readonly name: string; readonly now: number },
): Promise<Result<Commitment, CommitmentFailure>> {
  return change(db, id, who, (before) => {
    if (before.state === how) return undefined;
    const { commentKey } = before;
    const event = { kind: 'commitment-closed', commentKey, commitmentId: id, how } as const;
    return { row: { state: how, closedAt: who.now }, event };
  });
}

/** Takes closing back: it is made once more, with the time it had. */
export function reopenCommitment(
  db: CuecardDatabase,
  id: string,
  who: { readonly name: string; readonly now: number },
): Promise<Result<Commitment, CommitmentFailure>> {
  return change(db, id, who, (before) => {
    if (before.state === 'open') return undefined;
    const { commentKey, dueAt } = before;
    const event = { kind: 'commitment-made', commentKey, commitmentId: id, dueAt } as const;
    return { row: { state: 'open', closedAt: null }, event };
  });
}

/** Those that are due first, then those without a time, the oldest first. */
export async function openCommitments(db: CuecardDatabase): Promise<Commitment[]> {
  const open = await db.commitments
    .filter(({ state, deletedAt }) => state === 'open' && deletedAt === null)
    .toArray();
  return open.sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || a.madeAt - b.madeAt || 0);
}

/** All that was promised under a comment, closed ones too. */
export function commitmentsOf(db: CuecardDatabase, commentKey: string): Promise<Commitment[]> {
  return db.commitments.where('commentKey').equals(commentKey).toArray();
}

type Change = {
  readonly row: Pick<Commitment, 'state' | 'closedAt'>;
  readonly event: Parameters<typeof append>[1];
};

function change(
  db: CuecardDatabase,
  id: string,
  { name, now }: { readonly name: string; readonly now: number },
  changeOf: (before: Commitment) => Change | undefined,
): Promise<Result<Commitment, CommitmentFailure>> {
  return attemptResult(() =>
    db.transaction('rw', db.commitments, db.journal, async () => {
      const before = await db.commitments.get(id);
      if (!before || before.deletedAt !== null) return fail({ type: 'unknown-commitment' } as const);
      const changed = changeOf(before);
      if (!changed) return succeed(before);
      const after = {
        ...before,
        ...changed.row,
        changedAt: Math.max(now, before.changedAt),
        changedBy: name,
      };
      await db.commitments.put(after);
      await append(db, changed.event, { by: name, at: now });
      return succeed(after);
    }),
  );
}
