import { describe, expect, it } from 'vitest';
import { recordSeen, setStatus } from '@/lib/database/comments';
import { keepEscalationDraft, newEscalationDraft } from '@/lib/database/drafts';
import { escalate, listEscalations, openEscalationOf, takeBack } from '@/lib/database/escalations';
import { journalOf } from '@/lib/database/journal';
import { aComment, anEscalation, freshDatabase, NO_TRIAGE } from './fresh';

async function withComment() {
  const db = freshDatabase();
  await recordSeen(db, [aComment()], 2_000, () => NO_TRIAGE);
  return db;
}

describe('escalate', () => {
  it('stores the case, its outbox entry, the status and the journal entry, and drops the form', async () => {
    const db = await withComment();
    await keepEscalationDraft(db, newEscalationDraft('x:1', 'Ines', 3_000));
    const answer = await escalate(db, anEscalation(), 6_000);
    expect(answer).toEqual({ ok: true, value: { escalation: anEscalation(), again: false } });
    expect(await db.escalations.get('E1')).toEqual(anEscalation());
    expect(await db.outbox.get('E1')).toMatchObject({ state: 'waiting', attempts: 0, nextAt: 6_000 });
    expect((await db.comments.get('x:1'))?.status).toBe('escalated');
    expect(await db.escalationDrafts.count()).toBe(0);
    const kinds = (await journalOf(db, 'x:1')).map(({ event }) => event.kind);
    expect(kinds).toEqual(['comment-seen', 'escalated', 'status-changed']);
  });

  it('saves once when asked twice with the same id', async () => {
    const db = await withComment();
    await escalate(db, anEscalation(), 6_000);
    const answer = await escalate(db, anEscalation({ note: 'another' }), 7_000);
    expect(answer).toMatchObject({ ok: true, value: { again: true, escalation: { note: 'Burned hand.' } } });
    expect(await db.escalations.count()).toBe(1);
    expect(await db.outbox.count()).toBe(1);
  });

  it('refuses a second open case of the same comment and names the first', async () => {
    const db = await withComment();
    await escalate(db, anEscalation(), 6_000);
    const answer = await escalate(db, anEscalation({ id: 'E2' }), 7_000);
    expect(answer).toMatchObject({
      ok: false,
      failure: { type: 'already-escalated', escalation: { id: 'E1' } },
    });
    expect(await db.outbox.count()).toBe(1);
  });

  it('lets only one of two presses at the same moment through', async () => {
    const db = await withComment();
    const answers = await Promise.all([
      escalate(db, anEscalation({ id: 'E1' }), 6_000),
      escalate(db, anEscalation({ id: 'E2' }), 6_000),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.escalations.count()).toBe(1);
  });

  it('works for a comment no page has reported, which is escalated as soon as it is seen', async () => {
    const db = freshDatabase();
    await escalate(db, anEscalation(), 6_000);
    const [row] = await recordSeen(db, [aComment()], 7_000, () => NO_TRIAGE);
    expect(row?.status).toBe('escalated');
  });
});

describe('takeBack', () => {
  it('cancels the delivery and opens the comment again', async () => {
    const db = await withComment();
    await escalate(db, anEscalation(), 6_000);
    const answer = await takeBack(db, 'E1', 'Ines', 7_000);
    expect(answer).toMatchObject({ ok: true, value: { status: 'taken-back', changedAt: 7_000 } });
    expect((await db.outbox.get('E1'))?.state).toBe('cancelled');
    expect((await db.comments.get('x:1'))?.status).toBe('open');
    expect(await openEscalationOf(db, 'x:1')).toBeUndefined();
    expect(await listEscalations(db)).toHaveLength(1);
  });

  it('lets the comment be escalated anew', async () => {
    const db = await withComment();
    await escalate(db, anEscalation(), 6_000);
    await takeBack(db, 'E1', 'Ines', 7_000);
    expect(await escalate(db, anEscalation({ id: 'E2' }), 8_000)).toMatchObject({ ok: true });
  });

  it('refuses when the case has left', async () => {
    const db = await withComment();
    await escalate(db, anEscalation(), 6_000);
    await db.outbox.update('E1', { state: 'sent' });
    expect(await takeBack(db, 'E1', 'Ines', 7_000)).toEqual({ ok: false, failure: { type: 'already-sent' } });
    expect((await db.comments.get('x:1'))?.status).toBe('escalated');
  });

  it('says so when there is no such case', async () => {
    const failure = { type: 'unknown-escalation' };
    expect(await takeBack(freshDatabase(), 'E9', '', 0)).toEqual({ ok: false, failure });
  });
});

describe('setStatus', () => {
  it('says what takes it back, and writes both ways down', async () => {
    const db = await withComment();
    const change = await setStatus(db, 'x:1', 'no-reply-needed', 'Ines', 3_000);
    expect(change).toMatchObject({ ok: true, value: { undo: { key: 'x:1', status: 'open' } } });
    await setStatus(db, 'x:1', 'open', 'Ines', 4_000);
    expect(await db.comments.get('x:1')).toMatchObject({
      status: 'open',
      changedAt: 4_000,
      changedBy: 'Ines',
    });
    expect((await journalOf(db, 'x:1')).map(({ event }) => event.kind)).toEqual([
      'comment-seen',
      'status-changed',
      'status-changed',
    ]);
  });

  it('answers with a failure for a comment it does not know', async () => {
    const failure = { type: 'unknown-comment' };
    expect(await setStatus(freshDatabase(), 'x:9', 'open', '', 0)).toEqual({ ok: false, failure });
  });
});
