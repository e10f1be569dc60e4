import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { overflowStart, replyLength } from '@/lib/conversations/reply-length';

const words = fc.constantFrom(
  'Sorry',
  'that’s',
  'Grüße',
  '¿dónde?',
  '日本',
  'مرحبا',
  'Привет',
  '…',
  '–',
  'e\u0301',
  '👍',
  '👍🏽',
  '👩‍👩‍👧',
  '🇩🇪',
  '❤️',
  '❤',
  '1️⃣',
  '©',
  '™',
  '😀😀',
  '@someone',
  '#ThankYou',
  'https://example.com/help?id=4711&b=c',
  'http://example.co.uk',
  '(https://example.com/a_(b)).',
  'https://example.com/a/,',
  'https://münchen.de/straße',
  'example.com',
  'brevoli.de/hilfe.',
  'mail@example.com',
  'brevoli.example',
  'https://localhost/a',
  'v1.2.3',
  'e.g.',
);
const separators = fc.constantFrom(' ', '\n', '  ', ' "', '\n\n');

describe('length of a reply on X', () => {
  it('equals what twitter-text counts', () => {
    const texts = fc.array(fc.tuple(words, separators)).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(replyLength(text, 'x').used).toBe(twitterText.parseTweet(text).weightedLength);
      }),
      { numRuns: 500 },
    );
  });

  it('equals what twitter-text counts for letters of every script', () => {
    const letter = fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCodePoint(code));
    const plain = fc
      .array(letter.filter((each) => !/\p{Emoji}/u.test(each) && each !== '.'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(plain, (text) => {
        expect(replyLength(text, 'x').used).toBe(twitterText.parseTweet(text).weightedLength);
      }),
      { numRuns: 500 },
    );
  });

  it('says where it becomes too long', () => {
    expect(overflowStart('a'.repeat(280), 'x')).toBeUndefined();
    expect(overflowStart(`${'a'.repeat(279)}👍🏽!`, 'x')).toBe(279);
  });

  it('needs time in proportion to the text', () => {
    const text = 'a.'.repeat(100_000);
    const started = performance.now();
    replyLength(text, 'x');
    replyLength('https://example.com/'.repeat(10_000), 'x');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('length of a reply on Facebook', () => {
  it('counts code points up to 8,000', () => {
    expect(replyLength('👍🏽é', 'facebook')).toEqual({ used: 3, limit: 8000 });
    expect(overflowStart('é'.repeat(8001), 'facebook')).toBe(8000);
  });
});
