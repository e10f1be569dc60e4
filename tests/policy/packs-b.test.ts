import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '@/lib/library/snippet';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { fillTemplate } from '@/lib/library/template';
import { checkDraft, type DraftToCheck } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';
import { packState } from '@/lib/policy/in-force';
import { type PolicyPack, policyPackSchema } from '@/lib/policy/pack';
import { AIRLINES } from '@/lib/policy/packs/airlines/airlines';
import { CRISIS } from '@/lib/policy/packs/crisis/crisis';
import { LISTED_COMPANIES } from '@/lib/policy/packs/listed-companies/listed-companies';
import { PHARMACOVIGILANCE } from '@/lib/policy/packs/pharmacovigilance/pharmacovigilance';
import { PUBLIC_BODIES } from '@/lib/policy/packs/public-bodies/public-bodies';
import { US_BROKER_DEALER } from '@/lib/policy/packs/us-broker-dealer/us-broker-dealer';
import type { PolicyExample, PolicyRule } from '@/lib/policy/rule';
import { loadPack, selfTest } from '@/lib/policy/self-test';

const PACKS: readonly (readonly [PolicyPack, number])[] = [
  [US_BROKER_DEALER, 6],
  [PHARMACOVIGILANCE, 5],
  [AIRLINES, 6],
  [PUBLIC_BODIES, 6],
  [LISTED_COMPANIES, 6],
  [CRISIS, 6],
];
const RULES = PACKS.flatMap(([pack]) => pack.rules);

describe.each(PACKS.map(([pack, least]) => [pack.id, pack, least] as const))(
  'the pack %s',
  (_id, pack, least) => {
    it('is well-formed, sourced and dated, and off until a lead confirms it', () => {
      expect(policyPackSchema.safeParse(pack).success).toBe(true);
      expect(pack.rules.length).toBeGreaterThanOrEqual(least);
      expect(pack.drafted).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(packState(pack.id, [])).toBe('unconfirmed');
      for (const rule of pack.rules) {
        expect(rule.pack, rule.id).toBe(pack.id);
        expect(rule.reviewed, rule.id).toBeNull();
        expect(rule.source, rule.id).not.toBe('');
      }
    });

    it('says that it supports and is not legal advice, never that it complies', () => {
      expect(pack.summary).toMatch(/\bSupports\b/);
      expect(pack.summary).toContain('not legal advice');
      const said = [pack.summary, pack.title, ...pack.rules.flatMap(({ title, reason }) => [title, reason])];
      expect(said.filter((words) => /\bcompl(?:y|ies|iant|iance)\b/i.test(words))).toEqual([]);
    });

    it('has at least six examples each way for every rule, none twice', () => {
      for (const { id, mustFlag, mustPass } of pack.rules) {
        expect(mustFlag.length, id).toBeGreaterThanOrEqual(6);
        expect(mustPass.length, id).toBeGreaterThanOrEqual(6);
        const all = [...mustFlag, ...mustPass].map((example) => JSON.stringify(example));
        expect(new Set(all).size, id).toBe(all.length);
      }
    });

    it.each(pack.rules.map((rule) => [rule.id, rule] as const))(
      '%s gets its own examples right',
      (_, rule) => {
        expect(selfTest(rule)).toEqual([]);
      },
    );

    it('loads', () => {
      expect(loadPack(pack.rules).ok).toBe(true);
    });
  },
);

