import type { CareReport } from '@/lib/library/care/care-report';
import { tryExamples } from '@/lib/library/care/try-examples';
import type { Snippet } from '@/lib/library/snippet';
import { buildIndex } from '@/lib/suggestions/snippet-index';
import { suggest } from '@/lib/suggestions/suggest';

/** Trying the examples of more replies than this takes minutes. */
const MOST_TRIED = 500;
const SHOWN = 5;

/** The report with the examples that fail; as it is for a library too large to try them all. */
export function withExamples(report: CareReport, snippets: readonly Snippet[], today: string): CareReport {
  if (snippets.length > MOST_TRIED) return report;
  const failing = tryExamples({
    snippets,
    rankerFor(rows) {
      const index = buildIndex(rows);
      return (text, { channels, audience, risk }) =>
        suggest(
          index,
          {
            text,
            lang: null,
            risk,
            platform: channels[0] ?? 'x',
            audience: audience === 'private' ? 'private' : 'public',
            today,
          },
          SHOWN,
        ).map(({ snippetId }) => snippetId);
    },
  });
  return {
    items: [...report.items, ...failing],
    counts: { ...report.counts, 'failing-example': failing.length },
  };
}
