import { type Signal, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { ReplyOption } from '@/components/sidebar/reply-options';
import { createReplyTurn } from '@/components/sidebar/reply-turn';
import { append } from '@/lib/database/journal';
import { freshDatabase } from '@/tests/database/fresh';
import { aSnippet } from '@/tests/fixtures/snippets';

function option(id: string, body: string): ReplyOption {
  const snippet = aSnippet(id, id, body);
  const [text] = snippet.texts;
  if (!text) throw new Error('no text');
  return { snippet, text, reason: null, ranges: [], reviewOverdue: false };
}

async function use(db: ReturnType<typeof freshDatabase>, id: string): Promise<void> {
  const snippet = { id, version: 1 };
  const event = {
    kind: 'reply-inserted',
    commentKey: 'x:1',
    snippet,
    provenance: 'verbatim',
    audience: 'public',
    how: 'copied',
  } as const;
  await append(db, event, { by: 'Test', at: 1 });
}

function turnOf(db: ReturnType<typeof freshDatabase>, filling: Signal<string>, chosen: Signal<ReplyOption>) {
  const ports = {
    db,
    signal: new AbortController().signal,
    onError: (error: unknown) => {
      throw error;
    },
  };
  return createReplyTurn(ports, filling, chosen);
}

const settle = () => new Promise((done) => setTimeout(done, 30));

describe('the turn of a reply', () => {
  it('is how often it was used before, and stays while it is being read', async () => {
    const db = freshDatabase();
    for (const id of ['a', 'b', 'a']) await use(db, id);
    const chosen = signal(option('a', '{% rotate "x", "y" %}'));
    const filling = signal('x:1 a');
    const turn = turnOf(db, filling, chosen);
    await expect.poll(() => turn.value).toBe(2);
    await use(db, 'a');
    chosen.value = option('a', '{% rotate "x", "y" %}!');
    await settle();
    expect(turn.value).toBe(2);
    filling.value = 'x:2 a';
    await expect.poll(() => turn.value).toBe(3);
  });

  it('is 0 where nothing rotates', async () => {
    const db = freshDatabase();
    await use(db, 'a');
    const turn = turnOf(db, signal('x:1 a'), signal(option('a', 'Hi')));
    await settle();
    expect(turn.value).toBe(0);
  });
});
