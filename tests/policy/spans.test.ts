import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/lib/policy/check-draft';
import { compileRules } from '@/lib/policy/compile-rules';
import { CORE_RULES } from '@/lib/policy/core/core-rules';

const rules = compileRules(CORE_RULES);

describe('a request for contact details', () => {
  it.each([
    ['Please send us your phone number.', 'Please send us your phone number'],
    ['Send us your email address here', 'Send us your email address here'],
    ['Leave us your e-mail', 'Leave us your e-mail'],
  ])('%s is replaced whole, so that no word of it stays behind', (text, matched) => {
    const draft = { text, audience: 'public', platform: 'x', comment: null, kept: {} } as const;
    expect(checkDraft(rules, draft)[0]?.matched).toBe(matched);
  });
});
