import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import type { Attempt } from '@/components/sidebar/insertion-model';
import { createChoiceNotes } from '@/components/sidebar/note-choice';
import type { ReplyCard } from '@/components/sidebar/reply-card';
import { choicesAfter } from '@/lib/database/choices';
import { FACTS_KEY } from '@/lib/database/policy-store';
import type { StoredComment } from '@/lib/database/records';
import { NO_FACTS } from '@/lib/policy/team-policy';
import { aComment, freshDatabase } from '@/tests/database/fresh';

const REFUND = { option: { snippet: { id: 'refund', version: 1 } } } as unknown as ReplyCard;

function open(said: Partial<StoredComment> = { text: 'Mail me at ana.lima@example.com' }) {
  const db = freshDatabase();
  const comment = aComment(said) as unknown as StoredComment;
  const attempt = signal<Attempt | undefined>(undefined);
  const onError = vi.fn();
  const { signal: ends } = new AbortController();
  const settings = signal({ responderName: 'Ana' });
  const notes = createChoiceNotes({
    ports: { db, clock: () => 5, onError, settings, signal: ends },
    desk: { comment: signal(comment), commentKey: signal(comment.key), desk: signal(undefined) },
    insertion: { attempt },
    replies: { isSearching: signal(false), active: signal(0) },
  } as unknown as Parameters<typeof createChoiceNotes>[0]);
  const stand = (type: string, requestId = 'r') => {
    const reply = { snippet: { id: 'refund', version: 1 } };
    attempt.value = { requestId, commentKey: comment.key, reply, standing: { type } } as unknown as Attempt;
  };
  const rows = () => choicesAfter(db, null);
  return { db, comment, notes, stand, rows, onError };
}

it('keeps which reply was taken, and no personal data of the comment', async () => {
  const { comment, notes, stand, rows, onError } = open();
  notes.pressed(REFUND);
  stand('inserted');
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1), { timeout: 5_000 });
  const [row] = await rows();
  expect(row).toMatchObject({ commentKey: comment.key, snippetId: 'refund', kind: 'picked' });
  expect(row?.text).toMatch(/^Mail me at •+$/);
  expect(onError).not.toHaveBeenCalled();
});

it.each([
  ['es', 'Gracias, 612 345 678', /^Gracias, •+ •+ •+$/],
  ['en', 'Thanks (415) 555-2671', /^Thanks [•()]+ [•-]+$/],
])('keeps no phone number as it is written in the language of the comment: %s', async (lang, text, kept) => {
  const { notes, stand, rows } = open({ text, lang });
  notes.pressed(REFUND);
  stand('inserted');
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1), { timeout: 5_000 });
  expect((await rows())[0]?.text).toMatch(kept);
});

it('keeps no order number of the team and no phone number of its region', async () => {
  const { db, notes, stand, rows } = open({ text: 'BR-123456 and 612 345 678', lang: null });
  const facts = { ...NO_FACTS, region: 'ES', orderFormats: ['BR-######'] };
  await db.meta.put({ key: FACTS_KEY, value: facts });
  notes.pressed(REFUND);
  stand('inserted');
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1), { timeout: 5_000 });
  expect((await rows())[0]?.text).toMatch(/^•+ and •+ •+ •+$/);
});

it('keeps nothing of a press that put nothing in', async () => {
  const { notes, stand, rows } = open();
  for (const type of ['refused', 'withheld', 'failed', 'unknown', 'cancelled', 'waiting']) {
    notes.pressed(REFUND);
    stand(type, type);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await rows()).toEqual([]);
  stand('inserted', 'waiting');
  await vi.waitFor(async () => expect(await rows()).toHaveLength(1), { timeout: 5_000 });
});

it('keeps a reply that was put in and copied once, and that it was taken out', async () => {
  const { notes, stand, rows } = open();
  const kinds = async () => (await rows()).map(({ kind }) => kind);
  notes.pressed(REFUND);
  stand('inserted');
  notes.copied(REFUND);
  notes.pressed(REFUND);
  stand('inserted', 'again');
  stand('taken-out', 'again');
  await vi.waitFor(async () => expect(await kinds()).toEqual(['picked', 'rejected']));
});
