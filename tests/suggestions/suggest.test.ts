import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';
import type { SuggestionRequest } from '@/lib/suggestions/suggestion';
import { aText, aSnippet as snippet } from '@/tests/fixtures/snippets';

const refund = snippet('refund', 'Refund is late', 'We will look at your refund.', { tags: ['money back'] });
const parcel = snippet('parcel', 'Parcel is late', 'We will look for your parcel.', { tags: ['delivery'] });
const burn = snippet('burn', 'Somebody was burned', 'Please see a doctor.', { risk: 'injury' });

function ask(text: string, more: Partial<SuggestionRequest> = {}): SuggestionRequest {
  return { text, lang: 'en', risk: null, platform: 'x', audience: 'public', today: '2026-06-01', ...more };
}

function idsFor(snippets: readonly Snippet[], request: SuggestionRequest, limit?: number): string[] {
  return suggest(buildIndex(snippets), request, limit).map(({ snippetId }) => snippetId);
}

describe('suggestions', () => {
  it('put the reply whose words match best first', () => {
    expect(idsFor([refund, parcel], ask('Where is my parcel?'))).toEqual(['parcel']);
    expect(idsFor([parcel, refund], ask('I want my refund, you are late'))[0]).toBe('refund');
  });

  it('find words in other forms and with a slip', () => {
    expect(idsFor([refund, parcel], ask('nobody refunded me'))).toEqual(['refund']);
    expect(idsFor([refund, parcel], ask('my parcell'))).toEqual(['parcel']);
  });

  it('leave out what is not approved, deleted, recalled, expired, for another site or for another audience', () => {
    const left = [
      snippet('draft', 'Parcel draft', 'parcel', { status: 'draft' }),
      snippet('retired', 'Parcel retired', 'parcel', { status: 'retired' }),
      snippet('deleted', 'Parcel deleted', 'parcel', { deletedAt: 5 }),
      snippet('recalled', 'Parcel recalled', 'parcel', { recall: { by: 'Ines', at: 5, reason: 'Wrong' } }),
      snippet('expired', 'Parcel expired', 'parcel', { expiresOn: '2026-05-31' }),
      snippet('facebook', 'Parcel on Facebook', 'parcel', { channels: ['facebook'] }),
      snippet('private', 'Parcel in private', 'parcel', { audience: 'private' }),
    ];
    expect(idsFor([...left, parcel], ask('my parcel'))).toEqual(['parcel']);
    const inPrivate = ask('my parcel', { audience: 'private', platform: 'facebook' });
    expect(idsFor([...left, parcel], inPrivate).sort()).toEqual(['facebook', 'parcel', 'private']);
  });

  it('put replies for an injury first when there is one, whatever the words, and say so', () => {
    const text = 'My parcel, late again, and it hurt me';
    expect(idsFor([parcel, burn], ask(text))).toEqual(['parcel']);
    const found = suggest(buildIndex([parcel, burn]), ask(text, { risk: 'injury' }));
    expect(found.map(({ snippetId }) => snippetId)).toEqual(['burn', 'parcel']);
    expect(found[0]?.reason).toEqual({ kind: 'risk', risk: 'injury' });
  });

  it('lift replies for another risk, and name it where no word matches', () => {
    const press = snippet('press', 'Journalist', 'Our press office answers.', { risk: 'press' });
    const found = suggest(
      buildIndex([press, parcel]),
      ask('writing a piece, any comment?', { risk: 'press' }),
    );
    expect(found.map(({ reason }) => reason)).toEqual([{ kind: 'risk', risk: 'press' }]);
  });

  it('put a reply overdue for review at the bottom and say so', () => {
    const overdue = snippet('overdue', 'Parcel parcel parcel', 'parcel', { reviewBy: '2026-05-31' });
    const found = suggest(buildIndex([overdue, parcel]), ask('my parcel'));
    expect(found.map(({ snippetId, reviewOverdue }) => [snippetId, reviewOverdue])).toEqual([
      ['parcel', false],
      ['overdue', true],
    ]);
  });

  it('put replies in another language after those in the same, and say which language', () => {
    const german = snippet('german', 'x', 'x', {
      texts: [aText('de', 'Paket Tracking Tracking', 'Tracking')],
    });
    const found = suggest(buildIndex([german, parcel]), ask('tracking of my parcel'));
    expect(found.map(({ snippetId, lang }) => [snippetId, lang])).toEqual([
      ['parcel', 'en'],
      ['german', 'de'],
    ]);
    expect(found[1]?.reason).toEqual({ kind: 'other-language', lang: 'de' });
  });

  it('offer the text in the language of the comment', () => {
    const both = snippet('both', 'x', 'x', {
      texts: [aText('en', 'Parcel', 'parcel'), aText('de', 'Paket', 'Paket')],
    });
    const [found] = suggest(buildIndex([both]), ask('Wo ist mein Paket?', { lang: 'de-AT' }));
    expect(found).toMatchObject({ lang: 'de', reason: { kind: 'words', quotes: ['Paket'] } });
  });

  it('treat no reply as foreign while the language is unknown', () => {
    const [found] = suggest(buildIndex([parcel]), ask('parcel', { lang: null }));
    expect(found?.reason.kind).toBe('words');
  });

  it('are as many as asked for, and none when no word matches', () => {
    const many = Array.from({ length: 9 }, (_, nth) => snippet(`p${nth}`, 'Parcel', `parcel ${nth}`));
    expect(idsFor(many, ask('parcel'))).toHaveLength(5);
    expect(idsFor(many, ask('parcel'), 3)).toHaveLength(3);
    expect(idsFor(many, ask('☕️❤️🔥'))).toEqual([]);
    expect(idsFor([], ask('parcel', { risk: 'injury' }))).toEqual([]);
  });

  it('do not match links and mentions', () => {
    expect(idsFor([parcel], ask('@parcel see https://parcel.example/parcel'))).toEqual([]);
  });
});

