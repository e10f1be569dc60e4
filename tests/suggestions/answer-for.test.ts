import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { Ranker } from '@/lib/suggestions/ranker/ranker';
import { readWordVectors } from '@/lib/suggestions/ranker/word-vectors';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { type Answer, answerFor } from '@/lib/suggestions/suggest';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { aSnippet } from '../fixtures/snippets';
import { comments } from '../sites/comments/comments.mjs';

const file = readFileSync('public/vectors/english.bin');
const read = readWordVectors(new Uint8Array(file).buffer);
if (!read.ok) throw new Error(read.failure.type);
const vectors = read.value;

function taught(snippets: readonly Snippet[]) {
  const index = buildIndex(snippets);
  const ranker = new Ranker(vectors);
  ranker.follow(index);
  ranker.study();
  return { ranker, answer: (asked: SuggestionRequest, limit = 9) => answerFor(index, asked, limit, ranker) };
}

function ask(text: string, more: Partial<SuggestionRequest> = {}): SuggestionRequest {
  return { text, lang: 'en', risk: null, platform: 'x', audience: 'public', today: '2026-11-22', ...more };
}

const idsOf = ({ suggestions }: Answer) => suggestions.map(({ snippetId }) => snippetId);

const refund = aSnippet('refund', 'Refund is late', 'We will look at your refund.', { tags: ['money back'] });
const parcel = aSnippet('parcel', 'Parcel is late', 'We will look for your parcel.', { tags: ['delivery'] });
const password = aSnippet('password', 'Cannot log in', 'You can set a new password.');
const battery = aSnippet('battery', 'Battery does not charge', 'We will look into the battery.');
const burn = aSnippet('burn', 'Somebody was burned', 'Please see a doctor.', { risk: 'injury' });
const shop = [refund, parcel, password, battery, burn];

const starter = taught(STARTER_SNIPPETS).answer;

