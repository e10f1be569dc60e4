import type { SnippetContent } from '@/lib/library/snippet';
import { aText } from '@/tests/fixtures/snippets';

/** A content without mistakes. */
export function aContent(more: Partial<SnippetContent> = {}): SnippetContent {
  return {
    code: 'leak-first-reply',
    folder: 'Leaks',
    kind: 'first-answer',
    texts: [aText('en', 'Leak: first reply', 'Hi {{ customer_name }}, please unplug it.')],
    placeholders: [],
    tags: [],
    examples: [],
    counterExamples: [],
    risk: null,
    channels: ['x', 'facebook'],
    audience: 'any',
    role: null,
    owner: 'Ines',
    source: null,
    reviewBy: '2027-05-19',
    expiresOn: null,
    ...more,
  };
}
