import type { Migration } from './migration';

export const edits: Migration = {
  version: 3,
  title: 'What responders change in replies before posting',
  stores: { edits: 'id, snippetId, commentKey, at' },
  before: {},
  after: {
    edits: [
      {
        id: '01K70000000000000000000009',
        schema: 1,
        commentKey: 'x:1801',
        snippetId: '01K70000000000000000000001',
        version: 3,
        changes: [{ removed: 'five days', added: 'two days' }],
        at: 1_760_000_800_000,
      },
    ],
  },
};
