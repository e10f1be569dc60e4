import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fittingReply } from '@/components/sidebar/fitting-reply';
import { requestFor, suggestedOptions } from '@/components/sidebar/reply-options';
import { type StoredComment, triageSchema } from '@/lib/database/records';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';
import { compileCommentRules, hearComment } from '@/lib/policy/comment-rules/hear-comment';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { readComment } from '@/lib/triage/risk-of';
import { comment } from './people';

const index = buildIndex(STARTER_SNIPPETS);
const hearing = compileCommentRules(COMMENT_RULES);
const TODAY = '2026-11-22';

interface Line {
  readonly text: string;
  readonly lang: string;
  readonly find: readonly string[];
}

const LINES = readFileSync(new URL('../../fixtures/policy/comments-to-hear.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

function stored({ text, lang }: Pick<Line, 'text' | 'lang'>): StoredComment {
  return comment('50', { text, lang, triage: triageSchema.parse({ ...readComment(text, lang), lang }) });
}

function firstCode(said: StoredComment): string | undefined {
  const { risks = [], topics = [], personalData } = said.triage ?? {};
  const rules = hearComment(hearing, { ...said, risks, topics, personalData });
  const request = requestFor(said, null, TODAY);
  const first = fittingReply(index, request, rules) ?? suggestedOptions(index, request)[0];
  return first?.snippet.code;
}

/** The starter library's first answers for what the rules hear. */
const CODE_BY_RULE = {
  self_harm: 'self-harm',
  child_safety: 'child-at-risk',
  violence: 'violent-threat',
  adverse_event: 'side-effect',
  injury: 'product-injury',
  doxxing: 'someone-elses-details',
  own_card: 'own-details-posted',
  legal_threat: 'legal-threat',
  press: 'press',
  breach: 'breach-report',
  takeover: 'locked-out',
  data_erasure: 'data-request',
  data_access: 'data-request',
  discrimination: 'discrimination',
  regulator: 'regulator',
  complaint: 'formal-complaint',
} as const;

describe.each(Object.entries(CODE_BY_RULE))('%s', (rule, code) => {
  const langs =
    STARTER_SNIPPETS.find((snippet) => snippet.code === code)?.texts.map(({ lang }) => lang) ?? [];
  const lines = LINES.filter(
    ({ find, lang }) => find.length === 1 && find[0] === rule && langs.includes(lang),
  );

  it.each(lines)('has its reply first for “$text”', (line) => {
    expect(firstCode(stored(line))).toBe(code);
  });

  it('has comments to show it by', () => {
    expect(lines.length).toBeGreaterThan(1);
  });
});

it('leaves the order to the words where a phone number is all there is to know', () => {
  const said = stored({ text: 'Call me on +44 7700 900789, my parcel is late.', lang: 'en' });
  const { risks = [], topics = [] } = said.triage ?? {};
  const rules = hearComment(hearing, { ...said, risks, topics });
  expect(rules.map(({ id }) => id)).toEqual(['own_phone']);
  expect(fittingReply(index, requestFor(said, null, TODAY), rules)).toBeUndefined();
});
