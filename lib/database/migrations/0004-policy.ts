import { policyRows } from './0004-rows';
import type { Migration } from './migration';

export const policy: Migration = {
  version: 4,
  title: 'What a team decides about policy, what was inserted, and what was promised',
  stores: {
    packs: 'id',
    teamRules: 'id, state',
    helplines: 'id',
    acknowledgements: 'id, [by+ruleId]',
    insertions: 'commentKey, at',
    commitments: 'id, commentKey, [state+dueAt]',
  },
  before: {},
  after: policyRows,
};
