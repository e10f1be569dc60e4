import { routeSchema } from '@/lib/escalation/escalation';
import { checkFolder } from '@/lib/library/exchange/check-folder';
import { policyRuleSchema } from '@/lib/policy/rule';
import { selfTest } from '@/lib/policy/self-test';

/** Replies, routes and rules checked by the product's own code. @param {{ name: string, bytes: Uint8Array }[]} files */
export function checkLibrary(files) {
  return checkFolder(files, {
    route: routeSchema,
    rule: policyRuleSchema,
    failingExamples: (rule) => selfTest(rule).map(({ text }) => text),
  });
}
