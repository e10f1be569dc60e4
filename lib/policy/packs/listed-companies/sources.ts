export const REG_FD =
  'Regulation FD, fair disclosure (from general knowledge, 2026-11, not read for this pack; have counsel check it)';
export const PRACTICE = 'Practice; results, deals and shares belong to investor relations';
