export const INSIGHTS_VIEWS = ['unanswered', 'replies', 'examples'] as const;
/** What of the page is open. */
export type InsightsView = (typeof INSIGHTS_VIEWS)[number];

/** "#insights", "#insights/replies", "#insights/examples"; nonsense opens what had no good reply. */
export function insightsViewOf(hash: string): InsightsView {
  const [, section = ''] = /^#insights\/([^/?#]+)/i.exec(hash) ?? [];
  const name = section.toLowerCase();
  return INSIGHTS_VIEWS.find((view) => view === name) ?? 'unanswered';
}

export function insightsHash(view: InsightsView): string {
  return view === 'unanswered' ? '#insights' : `#insights/${view}`;
}