describe('the starter library with what the ranker learned of it', () => {
  const tagsById = new Map(STARTER_SNIPPETS.map(({ id, tags }) => [id, tags]));

  it.each(['en', 'de', 'es', 'ar'])('answers the replica sites’ comments as well as words do: %s', (lang) => {
    const told = comments
      .filter((comment) => comment.lang === lang)
      .map(({ text, situation }) => {
        const found = starter(ask(text, { lang }));
        const tag = typeof situation === 'number' ? `s${String(situation).padStart(2, '0')}` : situation;
        const wanted = tag === 'praise' ? 's11' : tag;
        const place = idsOf(found).findIndex((id) => tagsById.get(id)?.includes(wanted));
        return { isFound: place >= 0 && place < 3, isConfident: found.isConfident };
      });
    const right = told.filter(({ isFound }) => isFound);
    const sure = right.filter(({ isConfident }) => isConfident);
    console.info(
      `${lang}: ${told.length} comments, first three ${right.length}, of these confident ${sure.length}`,
    );
    expect(right.length / told.length).toBeGreaterThanOrEqual(0.8);
    if (lang === 'en') expect(sure.length / right.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('an answer with the ranker', () => {
  it('learns from a choice, and says so in the customer’s words', () => {
    const { ranker, answer } = taught(shop);
    const text = 'It vanished somewhere between you and me';
    ranker.learn({ text, lang: 'en', snippetId: 'parcel', kind: 'picked', day: 1 });
    const found = answer(ask('mine has vanished too'));
    expect(idsOf(found)[0]).toBe('parcel');
    expect(found.suggestions[0]?.reason).toEqual({ kind: 'words', quotes: ['vanished'] });
  });

  it.each(['👍', '😡😡😡', '...', '', '\n', 'ふふふ'])(
    'holds nothing for near to “%s”, of which it knows nothing',
    (text) => {
      expect(starter(ask(text, { lang: null }))).toEqual({ suggestions: [], isConfident: false });
      expect(idsOf(taught(shop).answer(ask(text, { risk: 'injury' })))).toEqual(['burn']);
    },
  );

  it('finds the only reply there is by its words, and holds nothing against another comment', () => {
    const { answer } = taught([parcel]);
    expect(idsOf(answer(ask('where is my parcel')))).toEqual(['parcel']);
    expect(answer(ask('my parcel is late')).isConfident).toBe(true);
    expect(idsOf(answer(ask('qwerty')))).toEqual([]);
  });

  it('reads a comment in its own language, whatever it is to be answered in', () => {
    const { answer } = taught(shop);
    for (const text of ['where are my parcels', 'the battery is not charging', 'I want my money back']) {
      const own = answer(ask(text));
      const other = answer(ask(text, { textLang: 'en', lang: 'de' }));
      expect(idsOf(other)).toEqual(idsOf(own));
      expect(other.isConfident).toBe(own.isConfident);
      expect(other.suggestions.map(({ score }) => score)).toEqual(own.suggestions.map(({ score }) => score));
    }
  });

  it('is not confident where nothing fits, and is for the comment’s own risk', () => {
    expect(starter(ask('Is the bridge over the river open on Sunday for the marathon?')).isConfident).toBe(
      false,
    );
    const found = taught(shop).answer(ask('qwerty', { risk: 'injury' }));
    expect(found.isConfident).toBe(true);
    expect(found.suggestions[0]).toMatchObject({
      snippetId: 'burn',
      reason: { kind: 'risk', risk: 'injury' },
    });
  });

  it('offers the others, without confidence, where what fits best may not be said', () => {
    const hidden = aSnippet('hidden', 'Parcel vanished on its way', 'Gone.', { audience: 'private' });
    const { answer } = taught([...shop, hidden]);
    const found = answer(ask('my parcel vanished on its way'));
    expect(idsOf(found)[0]).toBe('parcel');
    expect(found.isConfident).toBe(false);
  });

  it('never offers what is not approved, recalled, expired or for another place, and quotes the comment', () => {
    const { ranker, answer } = taught([
      ...shop,
      aSnippet('draft', 'Parcel is lost', 'parcel', { status: 'draft' }),
      aSnippet('recalled', 'Parcel is lost', 'parcel', { recall: { by: 'Ines', at: 5, reason: 'Wrong' } }),
      aSnippet('expired', 'Parcel is lost', 'parcel', { expiresOn: '2026-11-21' }),
      aSnippet('facebook', 'Parcel is lost', 'parcel', { channels: ['facebook'] }),
      aSnippet('private', 'Parcel is lost', 'parcel', { audience: 'private' }),
    ]);
    for (const snippetId of ['expired', 'facebook', 'private', 'recalled', 'draft']) {
      ranker.learn({ text: 'my parcel is lost', lang: 'en', snippetId, kind: 'picked', day: 1 });
    }
    const word = fc.constantFrom(
      'parcel',
      'Parcel,',
      'lost',
      '…',
      'REFUND',
      'late',
      '😡',
      '@acme',
      'don’t',
      'paket',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const { suggestions } = answer(ask(text));
        const known = new Set(shop.map(({ id }) => id));
        for (const { snippetId, reason } of suggestions) {
          expect(known.has(snippetId)).toBe(true);
          if (reason.kind === 'words') for (const quote of reason.quotes) expect(text).toContain(quote);
        }
      }),
    );
  });

  it('is the same for the same library and choices, in whatever order the library came', () => {
    const story = [
      ['it vanished', 'parcel'],
      ['you still owe me', 'refund'],
      ['flat again', 'battery'],
    ] as const;
    const texts = ['vanished again', 'you owe me', 'flat and dead', 'cannot get in', 'hello'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...shop], { minLength: shop.length }), (shuffled) => {
        const [one, other] = [taught(shop), taught(shuffled)];
        for (const [text, snippetId] of story) {
          for (const each of [one, other])
            each.ranker.learn({ text, lang: 'en', snippetId, kind: 'picked', day: 1 });
        }
        for (const text of texts) expect(other.answer(ask(text))).toEqual(one.answer(ask(text)));
      }),
      { numRuns: 10 },
    );
  });
});
