import { describe, expect, it } from 'vitest';
import { type BrandAccount, isBrand } from '@/lib/conversations/account';
import { type Comment, isCustomerComment, isOwn } from '@/lib/conversations/comment';

const BRAND: readonly BrandAccount[] = [
  { platform: 'x', handle: 'brevoli', name: 'Brevoli' },
  { platform: 'facebook', handle: 'brevoli', name: 'Brevoli' },
];

function comment(change: Partial<Comment>): Comment {
  return {
    key: 'x:1',
    platform: 'x',
    id: '1',
    permalink: 'https://x.com/marit/status/1',
    author: { name: 'Marit', handle: 'marit' },
    text: 'Hello',
    lang: null,
    postedAt: null,
    role: 'reply',
    parentId: null,
    postAuthor: null,
    mentions: [],
    translated: false,
    truncated: false,
    audience: 'public',
    media: 0,
    ...change,
  };
}

describe('the brand', () => {
  it.each([
    ['its handle in any case, with or without @', { name: 'Somebody', handle: '@Brevoli' }, 'x', true],
    ['its name where the page shows no handle', { name: 'brevoli', handle: null }, 'facebook', true],
    [
      'its name where the page links it by number',
      { name: 'Brevoli', handle: '61550001112223' },
      'facebook',
      true,
    ],
    ['not somebody of its name with another handle', { name: 'Brevoli', handle: 'brevoli_fan' }, 'x', false],
    ['not its handle on another site', { name: '', handle: 'other' }, 'facebook', false],
  ] as const)('is known by %s', (_, account, platform, expected) => {
    expect(isBrand(account, platform, BRAND)).toBe(expected);
  });
});

describe('a customer comment', () => {
  it('mentions the brand, or stands under its post', () => {
    expect(isCustomerComment(comment({ mentions: ['Brevoli'] }), BRAND)).toBe(true);
    expect(isCustomerComment(comment({ postAuthor: { name: 'Brevoli', handle: 'brevoli' } }), BRAND)).toBe(
      true,
    );
    expect(isCustomerComment(comment({ mentions: ['somebody'] }), BRAND)).toBe(false);
  });

  it('is never the brand’s own', () => {
    const own = comment({ author: { name: 'Brevoli', handle: 'brevoli' }, mentions: ['brevoli'] });
    expect(isOwn(own, BRAND)).toBe(true);
    expect(isCustomerComment(own, BRAND)).toBe(false);
  });

  it('is nothing at all while no brand account is known: never the whole timeline', () => {
    expect(isCustomerComment(comment({ mentions: ['brevoli'] }), [])).toBe(false);
  });
});
