import { expect, it } from 'vitest';
import { withExamples } from '@/entrypoints/options/try-all-examples';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';

it('suggests every starter snippet for each of its own example comments', () => {
  const nothing = { items: [] } as unknown as Parameters<typeof withExamples>[0];
  const { items } = withExamples(nothing, STARTER_SNIPPETS, '2026-11-22');
  expect(items.map(({ id }) => id)).toEqual([]);
});
