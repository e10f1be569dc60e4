import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import type { Matcher } from '@/lib/policy/matcher';
import type { PolicyRule } from '@/lib/policy/rule';
import { someRule } from './some-rule';

const PLACE = { audience: 'public', platform: 'facebook', comment: null, kept: {} } as const;

function matchedBy(matcher: Matcher, text: string, more: Partial<DraftToCheck> = {}): string[] {
  const rules = compileRules([someRule({ looksAt: [matcher] })]);
  return checkDraft(rules, { ...PLACE, text, ...more }).map(({ matched }) => matched);
}

function wordingsBy(rule: Partial<PolicyRule>, text: string): (string | null)[] {
  return checkDraft(compileRules([someRule(rule)]), { ...PLACE, text }).map(({ wording }) => wording);
}

describe('words', () => {
  it('match their other forms when they are inflected', () => {
    const matcher: Matcher = { kind: 'words', any: ['refund the order'], inflect: 'en' };
    expect(matchedBy(matcher, 'We refunded the orders.')).toEqual(['refunded the orders']);
    expect(matchedBy({ ...matcher, inflect: undefined }, 'We refunded the orders.')).toEqual([]);
  });

  it('are undone by a negation inside the window only', () => {
    const matcher: Matcher = {
      kind: 'words',
      any: ['promise'],
      negation: { any: ['not', 'cannot'], within: 2 },
    };
    expect(matchedBy(matcher, 'We cannot really promise that')).toEqual([]);
    expect(matchedBy(matcher, 'We cannot as of today promise that')).toEqual(['promise']);
    expect(matchedBy(matcher, 'If not, promise that')).toEqual(['promise']);
  });
});

describe('words near others', () => {
  const near: Matcher = { kind: 'near', a: ['return'], b: ['guarantee*', 'sure'], within: 4 };

  it('may have to come first', () => {
    expect(matchedBy(near, 'guaranteed a return')).toEqual(['guaranteed a return']);
    expect(matchedBy({ ...near, order: 'a-first' }, 'guaranteed a return')).toEqual([]);
    expect(matchedBy({ ...near, order: 'a-first' }, 'a return is guaranteed')).toEqual([
      'return is guaranteed',
    ]);
  });

  it('may have to stand in the same sentence', () => {
    expect(matchedBy(near, 'A return. Sure!')).toEqual(['return. Sure']);
    expect(matchedBy({ ...near, sameSentence: true }, 'A return. Sure!')).toEqual([]);
  });

  it('can be inflected and negated', () => {
    const matcher: Matcher = { ...near, inflect: 'en', negation: { any: ['no'], within: 1 } };
    expect(matchedBy(matcher, 'Sure of returns')).toEqual(['Sure of returns']);
    expect(matchedBy(matcher, 'No sure returns')).toEqual([]);
  });
});

describe('something missing', () => {
  const disclosure: Matcher = {
    kind: 'missing',
    when: ['a month'],
    whenPatterns: ['\\b\\d+ payments\\b'],
    needs: [
      ['apr', 'annual percentage rate'],
      ['down payment', 'no deposit'],
    ],
  };

  it('is asked for at each trigger until one phrase of every group is there', () => {
    expect(matchedBy(disclosure, '$199 a month, 24 payments')).toEqual(['a month', '24 payments']);
    expect(matchedBy(disclosure, '$199 a month at 3 % APR')).toEqual(['a month']);
    expect(matchedBy(disclosure, '$199 a month at 3 % APR. No deposit.')).toEqual([]);
    expect(matchedBy(disclosure, 'Ask us about prices')).toEqual([]);
  });

  it('is asked for in the whole draft when nothing triggers it', () => {
    const always: Matcher = { kind: 'missing', when: [], needs: [['#ad']] };
    expect(matchedBy(always, ' I love our lamps! ')).toEqual(['I love our lamps']);
    expect(matchedBy(always, 'I love our lamps #ad')).toEqual([]);
  });
});

