import { expect, test } from 'vitest';
import { withExamples } from '@/entrypoints/options/try-all-examples';
import { careReport } from '@/lib/library/care/care-report';
import { lintTemplate } from '@/lib/library/lint-template';
import { STARTER_SNIPPETS } from '@/lib/library/starter/starter-library';
import { CARE_PORTS } from '../../bench/library/care-ports';

test.each([
  { who: 'one person alone', people: [] },
  { who: 'a team that owns none of it yet', people: ['Ines Cardoso', 'Priya Nair'] },
])('the untouched starter library leaves little to mend for $who', ({ people }) => {
  const today = '2026-11-22';
  const report = careReport({
    snippets: STARTER_SNIPPETS,
    requests: [],
    missed: [],
    usesById: new Map(),
    edits: [],
    people,
    today,
    now: Date.parse(today),
    ...CARE_PORTS,
    lint: (body, placeholders) => lintTemplate(body, { placeholders }),
  });
  const { items } = withExamples(report, STARTER_SNIPPETS, today);
  const toMend = items.filter(({ kind }) => kind !== 'review-due').map(({ id }) => id);
  expect(toMend.length, toMend.join('\n')).toBeLessThanOrEqual(10);
});
