import type { Snippet } from '@/lib/library/snippet';

/** A snippet with only what a test is about; its id is its code. */
export function snippet(code: string, title: string, body: string, more: Partial<Snippet> = {}): Snippet {
  return {
    id: code,
    schema: 1,
    code,
    folder: 'Test',
    kind: 'first-answer',
    texts: [{ lang: 'en', title, body }],
    placeholders: [],
    tags: [],
    examples: [],
    risk: null,
    channels: ['x', 'facebook'],
    audience: 'any',
    owner: 'Test',
    status: 'approved',
    version: 1,
    approvedBy: 'Test',
    reviewBy: '2027-01-01',
    changedAt: 0,
    changedBy: 'Test',
    deletedAt: null,
    ...more,
  };
}
