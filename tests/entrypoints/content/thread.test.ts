import { describe, expect, it } from 'vitest';
import type { CommentBook } from '@/entrypoints/content/comment-book';
import { threadAround } from '@/entrypoints/content/thread';
import type { Comment } from '@/lib/conversations/comment';

function comment(id: string, handle: string, parentId: string | null): Comment {
  return {
    key: `x:${id}`,
    platform: 'x',
    id,
    permalink: '',
    author: { name: handle, handle },
    text: id,
    lang: null,
    postedAt: null,
    role: parentId ? 'reply' : 'root',
    parentId,
    postAuthor: null,
    mentions: [],
    translated: false,
    truncated: false,
    audience: 'public',
    media: 0,
  };
}

function bookOf(comments: readonly Comment[]): CommentBook {
  const commentsByKey = new Map(comments.map((one) => [one.key, one]));
  return {
    comment: (key: string) => commentsByKey.get(key),
    keys: () => [...commentsByKey.keys()],
  } as unknown as CommentBook;
}

describe('the context of a comment', () => {
  const page = bookOf([
    comment('post', 'brevoli', null),
    comment('stranger', 'jo', 'post'),
    comment('burn', 'rui', 'post'),
    comment('answer', 'brevoli', 'burn'),
    comment('again', 'rui', 'post'),
    comment('other', 'noor', 'post'),
  ]);

  it('is what it answers, what answers it, and what its author wrote beside it', () => {
    expect(threadAround(page, 'x:burn').map(({ id }) => id)).toEqual(['post', 'burn', 'answer', 'again']);
  });

  it('leaves out what strangers wrote beside it: a case needs no more people than it has', () => {
    const ids = threadAround(page, 'x:burn').map(({ id }) => id);
    expect(ids).not.toContain('stranger');
    expect(ids).not.toContain('other');
  });

  it('is nothing for a comment the page has not shown', () => {
    expect(threadAround(page, 'x:none')).toEqual([]);
  });
});
