export const LINDKE =
  'Lindke v. Freed, US Supreme Court, 15 March 2024 (read in summaries, 2026-11; check the opinion itself)';
export const NEUTRAL_RULES =
  'First Amendment practice for official pages: remove only under published, viewpoint-neutral rules (read in summaries, 2026-11)';
export const PRACTICE = 'Practice; an official page takes no side in a campaign';