describe('all of these packs together', () => {
  it('have ids of their own, also beside the core', () => {
    const ids = [...RULES, ...CORE_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const all = compileRules(RULES);

  it.each(STARTER_SNIPPETS.map((snippet) => [snippet.code, snippet] as const))(
    'block nothing of the approved snippet %s',
    (_code, snippet) => {
      expect(blocksIn(snippet)).toEqual([]);
    },
  );

  function blocksIn(snippet: Snippet): string[] {
    const audiences = snippet.audience === 'any' ? (['public', 'private'] as const) : [snippet.audience];
    return snippet.texts.flatMap(({ lang, body }) =>
      audiences.flatMap((audience) =>
        [null, snippet.risk].flatMap((risk) => {
          const text = filled(body, snippet);
          return checkDraft(all, { text, audience, platform: 'x', comment: { risk }, kept: {} })
            .filter(({ severity }) => severity === 'block')
            .map(({ ruleId, matched }) => `${lang} ${audience} ${risk}: ${ruleId}: ${matched}`);
        }),
      ),
    );
  }

  const withCore = compileRules([...CORE_RULES, ...RULES]);
  const mended = RULES.filter(({ wording }) => wording !== null);
  const drafts = fc.record({
    text: fc
      .array(fc.constantFrom(...mended.flatMap(({ mustFlag }) => mustFlag.map(({ text }) => text))), {
        minLength: 1,
        maxLength: 3,
      })
      .map((sentences) => sentences.join(' ')),
    audience: fc.constantFrom('public' as const, 'private' as const),
    risk: fc.constantFrom(null, 'injury' as const, 'self-harm' as const, 'viral' as const),
  });

  it('offer in drafts of several sentences only wordings that block nothing new', () => {
    fc.assert(
      fc.property(drafts, ({ text, audience, risk }) => {
        const draft: DraftToCheck = { text, audience, platform: 'x', comment: { risk }, kept: {} };
        const before = blocksOf(draft);
        for (const { start, end, wording } of checkDraft(all, draft)) {
          if (wording === null) continue;
          const after = blocksOf({ ...draft, text: text.slice(0, start) + wording + text.slice(end) });
          expect([...after].filter((ruleId) => !before.has(ruleId))).toEqual([]);
        }
      }),
    );
  });

  const blocking = [...CORE_RULES, ...RULES]
    .filter(({ severity }) => severity === 'block')
    .map((rule) => ({ id: rule.id, alone: compileRules([rule]) }));

  /** Each rule by itself: together, a wider finding hides those inside it. */
  function blocksOf(draft: DraftToCheck): ReadonlySet<string> {
    return new Set(blocking.flatMap(({ id, alone }) => (checkDraft(alone, draft).length > 0 ? [id] : [])));
  }

  it.each(mended.map((rule) => [rule.id, rule] as const))(
    'with the wording of %s in place, its finding is gone and nothing new is blocked',
    (_id, rule) => {
      for (const example of rule.mustFlag) {
        const draft = draftOf(rule, example);
        const before = checkDraft(withCore, draft).filter(({ severity }) => severity === 'block');
        const found = checkDraft(compileRules([rule]), draft);
        for (const { start, end, wording } of found) {
          const text = draft.text.slice(0, start) + wording + draft.text.slice(end);
          const after = checkDraft(withCore, { ...draft, text });
          const allowed = new Set(before.map(({ ruleId }) => ruleId));
          expect(checkDraft(compileRules([rule]), { ...draft, text }).length, text).toBeLessThan(
            found.length,
          );
          expect(
            after.filter(({ severity, ruleId }) => severity === 'block' && !allowed.has(ruleId)),
          ).toEqual([]);
        }
      }
    },
  );
});

function draftOf({ applies }: PolicyRule, example: PolicyExample): DraftToCheck {
  return {
    text: example.text,
    audience: example.audience ?? (applies.audience === 'private' ? 'private' : 'public'),
    platform: example.platform ?? 'x',
    comment: { risk: example.commentRisk ?? applies.commentRisks?.[0] ?? null, sentiment: null },
    kept: {},
  };
}

/** As a responder would send it, every placeholder filled with its example. */
function filled(body: string, snippet: Snippet): string {
  const examples = Object.fromEntries(snippet.placeholders.map(({ name, example }) => [name, example]));
  const names = { customer_name: 'Marit', responder_name: 'Jo', brand_name: 'Brevoli' };
  const text = fillTemplate(body, { ...examples, ...names }, snippet.placeholders);
  if (!text.ok) throw new Error(`${snippet.code}: ${JSON.stringify(text)}`);
  return text.value.text;
}
