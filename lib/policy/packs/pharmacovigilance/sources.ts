export const REPORTING =
  'US rules on reporting adverse events: four elements of a report, alert reports within 15 days (read in summaries, 2026-11; check the rules themselves)';
export const NO_ADVICE = 'Practice; no off-label or medical advice in replies';
