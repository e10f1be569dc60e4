import { describe, expect, it } from 'vitest';
import { applyFixes } from '@/lib/policy/apply-fixes';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { findingKey } from '@/lib/policy/finding-key';
import type { Matcher } from '@/lib/policy/matcher';
import { someRule } from './some-rule';

const core = compileRules(CORE_RULES);

const MARIT =
  'Hi Marit, so sorry about your counter, that’s our fault and we’ll refund everything. Send us your address and order number here and we’ll sort it ASAP!!';

function draft(text: string, more: Partial<DraftToCheck> = {}): DraftToCheck {
  return { text, audience: 'public', platform: 'x', comment: null, kept: {}, ...more };
}

describe('the draft to Marit, under a comment about damage', () => {
  const findings = checkDraft(core, draft(MARIT, { comment: { risk: 'property-damage' } }));

  it('has two blocks, a warning and a tip, most serious first, at exactly those words', () => {
    expect(findings.map(({ severity, matched }) => [severity, matched])).toEqual([
      ['block', 'that’s our fault'],
      ['block', 'Send us your address and order number here'],
      ['warn', 'we’ll refund everything'],
      ['tip', 'ASAP!!'],
    ]);
    for (const { start, end, matched } of findings) expect(MARIT.slice(start, end)).toBe(matched);
  });

  it('is fixed with one press, and then nothing is left to block', () => {
    const fixed = applyFixes(MARIT, findings);
    expect(fixed.text).toBe(
      'Hi Marit, so sorry about your counter, I’ll help put it right and we’ll go through your options. Please DM us your order number and we’ll sort it as the next step',
    );
    expect(fixed.edits).toHaveLength(4);
    expect(checkDraft(core, draft(fixed.text, { comment: { risk: 'property-damage' } }))).toEqual([]);
  });

  it('only warns of the fault where the comment carries no such risk', () => {
    const milder = checkDraft(core, draft(MARIT, { comment: { risk: null } }));
    expect(milder.find(({ matched }) => matched === 'that’s our fault')?.severity).toBe('warn');
  });

  it('may ask for the order number in private', () => {
    const inPrivate = checkDraft(
      core,
      draft('Send us your address and order number here.', { audience: 'private' }),
    );
    expect(inPrivate).toEqual([]);
  });
});

describe('checking a draft', () => {
  it('merges overlapping places of one rule and numbers the rest in order', () => {
    const rules = compileRules([
      someRule({
        looksAt: [
          { kind: 'words', any: ['one two', 'six'] },
          { kind: 'pattern', pattern: 'two three' },
        ],
      }),
    ]);
    const findings = checkDraft(rules, draft('One two three, six.'));
    expect(findings.map(({ id, matched }) => [id, matched])).toEqual([
      ['some-rule@1', 'One two three'],
      ['some-rule@2', 'six'],
    ]);
  });

  it('finds words near each other in either order', () => {
    const rules = compileRules([
      someRule({ looksAt: [{ kind: 'near', a: ['send*'], b: ['card', 'pin code'], within: 3 }] }),
    ]);
    expect(checkDraft(rules, draft('Sending us the card now')).map(({ matched }) => matched)).toEqual([
      'Sending us the card',
    ]);
    expect(checkDraft(rules, draft('the pin code, send it')).map(({ matched }) => matched)).toEqual([
      'pin code, send',
    ]);
    expect(checkDraft(rules, draft('send it to us with the card'))).toEqual([]);
  });

  it('matches through accents, case, curly quotes, zero-width marks and lookalikes', () => {
    const rules = compileRules([someRule({ looksAt: [{ kind: 'words', any: ["that's our fault"] }] })]);
    const text = '👍🏽 Thаt’s OÜR fa\u200bult!';
    expect(checkDraft(rules, draft(text)).map(({ matched }) => matched)).toEqual(['Thаt’s OÜR fa\u200bult']);
  });

  it('is excused by a word shortly before, but not across a comma', () => {
    const rules = compileRules([someRule({ unlessAfter: ['never'] })]);
    expect(checkDraft(rules, draft('We never say bad things'))).toEqual([]);
    expect(checkDraft(rules, draft('We never, bad things'))).toHaveLength(1);
    expect(checkDraft(rules, draft('Never one two three bad'))).toHaveLength(1);
  });

  it('is excused by a word in the same sentence only', () => {
    const rules = compileRules([someRule({ unlessWith: ['dm'] })]);
    expect(checkDraft(rules, draft('bad by DM'))).toEqual([]);
    expect(checkDraft(rules, draft('bad. By DM'))).toHaveLength(1);
  });

  it('keeps to audience, site and risk of the comment', () => {
    const rules = compileRules([
      someRule({ applies: { audience: 'public', platforms: ['facebook'], commentRisks: ['press'] } }),
    ]);
    const right = { platform: 'facebook', comment: { risk: 'press' } } as const;
    expect(checkDraft(rules, draft('bad', right))).toHaveLength(1);
    expect(checkDraft(rules, draft('bad', { ...right, audience: 'private' }))).toEqual([]);
    expect(checkDraft(rules, draft('bad', { ...right, platform: 'x' }))).toEqual([]);
    expect(checkDraft(rules, draft('bad', { ...right, comment: null }))).toEqual([]);
  });

  it('remembers why words were kept while the draft around them changes', () => {
    const rules = compileRules([someRule({})]);
    const kept = { [findingKey('some-rule', 'bad')]: 'Quoting the product name' };
    expect(checkDraft(rules, draft('So very BAD!', { kept }))[0]?.keptBecause).toBe(
      'Quoting the product name',
    );
    expect(checkDraft(rules, draft('So very bad', { kept: {} }))[0]?.keptBecause).toBeNull();
  });

  it('shows a hidden block of equal weight once the outer one is kept', () => {
    const rules = compileRules([
      someRule({ id: 'outer', looksAt: [{ kind: 'words', any: ['very bad'] }] }),
      someRule({ id: 'inner' }),
    ]);
    expect(checkDraft(rules, draft('very bad')).map(({ ruleId }) => ruleId)).toEqual(['outer']);
    const kept = { [findingKey('outer', 'very bad')]: 'A quote' };
    expect(checkDraft(rules, draft('very bad', { kept })).map(({ ruleId }) => ruleId)).toEqual([
      'outer',
      'inner',
    ]);
  });
});

