import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inserted, provenanceOf } from '@/lib/policy/guards/provenance-of';

const TEXT = 'Hi Marit, thank you for telling us. The refund takes five days.';

function of(draft: string, more: Partial<Inserted> = {}) {
  return provenanceOf({ text: TEXT, provenance: 'verbatim', ...more }, draft);
}

describe('where the words of a draft come from', () => {
  it('is the writer where nothing was inserted, or the draft is empty', () => {
    expect(provenanceOf(null, TEXT)).toEqual({ kind: 'free', edited: null });
    expect(of(' \n')).toEqual({ kind: 'free', edited: null });
  });

  it('is what the insertion said while the text is the same, apart from space around it', () => {
    expect(of(`\n${TEXT} `)).toEqual({ kind: 'verbatim', edited: 0 });
    expect(of(TEXT, { provenance: 'placeholders-only' })).toEqual({ kind: 'placeholders-only', edited: 0 });
    expect(of(TEXT, { provenance: 'free' })).toEqual({ kind: 'free', edited: null });
  });

  it('counts the words that were exchanged', () => {
    const ten = { text: 'one two three four five six seven eight nine ten' };
    expect(of('one two three four five six seven eight nine TEN', ten)).toEqual({
      kind: 'edited',
      edited: 0.1,
    });
    expect(of('one two three four five six seven eight nine', ten).edited).toBeCloseTo(1 / 19);
    expect(of('one two three four five six seven eight nine ten eleven', ten).edited).toBeCloseTo(1 / 21);
  });

  it('says that a draft was edited where only a sign differs', () => {
    const { kind, edited } = of(TEXT.replace('days.', 'days!'));
    expect(kind).toBe('edited');
    expect(edited).toBeGreaterThan(0);
  });

  it('is the writer again when less than three words of ten are left', () => {
    const ten = { text: 'one two three four five six seven eight nine ten' };
    expect(of('one two three completely other words stand here now', ten).kind).toBe('edited');
    expect(of('one two completely other words stand here now', ten)).toEqual({ kind: 'free', edited: null });
  });

  it('takes a wholly different answer for one of the writer', () => {
    expect(of('Could you please send your order number by message? Then we can look it up.').kind).toBe(
      'free',
    );
  });

  const words = fc.array(fc.constantFrom('refund', 'fünf', 'Tage', '👍🏽', '返金', 'we', '.', '\n', ' '), {
    maxLength: 14,
  });
  const anyText = words.map((each) => each.join(' '));

  it('is never outside 0 and 1, and 0 only for the same words', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, draft) => {
        const { kind, edited } = of(draft, { text });
        if (kind === 'free') {
          expect(edited).toBeNull();
          return;
        }
        expect(edited).toBeGreaterThanOrEqual(0);
        expect(edited).toBeLessThanOrEqual(1);
        if (kind === 'verbatim') expect(draft.trim()).toBe(text.trim());
        if (edited === 0) expect(draft.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});
