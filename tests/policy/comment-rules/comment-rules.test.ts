import { describe, expect, it } from 'vitest';
import { COMMENT_RULES } from '@/lib/policy/comment-rules/comment-rules';
import { heardIn } from './heard-in';

describe.each(COMMENT_RULES)('$id', (rule) => {
  it.each(rule.mustFlag)('speaks at “%s”', (text) => {
    expect(heardIn(text)).toContain(rule.id);
  });

  it.each(rule.mustPass)('is silent at “%s”', (text) => {
    expect(heardIn(text)).not.toContain(rule.id);
  });

  it('has six examples of each', () => {
    expect(new Set(rule.mustFlag).size).toBeGreaterThanOrEqual(6);
    expect(new Set(rule.mustPass).size).toBeGreaterThanOrEqual(6);
  });
});
