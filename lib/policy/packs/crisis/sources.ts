export const SUPPORT =
  'Public guidance of helplines on answering people at risk online (read 2026-11): care, no debate, a way to help, private before public';
export const BRAND = 'Practice in a crisis: approved words only, no promotion, no guessing';