describe('links', () => {
  const links: Matcher = { kind: 'links', allow: ['brevoli.example'], deny: ['short.ly'] };

  it.each([
    ['See https://help.brevoli.example/returns.', []],
    ['See https://brevoli.example.evil.test/returns.', ['https://brevoli.example.evil.test/returns']],
    ['See https://brevoli.example@evil.test/a!', ['https://brevoli.example@evil.test/a']],
    ['See short.ly/x1 and www.other.test', ['short.ly/x1', 'www.other.test']],
    ['See ｈttps://ѕhort.ly/x', ['ｈttps://ѕhort.ly/x']],
    ['Thanks.We will.Reply soon', []],
    ['Write to help@other.test', []],
  ])('%s', (text, expected) => {
    expect(matchedBy(links, text)).toEqual(expected);
  });

  it('takes no lookalike of an allowed host for that host, and no host in another writing for a stranger', () => {
    const written: Matcher = { kind: 'links', allow: ['brevoli.example', 'münchen.example'] };
    expect(matchedBy(written, 'See https://brev\u043eli.example/help')).toEqual([
      'https://brev\u043eli.example/help',
    ]);
    expect(matchedBy(written, 'See https://brévoli.example/help')).toHaveLength(1);
    expect(matchedBy(written, 'See https://Brevoli.Example and https://www.münchen.example/')).toEqual([]);
  });

  it.each([
    'https://192.0.2.7/login',
    'https://evil.xn--p1ai/login',
    'https://a.b.c.d.e.f.g.h.i.j.k.evil.com/',
  ])('sees a link in %s', (link) => {
    expect(matchedBy(links, `See ${link}`)).toEqual([link]);
  });

  it('takes no version or price for a link', () => {
    expect(matchedBy(links, 'Version 1.2.3 for 19.99/month')).toEqual([]);
  });

  it('are all fine while nobody has said which are allowed, except the denied', () => {
    const open: Matcher = { kind: 'links', allow: [], deny: ['short.ly'] };
    expect(matchedBy(open, 'other.test/a short.ly/b')).toEqual(['short.ly/b']);
    expect(matchedBy(open, 'other.test/a', { allowedHosts: ['brevoli.example'] })).toEqual(['other.test/a']);
    expect(matchedBy(open, 'other.test/a', { allowedHosts: ['other.test'] })).toEqual([]);
  });
});

describe('a text used before', () => {
  const earlier = [
    'Hi Ann, thank you for telling us about the late parcel, we are looking into it right now.',
  ];

  it('is found with another name and other signs', () => {
    const text = 'Hi Bob thank you for telling us about the late parcel; we are looking into it right now!';
    expect(matchedBy({ kind: 'repeated', share: 0.8 }, text, { earlier })).toEqual([text]);
    expect(matchedBy({ kind: 'repeated' }, earlier[0] ?? '', { earlier })).toHaveLength(1);
  });

  it('is not found in another reply, in a greeting, or without a thread', () => {
    expect(matchedBy({ kind: 'repeated' }, 'Thank you for telling us.', { earlier })).toHaveLength(1);
    expect(matchedBy({ kind: 'repeated' }, 'Your parcel is on its way.', { earlier })).toEqual([]);
    expect(matchedBy({ kind: 'repeated' }, 'Thank you', { earlier: ['Thank you'] })).toEqual([]);
    expect(matchedBy({ kind: 'repeated' }, 'Your parcel is on its way.')).toEqual([]);
  });
});

describe('length', () => {
  it('counts words and graphemes, from below and above', () => {
    expect(matchedBy({ kind: 'length', unit: 'words', max: 2 }, 'One two three.')).toEqual(['three.']);
    expect(matchedBy({ kind: 'length', unit: 'words', min: 3 }, 'One two.')).toEqual(['One two.']);
    expect(matchedBy({ kind: 'length', unit: 'characters', max: 2 }, 'a👩‍👩‍👧b')).toEqual(['b']);
    expect(matchedBy({ kind: 'length', unit: 'words', min: 3 }, '  ')).toEqual([]);
  });
});

describe('shapes', () => {
  it.each([
    ['emoji', 'So sorry 🙏🏽', ['🙏🏽']],
    ['emoji', 'So sorry :(', []],
    ['hashtag-run', '#a #b #c', []],
    ['hashtag-run', '#a #b #c #d #e', ['#d', '#e']],
    ['letter-run', 'sooooo good at www.x.test', ['sooooo']],
    ['long-sentence', `${'word '.repeat(41).trim()}. Short.`, ['word '.repeat(41).trim()]],
    ['long-sentence', `${'word '.repeat(30).trim()}. ${'word '.repeat(30).trim()}`, []],
  ] as const)('%s in %s', (shape, text, expected) => {
    expect(matchedBy({ kind: 'shape', shape }, text)).toEqual(expected);
  });
});

describe('a wording', () => {
  it('may use the parts of a pattern as they were written', () => {
    const looksAt: Matcher[] = [{ kind: 'pattern', pattern: 'will (definitely )?arrive on (\\w+day)' }];
    expect(wordingsBy({ looksAt, wording: 'should arrive on $2$1' }, 'It will arrive on MÓNDAY')).toEqual([
      'should arrive on MÓNDAY',
    ]);
  });

  it('may use the whole match and both sides of words near each other', () => {
    const looksAt: Matcher[] = [{ kind: 'near', a: ['cash'], b: ['return'], within: 3 }];
    expect(wordingsBy({ looksAt, wording: '$0 ($2, $1)' }, 'A Return in Cash')).toEqual([
      'Return in Cash (Return, Cash)',
    ]);
  });

  it('leaves numbers that have no part, and is not offered where matches ran together', () => {
    expect(wordingsBy({ wording: '$5 off' }, 'so bad')).toEqual(['$5 off']);
    const looksAt: Matcher[] = [
      { kind: 'pattern', pattern: '(one) two' },
      { kind: 'pattern', pattern: 'two (three)' },
    ];
    expect(wordingsBy({ looksAt, wording: 'only $1' }, 'one two three')).toEqual([null]);
  });
});
