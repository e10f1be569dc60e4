import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarcasmIn } from '@/lib/triage/sentiment/sarcasm';
import { readSentimentModel, type SentimentModel } from '@/lib/triage/sentiment/sentiment-model';
import { sentimentOf } from '@/lib/triage/sentiment/sentiment-of';
import { tokensOf } from '@/lib/triage/signs/tokens';

const BYTES = new Uint8Array(readFileSync(new URL('../../../public/triage/sentiment.bin', import.meta.url)));
const MODEL = readSentimentModel(BYTES) as SentimentModel;

describe('the weights that are shipped', () => {
  it.each([
    ['I love it, best coffee ever 😍', 'positive'],
    ['This is terrible, I hate it and want my money back', 'negative'],
    ['sooooo goooood!!!', 'positive'],
    ['#NotHappy at all 😡', 'negative'],
    ['The shop opens on Monday at nine', 'neutral'],
  ] as const)('feel “%s” as %s', (text, sentiment) =>
    expect(sentimentOf(MODEL, text, 'en').sentiment).toBe(sentiment),
  );

  it('are unsure in a language they do not know, and where none is told', () => {
    expect(sentimentOf(MODEL, 'Tämä on kauheaa', 'fi')).toEqual({
      sentiment: 'unsure',
      confidence: 0,
      words: [],
    });
    expect(sentimentOf(MODEL, 'I love it', null).sentiment).toBe('unsure');
    expect(sentimentOf(MODEL, 'I love it', 'constructor').sentiment).toBe('unsure');
  });

  it('do not take sarcasm for praise', () => {
    expect(sentimentOf(MODEL, 'Thanks for nothing, love it /s 🙃', 'en').sentiment).not.toBe('positive');
  });

  it('quote only words of the text, with a chance between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { confidence, words } = sentimentOf(MODEL, `${text} terrible`, 'en');
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const word of words) expect(`${text} terrible`).toContain(word);
      }),
      { numRuns: 200 },
    );
  });
});

it('refuses a file that is none of its own', () => {
  expect(readSentimentModel(new Uint8Array([1, 2]))).toBeUndefined();
  expect(readSentimentModel(new TextEncoder().encode('no weights at all, but long enough'))).toBeUndefined();
  expect(readSentimentModel(BYTES.slice(0, -1))).toBeUndefined();
});

it('splits tags, squeezes long letters, and leaves links and mentions out', () => {
  const tokens = tokensOf('@you NOOOOO #SoSad https://x.example :( 123');
  expect(tokens.map(({ text }) => text)).toEqual(['noo', '#sosad', 'so', 'sad', ':(', '0']);
});

it.each(['Thanks for nothing', 'great job as always', 'I love how you never answer', 'sure 🙄'])(
  'sees the sarcasm of “%s”',
  (text) => expect(sarcasmIn(text).length).toBeGreaterThan(0),
);