describe('examples of what must not suggest a reply', () => {
  const lost = snippet('lost', 'Parcel is lost', 'We will trace it.', {
    examples: ['my parcel never arrived'],
    counterExamples: ['parcel arrived with a broken machine'],
  });

  it('push it out where the comment says nearly all of one', () => {
    expect(idsFor([lost, parcel], ask('The parcel arrived, the machine is broken'))).toEqual(['parcel']);
  });

  it('push it down where the comment says much of one', () => {
    const other = snippet('other', 'A broken delivery', 'We will look.', { examples: ['broken delivery'] });
    const text = 'The parcel was lost by you and the box came broken';
    const without = { ...lost, counterExamples: [] };
    expect(idsFor([without, other], ask(text))[0]).toBe('lost');
    const [pushed] = suggest(buildIndex([lost]), ask(text));
    const [free] = suggest(buildIndex([without]), ask(text));
    expect(pushed?.score).toBeLessThan(free?.score ?? 0);
  });

  it('change nothing where an example is as close', () => {
    const text = 'my parcel never arrived';
    const without = { ...lost, counterExamples: [] };
    expect(suggest(buildIndex([lost]), ask(text))).toEqual(suggest(buildIndex([without]), ask(text)));
  });
});

describe('wording for one site', () => {
  it('suggests its reply as the common wording does', () => {
    const text = {
      ...aText('en', 'x', 'y'),
      variants: [{ platform: 'x' as const, body: 'Look at the zebra' }],
    };
    expect(idsFor([snippet('own', 'x', 'y', { texts: [text] })], ask('a zebra'))).toEqual(['own']);
  });
});

describe('the reason', () => {
  const leak = snippet('leak', 'Leak under the machine', 'Empty it.', {
    examples: ['it leaks from underneath'],
  });

  it('quotes a run of the customer’s words, small words included', () => {
    const [found] = suggest(
      buildIndex([leak, parcel]),
      ask('My kettle LEAKS from  underneath! A parcel too.'),
    );
    expect(found?.reason).toEqual({ kind: 'words', quotes: ['LEAKS from  underneath'] });
  });

  it('does not run over the end of a sentence', () => {
    const [found] = suggest(buildIndex([leak, parcel]), ask('It leaks. Underneath is a floor.'));
    expect(found?.reason).toEqual({ kind: 'words', quotes: ['leaks', 'Underneath'] });
  });

  it('stands in the comment letter by letter, whatever the comment', () => {
    const index = buildIndex(STARTER_SNIPPETS);
    const word = fc.constantFrom(
      'refund',
      'Où',
      'PARCEL',
      '“late”',
      'ﬁnd',
      'can’t',
      'Straße',
      'طلبي',
      '👍🏽',
      '\n',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const { reason } of suggest(index, ask(text, { lang: null }))) {
          if (reason.kind !== 'words') continue;
          expect(reason.quotes.length).toBeGreaterThan(0);
          for (const quote of reason.quotes) expect(text).toContain(quote);
        }
      }),
    );
  });
});

describe('an index', () => {
  it('gives the same answer when it is built anew and when it is brought up to date', () => {
    const first = buildIndex([parcel, refund]);
    const edited = {
      ...refund,
      version: 2,
      texts: [aText('en', 'Money for a lost parcel', 'refund')],
    };
    const library = [burn, edited, parcel];
    for (const text of ['lost parcel', 'burned', 'late']) {
      const updated = suggest(buildIndex(library, first), ask(text));
      expect(updated).toEqual(suggest(buildIndex(library), ask(text)));
    }
  });

  it('holds only what the caller wants to offer, when it says so', () => {
    const index = buildIndex([parcel, refund], undefined, ({ id }) => id === 'refund');
    expect(index.indexed.map(({ snippet }) => snippet.id)).toEqual(['refund']);
  });

  it('reads again only what changed', () => {
    const first = buildIndex([parcel, refund]);
    const second = buildIndex([{ ...parcel }, { ...refund, version: 2 }], first);
    expect(second.indexedById.get('parcel')).toBe(first.indexedById.get('parcel'));
    expect(second.indexedById.get('refund')).not.toBe(first.indexedById.get('refund'));
  });
});
