import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, Ranker } from '@/lib/suggestions/ranker/ranker';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { aSnippet } from '@/tests/fixtures/snippets';
import { aRanker, LIBRARY, orderOf, pick, QUESTIONS, someVectors } from './fixtures';

const STORY = [
  ['no sign of the thing I ordered', 'parcel'],
  ['you still owe me', 'refund'],
  ['the app says wrong credentials', 'password'],
  ['handle fell off on day one', 'broken'],
] as const;

describe('the ranker', () => {
  it('finds a reply by a word of the same meaning that it does not say', () => {
    expect(orderOf(aRanker(), LIBRARY, 'I want a reimbursement')[0]).toBe('refund');
    expect(orderOf(aRanker(), LIBRARY, 'the courier')[0]).toBe('parcel');
  });

  it('learns from one pick what no text of the library says, and keeps what it knew', () => {
    const ranker = aRanker();
    pick(ranker, 'it vanished somewhere', 'parcel');
    expect(orderOf(ranker, LIBRARY, 'mine has vanished too')[0]).toBe('parcel');
    expect(orderOf(ranker, LIBRARY, 'my refund please')[0]).toBe('refund');
  });

  it('moves a reply down that was rejected', () => {
    const ranker = aRanker();
    const scoreOf = () => {
      const { scores } = ranker.rank('my parcel arrived broken', 'en');
      return (scores[1] ?? 0) - (scores[3] ?? 0);
    };
    const before = scoreOf();
    pick(ranker, 'my parcel arrived broken', 'parcel', { kind: 'rejected' });
    expect(scoreOf()).toBeLessThan(before);
  });

  it('takes half of a pick back when the reply was rewritten, and nearly all when it was taken out', () => {
    const text = 'where is my money';
    const leadAfter = (...kinds: Choice['kind'][]) => {
      const ranker = aRanker();
      for (const kind of kinds) pick(ranker, text, 'password', { kind });
      const { scores } = ranker.rank(text, 'en');
      return (scores[2] ?? 0) - (scores[4] ?? 0);
    };
    const [before, picked] = [leadAfter(), leadAfter('picked')];
    const shareLeft = (...kinds: Choice['kind'][]) =>
      (leadAfter('picked', ...kinds) - before) / (picked - before);
    expect(shareLeft('edited')).toBeGreaterThan(0.25);
    expect(shareLeft('edited')).toBeLessThan(0.75);
    expect(Math.abs(shareLeft('rejected'))).toBeLessThan(0.25);
  });

  it('hears a rejection also of what was picked as often as counts', () => {
    const ranker = aRanker();
    for (let nth = 0; nth < 5; nth += 1) pick(ranker, 'where is my money', 'password');
    const before = ranker.rank('where is my money', 'en').scores[2] ?? 0;
    pick(ranker, 'where is my money', 'password', { kind: 'rejected' });
    expect(ranker.size.choices).toBe(2);
    expect(ranker.rank('where is my money', 'en').scores[2]).toBeLessThan(before - 0.1);
  });

  it('gives the same answers for the same library in any order, and the same history', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LIBRARY], { minLength: LIBRARY.length }), (shuffled) => {
        const [one, other] = [aRanker(), aRanker(shuffled)];
        for (const [text, id] of STORY) {
          pick(one, text, id);
          pick(other, text, id);
        }
        for (const text of QUESTIONS) {
          expect(orderOf(other, shuffled, text)).toEqual(orderOf(one, LIBRARY, text));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('answers nearly as if built at once after snippets came one at a time', () => {
    const grown = aRanker(LIBRARY.slice(0, 2));
    for (let count = 3; count <= LIBRARY.length; count += 1) {
      grown.follow(buildIndex(LIBRARY.slice(0, count)));
      grown.study();
    }
    const built = aRanker();
    const same = QUESTIONS.filter(
      (text) => orderOf(grown, LIBRARY, text)[0] === orderOf(built, LIBRARY, text)[0],
    );
    expect(same.length).toBeGreaterThanOrEqual(QUESTIONS.length - 1);
    for (const text of QUESTIONS) {
      const [one, other] = [grown.rank(text, 'en').scores, built.rank(text, 'en').scores];
      for (const [nth, score] of one.entries()) expect(Math.abs(score - (other[nth] ?? 0))).toBeLessThan(0.5);
    }
  });

  it('reads an edited reply anew and forgets one that is gone', () => {
    const ranker = aRanker();
    const edited = LIBRARY.map((each) =>
      each.id === 'invoice' ? { ...each, changedAt: 9, examples: ['proof for the tax office'] } : each,
    );
    ranker.follow(buildIndex(edited));
    ranker.study();
    expect(orderOf(ranker, edited, 'some proof for the tax office')[0]).toBe('invoice');
    const left = LIBRARY.filter(({ id }) => id !== 'parcel');
    ranker.follow(buildIndex(left));
    expect(ranker.rank('parcel', 'en').scores).toHaveLength(left.length);
  });

  it('studies a library that was too large for it, once it is small', () => {
    const many = Array.from({ length: 600 }, (_, nth) =>
      aSnippet(`filler-${nth}`, `Filler ${nth}`, 'Nothing.'),
    );
    const ranker = aRanker([...many, ...LIBRARY]);
    expect(ranker.size.weights).toBe(0);
    ranker.follow(buildIndex(LIBRARY));
    ranker.study();
    expect(ranker.size.weights).toBe(aRanker().size.weights);
  });

  it('keeps comments it can place when others come that it cannot', () => {
    const ranker = aRanker();
    pick(ranker, 'where is my money', 'password');
    for (let nth = 0; nth < 30; nth += 1) pick(ranker, `qwertz${'x'.repeat(nth)}`, 'password');
    expect(ranker.toStored().exemplars.picked.reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  it('learns nothing for a reply that is not in the library', () => {
    const ranker = aRanker();
    pick(ranker, 'anything', 'nowhere');
    expect(ranker.size.choices).toBe(0);
  });

  it('can be studied in portions with the same result', () => {
    const ranker = new Ranker(someVectors());
    ranker.follow(buildIndex(LIBRARY));
    const all = ranker.pending;
    ranker.study(7);
    expect(ranker.pending).toBe(all - 7);
    while (ranker.pending > 0) ranker.study(5);
    const atOnce = aRanker();
    for (const text of QUESTIONS) {
      expect(ranker.rank(text, 'en').scores).toEqual(atOnce.rank(text, 'en').scores);
    }
  });

  it('works without vectors, without a library and without words', () => {
    const bare = new Ranker(null);
    expect(bare.rank('anything', 'en')).toMatchObject({ confidence: 0, isConfident: false });
    bare.follow(buildIndex(LIBRARY));
    bare.study();
    expect(orderOf(bare, LIBRARY, 'my parcel')[0]).toBe('parcel');
    expect(bare.rank('', 'en').isConfident).toBe(false);
    bare.follow(buildIndex([]));
    expect(bare.rank('my parcel', 'en').scores).toHaveLength(0);
  });

  it('is more confident about what the library answers than about what it does not', () => {
    const ranker = aRanker();
    const known = ranker.rank('my parcel is late', 'en');
    expect(known.confidence).toBeGreaterThan(ranker.rank('what a lovely sunset', 'en').confidence);
    expect(known.isConfident).toBe(true);
    expect(ranker.rank('ふふふ', 'ja').isConfident).toBe(false);
  });

  it('looks closely at the best of a large library only, and finds the right one there', () => {
    const many = Array.from({ length: 1500 }, (_, nth) =>
      aSnippet(`filler-${nth}`, `Filler ${nth}`, `About topic ${nth} and nothing else.`),
    );
    const ranker = aRanker([...many, ...LIBRARY]);
    const { scores } = ranker.rank('I want a reimbursement', 'en');
    expect(scores.filter((score) => score > Number.NEGATIVE_INFINITY).length).toBeLessThanOrEqual(300);
    expect(orderOf(ranker, [...many, ...LIBRARY], 'I want a reimbursement')[0]).toBe('refund');
  });
});

describe('reasons', () => {
  it('are words of the comment, letter by letter', () => {
    const ranker = aRanker();
    expect(ranker.quotes('Where is my PARCEL??', 'en', 'parcel')).toEqual(['PARCEL']);
    expect(ranker.quotes('I want a Reimbursement now', 'en', 'refund')).toContain('Reimbursement');
  });

  it('stand in the comment whatever it is', () => {
    const ranker = aRanker();
    const word = fc.constantFrom(
      ...QUESTIONS.join(' ').split(' '),
      '☕️',
      'Ünïcode',
      'ﬁne',
      '\n',
      '…',
      'a'.repeat(90),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          for (const { id } of LIBRARY) {
            for (const quote of ranker.quotes(text, null, id)) expect(text).toContain(quote);
          }
        },
      ),
    );
  });
});
