import type { SnippetContent } from '@/lib/library/snippet';
import { daysLater } from '../days';

/** A reply nobody has written yet. `today` is an ISO date; it is reviewed after half a year unless set otherwise. */
export function blankContent(lang: string, owner: string, today: string): SnippetContent {
  return {
    code: '',
    folder: '',
    kind: 'first-answer',
    texts: [{ lang, title: '', body: '', variants: [], asOf: 1 }],
    placeholders: [],
    tags: [],
    examples: [],
    counterExamples: [],
    risk: null,
    channels: ['x', 'facebook'],
    audience: 'any',
    role: null,
    owner,
    source: null,
    reviewBy: daysLater(today, 182),
    expiresOn: null,
  };
}

/** The same with what it is asked for: the words asked with are its title, and its example unless there are others. */
export function askedContent(
  blank: SnippetContent,
  asked: string,
  examples: readonly string[] = [asked],
): SnippetContent {
  const title = asked.charAt(0).toUpperCase() + asked.slice(1);
  const texts = blank.texts.map((text) => ({ ...text, title }));
  return { ...blank, code: codeFrom(title), texts, examples: [...examples] };
}

/** A short code from a title: "Refund: where is it?" gives "refund-where-is-it". Empty when nothing is left. */
export function codeFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
}

/** The first of `code`, `code-2`, `code-3`, … that nobody has. */
export function freeCode(code: string, taken: ReadonlySet<string>): string {
  const stem = code || 'reply';
  for (let nth = 1; ; nth += 1) {
    const wanted = nth === 1 ? stem : `${stem}-${nth}`;
    if (!taken.has(wanted)) return wanted;
  }
}