describe('using all fixes', () => {
  const rules = compileRules([
    someRule({
      id: 'tip',
      severity: 'tip',
      looksAt: [{ kind: 'words', any: ['very bad'] }],
      wording: 'poor',
    }),
    someRule({ id: 'block', looksAt: [{ kind: 'words', any: ['bad thing'] }], wording: '' }),
    someRule({ id: 'none', severity: 'warn', looksAt: [{ kind: 'words', any: ['today'] }], wording: null }),
  ]);

  it('lets the most serious of two overlapping win and leaves what has no wording', () => {
    const text = 'A very bad thing today';
    const fixed = applyFixes(text, checkDraft(rules, draft(text)));
    expect(fixed).toEqual({ text: 'A very  today', edits: [{ start: 7, end: 16, text: '' }] });
  });

  it('leaves kept words', () => {
    const text = 'A bad thing';
    const kept = { [findingKey('block', 'bad thing')]: 'A quote' };
    expect(applyFixes(text, checkDraft(rules, draft(text, { kept })))).toEqual({ text, edits: [] });
  });

  it('writes a wording with a capital only where a sentence begins', () => {
    const [first, second] = checkDraft(rules, draft('Very bad. So very bad.'));
    expect([first?.wording, second?.wording]).toEqual(['Poor', 'poor']);
  });
});

describe('a wording', () => {
  const asks = someRule({
    id: 'asks',
    looksAt: [{ kind: 'words', any: ['your number'] }],
    unlessWith: ['dm'],
    wording: null,
  });
  const secret = someRule({
    id: 'secret',
    looksAt: [{ kind: 'words', any: ['dm us the code'] }],
    wording: 'never mind',
  });
  const rules = compileRules([asks, secret]);

  it('is not offered where it takes away what excuses a block', () => {
    const [finding] = checkDraft(rules, draft('Dm us the code and tell your number'));
    expect([finding?.ruleId, finding?.wording]).toEqual(['secret', null]);
  });

  it('is offered where the excuse stays, and where the excused words stand in another sentence', () => {
    for (const text of ['Dm us the code and tell your number by DM', 'Dm us the code. By DM your number'])
      expect(checkDraft(rules, draft(text)).map(({ wording }) => wording)).toEqual(['Never mind']);
  });

  it('is not offered where it takes away what another rule needs', () => {
    const needy = someRule({
      id: 'needy',
      looksAt: [{ kind: 'missing', when: ['refund'], needs: [['the code']] }],
    });
    const both = compileRules([needy, secret]);
    expect(checkDraft(both, draft('Dm us the code. A refund')).map(({ wording }) => wording)).toEqual([null]);
    const more = checkDraft(both, draft('Dm us the code. A refund, the code'));
    expect(more.map(({ wording }) => wording)).toEqual(['Never mind']);
  });
});

it('goes on without a way of looking that only a newer Cuecard knows', () => {
  const newer = { kind: 'melody', any: ['la'] } as unknown as Matcher;
  const rules = compileRules([
    someRule({ id: 'newer', looksAt: [newer, { kind: 'words', any: ['bad'] }] }),
    someRule({ id: 'other', looksAt: [{ kind: 'words', any: ['worse'] }] }),
  ]);
  const draft = {
    text: 'bad and worse',
    audience: 'public',
    platform: 'x',
    comment: null,
    kept: {},
  } as const;
  expect(checkDraft(rules, draft).map(({ ruleId }) => ruleId)).toEqual(['newer', 'other']);
});
