export const COMPLAINTS =
  '14 CFR 259.7, answering customer problems (read in a shortened copy, 2026-11; check the text, paragraph (d) above all)';
export const PRACTICE = 'Practice; say only what operations has released';
