import { expect, it } from 'vitest';
import { PLAIN_ROUTE, routeInFileSchema } from '@/lib/escalation/route';

const OLD = {
  id: 'billing',
  schema: 1,
  name: 'Billing',
  purpose: 'Charges',
  risks: [],
  words: ['refund*'],
  handOffSnippetId: null,
  position: 0,
  changedAt: 1,
  changedBy: '',
  deletedAt: null,
};

it('reads a route that was written before routes had hours, goals and destinations', () => {
  expect(routeInFileSchema.parse(OLD)).toEqual({ ...PLAIN_ROUTE, ...OLD, schema: 2 });
});

it('refuses one of today that lacks them', () => {
  expect(routeInFileSchema.safeParse({ ...OLD, schema: 2 }).success).toBe(false);
  expect(routeInFileSchema.safeParse('billing').success).toBe(false);
});
