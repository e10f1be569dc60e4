import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RiskKind, riskKindSchema } from '@/lib/conversations/risk';
import { RISK_ORDER, riskOf } from '@/lib/triage/risk-of';
import { comments } from '../sites/comments/comments.mjs';
import { arabic } from './fixtures/arabic';
import { english } from './fixtures/english';
import { german } from './fixtures/german';
import { spanish } from './fixtures/spanish';

const LANGUAGES = { english, german, spanish, arabic };

describe.each(Object.entries(LANGUAGES))('in %s', (_, fixtures) => {
  describe.each(riskKindSchema.options)('%s', (kind) => {
    it.each(fixtures[kind].flag)('is seen in “%s”', (text) => {
      expect(riskOf(text).risk).toBe(kind);
    });

    it.each(fixtures[kind].pass)('is not seen in “%s”', (text) => {
      expect(riskOf(text)).toEqual({ risk: null, words: [] });
    });
  });
});

/** What a lead would expect for the situations of the replica sites' comments. */
const RISKS_BY_SITUATION: Readonly<Record<number, readonly RiskKind[]>> = {
  17: ['privacy'],
  18: ['privacy'],
  19: ['privacy', 'abuse'],
  20: ['privacy'],
  21: ['fraud'],
  22: ['fraud'],
  23: ['fraud'],
  24: ['abuse'],
  25: ['abuse'],
  26: ['self-harm'],
  27: ['abuse'],
  28: ['injury'],
  29: ['injury'],
  30: ['injury'],
  31: ['legal-threat'],
  32: ['regulator'],
  33: ['regulator'],
  34: ['discrimination'],
  36: ['press'],
  43: ['viral'],
};
const HARMLESS = [1, 2, 5, 7, 9, 10, 11, 12, 13, 16, 37, 38, 39, 40, 45, 46, 'closing', 'praise'];

describe('on the comments of the replica sites', () => {
  it.each(comments.filter(({ situation }) => Number(situation) in RISKS_BY_SITUATION))(
    'sees the risk in $slug and quotes its words',
    ({ text, situation }) => {
      const { risk, words } = riskOf(text);
      expect(RISKS_BY_SITUATION[Number(situation)]).toContain(risk);
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(text).toContain(word);
    },
  );

  it.each(comments.filter(({ situation }) => HARMLESS.includes(situation)))(
    'sees none in $slug',
    ({ text }) => {
      expect(riskOf(text).risk).toBeNull();
    },
  );
});

describe('riskOf', () => {
  it('gives the one that can wait least when there are several', () => {
    expect(riskOf('I burned my hand and my lawyer will write to you').risk).toBe('injury');
    expect(riskOf('My lawyer is also a journalist').risk).toBe('legal-threat');
  });

  it('knows a place for every kind', () => {
    expect([...RISK_ORDER].sort()).toEqual([...riskKindSchema.options].sort());
  });

  it('quotes the words as written, joined where they touch', () => {
    expect(riskOf('Die HÄNDE sind heil, aber VERBRANNT ist der Finger!').words).toEqual([
      'VERBRANNT',
      'Finger',
    ]);
    expect(riskOf('Ayer, otra vez en urgencias').words).toEqual(['en urgencias']);
  });

  it('is not fooled by case, accents or invisible characters', () => {
    expect(riskOf('MY L\u200bAWYER WILL CALL').risk).toBe('legal-threat');
    expect(riskOf('me queme el brazo').risk).toBe('injury');
  });

  it('never throws and only quotes what is there', () => {
    const words = fc.constantFrom(
      'burned',
      'my',
      'hand',
      'lawyer',
      'أنتم',
      'ß',
      '👩🏽‍🍳',
      '\u200f',
      'é',
      '503',
      '@a.b',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (comment) => {
        for (const word of riskOf(comment).words) expect(comment).toContain(word);
      }),
    );
  });

  it('takes time that grows with the text and no faster', () => {
    const short = timeOf('burned hand burned my lawyer down the app '.repeat(250));
    const long = timeOf('burned hand burned my lawyer down the app '.repeat(2_000));
    expect(long / short).toBeLessThan(8 * 4);
  });
});

/** The fastest of twelve, milliseconds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now();
    riskOf(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
