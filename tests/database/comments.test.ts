import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '@/lib/conversations/comment';
import { commentsOf, markAnswered, recordSeen, setStatus } from '@/lib/database/comments';
import { escalate } from '@/lib/database/escalations';
import { journalOf, latestEntries } from '@/lib/database/journal';
import { aComment, anEscalation, freshDatabase, NO_TRIAGE } from './fresh';

const byText = ({ text }: Comment) => ({ ...NO_TRIAGE, words: text.split(' ') });

describe('recordSeen', () => {
  it('keeps when a comment was first seen, and its status', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], 2_000, byText);
    await setStatus(db, 'x:1', 'no-reply-needed', 'Ines', 3_000);
    const [again] = await recordSeen(db, [aComment()], 9_000, byText);
    expect(again).toMatchObject({ firstSeenAt: 2_000, lastSeenAt: 9_000, status: 'no-reply-needed' });
    expect(again).toMatchObject({ changedAt: 3_000, changedBy: 'Ines' });
  });

  it('writes down that it was seen once, without its text', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment(), aComment()], 2_000, byText);
    await recordSeen(db, [aComment()], 3_000, byText);
    const entries = await latestEntries(db, 10);
    expect(entries.map(({ event }) => event.kind)).toEqual(['comment-seen']);
    expect(JSON.stringify(entries)).not.toMatch(/wand|Rui|ruitav/);
  });

  it('triages an edited comment again', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment({ text: 'old words' })], 2_000, byText);
    const [edited] = await recordSeen(db, [aComment({ text: 'new words' })], 3_000, byText);
    expect(edited).toMatchObject({
      text: 'new words',
      changedAt: 3_000,
      triage: { words: ['new', 'words'] },
    });
  });

  it('never takes a translation or a shortened text for the customer’s own words', async () => {
    const db = freshDatabase();
    const whole = aComment({ text: 'Me quemé la mano con el vapor', lang: 'es' });
    await recordSeen(db, [whole], 2_000, byText);
    const translated = aComment({ text: 'I burned my hand', lang: 'en', translated: true });
    const shortened = aComment({ text: 'Me quemé la…', lang: 'es', truncated: true });
    const [first] = await recordSeen(db, [translated], 3_000, byText);
    const [second] = await recordSeen(db, [shortened], 4_000, byText);
    for (const row of [first, second]) {
      expect(row).toMatchObject({ text: whole.text, lang: 'es', translated: false, truncated: false });
    }
  });

  it('takes the whole text when it is opened, and the original when it is shown', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment({ text: 'The wand…', truncated: true })], 2_000, byText);
    const [opened] = await recordSeen(db, [aComment({ text: 'The wand burned me' })], 3_000, byText);
    expect(opened).toMatchObject({ text: 'The wand burned me', truncated: false });
  });

  it('keeps what the page once proved', async () => {
    const db = freshDatabase();
    const proven = { postAuthor: { name: 'Acme', handle: 'acme' }, parentId: '0', postedAt: 5 };
    await recordSeen(db, [aComment(proven)], 2_000, byText);
    const [row] = await recordSeen(
      db,
      [aComment({ postAuthor: null, parentId: null, postedAt: null })],
      3_000,
      byText,
    );
    expect(row).toMatchObject(proven);
  });

  it('gives as many rows as it was given comments, in their order, however often they come', async () => {
    const lists = fc.array(fc.array(fc.constantFrom('1', '2', '3')), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lists, async (batches) => {
        const db = freshDatabase();
        for (const [at, ids] of batches.entries()) {
          const rows = await recordSeen(
            db,
            ids.map((id) => aComment({ id })),
            at,
            byText,
          );
          expect(rows.map(({ id }) => id)).toEqual(ids);
        }
        const distinct = new Set(batches.flat());
        expect(await db.comments.count()).toBe(distinct.size);
        expect(await db.journal.count()).toBe(distinct.size);
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('loses no sighting when two tabs report at once', async () => {
    const db = freshDatabase();
    const batch = (from: number) =>
      Array.from({ length: 20 }, (_, at) => aComment({ id: String(from + at) }));
    await Promise.all([recordSeen(db, batch(0), 1_000, byText), recordSeen(db, batch(10), 1_000, byText)]);
    expect(await db.comments.count()).toBe(30);
    expect(await db.journal.count()).toBe(30);
  });
});

describe('markAnswered', () => {
  it('keeps the first answer’s time', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], 2_000, byText);
    await markAnswered(db, 'x:1', 7_000, 8_000);
    await markAnswered(db, 'x:1', 9_000, 9_500);
    expect(await db.comments.get('x:1')).toMatchObject({
      status: 'answered',
      answeredAt: 7_000,
      changedAt: 8_000,
    });
    const kinds = (await journalOf(db, 'x:1')).map(({ event }) => event.kind);
    expect(kinds).toEqual(['comment-seen', 'status-changed']);
  });

  it('leaves an escalated comment escalated: the answer is the hand-off', async () => {
    const db = freshDatabase();
    await recordSeen(db, [aComment()], 2_000, byText);
    await escalate(db, anEscalation(), 6_000);
    await markAnswered(db, 'x:1', 7_000, 8_000);
    expect(await db.comments.get('x:1')).toMatchObject({ status: 'escalated', answeredAt: 7_000 });
  });
});

describe('commentsOf', () => {
  it('gives the known ones in the order asked for', async () => {
    const db = freshDatabase();
    await recordSeen(
      db,
      ['1', '2'].map((id) => aComment({ id })),
      1,
      byText,
    );
    expect((await commentsOf(db, ['x:2', 'x:9', 'x:1'])).map(({ key }) => key)).toEqual(['x:2', 'x:1']);
  });
});
