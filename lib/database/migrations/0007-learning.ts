import { learningRows } from './0007-rows';
import type { Migration } from './migration';

export const learning: Migration = {
  version: 7,
  title:
    'Which replies were chosen for which comments, labels put right, what was learned, and pictures of cases',
  stores: {
    choices: 'id, at, snippetId, commentKey',
    corrections: 'id, at',
    learned: 'key',
    pictures: 'escalationId',
  },
  before: {},
  after: learningRows,
};
