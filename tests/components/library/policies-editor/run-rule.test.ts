import { expect, test } from 'vitest';
import { type RunCount, runOver } from '@/components/library/policies/editor/run-rule';
import {
  draftTexts,
  harmlessTexts,
  type RunText,
  replyTexts,
} from '@/components/library/policies/editor/run-sources';
import { runnable } from '@/components/library/policies/editor/try-rule';
import type { StoredDraft } from '@/lib/database/records';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { ALL_PACKS } from '@/lib/policy/policy-in-force';
import type { PolicyRule } from '@/lib/policy/rule';
import { aPlaceholder, aSnippet } from '@/tests/fixtures/snippets';
import { aRule } from './rules';

const draftsOf = (texts: readonly string[]) =>
  texts.map((text, nth) => ({ comment: undefined, draft: aDraft(text, `x:${nth}`) }));

const run = (
  rule: PolicyRule,
  texts: Iterable<RunText>,
  more: Partial<Parameters<typeof runOver>[3]> = {},
) => {
  const compiled = runnable(rule);
  if (!compiled) throw new Error('the rule cannot run');
  const ports = {
    stopwatch: () => 0,
    pause: async () => undefined,
    onProgress: () => undefined,
    signal: never(),
  };
  return runOver(compiled, texts, 20, { ...ports, ...more });
};

test('it counts what was read, found and fixed by the wording, and keeps the first twenty', async () => {
  const texts = Array.from({ length: 60 }, (_, nth) =>
    nth % 2 === 0 ? `Parcel ${nth} arrives on Monday.` : `Parcel ${nth} is on its way.`,
  );
  const rule = aRule();
  const done = await run(rule, draftTexts(rule, draftsOf(texts), FACTS));
  expect(done).toMatchObject({ read: 60, flagged: 30, fixed: 30 });
  expect(done?.hits).toHaveLength(20);
  expect(done?.hits[0]?.findings[0]?.matched).toBe('arrives on');
});

test('a wording that leaves something to be found fixes nothing', async () => {
  const rule = aRule({ wording: '$0 or so' });
  const done = await run(rule, draftTexts(rule, draftsOf(['It arrives on Monday.']), FACTS));
  expect(done).toMatchObject({ flagged: 1, fixed: 0 });
});

test('it works in short turns, says how far it is, and stops between texts when it is told to', async () => {
  const rule = aRule();
  const end = new AbortController();
  const seen: RunCount[] = [];
  let now = 0;
  const done = await run(rule, draftTexts(rule, draftsOf(Array(100).fill('It arrives on Monday.')), FACTS), {
    stopwatch: () => {
      now += 3;
      return now;
    },
    pause: async () => {
      if (seen.length === 3) end.abort();
    },
    onProgress: (count) => seen.push(count),
    signal: end.signal,
  });
  expect(done).toBeUndefined();
  expect(seen.map(({ read }) => read)).toEqual([3, 6, 9]);
});

test('a draft is read where it was written: site, audience and what the comment reported', async () => {
  const rule = aRule({ applies: { audience: 'private', platforms: ['facebook'] } });
  const drafts = [
    {
      comment: undefined,
      draft: { ...aDraft('It arrives on Monday.', 'facebook:1'), audience: 'private' as const },
    },
    {
      comment: undefined,
      draft: { ...aDraft('It arrives on Monday.', 'x:2'), audience: 'private' as const },
    },
    { comment: undefined, draft: aDraft('It arrives on Monday.', 'facebook:3') },
  ];
  expect(await run(rule, draftTexts(rule, drafts, FACTS))).toMatchObject({ read: 3, flagged: 1 });
  const injury = aRule({ applies: { audience: 'any', commentRisks: ['injury'] } });
  expect(await run(injury, draftTexts(injury, drafts, FACTS))).toMatchObject({ read: 3, flagged: 0 });
});

test('a rule about how a comment is meant takes every draft for one that fits, since that is not kept', async () => {
  const rule = aRule({ applies: { audience: 'any', sentiments: ['negative'] } });
  expect(await run(rule, draftTexts(rule, draftsOf(['It arrives on Monday.']), FACTS))).toMatchObject({
    flagged: 1,
  });
});

test('an approved reply that the rule objects to leads back to the reply, each wording once', async () => {
  const snippet = aSnippet('when', 'When it comes', 'Hi {{ customer_name }}, it arrives on {{ day }}.', {
    placeholders: [aPlaceholder('day', { example: 'Monday' })],
  });
  const names = { customer_name: 'Marit', responder_name: 'Ines', brand_name: 'Brevoli' };
  const done = await run(aRule(), replyTexts(aRule(), [snippet], names, true));
  expect(done).toMatchObject({ read: 1, flagged: 1, fixed: 1 });
  expect(done?.hits[0]?.place).toEqual({
    kind: 'reply',
    snippetId: 'when',
    title: 'When it comes',
    lang: 'en',
  });
  expect(done?.hits[0]?.text).toBe('Hi Marit, it arrives on Monday.');
});

test('the harmless sentences that ship are many, and rules that come with Cuecard let nearly all of them pass', async () => {
  const names = { customer_name: 'Marit', responder_name: 'Ines', brand_name: 'Brevoli' };
  for (const rule of ALL_PACKS[0]?.rules.filter(({ severity }) => severity === 'block').slice(0, 4) ?? []) {
    const texts = [...replyTexts(rule, STARTER_SNIPPETS, names, false), ...harmlessTexts(rule, ALL_PACKS)];
    const done = await run(rule, texts);
    expect(done?.read).toBeGreaterThan(1000);
    expect((done?.flagged ?? 0) / (done?.read ?? 1), rule.id).toBeLessThan(0.02);
  }
});

const FACTS = { allowedHosts: [], orderFormats: [] };

function aDraft(text: string, commentKey: string): StoredDraft {
  return { commentKey, schema: 1, text, hash: '', audience: 'public', checkedAt: 1 };
}

function never(): AbortSignal {
  return new AbortController().signal;
}
