import type { SingleKeys } from '../use-single-keys';
import { newRuleHash, ruleHash } from './editor/rule-place';
import { policiesPlaceOf } from './policies-place';

/** N new, E edit. */
export const policyKeys: SingleKeys = (letter, { ports, policies }, may) => {
  const isList = policiesPlaceOf(ports.hash.peek()).kind === 'rules';
  const row = letter === 'e' && isList ? policies.list.selected.peek() : undefined;
  const hash = letter === 'n' ? newRuleHash() : row?.team ? ruleHash(row.team.id) : undefined;
  if (hash === undefined) return false;
  const isProposal = letter === 'n' || row?.state === 'draft';
  return may(isProposal ? policies.mayPropose.peek() : policies.verdict.peek(), () => ports.go(hash));
};
