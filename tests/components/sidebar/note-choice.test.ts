import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { noteChoice } from '@/components/sidebar/note-choice';
import { choicesAfter } from '@/lib/database/choices';
import type { StoredComment } from '@/lib/database/records';
import { aComment, freshDatabase } from '@/tests/database/fresh';

it('keeps which reply was taken, and no personal data of the comment', async () => {
  const db = freshDatabase();
  const comment = aComment({ text: 'Mail me at ana.lima@example.com' });
  const onError = vi.fn();
  const parts = {
    ports: { db, clock: () => 5, onError },
    desk: { comment: signal(comment as unknown as StoredComment) },
  };
  noteChoice(parts as unknown as Parameters<typeof noteChoice>[0], 'refund', 'picked');
  await vi.waitFor(async () => expect(await choicesAfter(db, null)).toHaveLength(1));
  const [row] = await choicesAfter(db, null);
  expect(row).toMatchObject({ commentKey: comment.key, snippetId: 'refund', kind: 'picked' });
  expect(row?.text).toMatch(/^Mail me at •+$/);
  expect(onError).not.toHaveBeenCalled();
});
