import { expect, it } from 'vitest';
import { keptWords } from '@/components/sidebar/policy-check';
import { keepReason, keptReasonsOf } from '@/lib/database/drafts';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { NO_FACTS } from '@/lib/policy/team-policy';
import { freshDatabase } from '../../database/fresh';
import { someRule } from '../../policy/some-rule';

const PHONE = '+49 30 901820';
const RULES = compileRules([
  someRule({ id: 'phones', looksAt: [{ kind: 'personal-data', any: ['phone'] }] }),
  someRule({ id: 'bad' }),
]);

function check(text: string, kept: Readonly<Record<string, string>> = {}) {
  const comment = { risk: null, sentiment: null };
  return checkDraft(RULES, { text, audience: 'public', platform: 'x', comment, kept, earlier: [] });
}

it('keeps no personal data, neither of the words nor of the reason, and knows the words again', async () => {
  const db = freshDatabase();
  const [finding] = check(`Call ${PHONE} today.`);
  if (!finding) throw new Error('the number is not found');
  const words = keptWords(finding, ` It is our desk, ask ${PHONE} or ada@example.com `, NO_FACTS);
  await keepReason(db, { commentKey: 'x:1', ruleId: finding.ruleId, ...words, at: 1, by: 'Priya' });
  const stored = await keptReasonsOf(db, 'x:1');
  expect(JSON.stringify(stored)).not.toMatch(/901820|ada@example/);
  expect(words.reason).toMatch(/^It is our desk, ask [• ]+ or •+$/);
  const kept = Object.fromEntries(stored.map((row) => [`${row.ruleId}:${row.matchedKey}`, row.reason]));
  expect(check(`You can call ${PHONE}.`, kept).map(({ keptBecause }) => keptBecause)).toEqual([words.reason]);
  const other = check('You can call +49 30 901821.', kept);
  expect(other.map(({ keptBecause }) => keptBecause)).toEqual([null]);
});

it('writes other words down as they are, so that people can read what was kept', () => {
  const [finding] = check('That was bad.');
  if (!finding) throw new Error('the word is not found');
  expect(keptWords(finding, ' They said so. ', NO_FACTS)).toEqual({
    matchedKey: 'bad',
    reason: 'They said so.',
  });
});

it('covers the numbers of the team’s own orders', () => {
  const facts = { ...NO_FACTS, orderFormats: ['BR-######'] };
  expect(keptWords({ ruleId: 'bad', matched: 'bad' }, 'See BR-123456', facts).reason).toBe('See •••••••••');
});
